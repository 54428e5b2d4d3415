export * from './definitions.js';
export * from './figures.js';
export * from './ledger-line.js';
export * from './ledger-lines.js';
export * from './opening.js';
export * from './period.js';
export * from './quality.js';
