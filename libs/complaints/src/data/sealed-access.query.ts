import type { Tx } from '#database';

/** The copy of a complaint's two identities that this session can open: of one of its teams, or its own. */
export interface OwnKeyCopy {
  readonly holderKind: 'team' | 'account';
  readonly holder: string;
  /** What it is sealed to. */
  readonly recipient: string;
  readonly caseKey: Buffer;
  readonly dialogueKey: Buffer;
}

/** A sealed file and whether it has arrived. */
export interface StoredFile {
  readonly id: string;
  readonly size: number;
  readonly sha256: Buffer;
  readonly partCount: number;
  readonly manifest: Buffer;
  readonly createdAt: Date;
  readonly completedAt: Date | null;
  readonly authorId: string | null;
}

/** Key copies and sealed files of a complaint, under the rights of the transaction's session. */
export class SealedAccessQuery {
  /** Null when nobody behind this session holds a copy. A person's own copy comes before a team's. */
  async ownCopy(tx: Tx, complaintId: string): Promise<OwnKeyCopy | null> {
    const [copy] = await tx.query<OwnKeyCopy>(
      `SELECT holder_kind AS "holderKind", holder, recipient, case_key AS "caseKey", dialogue_key AS "dialogueKey"
         FROM sealed_key WHERE complaint_id = $1 ORDER BY holder_kind LIMIT 1`,
      [complaintId],
    );
    return copy ?? null;
  }

  /** Oldest first. */
  async files(tx: Tx, complaintId: string): Promise<StoredFile[]> {
    return tx.query<StoredFile>(
      `SELECT id, size, sha256, part_count AS "partCount", manifest, created_at AS "createdAt",
              completed_at AS "completedAt", author_id AS "authorId"
         FROM complaint_file WHERE complaint_id = $1 ORDER BY created_at, id`,
      [complaintId],
    );
  }

  /** One part of an arrived file; null when there is none. */
  async filePart(tx: Tx, complaintId: string, fileId: string, number: number): Promise<Buffer | null> {
    const [part] = await tx.query<{ content: Buffer }>(
      `SELECT p.content FROM complaint_file f JOIN file_part p ON p.file_id = f.id
        WHERE f.id = $2 AND f.complaint_id = $1 AND p.number = $3 AND f.completed_at IS NOT NULL`,
      [complaintId, fileId, number],
    );
    return part?.content ?? null;
  }
}
