import type * as Keeping from './keeping.js';
import { wipe } from './kept.js';
import type { Sealer } from './sealer.js';
import type { SealedFileJson, SealedPart } from './sealing.worker.js';

/** Where a file's sealed parts come from. */
export interface Source {
  /** It was sealed by an earlier page: some of it may have arrived, and it can't be sealed anew. */
  readonly wasKept: boolean;
  /** As it is announced to the server. */
  announced(): Promise<SealedFileJson>;
  part(file: SealedFileJson, number: number): Promise<SealedPart>;
  /** It has arrived, or never will. */
  forget(file: SealedFileJson): Promise<void>;
}

/** What is sent: bytes with a name. */
export interface Sendable {
  readonly content: Blob;
  readonly name: string;
  readonly type: string;
  /** How long it lasts, of what was spoken here. */
  readonly seconds?: number;
}

/** Sealed on this page, in its worker. */
export class SealedHere implements Source {
  readonly wasKept = false;

  constructor(
    private readonly sealer: Sealer,
    private readonly file: Sendable,
  ) {}

  announced(): Promise<SealedFileJson> {
    const { content, name, type, seconds } = this.file;
    return this.sealer.run('sealFile', content, { name, type }, seconds !== undefined);
  }

  part({ requestKey }: SealedFileJson, number: number): Promise<SealedPart> {
    return this.sealer.run('filePart', requestKey, number);
  }

  forget({ requestKey }: SealedFileJson): Promise<void> {
    return this.sealer.run('forgetFile', requestKey);
  }
}

/** Sealed before, and kept on this phone under a name. */
export class KeptHere implements Source {
  readonly wasKept = true;

  constructor(
    private readonly keeping: typeof Keeping,
    private readonly name: string,
    private readonly about: Keeping.VoiceAbout,
  ) {}

  announced(): Promise<SealedFileJson> {
    return Promise.resolve(this.about.announced);
  }

  async part(_file: SealedFileJson, number: number): Promise<SealedPart> {
    const part = await this.keeping.voicePart(this.name, number);
    if (!part) throw new Error('gone');
    return part;
  }

  forget(): Promise<void> {
    return wipe(this.name);
  }
}
