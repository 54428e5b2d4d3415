import { defineCatalogue } from '../catalogue.js';
import { lettersBm } from './letters.bm.js';
import { lettersEn } from './letters.en.js';
import { lettersFr } from './letters.fr.js';

/** Beginnings of the team’s letters to whoever filed: written in that person’s language, whatever the reader’s is. */
export const lettersCatalogue = /* @__PURE__ */ defineCatalogue('letters', {
  fr: lettersFr,
  en: lettersEn,
  bm: lettersBm,
});
