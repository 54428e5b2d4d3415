export * from './count-checks.js';
export * from './ledger-marks.js';
export * from './verify-counts.js';
export * from './figures-table.js';
export * from './figures.query.js';
export * from './look-through.js';
export * from './opening-balances.js';
export * from './quality-runs.js';
