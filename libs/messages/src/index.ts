export * from './catalogue.js';
export * from './jobs-of-event.js';
