export * from './bounded.js';
export * from './clock.js';
export * from './domain-error.js';
export * from './ids.js';
export * from './result.js';
export * from './state-machine.js';
