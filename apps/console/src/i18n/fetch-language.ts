import {
  addSentences,
  consoleCatalogue,
  domainCatalogue,
  errorsCatalogue,
  type Catalogue,
  type Locale,
  type WrittenLocale,
} from '#i18n';
import { unreachable } from '../api/problem.js';

// French came with the console; added languages stand in it whole.
const LANGUAGES: Partial<Record<Locale, () => Promise<LanguageModule>>> = {
  en: () => import('language:en'),
  bm: () => import('language:bm'),
};

/** Sees to it that a language's sentences are here. Throws `network.unreachable` where they can't be had. */
export async function fetchLanguage(locale: Locale): Promise<void> {
  const fetch = LANGUAGES[locale];
  if (!fetch) return;
  const sentences = await fetch().catch(() => {
    throw unreachable();
  });
  const add = (catalogue: Catalogue, own: Readonly<Record<string, string>>) =>
    addSentences(catalogue, locale as WrittenLocale, own);
  add(consoleCatalogue, sentences.console);
  add(domainCatalogue, sentences.domain);
  add(errorsCatalogue, sentences.errors);
}
