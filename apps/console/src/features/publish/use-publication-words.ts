import { useMemo } from 'react';
import { formatDay, intlLocale, publicationCatalogue, translator } from '#i18n';
import { useLanguage } from '../../i18n/language.js';
import { useLabels } from '../../i18n/use-labels.js';
import { useSession } from '../../session/session-context.js';

/** How the page of publications speaks: the same sentences as the public page. */
export function usePublicationWords() {
  const { locale, drafts } = useLanguage();
  const { label } = useLabels();
  const { timeZone } = useSession().current.network;
  return useMemo(() => {
    const t = translator(publicationCatalogue, locale, drafts);
    const month = new Intl.DateTimeFormat(intlLocale(locale), {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    const number = new Intl.NumberFormat(intlLocale(locale));
    const quarter = (id: string): string => {
      const [year, part] = id.split('-Q') as [string, string];
      return t('quarter', { year, number: part });
    };
    return {
      ...{ t, quarter },
      number: (value: number) => number.format(value),
      month: (text: string) => month.format(new Date(`${text}-01T00:00:00Z`)),
      day: (iso: string) => formatDay(new Date(iso), locale, timeZone),
      category: (id: string) => (id === 'restricted' ? t('restricted') : label('category', id)),
      district: (id: string) => (id === 'restricted' ? t('restricted') : label('district', id)),
    };
  }, [locale, drafts, label, timeZone]);
}
