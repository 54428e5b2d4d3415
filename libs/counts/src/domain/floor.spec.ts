import fc from 'fast-check';
import { FLOOR, withFloor, type FloorTable } from './floor.js';

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

const shown = (counts: readonly (readonly number[])[]) =>
  withFloor(['received'], tableOf(counts)).map(({ values }) => values[0]);

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
    expect(withFloor(['received', 'processed-rate'], table).map(({ values }) => values)).toEqual([
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
        const cells = withFloor(['received'], table);
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
});
