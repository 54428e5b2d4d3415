import type { Tx } from '#database';
import { HOUR, newId } from '#kernel';
import { WORK_NOTES, type WorkNote } from '../domain/index.js';

/** What is noted of who looked at what. */
export type AuditAction =
  'opened' | 'file-opened' | 'exported' | 'indexed' | 'listed' | 'stepped-back' | WorkNote;

/** One look at a complaint. */
export interface AuditEntry {
  readonly accountId: string;
  readonly at: Date;
  readonly action: AuditAction;
  /** An id or a code, never a sentence. */
  readonly subject: string | null;
}

/** A look to note. */
export interface NewAuditEntry extends AuditEntry {
  readonly complaintId: string;
}

/** A team's complaints handed out to be searched: one look at many of them, which names none. */
export interface Indexing {
  readonly accountId: string;
  readonly teamId: string;
}

/** A file that arrived, as its custody is asked for. */
export interface ArrivedFile {
  readonly complaintId: string;
  readonly fileId: string;
}

/** One look at a file, or one export that took it out. */
export interface CustodyEntry extends Pick<AuditEntry, 'accountId' | 'at'> {
  readonly id: string;
  readonly action: 'file-opened' | 'exported';
}

/** A page of them, oldest first, and how many there are; `next` is there when more follow. */
export interface CustodyPage {
  readonly total: number;
  readonly rows: readonly CustodyEntry[];
  readonly next?: string;
}

/** A page of a complaint's trail, newest first; `next` is there when more follow. */
export interface TrailPage {
  readonly rows: readonly AuditEntry[];
  readonly next?: string;
}

/** Looks at one file ($2) of a complaint ($1): whoever opened it, and every export made since it was there whole. */
const OF_FILE = `FROM audit a JOIN complaint_file f ON f.id = $2 AND f.complaint_id = a.complaint_id
       WHERE a.complaint_id = $1
         AND ((a.action = 'file-opened' AND a.subject = f.id::text)
           OR (a.action = 'exported' AND a.at >= f.completed_at))`;

// As long as a session may last: what is handed out later is another look.
const INDEXING_HOURS = 12;

/** The trail of who opened, exported or searched complaints; appended, never changed. */
export class Audit {
  async record(tx: Tx, entry: NewAuditEntry): Promise<void> {
    await tx.query(
      `INSERT INTO audit (id, at, account_id, action, complaint_id, subject) VALUES ($1, $2, $3, $4, $5, $6)`,
      [newId(), entry.at, entry.accountId, entry.action, entry.complaintId, entry.subject],
    );
  }

  /**
   * Records a look unless the same one was recorded within the hour: a trail of reloads hides what matters. An export is
   * another one once a file has arrived since: custody tells what it held.
   */
  async recordHourly(tx: Tx, entry: NewAuditEntry): Promise<void> {
    const recent = await tx.query(
      `SELECT 1 FROM audit WHERE complaint_id = $1 AND account_id = $2 AND action = $3 AND at > $4
          AND subject IS NOT DISTINCT FROM $5
          AND (action <> 'exported' OR NOT EXISTS (SELECT 1 FROM complaint_file f
                                                    WHERE f.complaint_id = $1 AND f.completed_at > audit.at)) LIMIT 1`,
      [entry.complaintId, entry.accountId, entry.action, new Date(entry.at.getTime() - HOUR), entry.subject],
    );
    if (recent.length === 0) await this.record(tx, entry);
  }

  /** Notes that a list of a team's complaints was taken out: how many, in which form, from which days. */
  async recordListing(
    tx: Tx,
    { accountId, teamId, at }: Indexing & { readonly at: Date },
    what: readonly (string | number)[],
  ): Promise<void> {
    await tx.query(
      `INSERT INTO audit (id, at, account_id, action, complaint_id, subject) VALUES ($1, $2, $3, 'listed', NULL, $4)`,
      [newId(), at, accountId, [teamId, ...what].join(':')],
    );
  }

  /** Notes that so many complaints of a team are handed out to be searched; returns the note's id. */
  async recordIndexing(
    tx: Tx,
    { accountId, teamId, at, count }: Indexing & { readonly at: Date; readonly count: number },
  ): Promise<string> {
    const id = newId();
    await tx.query(
      `INSERT INTO audit (id, at, account_id, action, complaint_id, subject) VALUES ($1, $2, $3, 'indexed', NULL, $4)`,
      [id, at, accountId, `${teamId}:${count}`],
    );
    return id;
  }

  /** Whether such a note of this account and team is there and still of the same session's length. */
  async isIndexing(
    tx: Tx,
    id: string,
    { accountId, teamId, at }: Indexing & { readonly at: Date },
  ): Promise<boolean> {
    const found = await tx.query(
      `SELECT 1 FROM audit WHERE id = $1 AND action = 'indexed' AND complaint_id IS NULL AND account_id = $2
          AND split_part(subject, ':', 1) = $3 AND at > $4`,
      [id, accountId, teamId, new Date(at.getTime() - INDEXING_HOURS * HOUR)],
    );
    return found.length > 0;
  }

  /**
   * Newest first: the latest of each person and action, whatever came after it; the latest hundred looks besides, and as
   * many notes of work. How many there are in all stands beside them.
   */
  async ofComplaint(
    tx: Tx,
    complaintId: string,
  ): Promise<{ readonly rows: AuditEntry[]; readonly total: number }> {
    const rows = await tx.query<AuditEntry & { readonly total: number }>(
      `WITH trail AS (
         SELECT id, account_id, at, action, subject, count(*) OVER ()::int AS total,
                row_number() OVER (PARTITION BY account_id, action ORDER BY at DESC, id DESC) AS of_person,
                row_number() OVER (PARTITION BY action = ANY ($2) ORDER BY at DESC, id DESC) AS of_kind
           FROM audit WHERE complaint_id = $1)
       SELECT account_id AS "accountId", at, action, subject, total FROM trail
        WHERE of_person = 1 OR of_kind <= 100 ORDER BY at DESC, id DESC`,
      [complaintId, WORK_NOTES],
    );
    return { rows: rows.map(({ total: _total, ...row }) => row), total: rows[0]?.total ?? 0 };
  }

  /** All of it, newest first, a page from before an entry on. */
  async trail(tx: Tx, complaintId: string, limit: number, before?: string): Promise<TrailPage> {
    const found = await tx.query<AuditEntry & { readonly id: string }>(
      `SELECT id, account_id AS "accountId", at, action, subject FROM audit
        WHERE complaint_id = $1
          AND ($2::uuid IS NULL OR (at, id) < (SELECT b.at, b.id FROM audit b WHERE b.id = $2 AND b.complaint_id = $1))
        ORDER BY at DESC, id DESC LIMIT $3`,
      [complaintId, before ?? null, limit + 1],
    );
    const rows = found.slice(0, limit);
    return found.length > limit ? { rows, next: rows.at(-1)!.id } : { rows };
  }

  /** Everybody who had a file in hands, oldest first, a page from after an entry on. */
  async ofFile(
    tx: Tx,
    { complaintId, fileId }: ArrivedFile,
    limit: number,
    after?: string,
  ): Promise<CustodyPage> {
    const [counted] = await tx.query<{ total: number }>(`SELECT count(*)::int AS total ${OF_FILE}`, [
      complaintId,
      fileId,
    ]);
    const found = await tx.query<CustodyEntry>(
      `SELECT a.id, a.account_id AS "accountId", a.at, a.action ${OF_FILE}
         AND ($3::uuid IS NULL OR (a.at, a.id) > (SELECT b.at, b.id FROM audit b WHERE b.id = $3))
       ORDER BY a.at, a.id LIMIT $4`,
      [complaintId, fileId, after ?? null, limit + 1],
    );
    const rows = found.slice(0, limit);
    const { total } = counted!;
    return found.length > limit ? { total, rows, next: rows.at(-1)!.id } : { total, rows };
  }
}
