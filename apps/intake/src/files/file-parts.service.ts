import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { FileStore, FollowUpStore, type FollowedFile } from '#complaints/sealed';
import { DomainError, isDomainError, newIdAt } from '#kernel';
import { Clock } from '#platform';
import { FILE_PART_BYTES } from '#sealing';
import { INTAKE_CONFIG, type IntakeConfig } from '../config.js';
import { AnnouncedKeys } from './announced-keys.js';
import { sealedMost } from './sealed-most.js';
import { Pepper } from '#filing';

/** A sealed file as its sender announces it. */
export interface AnnouncedFile {
  readonly requestKey: string;
  readonly manifest: Uint8Array;
  readonly size: number;
  readonly sha256: Uint8Array;
}

/** What of a file is here. */
export interface FileState {
  readonly partCount: number;
  /** Numbers of the parts that are here. */
  readonly parts: readonly number[];
  readonly arrived: boolean;
}

/** Takes sealed files in parts; every method gives null for an unknown token. */
@Injectable()
export class FileParts {
  private readonly keys = new AnnouncedKeys();

  constructor(
    private readonly store: FileStore,
    private readonly followUp: FollowUpStore,
    private readonly pepper: Pepper,
    private readonly clock: Clock,
    @Inject(INTAKE_CONFIG) private readonly config: IntakeConfig,
  ) {}

  /** Announces a file. Throws `file.differs` when the key was used for another, `file.too-many`, `file.too-big`. */
  async begin(token: Uint8Array, file: AnnouncedFile): Promise<{ id: string; partCount: number } | null> {
    const { mostBytes, mostFiles } = this.config.files;
    if (file.size > sealedMost(mostBytes))
      throw new DomainError('file.too-big', 'too-large', { most: mostBytes });
    const partCount = Math.ceil(file.size / FILE_PART_BYTES);
    const announced = { ...file, id: newIdAt(this.clock), partCount, at: this.clock.now(), most: mostFiles };
    try {
      return { id: await this.store.begin(this.pepper.tokenMark(token), announced), partCount };
    } catch (error) {
      if (isDomainError(error) && (error as DomainError).code === 'receipt.unknown') return null;
      throw error;
    }
  }

  /** Throws `file.not-found` unless the file was announced under this key. */
  async requireKey(token: Uint8Array, fileId: string, requestKey: string): Promise<void> {
    const mark = this.pepper.tokenMark(token);
    let announced = this.keys.get(mark, fileId);
    if (announced === undefined) {
      announced = (await this.find(token, fileId)).requestKey;
      this.keys.keep(mark, fileId, announced);
    }
    if (announced !== requestKey) throw new DomainError('file.not-found', 'not-found');
  }

  private async find(token: Uint8Array, fileId: string): Promise<FollowedFile> {
    const files = await this.followUp.files(this.pepper.tokenMark(token));
    const file = files.find(({ id }) => id === fileId);
    if (!file) throw new DomainError('file.not-found', 'not-found');
    return file;
  }

  /** Which parts of a file are here. Throws `file.not-found`. */
  async state(token: Uint8Array, fileId: string): Promise<FileState> {
    const file = await this.find(token, fileId);
    return { partCount: file.partCount, parts: file.parts, arrived: file.completedAt !== null };
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
