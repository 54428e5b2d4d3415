import type { Tx, UnitOfWork } from '#database';
import { MINUTE, type Clock } from '#kernel';

// A quiet ledger is marked too, so that "as of" is never long ago; but not every few seconds.
const STALE_AFTER = 5 * MINUTE;

/** Everything up to a sequence number has ended, committed or not; figures go no further. */
export interface LedgerMark {
  readonly sequence: string;
  /** When the sequence number was read: what was committed before this instant is within the mark. */
  readonly at: Date;
}

interface Pending extends LedgerMark {
  readonly transaction: string;
}

/**
 * The ledger's high-water marks. A number alone doesn't say what has committed: writers take their
 * transaction's id before their first number, so once every transaction older than one taken after the
 * number was read has ended, no smaller number can appear any more.
 */
export class LedgerMarks {
  private pending: Pending | undefined;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes a mark, or goes on with the one that waits for a transaction to end; null while it must wait.
   * Called again and again by the worker.
   */
  async advance(): Promise<LedgerMark | null> {
    this.pending ??= await this.begin();
    const { pending } = this;
    const mark = await this.unitOfWork.run(null, async (tx) =>
      (await hasEnded(tx, pending.transaction)) ? this.append(tx, pending) : null,
    );
    if (mark) this.pending = undefined;
    return mark;
  }

  /** True when something was counted since the last mark, or that mark is older than five minutes. */
  async isBehind(tx: Tx): Promise<boolean> {
    const [row] = await tx.query<{ behind: boolean }>(
      `SELECT NOT EXISTS (SELECT 1 FROM ledger_mark m, count_ledger_sequence s
                           WHERE m.sequence = s.last_value AND m.at > $1) AS behind`,
      [new Date(this.clock.now().getTime() - STALE_AFTER)],
    );
    return row!.behind;
  }

  /** Takes a mark and waits for it; for a replay, which marks each of its days. */
  async take(pollMilliseconds = 10): Promise<LedgerMark> {
    for (;;) {
      const mark = await this.advance();
      if (mark) return mark;
      await new Promise((resolve) => setTimeout(resolve, pollMilliseconds));
    }
  }

  private async begin(): Promise<Pending> {
    const at = this.clock.now();
    return this.unitOfWork.run(null, async (tx) => {
      const [read] = await tx.query<{ sequence: string }>(
        `SELECT CASE WHEN is_called THEN last_value ELSE 0 END AS sequence FROM count_ledger_sequence`,
      );
      // Only after the number was read: this id is younger than that of every writer behind the number.
      const [own] = await tx.query<{ id: string }>(`SELECT pg_current_xact_id()::text AS id`);
      return { at, sequence: read!.sequence, transaction: own!.id };
    });
  }

  private async append(tx: Tx, { sequence, at }: LedgerMark): Promise<LedgerMark> {
    await tx.query(`SELECT append_ledger_mark($1, $2)`, [sequence, at]);
    return { sequence, at };
  }
}

async function hasEnded(tx: Tx, transaction: string): Promise<boolean> {
  const [row] = await tx.query<{ ended: boolean }>(
    `SELECT pg_snapshot_xmin(pg_current_snapshot()) > $1::xid8 AS ended`,
    [transaction],
  );
  return row!.ended;
}
