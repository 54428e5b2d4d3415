import type { Pool } from 'pg';
import { queryRows } from '#database';

/** A sealed file as its sender announces it; size and hash are those of the sealed bytes. */
export interface FileAnnouncement {
  readonly id: string;
  /** The same key is the same file. */
  readonly requestKey: string;
  readonly manifest: Uint8Array;
  readonly size: number;
  readonly sha256: Uint8Array;
  readonly partCount: number;
  readonly at: Date;
  /** Files a complaint may have. */
  readonly most: number;
}

/** Sealed files of a complainant: announced, sent in parts in any order, arrived once the hash is right. */
export class FileStore {
  constructor(private readonly pool: Pool) {}

  /** The file's id, also when it was announced before. Throws `receipt.unknown`, `file.differs`, `file.too-many`. */
  async begin(tokenMac: Uint8Array, file: FileAnnouncement): Promise<string> {
    const [row] = await queryRows<{ id: string }>(
      this.pool,
      'SELECT file_begin($1, $2, $3, $4, $5, $6, $7, $8, $9) AS id',
      [
        tokenMac,
        file.id,
        file.requestKey,
        file.manifest,
        file.size,
        file.sha256,
        file.partCount,
        file.at,
        file.most,
      ],
    );
    return row!.id;
  }

  /** Stores one part; a part sent again replaces the first. Throws `file.not-found`. */
  async putPart(tokenMac: Uint8Array, fileId: string, number: number, content: Uint8Array): Promise<void> {
    await queryRows(this.pool, 'SELECT file_part_put($1, $2, $3::smallint, $4)', [
      tokenMac,
      fileId,
      number,
      content,
    ]);
  }

  /** True once every part is here and their hash is the announced one. Throws `file.not-found`. */
  async complete(tokenMac: Uint8Array, fileId: string, at: Date): Promise<boolean> {
    const [row] = await queryRows<{ arrived: boolean }>(
      this.pool,
      'SELECT file_complete($1, $2, $3) AS arrived',
      [tokenMac, fileId, at],
    );
    return row!.arrived;
  }
}
