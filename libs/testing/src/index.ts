export * from './network-founding.js';
export * from './test-database.js';
export * from './test-network.js';
export * from './test-postgres.js';
export * from './test-redis.js';
