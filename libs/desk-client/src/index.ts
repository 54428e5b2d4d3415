export * from './desk-client.js';
export type * from './schema.js';
