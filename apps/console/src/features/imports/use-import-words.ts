import { useMemo } from 'react';
import { importsCatalogue, intlLocale, labelOf, translator } from '#i18n';
import { AGE_BANDS, CATEGORIES, KINDS, RISKS, SEXES, SPECIAL_DISTRICTS, type TaxonomyEntry } from '#taxonomy';
import { useLanguage } from '../../i18n/language.js';
import { useNames } from '../../i18n/use-names.js';
import type { CodedFieldId } from './reading/fields.js';

/** One of the codes that a field may have, in the reader's words. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Sentences of the import, and what its codes are called, in the reader's language. */
export function useImportWords() {
  const { locale, drafts } = useLanguage();
  const names = useNames();
  return useMemo(() => {
    const t = translator(importsCatalogue, locale, drafts);
    const number = new Intl.NumberFormat(intlLocale(locale));
    const collator = new Intl.Collator(intlLocale(locale));
    const of = (entries: readonly TaxonomyEntry[]): Choice[] =>
      entries.map((entry) => ({ value: entry.id, label: labelOf(entry, locale, drafts) }));
    const choices = (field: CodedFieldId, districts: readonly { id: string; name: string }[]): Choice[] => {
      switch (field) {
        case 'district':
          return [
            ...districts
              .map(({ id, name }) => ({ value: id, label: name }))
              .toSorted((one, other) => collator.compare(one.label, other.label)),
            ...of(SPECIAL_DISTRICTS.entries),
          ];
        case 'kind':
          return of(KINDS.entries);
        case 'category':
          return of(CATEGORIES.entries);
        case 'sex':
          return of(SEXES.entries);
        case 'age':
          return of(AGE_BANDS.entries);
        case 'risk':
          return of(RISKS.entries);
        case 'status':
          return (['open', 'processed'] as const).map((value) => ({ value, label: t(`status.${value}`) }));
      }
    };
    return { t, choices, count: (value: number) => number.format(value), person: names.person };
  }, [locale, drafts, names]);
}

export type ImportWords = ReturnType<typeof useImportWords>;
