export * from './actor.js';
export * from './calendar.js';
export * from './deadlines.js';
export * from './events.js';
export * from './facts.js';
export * from './transition.js';
export * from './verification-record.js';
