import { createHash, randomInt } from 'node:crypto';
import type { Tx } from '#database';
import { MINUTE } from '#kernel';
import {
  isWished,
  mailDue,
  OCCASION_IDS,
  retryAfter,
  rings,
  type LastMail,
  type Untold,
} from '../domain/index.js';
import { toWishes, WISHES_COLUMNS, type WishesRow } from './reach-store.js';

/** To whom something goes: the address, and when its owner entered it. */
interface Addressed {
  readonly address: string;
  readonly enteredAt: Date;
}

/** A mail to send now. */
export interface DueMail extends Addressed {
  readonly locale: string;
  /** How many things wait. */
  readonly count: number;
  /** The last notice it tells of. */
  readonly until: string;
  readonly rings: boolean;
}

/** A code to send, and where. */
export interface DueCode extends Addressed {
  readonly locale: string;
  readonly code: string;
}

const CODE_LIVES = 30 * MINUTE;
const CODE_TRIES = 5;
const MOST = 200;

type DueRow = WishesRow &
  LastMail & {
    readonly enteredAt: Date;
    readonly locale: string;
    readonly tries: number;
    readonly until: string;
  };

/** When each person is written to. The row's due instant is the truth; a job only wakes someone to look. */
export class MailSchedule {
  /** Whose due instant has come. */
  async due(tx: Tx, at: Date): Promise<{ accountId: string; dueAt: Date }[]> {
    return tx.query(
      `SELECT account_id AS "accountId", mail_due_at AS "dueAt" FROM reach
        WHERE mail_due_at <= $1 AND confirmed_at IS NOT NULL ORDER BY mail_due_at LIMIT ${MOST}`,
      [at],
    );
  }

  /**
   * What is to be sent to one person now, or null: nothing unseen is wished for, or not yet. The next try is set
   * beforehand, ever later, so that neither a fault nor a crash loses the mail.
   */
  async take(tx: Tx, accountId: string, timeZone: string, at: Date): Promise<DueMail | null> {
    const [row] = await tx.query<DueRow>(
      `SELECT ${WISHES_COLUMNS}, locale, mail_tries AS tries, mailed_at AS "mailedAt", rung_at AS "rungAt",
              mailed_until::text AS until, entered_at AS "enteredAt"
         FROM reach WHERE account_id = $1 AND mail_due_at <= $2 AND confirmed_at IS NOT NULL AND refused_at IS NULL
          FOR UPDATE`,
      [accountId, at],
    );
    if (!row) return null;
    const wishes = toWishes(row);
    const wished = OCCASION_IDS.filter((occasion) => isWished(wishes, occasion));
    const untold = await tx.query<Untold & { readonly id: string }>(
      `SELECT id::text, occasion, at FROM notice
        WHERE account_id = $1 AND id > $2::bigint AND seen_at IS NULL AND occasion = ANY ($3) ORDER BY id`,
      [accountId, row.until, wished],
    );
    const dueAt = mailDue(wishes, untold, row, timeZone);
    const again = dueAt && dueAt <= at ? new Date(at.getTime() + retryAfter(row.tries)) : dueAt;
    await tx.query(
      `UPDATE reach SET mail_due_at = $2, mail_tries = CASE WHEN $3 THEN least(mail_tries + 1, 20) ELSE 0 END
        WHERE account_id = $1`,
      [accountId, again, again !== dueAt],
    );
    if (!dueAt || dueAt > at) return null;
    const [{ address, count } = { address: null, count: 0 }] = await tx.query<{
      address: string | null;
      count: number;
    }>(
      `SELECT mail_address($1) AS address, count(*)::int AS count
         FROM notice WHERE account_id = $1 AND seen_at IS NULL AND occasion = ANY ($2)`,
      [accountId, wished],
    );
    if (address === null) return null;
    const ring = untold.some(({ occasion }) => rings(wishes, occasion));
    return {
      address,
      enteredAt: row.enteredAt,
      locale: row.locale,
      count,
      until: untold.at(-1)!.id,
      rings: ring,
    };
  }

  /** The mail went: what came meanwhile is looked at anew. */
  async sent(tx: Tx, accountId: string, mail: Pick<DueMail, 'until' | 'rings'>, at: Date): Promise<void> {
    await tx.query(
      `UPDATE reach SET mailed_at = $2, rung_at = CASE WHEN $4 THEN $2 ELSE rung_at END, mailed_until = $3::bigint,
                        mail_tries = 0, mail_due_at = $2 WHERE account_id = $1`,
      [accountId, at, mail.until, mail.rings],
    );
  }

  /** The address's own server wants no mail for it: no more goes there until its owner enters one again, which they may have done. */
  async refused(tx: Tx, accountId: string, { enteredAt }: Addressed, at: Date): Promise<void> {
    await tx.query(
      `UPDATE reach SET refused_at = $3, mail_due_at = NULL, mail_tries = 0, code_hash = NULL
        WHERE account_id = $1 AND entered_at = $2`,
      [accountId, enteredAt, at],
    );
  }

  /** Draws a code for an address that waits to be confirmed, in place of an earlier one; null when none does. */
  async code(tx: Tx, accountId: string, at: Date): Promise<DueCode | null> {
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    const hash = createHash('sha256').update(`${accountId}:${code}`).digest();
    const [row] = await tx.query<{ locale: string; enteredAt: Date }>(
      `UPDATE reach SET code_hash = $2, code_until = $3, tries_left = ${CODE_TRIES}
        WHERE account_id = $1 AND confirmed_at IS NULL AND refused_at IS NULL RETURNING locale, entered_at AS "enteredAt"`,
      [accountId, hash, new Date(at.getTime() + CODE_LIVES)],
    );
    if (!row) return null;
    const [found] = await tx.query<{ address: string | null }>('SELECT mail_address($1) AS address', [
      accountId,
    ]);
    return found?.address ? { ...row, address: found.address, code } : null;
  }
}
