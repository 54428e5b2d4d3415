import type { TranslationOf } from '../catalogue.js';
import type { spamFr } from './console.spam.fr.js';

/** English sentences of the console: declining as spam. */
export const spamEn: TranslationOf<typeof spamFr> = {
  'spam.name': 'Spam',
  'spam.title': '{count, plural, one {Close as spam} other {Close all as spam}}',
  'spam.text':
    'Closed without being examined: advertising, a trial, insults, words without meaning. The person reads an answer on their follow-up page and can ask that it be looked at again. Figures count it as received and processed.',
  'spam.opening': 'Opening: {done, number} of {total, number}',
  'spam.sending': 'Closing: {done, number} of {total, number}',
  'spam.chosen': 'To be closed',
  'spam.include': 'Close {reference}',
  'spam.with': 'with {person}',
  'spam.files': '{count, plural, one {# file} other {# files}}',
  'spam.letters': '{count, plural, one {# message from the person} other {# messages from the person}}',
  'spam.whole': 'Read all',
  'spam.whole.of': 'Read all: {reference}',
  'spam.not': '{count, plural, one {Can’t be closed so} other {# can’t be closed so}}',
  'spam.answer': 'What the person will read',
  'spam.confirm':
    '{count, plural, =0 {Nothing to close} one {Close without examining} other {Close # without examining}}',
  'spam.again': '{count, plural, one {Send the one that is left} other {Send the # that are left}}',
  'spam.closed': '{count, plural, =0 {None is closed} one {# is closed} other {# are closed}}',
  'spam.closed.which': 'Which ones',
  'spam.refused': '{count, plural, one {# could not be closed} other {# could not be closed}}',
  'spam.done': '{reference} is closed: spam.',
  'spam.back.how': 'A lead of the team can reopen {count, plural, one {it} other {them}}.',
};
