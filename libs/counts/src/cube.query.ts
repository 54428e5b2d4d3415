import type { Tx } from '#database';
import { DomainError } from '#kernel';
import {
  FURTHER_AXES,
  isOfConclusion,
  MEASURES,
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

/** Questions as of one mark, by a name of their own; what is not asked is undefined. */
export type CubeQuestions = Readonly<Record<string, Omit<CubeQuestion, 'mark'> | undefined>>;

/** Their answers, by the same names. */
export type CubeAnswers<Asked extends CubeQuestions> = {
  readonly [Id in keyof Asked]: undefined extends Asked[Id] ? CubeCell[] | undefined : CubeCell[];
};

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

/** The cube's own column of each key. */
const COLUMN: ReadonlyMap<CubeKey, string> = new Map([
  ...([
    ['month', 'month'],
    ['kind', 'kind'],
    ['district', 'district_id'],
    ['team', 'team_id'],
  ] as const),
  ['value', 'value'] as const,
]);
/** What the cube calls an axis. */
const STORED: ReadonlyMap<CubeAxis, string> = new Map([
  [null, 'none'] as const,
  ...[...FURTHER_AXES, 'conclusion', 'cohort-day', 'elapsed'].map(
    (axis) => [axis as CubeAxis, isOfConclusion(axis as FurtherAxis) ? 'conclusion' : axis] as const,
  ),
]);
const BASES: ReadonlyMap<CubeQuestion['basis'], string> = new Map([
  ['event', 'event'],
  ['cohort', 'cohort'],
]);
const MEASURE_COLUMNS: ReadonlyMap<Measure, string> = new Map(
  MEASURES.map((measure) => [measure, measure.replaceAll('-', '_')]),
);

/** What stands by name in a statement comes from a list of this file, whoever asks: nothing that was sent or stored does. Throws `figures.axes`. */
export function named<Key>(list: ReadonlyMap<Key, string>, key: Key): string {
  const name = list.get(key);
  if (name === undefined) throw new DomainError('figures.axes', 'invalid');
  return name;
}

const PART: Partial<Record<FurtherAxis, number>> = { finding: 1, action: 2, 'closing-reason': 3 };

/** Where sums come from: the cube, or whatever proves it. */
export type CubeSource = Pick<CubeQuery, 'sums' | 'allSums'>;

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
    return cellsOf(question, await tx.query<Row>(sql, parameters));
  }

  /** The sums that answer several questions as of one mark, in one statement: what they share is added up once. */
  async allSums<Asked extends CubeQuestions>(
    tx: Tx,
    mark: FiguresMark | null,
    asked: Asked,
  ): Promise<CubeAnswers<Asked>> {
    const questions = Object.entries(asked).flatMap(([id, one]) =>
      one ? [{ id, question: { ...one, mark } }] : [],
    );
    const answers: Record<string, CubeCell[]> = Object.fromEntries(questions.map(({ id }) => [id, []]));
    if (mark === null) return answers as CubeAnswers<Asked>;
    const parameters: unknown[] = [];
    const { ctes, statements } = cubeStatements(
      questions.map(({ question }) => question),
      mark,
      parameters,
    );
    const columns = statements.map((sql, at) => `(SELECT json_agg(q) FROM (${sql}) AS q) AS a${at}`);
    const [row] = await tx.query<Record<string, Row[] | null>>(
      `${ctes} SELECT ${columns.join(', ')}`,
      parameters,
    );
    for (const [at, { id, question }] of questions.entries())
      answers[id] = cellsOf(question, row![`a${at}`] ?? []);
    return answers as CubeAnswers<Asked>;
  }

  /** Names of districts and teams, by id. */
  async names(tx: Tx, axis: 'district' | 'team'): Promise<Map<string, string>> {
    const rows = await tx.query<{ id: string; name: string }>(`SELECT id, name FROM ${axis} ORDER BY name`);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}

/** The cube's column of a measure. Throws `figures.axes` for what is none. */
export const columnOf = (measure: Measure): string => named(MEASURE_COLUMNS, measure);

function cellsOf({ measures }: CubeQuestion, rows: readonly Row[]): CubeCell[] {
  const columns = measures.map((measure) => ({ measure, column: columnOf(measure) }));
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

/**
 * The statement of a question: whole months of recording, and what was recorded in the mark's own. Throws `figures.axes` for
 * an axis, key or measure that the cube has not.
 */
export function cubeStatement(
  question: CubeQuestion,
  mark: FiguresMark,
): { readonly sql: string; readonly parameters: unknown[] } {
  const parameters: unknown[] = [];
  const { ctes, statements } = cubeStatements([question], mark, parameters);
  return { sql: `${ctes} ${statements[0]!}`, parameters };
}

/** Puts a value among a statement's parameters, and says how it is called there. */
type Parameter = (value: unknown, type?: string) => string;

/** What was recorded in a mark's own month, for the questions that share it. */
interface SoFar {
  readonly name: string;
  readonly question: CubeQuestion;
  readonly scope: string;
  readonly faces: Set<string>;
  readonly measures: Set<Measure>;
}

/** The statements of some questions, and what they share. Throws as `cubeStatement` does. */
function cubeStatements(
  questions: readonly CubeQuestion[],
  mark: FiguresMark,
  parameters: unknown[],
): { readonly ctes: string; readonly statements: readonly string[] } {
  const $: Parameter = (value, type = 'text') => `$${parameters.push(value)}::${type}`;
  const shared = new Map<string, SoFar>();
  const statements = questions.map((question) => statementOf(question, mark, $, shared));
  const ctes = [...shared.values()].map(({ name, question: { filter }, scope, faces, measures }) => {
    const { kind, district, team } = filter;
    // To ask of each line whether it is of any measure costs more than to add it up.
    const asked = measures.size < MEASURES.length ? [...measures] : null;
    const given = [
      ...[$(mark.exact, 'timestamptz'), $([...faces], 'text[]'), $(scope), $(asked, 'text[]')],
      ...[kind, district, team].map((one) => $(one ?? null)),
    ];
    return `${name} AS MATERIALIZED (
      SELECT * FROM recorded_so_far(${given.join(', ')}))`;
  });
  return { ctes: ctes.length > 0 ? `WITH ${ctes.join(', ')}` : '', statements };
}

/** Questions whose lines are kept apart by no more than their days share what was recorded; others have it to themselves. */
const BY_DAYS: readonly CubeAxis[] = [null, 'cohort-day', 'elapsed'];

function soFarOf(question: CubeQuestion, scope: string, shared: Map<string, SoFar>): SoFar {
  const { axis, basis, filter, measures } = question;
  const stored = named(STORED, axis);
  const key = JSON.stringify([
    scope,
    BY_DAYS.includes(axis) ? '' : stored,
    filter.kind,
    filter.district,
    filter.team,
  ]);
  const there = shared.get(key) ?? {
    ...{ name: `so_far_${shared.size}`, question, scope },
    ...{ faces: new Set<string>(), measures: new Set<Measure>() },
  };
  shared.set(key, there);
  there.faces.add(`${stored}:${named(BASES, basis)}`);
  for (const measure of measures) there.measures.add(measure);
  return there;
}

/** One question's statement, without what it shares. */
function statementOf(
  question: CubeQuestion,
  mark: FiguresMark,
  $: Parameter,
  shared: Map<string, SoFar>,
): string {
  const { axis, basis: asked, by, measures, filter, only, from, to, before } = question;
  const places = by.includes('district') || by.includes('team') || filter.district || filter.team;
  const scope = places ? 'place' : 'network';
  const stored = named(STORED, axis);
  const basis = named(BASES, asked);
  const part = axis ? PART[axis as FurtherAxis] : undefined;
  const value = part ? `split_part(value, '|', ${part})` : 'value';
  const first = $(`${from}-01`, 'date');
  const keys = by.map((key) => {
    if (key === 'month') return { key, sql: `CASE WHEN month >= ${first} THEN month END` };
    const column = named(COLUMN, key);
    return { key, sql: key === 'value' ? value : column };
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
  const columns = measures.map((one) => `sum(${columnOf(one)})::bigint AS ${columnOf(one)}`);
  const source = mark.last
    ? `SELECT * FROM ledger_cube WHERE ${where}`
    : `SELECT * FROM ledger_cube WHERE ${where} AND recorded_month < ${$(mark.recordedMonth, 'date')}
       UNION ALL
       SELECT * FROM ${soFarOf(question, scope, shared).name} WHERE ${where}`;
  const inner = `SELECT ${[...grouped.map(({ key, sql }) => `${sql} AS ${key}`), ...columns].join(', ')}
    FROM (${source}) AS c ${grouped.length > 0 ? `GROUP BY ${grouped.map((_, at) => at + 1).join(', ')}` : ''}`;
  // The month is written out once a group: for each row it would cost as much as the sums.
  const month = by.includes('month')
    ? `to_char(month, 'YYYY-MM')`
    : when.length > 0
      ? `CASE WHEN month THEN ${$(from)} END`
      : $(from);
  const outer = [...by.filter((key) => key !== 'month'), ...measures.map(columnOf)];
  return `SELECT ${[`${month} AS month`, ...outer].join(', ')} FROM (${inner}) AS g`;
}
