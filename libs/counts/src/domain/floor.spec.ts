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

describe('small counts that leave the console', () => {
  it('are held back, and with them what would give them back', () => {
    // The total tells what one missing row is: a second one is missing too.
    expect(shown([[12], [3], [7]])).toEqual([22, 12, '<5', '*']);
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
      [10, 1.3],
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
        for (const line of lines) {
          const missing = line.filter((one) => typeof one === 'string');
          // Alone it would be what the others leave, unless nothing else is there at all.
          if (missing.length === 1) expect(line.filter((one) => one !== 0)).toHaveLength(1);
        }
      }),
    );
  });
});
