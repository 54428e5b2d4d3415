import { defineCatalogue } from '../catalogue.js';
import { intakeBm } from './intake.bm.js';
import { intakeEn } from './intake.en.js';
import { intakeFr } from './intake.fr.js';

/** The sentences of the intake room. */
export const intakeCatalogue = /* @__PURE__ */ defineCatalogue(
  'intake',
  {
    fr: intakeFr,
    en: intakeEn,
    bm: intakeBm,
  },
  { mayEqual: ['intake.follow.messages', 'intake.digit.6'] },
);
