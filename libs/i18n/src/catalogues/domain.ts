import { defineCatalogue } from '../catalogue.js';
import { domainBm } from './domain.bm.js';
import { domainEn } from './domain.en.js';
import { domainFr } from './domain.fr.js';

/** The words of the domain, shared by all rooms. */
export const domainCatalogue = /* @__PURE__ */ defineCatalogue('domain', {
  fr: domainFr,
  en: domainEn,
  bm: domainBm,
});
