import { useMemo } from 'react';
import { domainCatalogue, hasKey, translate } from '#i18n';
import { useLanguage, useT } from './language.js';
import { useNames } from './use-names.js';

/** Fields of the domain whose codes have words. */
type Coded =
  | 'state'
  | 'event'
  | 'kind'
  | 'category'
  | 'risk'
  | 'finding'
  | 'action'
  | 'closing-reason'
  | 'reason'
  | 'district'
  | 'language';

/** Words for the codes of the domain, in the reader's language; an unknown code is shown as it is. */
export function useLabels() {
  const { locale } = useLanguage();
  const t = useT();
  const names = useNames();
  return useMemo(() => {
    const label = (field: Coded, code: string): string => {
      const key = `${field}.${code}`;
      return hasKey(domainCatalogue, key) ? translate(domainCatalogue, locale, key) : code;
    };
    return {
      label,
      category: (code: string) => (code === 'restricted' ? t('restricted') : label('category', code)),
      district: (id: string) =>
        id === 'restricted' ? t('restricted') : (names.district(id) ?? label('district', id)),
      person: (id: string | null) => (id === null ? t('person.none') : (names.person(id) ?? t('person.unknown'))),
      team: names.team,
    };
  }, [locale, names, t]);
}
