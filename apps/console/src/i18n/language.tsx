import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
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
import { fetchLanguage } from './fetch-language.js';
import { OpenSessionContext } from '../session/session-context.js';

/** The key of a sentence of the console. */
export type ConsoleKey = KeyOf<typeof consoleCatalogue>;

interface Language {
  readonly locale: Locale;
  /** Rejects with a problem, and changes nothing, where the language's sentences can't be fetched. */
  readonly setLocale: (locale: Locale) => Promise<void>;
}

const LanguageContext = createContext<Language | null>(null);
const STORAGE_KEY = 'kenekanko.locale';

/** The language to begin in, its sentences fetched; French, which is here already, where they can't be had now. */
export async function firstLocale(): Promise<Locale> {
  const stored = localStorage.getItem(STORAGE_KEY);
  const wanted = isLocale(stored) ? stored : negotiateLocale(navigator.languages.join(','));
  return fetchLanguage(wanted).then(
    () => wanted,
    () => 'fr' as const,
  );
}

interface Props {
  readonly first: Locale;
  readonly children: ReactNode;
}

/** Holds the language of the interface; one that somebody chose is remembered on this device. */
export function LanguageProvider({ first, children }: Props) {
  const [locale, setShown] = useState(first);
  const setLocale = useCallback(async (wanted: Locale) => {
    await fetchLanguage(wanted);
    localStorage.setItem(STORAGE_KEY, wanted);
    setShown(wanted);
  }, []);
  useEffect(() => void (document.documentElement.lang = locale), [locale]);
  const value = useMemo(() => ({ locale, setLocale }), [locale, setLocale]);
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
