import type { Tx } from '#database';
import {
  isOfConclusion,
  NO_SUMS,
  NOT_KNOWN,
  type FiguresFilter,
  type FurtherAxis,
  type Measure,
  type Sums,
} from './domain/index.js';

/** A mark of the ledger: figures as of it never change. */
export interface FiguresMark {
  readonly sequence: string;
  readonly at: Date;
  /** The instant to the microsecond, as the database names it. */
  readonly exact: string;
  /** The first of the month in which its lines were recorded. */
  readonly recordedMonth: string;
  /** Nothing was marked after it. */
  readonly last: boolean;
}

/** By what the sums of an answer are kept apart. */
export type CubeKey = 'month' | 'kind' | 'district' | 'team' | 'value';

/** The axes of the cube: those of a question, or what times are read from. */
export type CubeAxis = FurtherAxis | 'conclusion' | 'cohort-day' | 'elapsed' | null;

/** What is asked of the cube. Months are `yyyy-mm`. */
export interface CubeQuestion {
  /** null: as of a time when nothing was marked yet. */
  readonly mark: FiguresMark | null;
  readonly axis: CubeAxis;
  /** By the month of the event, or by that in which the complaint was received. */
  readonly basis: 'event' | 'cohort';
  readonly by: readonly CubeKey[];
  readonly measures: readonly Measure[];
  readonly filter: FiguresFilter;
  readonly only?: string | undefined;
  /** Months before it are summed as one, whose key is null; without it they are left out. */
  readonly from: string;
  readonly to: string;
  readonly before: boolean;
}

/** Sums of one key of an answer. */
export interface CubeCell {
  /** Null: all before the period. */
  readonly month: string | null;
  readonly kind: string;
  readonly district: string;
  readonly team: string;
  readonly value: string;
  readonly sums: Sums;
}

type Row = { readonly [Key in CubeKey]?: string | null } & { readonly [measure: string]: number | string };

const COLUMN = { kind: 'kind', district: 'district_id', team: 'team_id' } as const;
const PART: Partial<Record<FurtherAxis, number>> = { finding: 1, action: 2, 'closing-reason': 3 };

/** Where sums come from: the cube, or whatever proves it. */
export type CubeSource = Pick<CubeQuery, 'sums'>;

/** Reads the ledger's cube as kenekanko_report, which reaches neither a complaint nor a line. Read all on one snapshot. */
export class CubeQuery {
  /** The last mark, or the last one at or before an instant; null while there is none. */
  async mark(tx: Tx, upTo: Date | null = null): Promise<FiguresMark | null> {
    const [mark] = await tx.query<FiguresMark>(
      `SELECT m.sequence, m.at, m.at::text AS exact, m.recorded_month::text AS "recordedMonth",
              NOT EXISTS (SELECT 1 FROM ledger_mark l WHERE l.at > m.at) AS last
         FROM ledger_mark m WHERE $1::timestamptz IS NULL OR m.at <= $1 ORDER BY m.at DESC LIMIT 1`,
      [upTo],
    );
    return mark ?? null;
  }

  /** The last marks at or before each of some instants, in one statement. */
  async marks(tx: Tx, instants: readonly Date[]): Promise<(FiguresMark | null)[]> {
    const rows = await tx.query<FiguresMark & { readonly place: number }>(
      `SELECT t.place::int, m.sequence, m.at, m.at::text AS exact, m.recorded_month::text AS "recordedMonth",
              NOT EXISTS (SELECT 1 FROM ledger_mark l WHERE l.at > m.at) AS last
         FROM unnest($1::timestamptz[]) WITH ORDINALITY AS t (instant, place),
              LATERAL (SELECT * FROM ledger_mark WHERE at <= t.instant ORDER BY at DESC LIMIT 1) AS m`,
      [instants],
    );
    const marks = new Map(rows.map(({ place, ...mark }) => [place, mark]));
    return instants.map((_, at) => marks.get(at + 1) ?? null);
  }

  /** The sums that answer a question; keys that nothing was counted under are left out. */
  async sums(tx: Tx, question: CubeQuestion): Promise<CubeCell[]> {
    if (question.mark === null) return [];
    const { sql, parameters } = cubeStatement(question, question.mark);
    const rows = await tx.query<Row>(sql, parameters);
    const columns = question.measures.map((measure) => ({ measure, column: columnOf(measure) }));
    return rows.map((row) => {
      const sums: Record<Measure, number> = { ...NO_SUMS };
      for (const { measure, column } of columns) sums[measure] = Number(row[column]);
      return {
        month: row.month ? String(row.month) : null,
        ...{ kind: row.kind ?? '', district: row.district ?? '', team: row.team ?? '' },
        value: row.value || NOT_KNOWN,
        sums,
      };
    });
  }

  /** Names of districts and teams, by id. */
  async names(tx: Tx, axis: 'district' | 'team'): Promise<Map<string, string>> {
    const rows = await tx.query<{ id: string; name: string }>(`SELECT id, name FROM ${axis} ORDER BY name`);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}

/** The cube's column of a measure. */
export const columnOf = (measure: Measure): string => measure.replaceAll('-', '_');

/** The statement of a question: whole months of recording, and what was recorded in the mark's own. */
export function cubeStatement(
  { axis, basis, by, measures, filter, only, from, to, before }: CubeQuestion,
  mark: FiguresMark,
): { readonly sql: string; readonly parameters: unknown[] } {
  const parameters: unknown[] = [];
  const $ = (value: unknown, type = 'text'): string => `$${parameters.push(value)}::${type}`;
  const places = by.includes('district') || by.includes('team') || filter.district || filter.team;
  const scope = places ? 'place' : 'network';
  const stored = axis === null ? 'none' : isOfConclusion(axis as FurtherAxis) ? 'conclusion' : axis;
  const part = axis ? PART[axis as FurtherAxis] : undefined;
  const value = part ? `split_part(value, '|', ${part})` : 'value';
  const first = $(`${from}-01`, 'date');
  const keys = by.map((key) => {
    if (key === 'month') return { key, sql: `CASE WHEN month >= ${first} THEN month END` };
    return { key, sql: key === 'value' ? value : COLUMN[key] };
  });
  const when = before && !by.includes('month') ? [{ key: 'month', sql: `month >= ${first}` }] : [];
  const grouped = [...keys, ...when];
  const where = [
    `axis = '${stored}' AND basis = '${basis}' AND scope = '${scope}'`,
    `month <= ${$(`${to}-01`, 'date')}`,
    ...(before ? [] : [`month >= ${first}`]),
    ...(filter.kind ? [`kind = ${$(filter.kind)}`] : []),
    ...(filter.district ? [`district_id = ${$(filter.district)}`] : []),
    ...(filter.team ? [`team_id = ${$(filter.team)}`] : []),
    ...(only === undefined ? [] : [`${value} = ${$(only === NOT_KNOWN ? '' : only)}`]),
  ].join(' AND ');
  const columns = measures.map((one) => `sum(${columnOf(one)})::int AS ${columnOf(one)}`);
  const source = mark.last
    ? `SELECT * FROM ledger_cube WHERE ${where}`
    : `SELECT * FROM ledger_cube WHERE ${where} AND recorded_month < ${$(mark.recordedMonth, 'date')}
       UNION ALL
       SELECT * FROM recorded_so_far(${$(mark.exact, 'timestamptz')}, '${stored}', '${basis}', '${scope}') WHERE ${where}`;
  const inner = `SELECT ${[...grouped.map(({ key, sql }) => `${sql} AS ${key}`), ...columns].join(', ')}
    FROM (${source}) AS c ${grouped.length > 0 ? `GROUP BY ${grouped.map((_, at) => at + 1).join(', ')}` : ''}`;
  // The month is written out once a group: for each row it would cost as much as the sums.
  const month = by.includes('month')
    ? `to_char(month, 'YYYY-MM')`
    : when.length > 0
      ? `CASE WHEN month THEN ${$(from)} END`
      : $(from);
  const outer = [...by.filter((key) => key !== 'month'), ...measures.map(columnOf)];
  return { sql: `SELECT ${[`${month} AS month`, ...outer].join(', ')} FROM (${inner}) AS g`, parameters };
}
