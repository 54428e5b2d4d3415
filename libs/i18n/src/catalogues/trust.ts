import { defineCatalogue } from '../catalogue.js';
import { trustBm } from './trust.bm.js';
import { trustEn } from './trust.en.js';
import { trustFr } from './trust.fr.js';

/** The sentences of trust in the figures: opening balances and data quality. */
export const trustCatalogue = /* @__PURE__ */ defineCatalogue(
  'trust',
  { fr: trustFr, en: trustEn, bm: trustBm },
  { mayEqual: ['opening.total'] },
);
