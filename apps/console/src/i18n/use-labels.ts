import { useMemo } from 'react';
import { domainCatalogue, hasKey, labelOf, translate, type Drafts, type Locale } from '#i18n';
import {
  ABOUT_WHOM,
  ACTIONS,
  CATEGORIES,
  CHANNELS,
  CLOSING_REASONS,
  CONSENTS,
  FINDINGS,
  GENDER_WISHES,
  KINDS,
  LANGUAGES,
  RECIPIENT_KINDS,
  REFERRAL_RESULTS,
  REPORTERS,
  RISKS,
  SPECIAL_DISTRICTS,
  type KindId,
  type TaxonomyEntry,
} from '#taxonomy';
import { useLanguage, useT } from './language.js';
import { useNames } from './use-names.js';

interface Words {
  find(id: string): TaxonomyEntry | undefined;
}

const VOCABULARIES = {
  'about-whom': ABOUT_WHOM,
  action: ACTIONS,
  category: CATEGORIES,
  channel: CHANNELS,
  'closing-reason': CLOSING_REASONS,
  consent: CONSENTS,
  district: SPECIAL_DISTRICTS,
  finding: FINDINGS,
  'gender-wish': GENDER_WISHES,
  kind: KINDS,
  language: LANGUAGES,
  'recipient-kind': RECIPIENT_KINDS,
  'referral-result': REFERRAL_RESULTS,
  reporter: REPORTERS,
  risk: RISKS,
} satisfies Record<string, Words>;

/** Codes of the state table and its rules, worded in the domain's catalogue. */
type RuleField =
  'reliability' | 'credibility' | 'state' | 'event' | 'reason' | 'priority-rule' | 'passed-over' | 'missing';

/** Fields whose codes have words. */
export type CodedField = keyof typeof VOCABULARIES | RuleField;

const isVocabulary = (field: CodedField): field is keyof typeof VOCABULARIES =>
  Object.hasOwn(VOCABULARIES, field);

/** Words for a code in a language other than the reader's: what is written for somebody else. */
export function wordsOf(field: CodedField, code: string, locale: Locale, drafts: Drafts): string {
  if (isVocabulary(field)) {
    const entry: TaxonomyEntry | undefined = VOCABULARIES[field].find(code);
    return entry ? labelOf(entry, locale, drafts) : code;
  }
  // Whom a consent was given for stands as its reason in the history.
  if (field === 'reason' && CONSENTS.has(code)) return labelOf(CONSENTS.find(code)!, locale, drafts);
  const key = `${field}.${code}`;
  return hasKey(domainCatalogue, key) ? translate(domainCatalogue, locale, key, {}, drafts) : code;
}

/** Words for the codes of the domain, in the reader's language; a code of a later version shows as it is. */
export function useLabels() {
  const { locale, drafts } = useLanguage();
  const t = useT();
  const names = useNames();
  return useMemo(() => {
    const label = (field: CodedField, code: string): string => wordsOf(field, code, locale, drafts);
    const categoryOf = (code: string) => (code === 'restricted' ? t('restricted') : label('category', code));
    return {
      label,
      /** What a complaint is called: its category, or its kind where nobody has chosen one yet. */
      title: ({ category, kind }: { readonly category: string; readonly kind: KindId }) =>
        category === 'unknown' ? t(`unclassified.${kind}`) : categoryOf(category),
      category: categoryOf,
      // The category says it already: one word for what is kept back is enough.
      district: (id: string) => (id === 'restricted' ? '' : (names.district(id) ?? label('district', id))),
      person: (id: string | null) =>
        id === null ? t('person.none') : (names.person(id) ?? t('person.unknown')),
      team: names.team,
    };
  }, [locale, drafts, names, t]);
}
