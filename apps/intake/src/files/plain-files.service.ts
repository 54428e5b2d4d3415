import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { FollowedFile } from '#complaints/sealed';
import { isDomainError, type DomainError } from '#kernel';
import { INTAKE_CONFIG, type IntakeConfig } from '../config.js';
import { ServerSealing } from '../filing/server-sealing.service.js';
import type { SentFile } from '../web/multipart.js';
import { isAccepted } from './file-limits.js';
import { FileParts } from './file-parts.service.js';

/** What became of a file that came in plain. */
export type PlainFileNotice = 'sent-file' | `error-file-${'none' | 'empty' | 'kind' | 'many' | 'failed'}`;

/** To whose complaint a file goes. */
interface Destination {
  /** From where it comes. */
  readonly address: string;
  readonly token: Uint8Array;
  readonly caseRecipient: string;
  /** Those that are there already. */
  readonly files: readonly FollowedFile[];
}

/** Files from browsers without scripts, one at a time: sealed in memory as they come, and kept nowhere else. */
@Injectable()
export class PlainFiles {
  constructor(
    private readonly sealing: ServerSealing,
    private readonly parts: FileParts,
    @Inject(INTAKE_CONFIG) private readonly config: IntakeConfig,
  ) {}

  /** Says that it arrived only once the hash of what is stored is the one that was sealed. */
  async send(to: Destination, file: SentFile | null, formKey: string): Promise<PlainFileNotice> {
    if (!file || (file.name === '' && file.content.length === 0)) return 'error-file-none';
    if (file.content.length === 0) return 'error-file-empty';
    if (!isAccepted(this.config.files.kinds, file)) return 'error-file-kind';
    const requestKey = keyOf(formKey, file);
    const before = to.files.find((known) => known.requestKey === requestKey);
    // The same page sent again: it is here.
    if (before?.completedAt) return 'sent-file';
    try {
      // One that broke off was sealed otherwise: it is begun anew.
      return await this.store(
        to,
        file,
        before ? `${requestKey.slice(0, 40)}-${to.files.length}` : requestKey,
      );
    } catch (error) {
      if (isDomainError(error) && (error as DomainError).code === 'file.too-many') return 'error-file-many';
      throw error;
    }
  }

  private async store(
    { address, token, caseRecipient }: Destination,
    { name, type, content }: SentFile,
    requestKey: string,
  ): Promise<PlainFileNotice> {
    const about = { name: name || 'fichier', type };
    const { manifest, size, sha256, parts } = await this.sealing.run(
      address,
      'sealFile',
      caseRecipient,
      content,
      about,
    );
    const begun = await this.parts.begin(token, { requestKey, manifest, size, sha256 });
    if (!begun) return 'error-file-failed';
    for (const [number, part] of parts.entries()) {
      const digest = createHash('sha256').update(part).digest('base64');
      await this.parts.put(token, begun.id, number, part, digest);
    }
    return (await this.parts.complete(token, begun.id)) ? 'sent-file' : 'error-file-failed';
  }
}

/** From the page's own random key too, which is stored nowhere: so that what is stored confirms no guess of a file. */
function keyOf(formKey: string, { name, content }: SentFile): string {
  const digest = createHash('sha256').update(content).digest('hex');
  return createHash('sha256')
    .update(JSON.stringify(['file', formKey, name, digest]))
    .digest('hex');
}
