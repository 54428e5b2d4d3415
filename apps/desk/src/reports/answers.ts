import type { FiguresMark, Overview, RestatedMonth, TableAnswer } from '#counts';
import { DEFINITIONS_VERSION, type FiguresPeriod } from '#counts/domain';
import type { OverviewResponse, RestatedResponse } from './dto/overview.response.dto.js';
import type { AsOfResponse, SingleTableResponse, TableResponse } from './dto/table.response.dto.js';
import type { Names, ReadTable } from './read-figures.service.js';

/** A table, and what it is compared with, as the desk answers it. */
export function tableResponse({ answer, against, names }: ReadTable): TableResponse {
  return { ...single(answer, names), against: against && single(against, names) };
}

/** An overview as the desk answers it. */
export function overviewResponse({ mark, question, figures, ...rest }: Overview): OverviewResponse {
  return {
    ...asOf(mark, question),
    before: rest.before,
    figures: figures.map((one) => ({ ...one, numbers: { ...one.numbers } })),
    processedOfCohort: rest.processedOfCohort,
    months: rest.months.map(({ month, values }) => ({ month, values: { ...values } })),
    funnel: [...rest.funnel],
    agesOn: rest.agesOn,
    ages: { ...rest.ages, buckets: [...rest.ages.buckets] },
    awaiting: rest.awaiting,
    timeToTriage: rest.timeToTriage,
    timeToConclusion: rest.timeToConclusion,
    within: [...rest.within],
    identity: rest.identity,
    opening: rest.opening,
  };
}

/** Frozen months as the desk answers them. */
export function restatedResponse({
  mark,
  period,
  months,
}: {
  readonly mark: FiguresMark | null;
  readonly period: FiguresPeriod;
  readonly months: readonly RestatedMonth[];
}): RestatedResponse {
  return {
    ...asOf(mark, period),
    months: months.map((one) => ({
      month: one.month,
      frozenAt: one.frozenAt.toISOString(),
      asOf: one.mark?.at.toISOString() ?? null,
      mark: one.mark?.sequence ?? '0',
      figures: one.figures.map((figure) => ({ ...figure, difference: figure.now - figure.frozen })),
    })),
  };
}

function single({ mark, question, table }: TableAnswer, names: Names): SingleTableResponse {
  const named = (axis: string | null, keys: readonly string[]) =>
    keys.map((key) => ({ key, name: (axis && names[axis]?.get(key)) ?? null }));
  return {
    ...asOf(mark, question),
    figures: [...question.figures],
    view: question.view,
    by: question.rows,
    across: question.columns,
    rows: named(question.rows, table.rows),
    columns: named(question.columns, table.columns),
    letters: [...table.letters],
    cells: table.cells.map((cell) => ({ ...cell, values: [...cell.values], numbers: [...cell.numbers] })),
    identity: table.identity,
    identities: [...table.identities],
  };
}

/** As of what an answer is. */
export function asOf(mark: FiguresMark | null, { from, to }: FiguresPeriod): AsOfResponse {
  return {
    asOf: mark?.at.toISOString() ?? null,
    mark: mark?.sequence ?? '0',
    ...{ from, to },
    definitions: DEFINITIONS_VERSION,
  };
}
