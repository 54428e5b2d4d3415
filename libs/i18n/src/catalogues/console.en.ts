import type { TranslationOf } from '../catalogue.js';
import type { consoleFr } from './console.fr.js';

/** English sentences of the console catalogue. */
export const consoleEn: TranslationOf<typeof consoleFr> = {};
