export * from './linked-figures.js';
