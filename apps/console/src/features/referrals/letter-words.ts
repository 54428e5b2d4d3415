import { consoleCatalogue, formatDay, translate, type Locale, type WrittenLocale } from '#i18n';
import type { ConsoleKey } from '../../i18n/language.js';
import { wordsOf } from '../../i18n/use-labels.js';
import { actNamesIn } from '../record/act-name.js';
import { contactWords } from '../complaint/contact-words.js';
import type { ShareableWords } from './shareable.js';

/** The languages an institution is written to in. */
export const LETTER_LANGUAGES = ['fr', 'en'] as const satisfies readonly WrittenLocale[];
export type LetterLanguage = (typeof LETTER_LANGUAGES)[number];

type Say = (key: ConsoleKey, values?: Parameters<typeof translate>[3]) => string;

/** The console's sentences in the letter's language, which need not be the reader's. */
export const sayIn =
  (language: Locale): Say =>
  (key, values) =>
    translate(consoleCatalogue, language, key, values, 'withheld');

/** A day of the calendar in that language. */
export const dayIn = (language: Locale, day: string): string =>
  formatDay(new Date(`${day}T00:00:00Z`), language, 'UTC');

/** How a complaint's codes are put into words in that language; `district` names what the network itself names. */
export function shareableIn(language: Locale, district: (id: string) => string | undefined): ShareableWords {
  const label: ShareableWords['label'] = (field, code) => wordsOf(field, code, language, 'withheld');
  return {
    label,
    act: actNamesIn(language, 'withheld'),
    district: (id) => (id === 'restricted' ? '' : (district(id) ?? label('district', id))),
    contact: (contact) => {
      const { way, care } = contactWords(sayIn(language), contact);
      return [way, ...care].join('\n');
    },
  };
}
