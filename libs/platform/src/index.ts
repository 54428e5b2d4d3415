export * from './config.js';
export * from './create-app.js';
export * from './log.js';
export * from './open-health.js';
export * from './problem.filter.js';
export * from './problem.js';
export * from './run-process.js';
export * from './validation.js';
