import { defineCatalogue } from '../catalogue.js';
import { reportingBm } from './reporting.bm.js';
import { reportingEn } from './reporting.en.js';
import { reportingFr } from './reporting.fr.js';

/** The sentences of the page of reports. */
export const reportingCatalogue = /* @__PURE__ */ defineCatalogue(
  'reporting',
  { fr: reportingFr, en: reportingEn, bm: reportingBm },
  { mayEqual: ['kind.quarterly', 'file.pdf', 'file.csv', 'file.of', 'difference.value'] },
);
