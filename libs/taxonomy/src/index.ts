export * from './ids.js';
export * from './restricted.js';
