import fc from 'fast-check';
import { NO_SUMS, type Sums } from './domain/index.js';
import { figuresTable, monthsBetween } from './figures-table.js';
import type { FiguresCell } from './figures.query.js';

const MONTHS = monthsBetween('2025-11', '2026-02');

/** A life of complaints in one place and month: some filed, some concluded, some reopened. */
const cell = fc
  .record({
    key: fc.constantFrom('segou', 'mopti', 'gao'),
    month: fc.constantFrom<string | null>(null, ...MONTHS),
    received: fc.nat(50),
    closed: fc.nat(20),
    reopened: fc.nat(5),
  })
  .map(({ key, month, received, closed, reopened }): FiguresCell => {
    const sums: Sums = {
      ...NO_SUMS,
      received,
      closed,
      reopened,
      processed: closed,
      standing: closed - reopened,
    };
    return { key, month, sums };
  });

describe('figuresTable', () => {
  it('adds up: rows and months to the whole, opening and flows to the closing stock', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 40 }), (cells) => {
        const table = figuresTable(cells, 'district', MONTHS);
        for (const figure of ['received', 'processed', 'closed', 'reopened'] as const) {
          const sum = (rows: readonly Record<typeof figure, number>[]) =>
            rows.reduce((all, row) => all + row[figure], 0);
          expect(sum(table.rows)).toBe(table.total[figure]);
          expect(sum(table.months)).toBe(table.total[figure]);
          expect(sum(table.cells)).toBe(table.total[figure]);
        }
        expect(table.rows.reduce((all, row) => all + row.pending, 0)).toBe(table.total.pending);
        expect(table.months.at(-1)?.pending).toBe(table.total.pending);
        expect(table.identity.holds).toBe(true);
        expect(table.rows.every((row) => row.identity.holds && row.identity.closing === row.pending)).toBe(
          true,
        );
      }),
    );
  });

  it('shows a closing whose line of the ledger was skipped', () => {
    const sums: Sums = { ...NO_SUMS, received: 3, closed: 1, processed: 1, standing: 0 };
    const { identity } = figuresTable([{ key: 'segou', month: '2026-01', sums }], 'district', MONTHS);
    expect(identity).toMatchObject({ holds: false, difference: 1 });
  });

  it('has no rate without a denominator', () => {
    const table = figuresTable([], 'team', MONTHS);
    expect(table.total).toMatchObject({ received: 0, processedRate: null, clearance: null });
    expect(table.months).toHaveLength(4);
  });

  it('names months over the turn of the year', () => {
    expect(MONTHS).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  });
});
