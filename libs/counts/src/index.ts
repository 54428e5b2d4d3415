export * from './count-checks.js';
export * from './ledger-marks.js';
export * from './verify-counts.js';
