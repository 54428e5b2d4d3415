import { defineCatalogue } from '../catalogue.js';
import { importsBm } from './imports.bm.js';
import { importsEn } from './imports.en.js';
import { importsFr } from './imports.fr.js';

/** The sentences of importing a register. */
export const importsCatalogue = /* @__PURE__ */ defineCatalogue('imports', {
  fr: importsFr,
  en: importsEn,
  bm: importsBm,
});
