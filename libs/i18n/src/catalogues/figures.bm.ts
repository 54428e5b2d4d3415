import type { TranslationOf } from '../catalogue.js';
import type { figuresFr } from './figures.fr.js';

/** Bambara sentences of the figures catalogue (official orthography; draft until a native speaker has read them). */
export const figuresBm: TranslationOf<typeof figuresFr> = {};
