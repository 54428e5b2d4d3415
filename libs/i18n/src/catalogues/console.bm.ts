import type { TranslationOf } from '../catalogue.js';
import type { consoleFr } from './console.fr.js';

/** Bambara sentences of the console catalogue (official orthography; draft until a native speaker has read them). */
export const consoleBm: TranslationOf<typeof consoleFr> = {};
