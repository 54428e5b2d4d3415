import fc from 'fast-check';
import type { FigureId } from './definitions.js';
import { FLOOR, withFloor, withFloorOfParts, type AskedTable, type FloorTable } from './floor.js';
import type { TableAxis, TableQuestion } from './question.js';

/** A table of one figure, with its totals. */
function tableOf(counts: readonly (readonly number[])[]): FloorTable {
  const rows = counts.map((_, at) => `r${at}`);
  const columns = counts[0]!.length > 1 ? counts[0]!.map((_, at) => `c${at}`) : [];
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  const cell = (row: string | null, column: string | null, count: number) => ({
    ...{ row, column, values: [count], numbers: [count] },
  });
  return {
    ...{ rows, columns, letters: ['R'] },
    cells: [
      cell(null, null, sum(counts.flat())),
      ...counts.map((line, at) => cell(rows[at]!, null, sum(line))),
      ...columns.map((column, at) => cell(null, column, sum(counts.map((line) => line[at]!)))),
      ...(columns.length > 0
        ? counts.flatMap((line, at) => line.map((count, across) => cell(rows[at]!, columns[across]!, count)))
        : []),
    ],
  };
}

const asked = (
  figures: readonly FigureId[],
  rows: TableAxis,
  answer: FloorTable,
  more: Partial<TableQuestion> = {},
): AskedTable => ({
  question: {
    ...{ figures, rows, columns: answer.columns.length > 0 ? 'category' : null, filter: {}, only: null },
    ...{ from: '2026-07', to: '2026-09', view: 'flow', ...more },
  },
  answer,
});

const shown = (counts: readonly (readonly number[])[]) =>
  withFloor([asked(['received'], 'district', tableOf(counts))])[0]!.map(({ values }) => values[0]);

/** A table without totals, each row with the values of the figures. */
const rowsOf = (
  rows: Readonly<Record<string, readonly number[]>>,
  letters: readonly string[] = [],
): FloorTable => ({
  ...{ rows: Object.keys(rows), columns: [], letters },
  cells: Object.entries(rows).map(([row, values]) => ({ row, column: null, values, numbers: values })),
});

/** Whether whole numbers that fit a line leave one value for something held back in it: tried out, one by one. */
function singled(total: unknown, parts: readonly unknown[]): boolean {
  const MOST = 400;
  const range = (one: unknown): readonly [number, number] =>
    one === '<5' ? [1, 4] : one === '*' ? [5, MOST] : [one as number, one as number];
  const [all, ranges] = [range(total), parts.map(range)];
  const sums = (from: readonly (readonly [number, number])[]) =>
    from.reduce(([low, high], [a, b]) => [low + a, high + b], [0, 0]) as [number, number];
  const fits = (value: number, others: [number, number]) =>
    value + others[0] <= all[1] && value + others[1] >= all[0];
  return ranges.some(([low, high], at) => {
    if (typeof parts[at] === 'number') return false;
    const others = sums(ranges.filter((_, other) => other !== at));
    let found = 0;
    for (let value = low; value <= high && found < 2; value++) if (fits(value, others)) found += 1;
    return found === 1;
  });
}

describe('small counts that leave the console', () => {
  it('are held back, and with them what would give them back', () => {
    // The total tells what one missing row is: a second one is missing too.
    expect(shown([[12], [3], [7]])).toEqual([22, '*', '<5', 7]);
    // What is held back beside a small one is five at least: that must not tell either.
    expect(shown([[1], [5], [20], [30]])).toEqual([56, '<5', '*', '*', 30]);
    expect(shown([[12], [0], [7]])).toEqual([19, 12, 0, 7]);
    // Two that make two are one each.
    expect(shown([[12], [1], [1]])).toEqual([14, '*', '<5', '<5']);
    expect(shown([[3]])).toEqual(['<5', '<5']);
  });

  it('hold back the rates that are made of them', () => {
    const table: FloorTable = {
      ...{ rows: ['a', 'b'], columns: [], letters: ['P', 'R'] },
      cells: [
        { row: null, column: null, values: [30, 0.5], numbers: [15, 30] },
        { row: 'a', column: null, values: [20, 0.1], numbers: [2, 20] },
        { row: 'b', column: null, values: [10, 1.3], numbers: [13, 10] },
      ],
    };
    const question = asked(['received', 'processed-rate'], 'district', table);
    expect(withFloor([question])[0]!.map(({ values }) => values)).toEqual([
      [30, 0.5],
      [20, '*'],
      // The counts that it is made of are not shown, but with it they could be reckoned from the others' rates.
      [10, '*'],
    ]);
  });

  it('can be worked out from no total of their row or column', () => {
    const count = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 60 }));
    const grid = fc
      .integer({ min: 1, max: 5 })
      .chain((width) =>
        fc.array(fc.array(count, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      );
    fc.assert(
      fc.property(grid, (counts) => {
        const table = tableOf(counts);
        const cells = withFloor([asked(['received'], 'district', table)])[0]!;
        const value = (row: string | null, column: string | null) =>
          cells.find((cell) => cell.row === row && cell.column === column)!.values[0];
        table.cells.forEach(({ values: [count] }, at) => {
          if (count! > 0 && count! < FLOOR) expect(cells[at]!.values[0]).toBe('<5');
        });
        const { rows, columns } = table;
        const lines = [
          [null, ...rows].map((row) => value(row, null)),
          ...(columns.length > 0
            ? [
                ...rows.map((row) => [null, ...columns].map((column) => value(row, column))),
                ...columns.map((column) => [null, ...rows].map((row) => value(row, column))),
              ]
            : []),
        ];
        for (const [total, ...parts] of lines) expect(singled(total!, parts)).toBe(false);
      }),
    );
  });

  it('are given back by no stock: what closed is held back where few were reopened', () => {
    const figures = ['received', 'closed', 'reopened', 'pending'] as const;
    const quarters = { '2026-Q2': [131, 101, 5, 232], '2026-Q3': [90, 57, 4, 269] };
    const [cells] = withFloor([asked(figures, 'quarter', rowsOf(quarters), { from: '2026-04' })]);
    // 269 − 232 − 90 + 57 is what "<5" would not say.
    expect(cells!.map(({ values }) => values)).toEqual([
      [131, 101, 5, 232],
      [90, '*', '<5', 269],
    ]);
    // Beside a table that tells the last stock once more, or leaves it out of its total, it is the same.
    const months: FloorTable = {
      ...rowsOf({ '2026-09': [269] }),
      cells: [
        { row: '2026-09', column: null, values: [269], numbers: [269] },
        { row: null, column: null, values: [null], numbers: [269] },
      ],
    };
    const beside = withFloor([
      asked(figures, 'quarter', rowsOf(quarters), { from: '2026-04' }),
      asked(['pending'], 'month', months),
    ]);
    expect(beside[0]).toEqual(cells);
    // Of one quarter alone nobody knows what was pending before.
    const alone = rowsOf({ '2026-Q3': quarters['2026-Q3'] });
    expect(withFloor([asked(figures, 'quarter', alone)])[0]![0]!.values).toEqual([90, 57, '<5', 269]);
  });

  it('are given back by no other table that is read beside theirs', () => {
    const months = rowsOf({ '2026-07': [30], '2026-08': [3], '2026-09': [40] });
    const quarter = rowsOf({ '2026-Q3': [73] });
    const read = withFloor([asked(['received'], 'month', months), asked(['received'], 'quarter', quarter)]);
    expect(read.map((cells) => cells.map(({ values }) => values[0]))).toEqual([['*', '<5', 40], [73]]);
    const district = asked(['received'], 'district', tableOf([[12], [9], [52]]));
    const kinds = asked(['received'], 'kind', {
      ...rowsOf({ corruption: [70], 'human-rights': [3] }),
      cells: [
        ...rowsOf({ corruption: [70], 'human-rights': [3] }).cells,
        { row: null, column: null, values: [73], numbers: [73] },
      ],
    });
    expect(withFloor([kinds, district])[0]!.map(({ values }) => values[0])).toEqual(['*', '<5', 73]);
    const categories = asked(['received'], 'category', {
      ...rowsOf({ extortion: [3], integrity: [40], laundering: [30] }),
      cells: [
        ...rowsOf({ extortion: [3], integrity: [40], laundering: [30] }).cells,
        { row: null, column: null, values: [73], numbers: [73] },
      ],
    });
    const alone = withFloor([categories])[0]!.map(({ values }) => values[0]);
    expect(alone).toEqual(['<5', '*', 30, 73]);
    const byKind = asked(['received'], 'kind', rowsOf({ corruption: [33], 'human-rights': [40] }));
    // With its kind beside it, what is left of corruption would be told.
    expect(withFloor([categories, byKind])[0]!.map(({ values }) => values[0])).not.toEqual(alone);
  });

  it('can be worked out neither from the months of a quarter nor from its stock', () => {
    const flow = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 40 }));
    const month = fc.record({ received: flow, closed: flow, reopened: flow });
    const MONTHS = ['2026-04', '2026-05', '2026-06', '2026-07', '2026-08', '2026-09'];
    const quarters = { '2026-Q2': MONTHS.slice(0, 3), '2026-Q3': MONTHS.slice(3) };
    fc.assert(
      fc.property(fc.array(month, { minLength: 6, maxLength: 6 }), (flows) => {
        const sum = (what: 'received' | 'closed' | 'reopened', to: number, from = 0) =>
          flows.slice(from, to).reduce((all, one) => all + one[what], 0);
        const pending = (end: number) =>
          100 + sum('received', end) + sum('reopened', end) - sum('closed', end);
        const byMonth = MONTHS.map((key, at) => [key, [flows[at]!.received, pending(at + 1)]] as const);
        const byQuarter = [0, 3].map((from, at): [string, number[]] => [
          Object.keys(quarters)[at]!,
          [
            ...(['received', 'closed', 'reopened'] as const).map((what) => sum(what, from + 3, from)),
            pending(from + 3),
          ],
        ]);
        const figures = ['received', 'closed', 'reopened', 'pending'] as const;
        const [ofMonths, ofQuarters] = withFloor([
          asked(['received', 'pending'], 'month', rowsOf(Object.fromEntries(byMonth)), { from: '2026-04' }),
          asked(figures, 'quarter', rowsOf(Object.fromEntries(byQuarter)), { from: '2026-04' }),
        ]);
        const told = (row: string, figure: (typeof figures)[number]) =>
          ofQuarters!.find((cell) => cell.row === row)!.values[figures.indexOf(figure)];
        for (const [quarter, months] of Object.entries(quarters)) {
          const parts = months.map((key) => ofMonths!.find(({ row }) => row === key)!.values[0]);
          expect(singled(told(quarter, 'received'), parts)).toBe(false);
        }
        // S(b) + C = S(a) + R + O: what is closed is a total's part that is not shown, or shown with it.
        const [a, b] = [told('2026-Q2', 'pending'), told('2026-Q3', 'pending')];
        const [closed, reopened] = [told('2026-Q3', 'closed'), told('2026-Q3', 'reopened')];
        if ([a, b, closed].every((one) => typeof one === 'number')) {
          const total = (b as number) + (closed as number);
          expect(singled(total, [a, told('2026-Q3', 'received'), reopened])).toBe(false);
        }
      }),
    );
  });

  it('hold back what is told of a whole in parts', () => {
    expect(withFloorOfParts([70, 3, 17])).toEqual(['*', '<5', 17]);
    expect(withFloorOfParts([70, 20])).toEqual([70, 20]);
    expect(withFloorOfParts([0, 3])).toEqual([0, '<5']);
    // What corrections took below nothing is as small, and is found by subtracting as well.
    expect(withFloorOfParts([-3, 20, 10])).toEqual(['<5', '*', 10]);
  });
});
