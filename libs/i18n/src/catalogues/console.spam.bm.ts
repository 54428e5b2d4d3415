import type { TranslationOf } from '../catalogue.js';
import type { spamFr } from './console.spam.fr.js';

/** Bambara sentences of the console: declining as spam. */
export const spamBm: TranslationOf<typeof spamFr> = {
  'spam.name': 'Kuma kuntan',
  'spam.title': '{count, plural, =1 {A datugu kuma kuntan ye} other {U datugu kuma kuntan ye}}',
  'spam.text':
    'A bɛ datugu, a ma sɛgɛsɛgɛ : feere kuma, kɔrɔbɔli, neni, sɛbɛn min kɔrɔ tɛ. A tigi bɛ jaabi kalan a ka filayɛ ɲɛ kan, a bɛ se k’a ɲini a ka lajɛ kokura. Jatew b’a jate sɔrɔlen ye ani labɛnnen ye.',
  'spam.opening': 'Dayɛlɛli : {done, number} / {total, number}',
  'spam.sending': 'Datuguli : {done, number} / {total, number}',
  'spam.chosen': 'Minnu bɛ datugu',
  'spam.include': '{reference} datugu',
  'spam.with': '{person} bolo',
  'spam.files': 'filɛ {count, number}',
  'spam.letters': 'a tigi ka bataki {count, number}',
  'spam.whole': 'Bɛɛ kalan',
  'spam.whole.of': 'Bɛɛ kalan : {reference}',
  'spam.not': '{count, number} tɛ se ka datugu ten',
  'spam.answer': 'A tigi bɛna min kalan',
  'spam.confirm':
    '{count, plural, =0 {Foyi tɛ datugu} =1 {A datugu, a ma sɛgɛsɛgɛ} other {# datugu, u ma sɛgɛsɛgɛ}}',
  'spam.again': 'Tɔ {count, number} ci',
  'spam.closed': '{count, plural, =0 {Foyi ma datugu} other {# datugura}}',
  'spam.closed.which': 'Minnu',
  'spam.refused': '{count, number} ma se ka datugu',
  'spam.done': '{reference} datugura : kuma kuntan.',
  'spam.back.how': 'Jɛkulu ɲɛmɔgɔ dɔ bɛ se {count, plural, =1 {k’a} other {k’u}} dayɛlɛ kokura.',
};
