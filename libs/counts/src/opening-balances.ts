import type { Tx } from '#database';
import type { OpeningDecision, OpeningLine, OpeningReason } from './domain/index.js';

/** An entry of opening balances, and what became of it. */
export interface OpeningEntry {
  readonly id: string;
  readonly enteredById: string;
  readonly enteredBy: string;
  readonly enteredAt: Date;
  readonly reason: OpeningReason;
  readonly source: string | null;
  readonly lines: readonly OpeningLine[];
  /** Null while nobody has decided. */
  readonly decision: OpeningDecision | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
}

/** Since which month this system counts a district itself; district null: anywhere. */
export interface CountedSince {
  readonly district: string | null;
  readonly month: string;
}

/** What is entered. */
export interface NewOpeningEntry {
  readonly id: string;
  readonly reason: OpeningReason;
  readonly source: string | null;
  readonly lines: readonly OpeningLine[];
}

/** Received and processed before this system; who may enter and who confirms is the database's to say. */
export class OpeningBalances {
  /** Every entry, the latest first. */
  list(tx: Tx): Promise<OpeningEntry[]> {
    return tx.query<OpeningEntry>(
      `SELECT e.id, e.entered_by AS "enteredById", a.display_name AS "enteredBy", e.entered_at AS "enteredAt", e.reason, e.source,
              d.decision, b.display_name AS "decidedBy", d.decided_at AS "decidedAt",
              (SELECT jsonb_agg(jsonb_build_object('district', l.district_id, 'month', to_char(l.month, 'YYYY-MM'), 'upTo', l.up_to,
                        'kind', l.kind, 'received', l.received, 'processed', l.processed) ORDER BY l.line)
                 FROM opening_balance l WHERE l.entry_id = e.id) AS lines
         FROM opening_entry e JOIN account a ON a.id = e.entered_by
         LEFT JOIN opening_decision d ON d.entry_id = e.id LEFT JOIN account b ON b.id = d.decided_by
        ORDER BY e.entered_at DESC, e.id`,
    );
  }

  /** From which month on a balance would count twice. */
  countedSince(tx: Tx): Promise<CountedSince[]> {
    return tx.query<CountedSince>(
      `SELECT district_id AS district, to_char(month, 'YYYY-MM') AS month FROM counted_since()`,
    );
  }

  /**
   * Throws `opening.not-yours`, `opening.month` (to come), `opening.counted-here` (the system has complaints of it),
   * `opening.twice`, `opening.below-zero`, `opening.more-processed`, `opening.lines`.
   */
  async enter(tx: Tx, { id, reason, source, lines }: NewOpeningEntry): Promise<void> {
    await tx.query('SELECT enter_opening($1, $2, $3, $4)', [id, reason, source, JSON.stringify(lines)]);
  }

  /** Throws `opening.four-eyes`, `opening.decided`, `opening.not-found`, and when confirming what `enter` throws. */
  async decide(tx: Tx, id: string, decision: OpeningDecision): Promise<void> {
    await tx.query('SELECT decide_opening($1, $2)', [id, decision]);
  }
}
