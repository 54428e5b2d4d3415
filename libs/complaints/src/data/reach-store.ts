import type { Tx } from '#database';
import { DEFAULT_WISHES, type ReachWishes } from '../domain/index.js';

/** Where a person's mail goes: entered, confirmed by the code sent to it, or refused by its own server since. */
export interface ReachAddress {
  readonly address: string | null;
  readonly confirmed: boolean;
  readonly refused: boolean;
}

interface WishesRow {
  readonly occasions: ReachWishes['occasions'];
  readonly dangerAlways: boolean;
  readonly pace: ReachWishes['pace'];
  readonly dailyAt: string;
  readonly quietFrom: string | null;
  readonly quietTo: string | null;
}

/** The columns of a person's wishes, as `toWishes` takes them. */
export const WISHES_COLUMNS = `occasions, danger_always AS "dangerAlways", pace, daily_at AS "dailyAt",
  quiet_from AS "quietFrom", quiet_to AS "quietTo"`;

/** A person's wishes from their row. */
export function toWishes({ quietFrom, quietTo, ...row }: WishesRow): ReachWishes {
  const { occasions, dangerAlways, pace, dailyAt } = row;
  const quiet = quietFrom !== null && quietTo !== null ? { from: quietFrom, to: quietTo } : null;
  return { occasions, dangerAlways, pace, dailyAt, quiet };
}

export type { WishesRow };

/** Whether a code was right; over: it came too late, or after too many tries. */
export type Confirmation = 'confirmed' | 'wrong' | 'over';

/** How the session's own account wants to be reached; nobody reads another's. */
export class ReachStore {
  async read(tx: Tx): Promise<{ readonly wishes: ReachWishes; readonly address: ReachAddress }> {
    const [row] = await tx.query<WishesRow & ReachAddress>(
      `SELECT ${WISHES_COLUMNS}, address, confirmed_at IS NOT NULL AS confirmed, refused_at IS NOT NULL AS refused
         FROM reach`,
    );
    if (!row) return { wishes: DEFAULT_WISHES, address: { address: null, confirmed: false, refused: false } };
    const { address, confirmed, refused } = row;
    return { wishes: toWishes(row), address: { address, confirmed, refused } };
  }

  /** Keeps the wishes; what waits already is looked at anew by them. */
  async keep(tx: Tx, wishes: ReachWishes, locale: string, at: Date): Promise<void> {
    await this.put(
      tx,
      wishes,
      locale,
      `DO UPDATE SET (locale, occasions, danger_always, pace, daily_at, quiet_from, quiet_to) =
         (excluded.locale, excluded.occasions, excluded.danger_always, excluded.pace, excluded.daily_at,
          excluded.quiet_from, excluded.quiet_to)`,
    );
    await tx.query(
      `UPDATE reach SET mail_due_at = $1 WHERE confirmed_at IS NOT NULL AND refused_at IS NULL`,
      [at],
    );
  }

  /** Enters an address, to which a code goes. Throws `reach.address-invalid`, `reach.too-soon`. */
  async enter(tx: Tx, address: string, locale: string, at: Date): Promise<void> {
    await this.put(tx, DEFAULT_WISHES, locale, 'DO UPDATE SET locale = excluded.locale');
    await tx.query('SELECT enter_address($1, $2)', [address, at]);
  }

  /** Throws nothing for a wrong code, so that it counts as a try. */
  async confirm(tx: Tx, code: string, at: Date): Promise<Confirmation> {
    const [row] = await tx.query<{ outcome: Confirmation }>('SELECT confirm_address($1, $2) AS outcome', [
      code,
      at,
    ]);
    return row!.outcome;
  }

  /** Forgets the address; without one nothing happens. */
  async remove(tx: Tx, at: Date): Promise<void> {
    const [row] = await tx.query('SELECT 1 FROM reach WHERE address IS NOT NULL');
    if (row) await tx.query('SELECT enter_address(NULL, $1)', [at]);
  }

  private async put(tx: Tx, wishes: ReachWishes, locale: string, orElse: string): Promise<void> {
    const { occasions, dangerAlways, pace, dailyAt, quiet } = wishes;
    await tx.query(
      `INSERT INTO reach (account_id, locale, occasions, danger_always, pace, daily_at, quiet_from, quiet_to)
       SELECT current_account(), $1, $2, $3, $4, $5, $6, $7 WHERE current_account() IS NOT NULL
       ON CONFLICT ON CONSTRAINT reach_pk ${orElse}`,
      [locale, occasions, dangerAlways, pace, dailyAt, quiet?.from ?? null, quiet?.to ?? null],
    );
  }
}
