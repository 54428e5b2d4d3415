import type { Tx } from '#database';
import {
  isFurther,
  monthsAfter,
  NOT_KNOWN,
  weightsOf,
  type FigureId,
  type TableQuestion,
} from './domain/index.js';

/** Whose complaints a figure counts are listed. */
export interface CountedQuestion extends Pick<TableQuestion, 'filter' | 'only' | 'from' | 'to' | 'view'> {
  readonly figure: FigureId;
  readonly team: string;
  /** Of the ledger's mark. */
  readonly upTo: string;
}

/** A complaint that a figure counts, by what is readable of it. */
export interface CountedRow {
  readonly id: string;
  readonly receivedAt: Date;
  readonly kind: string;
  readonly category: string;
  readonly districtId: string;
  readonly state: string;
  /** Of its present step; null while no time runs. */
  readonly dueAt: Date | null;
  /** How often it counts: what was closed twice counts twice. */
  readonly times: number;
}

const COLUMN = {
  ...{ category: 'category', finding: 'finding', action: 'action', 'closing-reason': 'closing_reason' },
  ...{ channel: 'channel', language: 'language', sex: 'sex', 'age-band': 'age_band' },
} as const;

/** Reads which complaints of a team a figure counts, with the rights of who asks: what they may not see is left out. */
export class CountedQuery {
  /** One page, oldest first, and how often all rows count together. */
  async page(
    tx: Tx,
    { figure, team, upTo, filter, only, from, to, view }: CountedQuestion,
    skip: number,
    limit: number,
  ): Promise<{ readonly rows: CountedRow[]; readonly complaints: number; readonly times: number }> {
    const weights = weightsOf(figure, view, 'team');
    const parameters: unknown[] = [
      ...[team, upTo, `${from}-01`, `${monthsAfter(to, 1)}-01`, filter.kind, filter.district],
      ...[weights.map(({ measure }) => measure), weights.map(({ weight }) => weight)],
      weights.map(({ level }) => level),
    ];
    const day = view === 'cohort' ? 'l.cohort_day' : 'l.event_day';
    const further =
      only && isFurther(only.axis) ? `AND coalesce(l.${COLUMN[only.axis]}, '${NOT_KNOWN}') = $10` : '';
    const counted = `
      SELECT c.id, sum(l.delta * w.weight)::int AS times
        FROM complaint c JOIN complaint_history h ON h.complaint_id = c.id JOIN count_ledger l ON l.history_id = h.id
             JOIN unnest($7::text[], $8::int[], $9::boolean[]) AS w (measure, weight, level) ON w.measure = l.measure
       WHERE c.team_id = $1 AND l.team_id = $1 AND l.sequence <= $2
         AND ${day} < $4::date AND (w.level OR ${day} >= $3::date)
         AND ($5::text IS NULL OR l.kind = $5) AND ($6::text IS NULL OR l.district_id = $6) ${further}
       GROUP BY c.id HAVING sum(l.delta * w.weight) <> 0`;
    const own = [...parameters, ...(further ? [only!.value] : [])];
    const [all] = await tx.query<{ complaints: number; times: number }>(
      `SELECT count(*)::int AS complaints, coalesce(sum(times), 0)::int AS times FROM (${counted}) AS counted`,
      own,
    );
    const rows = await tx.query<CountedRow>(
      `SELECT c.id, c.received_at AS "receivedAt", c.kind, c.category, c.district_id AS "districtId", c.state, c.due_at AS "dueAt", counted.times
         FROM (${counted}) AS counted JOIN complaint c USING (id)
        ORDER BY c.received_at, c.id OFFSET ${Math.trunc(skip)} LIMIT ${Math.trunc(limit)}`,
      own,
    );
    return { rows, ...all! };
  }
}
