import { Injectable } from '@nestjs/common';
import { DomainError } from '#kernel';
import { validationPipe } from '#platform';
import { openDocument, recipientCount, SealedError, type KeyPair } from '#sealing';
import { FileComplaintRequestDto } from './file-complaint.request.dto.js';
import { Pepper } from '#filing';
import { KEPT_TYPE } from './sealing-tasks.js';

/**
 * Complaints that waited on a phone for a network. There they lie sealed to this door, whole: what travels readable to be
 * routed, a place and a category among it, would otherwise tell whoever searches the phone.
 */
@Injectable()
export class KeptComplaints {
  private readonly pair: Promise<KeyPair>;
  private readonly pipe = validationPipe();

  constructor(pepper: Pepper) {
    this.pair = pepper.doorKeyPair();
  }

  /** What browsers seal to. */
  async recipient(): Promise<string> {
    return (await this.pair).recipient;
  }

  /** The request as it would have been sent, checked as one. Throws `complaint.kept-unreadable`, or what a request is refused for. */
  async open(sealed: Uint8Array): Promise<FileComplaintRequestDto> {
    // Sealed to many it would take as many tries to open.
    if (recipientCount(sealed) !== 1) throw new DomainError('complaint.kept-unreadable', 'invalid');
    const { identity } = await this.pair;
    const body = await openDocument<unknown>([identity], KEPT_TYPE, sealed).catch((error: unknown) => {
      if (error instanceof SealedError) throw new DomainError('complaint.kept-unreadable', 'invalid');
      throw error;
    });
    const metadata = { type: 'body', metatype: FileComplaintRequestDto } as const;
    return (await this.pipe.transform(body, metadata)) as FileComplaintRequestDto;
  }
}
