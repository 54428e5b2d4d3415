import { labelOf, type Drafts, type Locale } from '#i18n';
import { ACTS } from '#taxonomy';
import { useLanguage } from '../../i18n/language.js';

/** What acts are called: they are many, and only who reads or writes a record waits for their words. */
export const actNamesIn =
  (locale: Locale, drafts: Drafts) =>
  (id: string): string => {
    const act = ACTS.find((one) => one.id === id);
    return act ? labelOf(act, locale, drafts) : id;
  };

/** The same in the reader's language. */
export function useActName(): (id: string) => string {
  const { locale, drafts } = useLanguage();
  return actNamesIn(locale, drafts);
}
