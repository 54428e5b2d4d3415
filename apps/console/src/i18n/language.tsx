import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import {
  consoleCatalogue,
  isLocale,
  negotiateLocale,
  translate,
  type KeyOf,
  type Drafts,
  type Locale,
  type MessageValues,
} from '#i18n';
import { OpenSessionContext } from '../session/session-context.js';

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

/** The language of the interface, how to change it, and whether unreviewed translations may be said: in a demonstration alone. */
export function useLanguage(): Language & { readonly drafts: Drafts } {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('LanguageProvider is missing');
  const kind = useContext(OpenSessionContext)?.current.network.kind;
  return { ...language, drafts: kind === 'demonstration' ? 'shown' : 'withheld' };
}

/** Looks up the console's sentences in the reader's language. */
export function useT(): (key: ConsoleKey, values?: MessageValues) => string {
  const { locale, drafts } = useLanguage();
  return useMemo(
    () => (key, values) => translate(consoleCatalogue, locale, key, values, drafts),
    [locale, drafts],
  );
}
