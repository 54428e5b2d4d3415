import { isUniqueViolation, type Tx } from '#database';
import { DomainError } from '#kernel';
import type { Box } from '#sealing';
import type { StaffItemKind } from '../domain/index.js';

export type ItemKind = StaffItemKind | 'filing' | 'addition' | 'message-in';

/** A sealed item as a browser hands it in; its bytes stay as they are. */
export interface NewSealedItem {
  readonly id: string;
  readonly box: Box;
  readonly kind: StaffItemKind;
  readonly content: Uint8Array;
  /** Grades and counts of a record: all that is told of it. */
  readonly summary?: object;
  /** Of a record: one more than the revision it was written over. */
  readonly revision?: number;
  /** Of a note: whom it names. */
  readonly mentions?: readonly string[];
}

/** A sealed item as it is stored. */
export interface SealedItem {
  readonly id: string;
  readonly box: Box;
  readonly kind: ItemKind;
  readonly requestKey: string;
  readonly authorId: string | null;
  readonly createdAt: Date;
  readonly seenAt: Date | null;
  readonly revision: number;
  readonly summary: object | null;
  readonly content: Buffer;
  /** An addition's own identity, sealed to the team it was sent to. */
  readonly ownKey: Buffer | null;
  readonly ownTeamId: string | null;
}

/** What is being written, by whom, and the key that makes a repeated request harmless. */
export interface SealedWrite {
  readonly complaintId: string;
  readonly authorId: string;
  readonly requestKey: string;
  readonly at: Date;
  readonly items: readonly NewSealedItem[];
  /** How much of what the complainant wrote its author had read (`writings`); left out: nothing. */
  readonly writingsSeen?: number | null;
}

/** Sealed items of complaints: notes, messages, records, reasons. Appended, never changed. */
export class SealedItems {
  /** Oldest first; of the verification record only its latest revision. */
  async list(tx: Tx, complaintId: string): Promise<SealedItem[]> {
    return tx.query<SealedItem>(
      `SELECT id, box, kind, request_key AS "requestKey", author_id AS "authorId", created_at AS "createdAt", seen_at AS "seenAt", revision, summary,
              content, own_key AS "ownKey", own_team_id AS "ownTeamId"
         FROM sealed_item i
        WHERE complaint_id = $1
          AND (kind <> 'record' OR revision = (SELECT max(revision) FROM sealed_item r
                                                WHERE r.complaint_id = i.complaint_id AND r.kind = 'record'))
        ORDER BY created_at, id`,
      [complaintId],
    );
  }

  /** Tells whoever watches the team that something lies there which no event brought. */
  async announce(tx: Tx, complaintId: string, teamId: string): Promise<void> {
    await tx.query('SELECT announce($1, $2, $2)', [complaintId, teamId]);
  }

  /**
   * Appends items; those that this request stored before stay as they are. Returns how many are new.
   * Throws `record.stale` when a record was written over a revision that is no longer the latest.
   */
  async append(tx: Tx, write: SealedWrite): Promise<number> {
    let stored = 0;
    for (const [place, item] of write.items.entries()) {
      const fresh = await this.insert(tx, write, item, `${write.requestKey}.${place}`);
      if (fresh && item.kind === 'record')
        await this.advanceRecord(tx, write.complaintId, item.revision ?? 0);
      stored += fresh ? 1 : 0;
    }
    if (stored > 0 && typeof write.writingsSeen === 'number')
      await tx.query('SELECT mark_read($1, $2)', [write.complaintId, write.writingsSeen]);
    return stored;
  }

  /** Whether this request stored its items before. Throws `request.key-reused` where its key is that of another. */
  async isStored(
    tx: Tx,
    { complaintId, authorId, requestKey, items }: Omit<SealedWrite, 'at' | 'writingsSeen'>,
  ): Promise<boolean> {
    const rows = await tx.query<{ mark: string }>(
      `SELECT concat_ws('/', request_key, id, kind, author_id) AS mark FROM sealed_item
        WHERE complaint_id = $1 AND starts_with(request_key, $2) ORDER BY request_key`,
      [complaintId, `${requestKey}.`],
    );
    const stored = rows.map(({ mark }) => mark).sort();
    const sent = items
      .map(({ id, kind }, place) => [`${requestKey}.${place}`, id, kind, authorId].join('/'))
      .sort();
    if (stored.length > 0 && stored.join() !== sent.join())
      throw new DomainError('request.key-reused', 'conflict');
    return stored.length > 0;
  }

  private async insert(
    tx: Tx,
    write: SealedWrite,
    item: NewSealedItem,
    requestKey: string,
  ): Promise<boolean> {
    try {
      const rows = await tx.query(
        `INSERT INTO sealed_item (id, complaint_id, box, kind, request_key, author_id, created_at, revision, summary, content)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         ON CONFLICT ON CONSTRAINT sealed_item_once DO NOTHING RETURNING id`,
        [
          ...[item.id, write.complaintId, item.box, item.kind, requestKey, write.authorId, write.at],
          ...[
            item.revision ?? 0,
            item.summary ? JSON.stringify(item.summary) : null,
            Buffer.from(item.content),
          ],
        ],
      );
      return rows.length > 0;
    } catch (error) {
      if (isUniqueViolation(error, 'sealed_item_pk')) throw new DomainError('item.exists', 'conflict');
      if (isUniqueViolation(error, 'sealed_item_record_revision'))
        throw new DomainError('record.stale', 'conflict');
      throw error;
    }
  }

  /** The row knows the latest revision, so that a conclusion can't be proposed on an older one. */
  private async advanceRecord(tx: Tx, complaintId: string, revision: number): Promise<void> {
    const [row] = await tx.query<{ advanced: boolean }>('SELECT advance_record($1, $2) AS advanced', [
      complaintId,
      revision,
    ]);
    if (!row!.advanced) throw new DomainError('record.stale', 'conflict');
  }
}
