import type { TranslationOf } from '../catalogue.js';
import type { conflictsFr } from './console.conflicts.fr.js';

/** Bambara sentences of the console: what one has declared to be in conflict with (draft until a native speaker has read them). */
export const conflictsBm: TranslationOf<typeof conflictsFr> = {
  'conflict.title': 'Nafa kɛlɛw',
  'conflict.text':
    'I sɔmɔgɔw, i teriw, i juguw, i baarakɛyɔrɔ, i ka dugu : minnu n’i cɛ ka surun, olu fɔ. Sanni kunnafoni ka dayɛlɛ, i ka navigatɛri bɛ nin tɔgɔw ɲini a kɔnɔ.',
  'conflict.does.shut': 'N’a ye dɔ sɔrɔ, foyi tɛ jira. Kunnafoni bɛ segin jɛkulu ma, a ma kalan.',
  'conflict.does.final': 'I bɛ bɔ a la fo abada : i tɛ se ka segin o kan, hali n’i ye tɔgɔ bɔ.',
  'conflict.does.seen':
    'Jɛkulu b’a ye ko nafa kɛlɛ fɔlen y’i bɔ nin kunnafoni in na ; a tɛ fɔ min don abada.',
  'conflict.does.sealed':
    'Nin lisi datugulen don i kelen ye, i ka navigatɛri kɔnɔ. Sɛriwɛri tɛ se k’a kalan, jɛkulu fana t’a kalan.',
  'conflict.does.words':
    'Tɔgɔ ni jamu fɔ : daɲɛ surun min ka ca, o b’i bɔ kunnafoni caman na. Kanbɔcogo, siginiden belebelew ani taabolo tɛ jate.',
  'conflict.closed.title': 'I ka lisi tɛ dayɛlɛ',
  'conflict.closed.text':
    'Kunnafoni si tɛ dayɛlɛ n’a bɛ ten. Min n’i cɛ ka surun, o fɔ kokura : lisi datugulen bɛna falen.',
  'conflict.none': 'Foyi ma fɔ.',
  'conflict.kind.person': 'mɔgɔ',
  'conflict.kind.place': 'yɔrɔ',
  'conflict.remove': 'A bɔ',
  'conflict.remove.of': '{what} bɔ',
  'conflict.full': 'Lisi fara : {most, number} dɔrɔn.',
  'conflict.kept': 'A marala, a datugulen don i ye.',
  'conflict.name.person': 'Mɔgɔ tɔgɔ ni jamu',
  'conflict.name.place': 'Yɔrɔ tɔgɔ',
  'conflict.phone': 'A ka telefɔni nimɔrɔ, n’i b’a dɔn',
  'conflict.fault.empty': 'Tɔgɔ sɛbɛn, walima telefɔni nimɔrɔ.',
  'conflict.fault.short': 'A ka surun kojugu k’a ɲini a kelen na : jamu fara a kan, walima daɲɛ wɛrɛ.',
  'conflict.fault.phone': 'Nimɔrɔ bɛɛ sɛbɛn : jatedɛn segin, a dɔgɔyalenba la.',
  'conflict.add.person': 'Nin mɔgɔ in fɔ',
  'conflict.add.place': 'Nin yɔrɔ in fɔ',
  'conflict.found.title': 'Nin kunnafoni in tɛ i ta ye',
  'conflict.found.text':
    'A bɛ se nafa kɛlɛ dɔ ma, i ye min fɔ. A tɛ jira yan tugun, i bɔra a la ; n’a tun b’i bolo, a seginna jɛkulu ma.',
  'conflict.found.on': 'Segin lisi ma',
  'conflict.found.key': 'j bɛ kunnafoni nata dayɛlɛ.',
};
