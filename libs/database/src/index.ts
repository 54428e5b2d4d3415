export * from './data-source.js';
export * from './database-error.js';
export * from './pool.js';
export * from './unit-of-work.js';
