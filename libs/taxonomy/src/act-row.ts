import type { CategoryId } from './ids.js';

/** Id, category, source, and the words in French, English and Bambara. */
export type ActRow = readonly [string, CategoryId, string, string, string, string];
