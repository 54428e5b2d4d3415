import { labelOf, type Locale } from '#i18n';
import { ACTS } from './acts.js';
import * as answers from './answers.js';
import { CATEGORIES } from './categories.js';
import * as conclusions from './conclusions.js';
import { findDistrict, SPECIAL_DISTRICTS } from './districts.js';
import type { Vocabulary } from './entry.js';
import { CONSENTS, RECIPIENT_KINDS, RESPONDENTS } from './institutions.js';
import { KINDS } from './kinds.js';
import { LANGUAGES } from './languages.js';

const VOCABULARIES: readonly Vocabulary[] = [
  KINDS,
  CATEGORIES,
  answers.RISKS,
  answers.ABOUT_WHOM,
  answers.REPORTERS,
  answers.REACHABILITIES,
  answers.CHANNELS,
  answers.SEXES,
  answers.AGE_BANDS,
  answers.GENDER_WISHES,
  conclusions.FINDINGS,
  conclusions.ACTIONS,
  conclusions.CLOSING_REASONS,
  RECIPIENT_KINDS,
  RESPONDENTS,
  CONSENTS,
  LANGUAGES,
];

/** The label of a code: `termLabel('finding', 'unfounded', 'fr')`; undefined for one that is not known. */
export function termLabel(field: string, code: string, locale: Locale): string | undefined {
  if (field === 'district') return districtLabel(code, locale);
  const entry =
    field === 'act'
      ? ACTS.find((act) => act.id === code)
      : VOCABULARIES.find((vocabulary) => vocabulary.id === field)?.find(code);
  return entry && labelOf(entry, locale);
}

/** The name of a district of the facts, or of an answer that names none. */
export function districtLabel(id: string, locale: Locale): string | undefined {
  const special = SPECIAL_DISTRICTS.find(id);
  return special ? labelOf(special, locale) : findDistrict(id)?.name;
}
