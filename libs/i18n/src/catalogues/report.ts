import { defineCatalogue } from '../catalogue.js';
import { reportBm } from './report.bm.js';
import { reportEn } from './report.en.js';
import { reportFr } from './report.fr.js';

/** The sentences of reports and exported tables. */
export const reportCatalogue = /* @__PURE__ */ defineCatalogue(
  'report',
  { fr: reportFr, en: reportEn, bm: reportBm },
  { mayEqual: ['times.value', 'quality.suspension', 'logo', 'csv.code'] },
);
