import type { TranslationOf } from '../catalogue.js';
import type { figuresFr } from './figures.fr.js';

/** English sentences of the figures catalogue. */
export const figuresEn: TranslationOf<typeof figuresFr> = {};
