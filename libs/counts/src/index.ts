export * from './count-checks.js';
export * from './ledger-marks.js';
export * from './verify-counts.js';
export * from './figures-table.js';
export * from './figures.query.js';
