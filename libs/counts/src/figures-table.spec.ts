import type { CubeCell } from './cube.query.js';
import { assertAnswerable, NO_SUMS, type Sums, type TableQuestion } from './domain/index.js';
import { figuresTable } from './figures-table.js';

const cell = (month: string | null, place: Partial<CubeCell>, sums: Partial<Sums>): CubeCell => ({
  ...{ month, kind: 'corruption', district: '', team: '', value: '', ...place },
  sums: { ...NO_SUMS, ...sums },
});

const question: TableQuestion = {
  figures: ['received', 'processed', 'pending', 'processed-rate'],
  ...{
    rows: 'district',
    columns: 'month',
    filter: {},
    only: null,
    from: '2026-01',
    to: '2026-03',
    view: 'flow',
  },
};

const cells = [
  cell(null, { district: 'mopti' }, { received: 5, closed: 2, standing: 2 }),
  cell('2026-01', { district: 'mopti' }, { received: 3, processed: 1, closed: 1, standing: 1 }),
  cell('2026-03', { district: 'gao' }, { received: 2 }),
];

describe('a table of figures', () => {
  const table = figuresTable(question, cells);
  const values = (row: string | null, column: string | null) =>
    table.cells.find((one) => one.row === row && one.column === column)?.values;

  it('has a cell for each key and stretch, stock carried on, and totals of both', () => {
    expect([table.rows, table.columns]).toEqual([
      ['gao', 'mopti'],
      ['2026-01', '2026-02', '2026-03'],
    ]);
    expect(values('mopti', '2026-01')).toEqual([3, 1, 5, 1 / 3]);
    expect(values('mopti', '2026-03')).toEqual([0, 0, 5, null]);
    expect(values('mopti', null)).toEqual([3, 1, 5, 1 / 3]);
    expect(values(null, '2026-03')).toEqual([2, 0, 7, 0]);
    expect(values(null, null)).toEqual([5, 1, 7, 0.2]);
  });

  it('gives every figure the numbers of its formula', () => {
    expect(table.letters).toEqual(['R', 'P', 'ΣR', 'ΣO', 'Σin', 'ΣC', 'Σout']);
    expect(table.cells.find(({ row, column }) => row === null && column === null)?.numbers).toEqual([
      ...[5, 1, 10, 0, 0, 3, 0],
    ]);
  });

  it('holds the stock identity, and shows where a closing was counted without its conclusion', () => {
    expect(table.identity).toMatchObject({ holds: true, opening: 3, closing: 7 });
    const broken = figuresTable(question, [...cells, cell('2026-02', { district: 'gao' }, { closed: 1 })]);
    expect(broken.identity).toMatchObject({ holds: false, difference: 1 });
    expect(broken.identities.find(({ row }) => row === 'mopti')?.identity.holds).toBe(true);
  });

  it('by quarter adds months up; of a cohort there is no stock before', () => {
    const quarters = figuresTable({ ...question, columns: 'quarter', view: 'cohort' }, cells.slice(1));
    expect(quarters.columns).toEqual(['2026-Q1']);
    expect(quarters.identity).toBeNull();
    expect(quarters.cells.find(({ row, column }) => row === 'mopti' && column === '2026-Q1')?.values).toEqual(
      [...[3, 1, 2, 1 / 3]],
    );
  });

  it('counts transfers for a team and not for all', () => {
    const moved = [
      cell('2026-01', { team: 'a' }, { received: 1, 'transferred-out': 1 }),
      cell('2026-01', { team: 'b' }, { 'transferred-in': 1 }),
    ];
    const { cells: all } = figuresTable(
      { ...question, figures: ['pending', 'arrived'], rows: 'team', columns: null },
      moved,
    );
    expect(all.map(({ row, values: own }) => [row, ...own])).toEqual(
      expect.arrayContaining([
        ['a', 0, 0],
        ['b', 1, 1],
        [null, 1, 0],
      ]),
    );
  });

  it.each([
    [{ from: '2026-04' }, 'figures.period'],
    [{ from: '2001-01', to: '2026-01' }, 'figures.period'],
    [{ rows: 'month', columns: 'year' }, 'figures.axes'],
    [{ rows: 'district', columns: 'district' }, 'figures.axes'],
    [{ rows: 'category', only: { axis: 'sex', value: 'woman' } }, 'figures.axes'],
    [{ rows: 'finding' }, 'figures.not-by-this'],
    [{ figures: [] }, 'figures.not-by-this'],
    [{ only: { axis: 'category', value: 'atlantis' } }, 'figures.unknown'],
  ] as const)('is refused: %j', (change, code) => {
    expect(() => assertAnswerable({ ...question, ...(change as Partial<TableQuestion>) })).toThrow(code);
  });
});
