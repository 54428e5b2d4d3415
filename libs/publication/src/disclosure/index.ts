export * from './linked-figures.js';
export { suppress } from './suppress.js';
