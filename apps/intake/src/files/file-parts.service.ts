import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { FileStore } from '#complaints/sealed';
import { DomainError, isDomainError, newIdAt } from '#kernel';
import { Clock } from '#platform';
import { FILE_PART_BYTES } from '#sealing';
import { Pepper } from '#filing';

/** A sealed file as its sender announces it. */
export interface AnnouncedFile {
  readonly requestKey: string;
  readonly manifest: Uint8Array;
  readonly size: number;
  readonly sha256: Uint8Array;
}

/** Files a complaint may have. */
const MOST_FILES = 20;

/** Takes sealed files in parts; every method gives null for an unknown token. */
@Injectable()
export class FileParts {
  constructor(
    private readonly store: FileStore,
    private readonly pepper: Pepper,
    private readonly clock: Clock,
  ) {}

  /** Announces a file. Throws `file.differs` when the key was used for another, `file.too-many`. */
  async begin(token: Uint8Array, file: AnnouncedFile): Promise<{ id: string; partCount: number } | null> {
    const partCount = Math.ceil(file.size / FILE_PART_BYTES);
    const announced = { ...file, id: newIdAt(this.clock), partCount, at: this.clock.now(), most: MOST_FILES };
    try {
      return { id: await this.store.begin(this.pepper.tokenMark(token), announced), partCount };
    } catch (error) {
      if (isDomainError(error) && (error as DomainError).code === 'receipt.unknown') return null;
      throw error;
    }
  }

  /** Keeps a part whose hash is the one its sender computed. Throws `file.part-damaged`, `file.not-found`. */
  async put(
    token: Uint8Array,
    fileId: string,
    number: number,
    part: Uint8Array,
    digest: string,
  ): Promise<true> {
    if (part.length === 0 || part.length > FILE_PART_BYTES)
      throw new DomainError('file.part-size', 'invalid', { most: FILE_PART_BYTES });
    if (createHash('sha256').update(part).digest('base64') !== digest)
      throw new DomainError('file.part-damaged', 'invalid');
    await this.store.putPart(this.pepper.tokenMark(token), fileId, number, part);
    return true;
  }

  /** True once the whole file is here under its announced hash. Throws `file.not-found`. */
  async complete(token: Uint8Array, fileId: string): Promise<boolean> {
    return this.store.complete(this.pepper.tokenMark(token), fileId, this.clock.now());
  }
}
