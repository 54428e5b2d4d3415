import type { TranslationOf } from '../catalogue.js';
import type { searchFr } from './console.search.fr.js';

/** Bambara sentences of the console: searching what the server can't read. */
export const searchBm: TranslationOf<typeof searchFr> = {
  'search.label': 'Ɲinini kɛ jɛkulu ka sɛbɛnw kɔnɔ',
  'search.placeholder': 'Tɔgɔ, daɲɛ walima nimɔrɔ',
  'search.hint':
    'Sɛbɛn dayɛlɛlenw ani minnu kuncɛra kɔsa in na, olu bɛna dayɛlɛ nin navigatɛri in kɔnɔ ; o bɛ sɛbɛn lajɛlikɛlaw ka kunnafoni na. I bɛ min ɲini, o tɛ bɔ yan.',
  'search.results': 'Min sɔrɔla',
  'search.list': 'Kunnafoni sɔrɔlenw, minnu surunyalen don kosɛbɛ, olu fɔlɔ',
  'search.order':
    'Minnu surunyalen don i ka daɲɛw la kosɛbɛ, olu fɔlɔ, lisi ka tugututugu mana kɛ min o min.',
  'search.leave': 'Segin lisi ma',
  'search.looking': 'Ɲinini bɛ ka kɛ…',
  'search.short': 'Siginiden walima jatedɛn fila sɛbɛn, a dɔgɔyalenba la.',
  'search.count': '{count, plural, =0 {Kunnafoni si ma sɔrɔ} other {kunnafoni # sɔrɔla}}',
  'search.countShown': 'Fɔlɔ {shown, number} kunnafoni {count, number} la. Daɲɛ wɛrɛ fara a kan.',
  'search.none':
    '{count, plural, =0 {Nin jɛkulu in kunnafoni si tɛ yen ɲinini na.} other {Foyi ma sɔrɔ kunnafoni # kɔnɔ, dayɛlɛlenw walima kuncɛlenw kɔsa in na. Daɲɛ wɛrɛ lajɛ.}}',
  'search.noneYet': 'Foyi tɛ sɛbɛn dayɛlɛlenw kɔnɔ fɔlɔ. Tɔw bɛ na.',
  'search.opening': 'Sɛbɛn dayɛlɛlenw',
  'search.progress': '{opened, number} dayɛlɛla {total, number} la',
  'search.stopped': 'A jɔra {opened, number} la {total, number} kɔnɔ. I bɛ se ka ɲinini kɛ olu kɔnɔ sisan.',
  'search.unreadable': '{count, plural, other {Kunnafoni # ma se ka dayɛlɛ bɛɛ : min tɛ a la, o ma ɲini.}}',
  'search.place.reference': 'Nimɔrɔ',
  'search.place.story': 'Ko kɛlen',
  'search.place.people': 'Mɔgɔw',
  'search.place.contact': 'Sɔrɔcogo',
  'search.place.message': 'Bataki',
  'search.place.note': 'Sɛbɛnni',
  'search.place.transcript': 'Kuma sɛbɛnnen',
  'help.search': 'ɲinini kɛ sɛbɛnw kɔnɔ',
  'help.escape': 'Esikape',
  'help.leaveSearch': 'bɔ ɲinini na',
};
