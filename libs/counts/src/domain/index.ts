export * from './ledger-line.js';
