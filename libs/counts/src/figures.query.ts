import type { Tx } from '#database';
import { NO_SUMS, type Measure, type Sums } from './domain/index.js';

/** What a table of figures is asked for. Months are `yyyy-mm`; `to` is the last month, included. */
export interface FiguresRequest {
  readonly axis: 'district' | 'team';
  readonly from: string;
  readonly to: string;
  readonly kind?: string;
}

/** Sums of one district or team in one month; month null is everything before the period. */
export interface FiguresCell {
  readonly key: string;
  readonly month: string | null;
  readonly sums: Sums;
}

/** How many conclusions that were given in the period stand, by their codes. */
export interface StandingCell {
  readonly key: string;
  /** Null, like the other codes, for what is restricted. */
  readonly finding: string | null;
  readonly action: string | null;
  readonly closingReason: string | null;
  readonly count: number;
}

/** The last mark: figures never go past it. */
export interface FiguresMark {
  readonly sequence: string;
  readonly at: Date;
}

interface CellRow {
  readonly key: string;
  readonly month: string | null;
  readonly measure: Measure;
  readonly sum: number;
}

const COLUMN = { district: 'district_id', team: 'team_id' } as const;

/**
 * Reads the ledger's fold as kenekanko_report, which can't reach a complaint. The fold stands at the last mark: read
 * both on one snapshot.
 */
export class FiguresQuery {
  /** The last mark, or null while the ledger has none. */
  async lastMark(tx: Tx): Promise<FiguresMark | null> {
    const [mark] = await tx.query<FiguresMark>(
      'SELECT sequence, at FROM ledger_mark ORDER BY at DESC LIMIT 1',
    );
    return mark ?? null;
  }

  /** Every district or team by month, and all that came before the period as one cell. */
  async cells(tx: Tx, request: FiguresRequest): Promise<FiguresCell[]> {
    const rows = await tx.query<CellRow>(
      // The month is written out once a group: for each row it would cost as much as the sums.
      `SELECT key, to_char(month, 'YYYY-MM') AS month, measure, sum
         FROM (SELECT ${COLUMN[request.axis]} AS key, CASE WHEN event_month >= $1::date THEN event_month END AS month,
                      measure, sum(sum)::int AS sum
                 FROM ledger_fold
                WHERE event_month <= $2::date AND ($3::text IS NULL OR kind = $3)
                GROUP BY 1, 2, 3) AS cells`,
      parameters(request),
    );
    const cells = new Map<string, { key: string; month: string | null; sums: Record<Measure, number> }>();
    for (const { key, month, measure, sum } of rows) {
      const id = `${key} ${month ?? ''}`;
      const cell = cells.get(id) ?? { key, month, sums: { ...NO_SUMS } };
      cell.sums[measure] += sum;
      cells.set(id, cell);
    }
    return [...cells.values()];
  }

  /** Conclusions of the period that still stand, by district or team and codes. */
  async standing(tx: Tx, request: FiguresRequest): Promise<StandingCell[]> {
    return tx.query<StandingCell>(
      `SELECT ${COLUMN[request.axis]} AS key, finding, action, closing_reason AS "closingReason", sum(sum)::int AS count
         FROM ledger_fold
        WHERE measure = 'standing' AND event_month BETWEEN $1::date AND $2::date AND ($3::text IS NULL OR kind = $3)
        GROUP BY 1, 2, 3, 4 HAVING sum(sum) <> 0`,
      parameters(request),
    );
  }

  /** Names of districts and teams, by id. */
  async names(tx: Tx, axis: FiguresRequest['axis']): Promise<Map<string, string>> {
    const rows = await tx.query<{ id: string; name: string }>(`SELECT id, name FROM ${axis} ORDER BY name`);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}

const parameters = ({ from, to, kind }: FiguresRequest) => [`${from}-01`, `${to}-01`, kind ?? null];
