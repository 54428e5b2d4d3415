import { defineCatalogue } from '../catalogue.js';
import { figuresBm } from './figures.bm.js';
import { figuresEn } from './figures.en.js';
import { figuresFr } from './figures.fr.js';

/** The sentences of the figures room. */
export const figuresCatalogue = /* @__PURE__ */ defineCatalogue('figures', {
  fr: figuresFr,
  en: figuresEn,
  bm: figuresBm,
});
