import { defineCatalogue } from '../catalogue.js';
import { errorsBm } from './errors.bm.js';
import { errorsEn } from './errors.en.js';
import { errorsFr } from './errors.fr.js';

/** Titles of problems, by code. */
export const errorsCatalogue = defineCatalogue('errors', { fr: errorsFr, en: errorsEn, bm: errorsBm });
