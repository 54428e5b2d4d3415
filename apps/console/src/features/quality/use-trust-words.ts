import { useMemo } from 'react';
import { intlLocale, translator, trustCatalogue } from '#i18n';
import { BEFORE_THIS_SYSTEM } from '#counts/domain';
import { useLanguage } from '../../i18n/language.js';
import { useLabels } from '../../i18n/use-labels.js';
import { useSession } from '../../session/session-context.js';

/** Sentences of trust in the figures, with numbers, instants and places in the reader's language. */
export function useTrustWords() {
  const { locale, drafts } = useLanguage();
  const { district, team } = useLabels();
  const { timeZone } = useSession().current.network;
  return useMemo(() => {
    const tag = intlLocale(locale);
    const number = new Intl.NumberFormat(tag);
    const instant = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short', timeZone });
    const month = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' });
    const t = translator(trustCatalogue, locale, drafts);
    return {
      t,
      number: (value: number) => number.format(value),
      instant: (iso: string) => instant.format(new Date(iso)),
      month: (text: string) => month.format(new Date(`${text}-01T00:00:00Z`)),
      place: (id: string | null) =>
        id === null || id === BEFORE_THIS_SYSTEM ? t('opening.network') : district(id),
      team,
    };
  }, [locale, drafts, district, team, timeZone]);
}
