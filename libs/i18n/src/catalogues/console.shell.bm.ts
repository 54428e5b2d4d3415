import type { TranslationOf } from '../catalogue.js';
import type { shellFr } from './console.shell.fr.js';

/** Bambara sentences of the console: shell. */
export const shellBm: TranslationOf<typeof shellFr> = {
  'app.demonstration': 'Jirali don : nin tɛ rezo ka lisi sɛbɛma ye.',
  'app.skip': 'Taa kɔnɔko la',
  'app.menu': 'Sugandili walanda',
  'app.more': 'Tɔw',
  'app.help': 'Dɛmɛ ni sira surunw',
  'app.close': 'A datugu',
  'app.cancel': 'A to yen',
  'app.retry': 'A lasegin',
  'app.loading': 'A bɛ ka na…',
  'app.queue': 'Kunnafoni makɔnɔlenw',
  'app.figures': 'Jatew',
  'app.imports': 'Donni',
  'app.reports': 'Lajɛlisɛbɛnw',
  'app.account': 'N ka jate',
  'app.signOut': 'Bɔ',
  'app.notFound.title': 'Nin ɲɛ in tɛ yen',
  'app.notFound.text': 'A bɛ se ka kɛ adɛrɛsi dafalen tɛ.',
  'app.forbidden.title': 'Nin ɲɛ in tɛ i ka baara ta ye',
  'app.forbidden.text': 'A bɛ yen, nka mɔgɔ wɛrɛw ta don. N’i mago b’a la, a ɲini rezo marabaga fɛ.',
  'app.notFound.back': 'Segin a daminɛ na',
  'error.unreachable':
    'Sɛriwɛri tɛ jaabi di. Foyi ma ci ; i ye min sɛbɛn, o bɛ yan hali bi. Jɛɲɔgɔnya lajɛ ka a lasegin.',
  'error.other': 'Sɛriwɛri bannan ({code}). I ye min sɛbɛn, o bɛ yan hali bi.',
  'help.title': 'Dɛmɛ ni sira surunw',
  'help.keys': 'Kilawiye kan',
  'help.next': 'kunnafoni nata, tɛmɛnen',
  'help.open': 'a dayɛlɛ',
  'help.enter': 'Antere',
  'help.back': 'segin lisi ma',
  'help.usual': 'ka wale kɔrɔ kɛ',
  'help.spam': 'a datugu kuma kuntan ye (o kɔfɛ Antere)',
  'help.note': 'sɛbɛnni kɛ',
  'help.send': 'ka min sɛbɛn, o ci',
  'help.undo': 'min kɛra sisan, ka segin o kan',
  'help.select': 'kunnafoni sugandi ; ni sɛbɛndenba ye, fo yan',
  'help.this': 'nin dɛmɛ in',
  'help.off': 'Nin sira surunw datugulen don. I bɛ se k’u dayɛlɛ « N ka jate » kɔnɔ.',
  'help.who':
    'I ka jɛkulu bɛɛ bɛ se ka jɛkulu ka kunnafoni dayɛlɛ. Dili b’a fɔ min b’a kunkan, a t’a fɔ min bɛ se k’a kalan.',
  'help.figures':
    'Jatebɔw hakɛ kelen-kelen bɛ da yɛlɛ: a bɛ mun jate, cogo min na, ani fo waati jumɛn. Waati ni sugandiliw bɛ to ɲɛ adɛrɛsi la: n’a cira baarakɛɲɔgɔn ma, o bɛ ko kelen ye.',
  'help.sealed':
    'Mɔgɔw ye min sɛbɛn, o bɛ dayɛlɛ i ka navigatɛri dɔrɔn kɔnɔ. Sɛriwɛri tɛ se k’a kalan. Dayɛlɛli kelen-kelen bɛɛ bɛ sɛbɛn.',
  'instant.now': 'sisan',
  'live.offline':
    'Jɛɲɔgɔnya tigɛra kabini {time} ; an bɛ k’a lasegin. Min jirala, a bɛ se ka kɛ kɔrɔ ye ; i bɛ min sɛbɛn, o maralen don yan.',
  'role.verifier': 'sɛgɛsɛgɛlikɛla',
  'role.lead': 'jɛkulu ɲɛmɔgɔ',
  'role.coordinator': 'baara ɲɛnabɔla',
  'role.administrator': 'rezo marabaga',
  'role.auditor': 'kɔlɔsilikɛla',
  'role.monitor': 'kunnafoni minɛbaga',
};
