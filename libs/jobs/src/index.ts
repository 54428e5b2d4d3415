export * from './failed-jobs.js';
export * from './job-queues.js';
export * from './job-registry.js';
export * from './job-workers.js';
export * from './migrate-queue.js';
export * from './on-job.decorator.js';
export * from './redrive.js';
export { queueBackend, type QueueBackend } from './queue-backend.js';
