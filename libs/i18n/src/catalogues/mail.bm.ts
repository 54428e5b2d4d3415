import type { TranslationOf } from '../catalogue.js';
import type { mailFr } from './mail.fr.js';

/** Bambara sentences of the mails to staff (official orthography; draft until a native speaker has read them). */
export const mailBm: TranslationOf<typeof mailFr> = {
  'mail.subject': 'Hakilijigin',
  'mail.waiting':
    'I ni ce. {count, plural, one {Fɛn kelen bɛ i makɔnɔ} other {Fɛn # bɛ i makɔnɔ}}. Don kɔnɔ walasa k’a ye:',
  'mail.change': 'Hakilijigin ninnu waati sugandili: ɲɛ « N ka jate » kan.',
  'mail.code':
    'I ni ce. I ka kode: {code}. A sɛbɛn ɲɛ « N ka jate » kan sanni miniti 30 cɛ. Ni i ma foyi ɲini, ɲinɛ bataki in kɔ.',
};
