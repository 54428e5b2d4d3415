import { useMemo } from 'react';
import { marked, partsOfQuarter, RESTRICTED } from '#counts/domain';
import { formatDay, publicationCatalogue, translator } from '#i18n';
import { useLanguage } from '../../i18n/language.js';
import { useSession } from '../../session/session-context.js';
import { useFiguresWords } from '../figures/use-figures-words.js';
import { useKeyName } from '../figures/use-key-name.js';

/** How the page of publications speaks: the same sentences as the public page. */
export function usePublicationWords() {
  const { locale, drafts } = useLanguage();
  const { timeZone } = useSession().current.network;
  const { number, month } = useFiguresWords();
  const name = useKeyName();
  const t = useMemo(() => translator(publicationCatalogue, locale, drafts), [locale, drafts]);
  return {
    ...{ t, month },
    /** A number, marked where it contains opening balances. */
    marked: (value: number, opened: boolean) => marked(number(value), opened),
    quarter: (id: string) => t('quarter', partsOfQuarter(id)),
    day: (iso: string) => formatDay(new Date(iso), locale, timeZone),
    /** A row of the tables by year. */
    row: (axis: 'district' | 'category', key: string) =>
      key === RESTRICTED ? t('restricted') : name(axis, key),
  };
}
