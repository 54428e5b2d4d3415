import type { FigureId, TableAxis } from '../domain/index.js';
import { toldTables, type AnsweredTable } from './told-tables.js';

/** A table of one column of figures with its total. */
function table(
  id: string,
  rows: TableAxis,
  figures: readonly FigureId[],
  values: Readonly<Record<string, readonly number[]>>,
): AnsweredTable {
  const cell = (row: string | null, one: readonly number[]) => ({
    ...{ row, column: null, values: one, numbers: one, opening: null },
  });
  const total = figures.map((_, at) => Object.values(values).reduce((sum, one) => sum + one[at]!, 0));
  return {
    id,
    question: {
      ...{ rows, figures, columns: null, filter: {}, only: null, view: 'flow' },
      ...{ from: '2026-07', to: '2026-09' },
    },
    answer: {
      ...{ rows: Object.keys(values), columns: [], letters: [] },
      cells: [cell(null, total), ...Object.entries(values).map(([row, one]) => cell(row, one))],
    },
  };
}

const told = (...tables: AnsweredTable[]) =>
  toldTables(tables).map(({ lines, total }) => ({
    lines: Object.fromEntries(lines.map(({ row, values }) => [row, values])),
    total: total?.values,
  }));

describe('tables as they are told', () => {
  it('count of closing reasons only what was not examined', () => {
    const reasons = { 'not-known': [42], withdrawn: [6], spam: [8] };
    const [one] = toldTables([table('closing-reasons', 'closing-reason', ['processed'], reasons)]);
    expect(one!.rows).toEqual(['spam', 'withdrawn']);
    expect(one!.total?.values).toEqual([14]);
    expect(one!.question.only).toEqual({ axis: 'finding', value: 'not-examined' });
    const shares = { 'not-known': [42, 0.5], withdrawn: [6, 0.5], spam: [8, 1] };
    const [mixed] = toldTables([
      table('any', 'closing-reason', ['processed', 'answered-in-time-rate'], shares),
    ]);
    expect(mixed!.total?.values).toEqual([14, null]);
  });

  it('hold back the same of what was not examined by finding and by reason', () => {
    const findings = table('findings', 'finding', ['processed'], {
      'not-examined': [11],
      substantiated: [30],
    });
    const reasons = table('closing-reasons', 'closing-reason', ['processed'], {
      ...{ 'not-known': [30], withdrawn: [3], spam: [8] },
    });
    expect(told(findings, reasons)).toEqual([
      { lines: { substantiated: [30], 'not-examined': [11] }, total: [41] },
      { lines: { spam: ['*'], withdrawn: ['<5'] }, total: [11] },
    ]);
  });

  it('add up no quarters that are compared, and no stock over time', () => {
    const quarters = { '2026-Q2': [131, 232], '2026-Q3': [90, 269] };
    expect(told(table('quarters', 'quarter', ['received', 'pending'], quarters))[0]!.total).toBeUndefined();
    const months = { '2026-08': [28, 245], '2026-09': [37, 269] };
    expect(told(table('months', 'month', ['received', 'pending'], months))[0]!.total).toEqual([65, null]);
  });

  it('stand by their size, but those held back by name, and what is masked last', () => {
    const districts = {
      bamako: [12],
      gao: [2],
      kayes: [3],
      mopti: [0],
      restricted: [50],
      sikasso: [40],
      ansongo: [4],
    };
    expect(toldTables([table('districts', 'district', ['received'], districts)])[0]!.rows).toEqual([
      ...['sikasso', 'bamako', 'ansongo', 'gao', 'kayes', 'mopti', 'restricted'],
    ]);
  });
});
