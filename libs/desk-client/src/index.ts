export * from './desk-client.js';
export type { components, operations, paths } from './schema.js';
