import type { SingleTableResponse, TeamIntervalResponse } from '#desk-client';
import { attentionOf, byKind, type Attention } from './attention.js';
import { partOf } from '#counts/domain';
import { cellScope } from './cell-scope.js';
import { classOf, quantileClasses } from './classes.js';
import type { Scope } from './explained.js';
import { withNumbers } from './formula.js';
import { hatching } from './hatching.js';
import { stretchesAlong, suspendedDays, touchedDistricts } from './suspended.js';
import { ownMonths } from './own-months.js';
import { rowsOf } from './table-cells.js';

describe('classes of a map', () => {
  it.each([
    ['nothing', [], []],
    ['one value', [4, 4, 4], [{ from: 4, to: 4, count: 3 }]],
    [
      'few',
      [0, 0, 0, 7],
      [
        { from: 0, to: 0, count: 3 },
        { from: 7, to: 7, count: 1 },
      ],
    ],
  ])('hold %s', (_what, values, classes) => expect(quantileClasses(values)).toEqual(classes));

  it('have every value once, about as many in each, and equal ones together', () => {
    const values = [1, 1, 2, 3, 3, 3, 5, 8, 13, 21, 34, 55];
    const classes = quantileClasses(values);
    expect(classes).toHaveLength(5);
    expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
    for (const value of values) expect(classOf(value, classes)).toBeGreaterThanOrEqual(0);
    expect(classOf(3, classes)).toBe(classOf(3, classes));
    expect(Math.max(...classes.map(({ count }) => count))).toBeLessThanOrEqual(4);
    expect(classOf(null, classes)).toBe(-1);
  });
});

describe('a formula with its numbers', () => {
  const numbers: Record<string, number> = {
    C: 5,
    R: 8,
    O: 2,
    ΣR: 8,
    ΣO: 2,
    Σin: 1,
    ΣC: 5,
    Σout: 3,
    S: 3,
    d: 30,
  };
  const of = (letter: string) => String(numbers[letter]);

  it('replaces each letter, and no part of one', () => {
    expect(withNumbers('clearance', of)).toBe('5 / (8 + 2)');
    expect(withNumbers('pending', of)).toBe('8 + 2 + 1 − 5 − 3');
    expect(withNumbers('disposition', of)).toBe('3 / 5 × 30');
  });
});

const interval = (more: Partial<TeamIntervalResponse>): TeamIntervalResponse => ({
  ...{ teamId: 'segou', districtIds: ['segou'], status: 'suspended', from: '2026-02-01', to: '2026-02-14' },
  ...more,
});

describe('suspended days', () => {
  const months = ['2026-01', '2026-02', '2026-03'];

  it('lie where they are along the months, and last until today', () => {
    expect(stretchesAlong(months, [interval({})], '2026-03-31')).toEqual([{ start: 1, end: 1.5 }]);
    expect(stretchesAlong(months, [interval({ from: '2025-12-20', to: null })], '2026-03-31')).toEqual([
      { start: 0, end: 3 },
    ]);
    expect(stretchesAlong(months, [interval({ status: 'remote' })], '2026-03-31')).toEqual([]);
  });

  it('are counted once a day, however many teams', () => {
    const both = [interval({}), interval({ teamId: 'mopti', from: '2026-02-10', to: '2026-02-20' })];
    expect(suspendedDays('2026-02', both, '2026-03-31')).toBe(20);
    expect(suspendedDays('2026-03', both, '2026-03-31')).toBe(0);
  });

  it('hatch a district by the worst that befell its team', () => {
    const reduced = interval({ status: 'reduced', from: '2026-03-01', to: null });
    expect(touchedDistricts([interval({}), reduced]).get('segou')).toBe('suspended');
    expect(touchedDistricts([reduced]).get('segou')).toBe('reduced');
  });

  it('are drawn inside their box', () => {
    const numbers = [...hatching(10, 20, 30, 8).matchAll(/(-?[\d.]+),(-?[\d.]+)/g)];
    for (const [, x, y] of numbers) {
      expect(Number(x)).toBeGreaterThanOrEqual(10);
      expect(Number(x)).toBeLessThanOrEqual(40);
      expect(Number(y)).toBeGreaterThanOrEqual(20);
      expect(Number(y)).toBeLessThanOrEqual(28);
    }
    expect(numbers.length).toBeGreaterThan(10);
  });
});

describe('what asks for attention', () => {
  const team = (id: string) => ({ id, name: id, kind: 'district' as const });
  const identity = (opening: number, closing: number) => ({
    ...{ opening, closing, received: 0, reopened: 0, in: 0, closed: 0, out: 0, difference: 0, holds: true },
  });
  const table = (overdue: number, opening: number, closing: number) =>
    ({
      figures: ['overdue', 'referral-overdue'],
      cells: [{ row: 'segou', column: null, values: [overdue, 0], numbers: [] }],
      identities: [{ row: 'segou', identity: identity(opening, closing) }],
    }) as unknown as SingleTableResponse;
  const onDuty = [{ id: '1', displayName: 'A', teamId: 'segou', role: 'member' as const, onDuty: true }];
  const what = (...args: Parameters<typeof attentionOf>) => attentionOf(...args).map((one) => one.what);

  it('is nothing where all is well', () => {
    expect(what([team('segou')], onDuty, [], table(0, 20, 21))).toEqual([]);
  });

  it('is a team without anyone first, then what is late, then what grows', () => {
    expect(what([team('segou')], [], [interval({ to: null })], table(2, 20, 30))).toEqual([
      ...['nobody', 'suspended', 'overdue', 'rising'],
    ]);
  });

  it('is said once a kind, with the team that needs it most, however many teams there are', () => {
    const of = (what: Attention['what'], teamId: string, to: number): Attention => ({
      what,
      teamId,
      from: 0,
      to,
    });
    const all = [of('overdue', 'gao', 9), of('overdue', 'segou', 4), of('rising', 'segou', 30)];
    expect(byKind(all)).toEqual([
      { first: all[0], others: [all[1]] },
      { first: all[2], others: [] },
    ]);
  });

  it('is no backlog that a new team begins with', () => {
    expect(what([team('segou')], onDuty, [], table(0, 0, 12))).toEqual([]);
  });
});

describe('a cell of a table', () => {
  const scope: Scope = {
    ...{ from: '2025-02', to: '2026-05', instant: null, mark: '0', definitions: '1' },
  };

  it('stands for its row within the whole', () => {
    expect(cellScope(scope, 'quarter', '2025-Q1')).toMatchObject({ from: '2025-02', to: '2025-03' });
    expect(cellScope(scope, 'year', '2026')).toMatchObject({ from: '2026-01', to: '2026-05' });
    expect(cellScope(scope, 'team', 'segou')).toMatchObject({ team: 'segou', from: '2025-02' });
    expect(cellScope(scope, 'finding', 'substantiated').only).toBe('finding:substantiated');
    expect(cellScope(scope, 'team', null)).toBe(scope);
  });

  it('is a part of a quarter or year where the period begins or ends within it', () => {
    const period = { from: '2025-12', to: '2026-11' };
    expect(partOf('quarter', '2025-Q4', period)).toEqual({ from: '2025-12', to: '2025-12' });
    expect(partOf('quarter', '2026-Q4', period)).toEqual({ from: '2026-10', to: '2026-11' });
    expect(partOf('quarter', '2026-Q1', period)).toBeNull();
    expect(partOf('year', '2026', period)).toEqual({ from: '2026-01', to: '2026-11' });
  });

  it('is compared with the same place, or the stretch of time at the same place', () => {
    const of = (by: string, rows: [string, number][]) =>
      ({
        ...{ by, across: null, columns: [] },
        rows: rows.map(([key]) => ({ key, name: null })),
        cells: rows.map(([row, value]) => ({ row, column: null, values: [value], numbers: [] })),
      }) as unknown as SingleTableResponse;
    expect(
      rowsOf(
        of('month', [
          ['2026-01', 1],
          ['2026-02', 2],
        ]),
        of('month', [['2025-01', 3]]),
      ),
    ).toEqual([
      { key: '2026-01', against: '2025-01' },
      { key: '2026-02', against: null },
    ]);
    const places = rowsOf(
      of('sex', [
        ['not-known', 9],
        ['woman', 2],
      ]),
      of('sex', [['man', 5]]),
    );
    expect(places.map(({ key }) => key)).toEqual(['man', 'woman', 'not-known']);
  });
});

describe('the months that are drawn', () => {
  it('are without what was entered as a sum of many months, in the stock too', () => {
    const months = [
      {
        month: '2023-09',
        values: {
          received: 812,
          processed: 640,
          'opening-received': 812,
          'opening-processed': 640,
          pending: 172,
        },
      },
      {
        month: '2023-10',
        values: { received: 40, processed: 6, 'opening-received': 34, 'opening-processed': 0, pending: 206 },
      },
      {
        month: '2023-11',
        values: { received: 5, processed: 1, 'opening-received': 0, 'opening-processed': 0, pending: 210 },
      },
    ];
    const opening = { received: 846, processed: 640, pending: 206, standing: 640 };
    const drawn = ownMonths({ months, opening }).map(({ values }) => [
      values['received'],
      values['processed'],
      values['pending'],
    ]);
    expect(drawn).toEqual([
      [0, 0, 0],
      [6, 6, 0],
      [5, 1, 4],
    ]);
  });
});
