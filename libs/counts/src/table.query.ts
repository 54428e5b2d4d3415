import type { Tx } from '#database';
import { DomainError } from '#kernel';
import { SPECIAL_DISTRICTS } from '#taxonomy';
import type { CubeKey, CubeSource, FiguresMark } from './cube.query.js';
import {
  assertAnswerable,
  furtherAxis,
  isFurther,
  isTime,
  measuresOf,
  RESTRICTED,
  type FiguresFilter,
  type Measure,
  type TableAxis,
  type TableQuestion,
} from './domain/index.js';
import { figuresTable, type FiguresTable } from './figures-table.js';

/** What the stock identity is checked with. */
const IDENTITY: readonly Measure[] = [
  ...(['received', 'reopened', 'closed', 'standing'] as const),
  ...(['joined-network', 'left-network', 'transferred-in', 'transferred-out'] as const),
];

/** What was entered as totals from before this system. */
export const OPENING: readonly Measure[] = ['opening-received', 'opening-processed'];

/** A table of figures as of a mark. */
export interface TableAnswer {
  readonly mark: FiguresMark | null;
  readonly question: TableQuestion;
  readonly table: FiguresTable;
}

/** Answers a question that a table answers, whole on one snapshot. */
export class TableQuery {
  constructor(private readonly cube: CubeSource) {}

  /** Throws what `assertAnswerable` refuses, and `figures.unknown` for a district or team there never was. */
  async answer(tx: Tx, question: TableQuestion, mark: FiguresMark | null): Promise<TableAnswer> {
    assertAnswerable(question);
    await assertKnown(tx, question.filter);
    const { view, filter, from, to, figures } = question;
    const flow = view === 'flow';
    const cells = await this.cube.sums(tx, {
      ...{ mark, filter, from, to },
      axis: furtherAxis(question),
      basis: flow ? 'event' : 'cohort',
      before: flow,
      by: [question.rows, ...(question.columns ? [question.columns] : [])].map(keyOf),
      measures: [...new Set([...figures.flatMap(measuresOf), ...OPENING, ...(flow ? IDENTITY : [])])],
      only: question.only?.value,
    });
    return { mark, question, table: figuresTable(question, cells) };
  }
}

function keyOf(axis: TableAxis): CubeKey {
  if (isTime(axis)) return 'month';
  return isFurther(axis) ? 'value' : axis;
}

/** Throws `figures.unknown` for a district or team that a network never had. */
export async function assertKnown(tx: Tx, { district, team }: FiguresFilter): Promise<void> {
  const [row] = await tx.query<{ known: boolean }>(
    `SELECT ($1::text IS NULL OR EXISTS (SELECT 1 FROM district WHERE id = $1))
        AND ($2::text IS NULL OR EXISTS (SELECT 1 FROM team WHERE id = $2)) AS known`,
    [district && (district === RESTRICTED || SPECIAL_DISTRICTS.has(district)) ? null : district, team],
  );
  if (!row!.known) throw new DomainError('figures.unknown', 'invalid');
}
