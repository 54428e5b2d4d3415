import type { Cell, LinkedFigures, Sum } from './linked-figures.js';
import { suppress } from './suppress.js';

const table = (name: string, numbers: Readonly<Record<string, number>>, total: Partial<Cell> = {}) => {
  const parts = Object.entries(numbers).map(([id, value]): Cell => ({ id, value }));
  const value = Object.values(numbers).reduce((sum, number) => sum + number, 0);
  const cells: Cell[] = [...parts, { id: `${name}-total`, value, ...total }];
  const sum: Sum = { breakdown: name, total: `${name}-total`, parts: Object.keys(numbers) };
  return { cells, sums: [sum], atMost: [] } satisfies LinkedFigures;
};
const together = (...all: readonly LinkedFigures[]): LinkedFigures => ({
  cells: [...new Map(all.flatMap(({ cells }) => cells).map((cell) => [cell.id, cell])).values()],
  sums: all.flatMap(({ sums }) => sums),
  atMost: all.flatMap(({ atMost }) => atMost),
});
const KEPT = { kept: true };

describe('what is hidden', () => {
  it('nothing where nothing is small; zeros are shown', () => {
    expect(suppress(table('t', { a: 5, b: 0, c: 9 }, KEPT))).toEqual(new Set());
  });

  it('a small number, and one beside it, so that the total does not give it back', () => {
    const hidden = suppress(table('t', { a: 3, b: 20, c: 30, d: 0 }, KEPT));
    expect(hidden.has('a')).toBe(true);
    expect([...hidden].filter((id) => id === 'b' || id === 'c')).toHaveLength(1);
    expect(hidden.size).toBe(2);
  });

  it('no further one where small ones hide each other', () => {
    expect(suppress(table('t', { a: 4, b: 1, c: 30 }, KEPT))).toEqual(new Set(['a', 'b']));
  });

  it('a number in two tables, with one beside it in each', () => {
    const hidden = suppress(
      together(table('t', { both: 2, b: 20, c: 30 }, KEPT), table('u', { both: 2, x: 25, y: 25 }, KEPT)),
    );
    expect([...hidden].filter((id) => 'bc'.includes(id))).toHaveLength(1);
    expect([...hidden].filter((id) => 'xy'.includes(id))).toHaveLength(1);
  });

  it('a whole breakdown, zeros too, where every number would have to be one', () => {
    const numbers = { a: 1, b: 1, c: 1, d: 1, e: 1, f: 0, g: 0 };
    expect(suppress(table('t', numbers, KEPT))).toEqual(new Set(Object.keys(numbers)));
  });

  it('what would give back a number that an earlier publication hid', () => {
    const sum: Sum = { breakdown: 'year', total: 'year', parts: ['jan', 'feb'] };
    const cells: Cell[] = [
      { id: 'jan', value: null, published: 'hidden' },
      { id: 'feb', value: 10, published: 'shown' },
      { id: 'year', value: 13 },
    ];
    expect(suppress({ cells, sums: [sum], atMost: [] })).toEqual(new Set(['jan', 'year']));
    const kept = cells.map((cell) => (cell.id === 'year' ? { ...cell, kept: true } : cell));
    expect(() => suppress({ cells: kept, sums: [sum], atMost: [] })).toThrow('publication.exposes');
  });

  it('what is known since nothing is processed before it is received', () => {
    const received = table('r', { r1: 2, r2: 20, r3: 40 }, KEPT);
    const processed = table('p', { p1: 2, p2: 20, p3: 9 }, KEPT);
    const limits = [
      { lesser: ['p1'], greater: ['r1'] },
      { lesser: ['p1', 'p2'], greater: ['r1', 'r2'] },
    ];
    const hidden = suppress({ ...together(received, processed), atMost: limits });
    expect([...hidden]).toEqual(expect.arrayContaining(['r1', 'p1']));
    expect(hidden.size).toBeGreaterThanOrEqual(4);
  });
});
