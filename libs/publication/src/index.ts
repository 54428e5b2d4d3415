export * from './block.js';
export * from './compose.js';
export * from './disclosure/index.js';
export * from './document.js';
export * from './new-numbers.js';
export * from './quarter.js';
export * from './times.js';
export * from './publications.js';
