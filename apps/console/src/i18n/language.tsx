import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import {
  consoleCatalogue,
  isLocale,
  negotiateLocale,
  translate,
  type KeyOf,
  type Locale,
  type MessageValues,
} from '#i18n';

/** The key of a sentence of the console. */
export type ConsoleKey = KeyOf<typeof consoleCatalogue>;

interface Language {
  readonly locale: Locale;
  readonly setLocale: (locale: Locale) => void;
}

const LanguageContext = createContext<Language | null>(null);
const STORAGE_KEY = 'kenekanko.locale';

function initialLocale(): Locale {
  const stored = localStorage.getItem(STORAGE_KEY);
  return isLocale(stored) ? stored : negotiateLocale(navigator.languages.join(','));
}

/** Holds the language of the interface and remembers it on this device. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [locale, setLocale] = useState(initialLocale);
  useEffect(() => {
    document.documentElement.lang = locale;
    localStorage.setItem(STORAGE_KEY, locale);
  }, [locale]);
  const value = useMemo(() => ({ locale, setLocale }), [locale]);
  return <LanguageContext value={value}>{children}</LanguageContext>;
}

/** The language of the interface, and how to change it. */
export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('LanguageProvider is missing');
  return language;
}

/** Looks up the console's sentences in the reader's language. */
export function useT(): (key: ConsoleKey, values?: MessageValues) => string {
  const { locale } = useLanguage();
  return useMemo(() => (key, values) => translate(consoleCatalogue, locale, key, values), [locale]);
}
