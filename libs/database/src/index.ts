export * from './advisory-lock.js';
export * from './data-source.js';
export * from './database-error.js';
export * from './local-postgres.js';
export * from './pool.js';
export * from './postgres-places.js';
export { processesOf } from './postgres-process.js';
export * from './roles.js';
export * from './unit-of-work.js';
