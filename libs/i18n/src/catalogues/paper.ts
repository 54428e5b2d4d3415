import { defineCatalogue } from '../catalogue.js';
import { paperBm } from './paper.bm.js';
import { paperEn } from './paper.en.js';
import { paperFr } from './paper.fr.js';

/** The words of the paper form. */
export const paperCatalogue = /* @__PURE__ */ defineCatalogue('paper', {
  fr: paperFr,
  en: paperEn,
  bm: paperBm,
});
