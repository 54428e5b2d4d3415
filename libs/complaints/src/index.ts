/** Complaints for desk and worker; the public door has `sealed.ts`. */
export * from './data/audit.js';
export * from './data/candidates.query.js';
export * from './data/complaint.entity.js';
export * from './data/complaint.query.js';
export * from './data/complaint-row.js';
export * from './data/queue.js';
export * from './data/queue.query.js';
export * from './data/sealed-access.query.js';
export * from './data/sealed-item.js';
export * from './data/transition-json.js';
export * from './data/waiting.query.js';
export * from './services/assign-complaint.service.js';
export * from './services/drain-pool.service.js';
export * from './services/event-contexts.js';
export * from './services/staff-actors.js';
export * from './services/transition-writer.js';
export * from './services/wait-out.service.js';
