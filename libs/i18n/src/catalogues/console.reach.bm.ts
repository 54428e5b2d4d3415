import type { TranslationOf } from '../catalogue.js';
import type { reachFr } from './console.reach.fr.js';

/** Bambara sentences of the console: being told that something waits (draft until a native speaker has read them). */
export const reachBm: TranslationOf<typeof reachFr> = {
  'reach.bell': '{count, plural, =0 {Foyi t’i makɔnɔ} one {Fɛn # bɛ i makɔnɔ} other {Fɛn # bɛ i makɔnɔ}}',
  'reach.nothing':
    'Foyi kura tɛ yen kabini i y’a filɛ. Baara minnu bɛ senna, ani minnu waati tɛmɛna, olu bɛ baara tɔ la.',
  'reach.seen': 'A yera',
  'reach.seen.of': 'A yera: {what}',
  'reach.occasion.danger': 'Ni dɔ bɛ farati la',
  'reach.occasion.urgent': 'Kunnafoni teliman dɔ sera',
  'reach.occasion.assigned': 'Kunnafoni dɔ kalifara i la walima a seginna i ma',
  'reach.occasion.second-person': 'Kuncɛli dɔ bɛ i ka latigɛ makɔnɔ',
  'reach.occasion.message': 'Mɔgɔ dɔ ye sɛbɛn kɛ walima ka dɔ fara a kan',
  'reach.occasion.mentioned': 'I tɔgɔ bɛ sɛbɛnni dɔ kɔnɔ',
  'reach.occasion.referral-due': 'Baarada dɔ ka kan ka jaabi di',
  'reach.occasion.nobody-free': 'Mɔgɔ si tɛ se ka kunnafoni dɔ ta',
  'reach.occasion.due-soon': 'Waati latigɛlen dɔ surunyara',
  'reach.occasion.overdue': 'Waati latigɛlen dɔ tɛmɛna',
  'reach.occasion.long-overdue': 'Waati latigɛlen dɔ tɛmɛna siɲɛ fila',
  'reach.title': 'Ka ladɔnniya ni imɛli ye',
  'reach.text':
    'Imɛli bɛ fɛnw hakɛ fɔ minnu bɛ i makɔnɔ, ani nin siti adɛrɛsi. A tɛ u suguya fɔ, u bɔyɔrɔ, walima u tigi.',
  'reach.off': 'Nin jɛkulu tɛ imɛli ci. Min bɛ i makɔnɔ, o bɛ ye yan, ɲɛ sanfɛ.',
  'reach.address': 'I ka imɛli adɛrɛsi',
  'reach.address.hint':
    'Adɛrɛsi sugandi min t’i ka baarakɛyɔrɔ fɔ. I kelen de b’a ye; a bɛ kɛ nin hakilijiginw dɔrɔn na.',
  'reach.sendCode': 'Kode ci nin adɛrɛsi ma',
  'reach.waitsForCode': 'Kode dɔ bɛ taa {address} ma, ka bɔ {from} yɔrɔ. A bɛ se ka miniti kelen ta.',
  'reach.goes': 'Hakilijiginw bɛ taa {address} ma, ka bɔ {from} yɔrɔ.',
  'reach.code': 'Kode sɔrɔlen (jateden wɔɔrɔ)',
  'reach.code.wrong': 'Kode tɛ nin ye. Bataki laban ka jateden wɔɔrɔ sɛbɛn.',
  'reach.code.over': 'Nin kode waati tɛmɛna. Adɛrɛsi bɔ, k’a don kokura.',
  'reach.confirm': 'A sinsin',
  'reach.refused': 'Nin adɛrɛsi tɛ an ka batakiw minɛ',
  'reach.refused.text':
    'A ka sɛriwɛri banna u la: foyi tɛ ci yen tuguni. A bɔ, k’a don kokura walima dɔ wɛrɛ.',
  'reach.remove': 'Adɛrɛsi bɔ',
  'reach.occasions': 'Ne ladɔnniya ni',
  'reach.dangerAlways': 'Ni bɛ farati la: o yɔrɔnin bɛɛ, hali su fɛ',
  'reach.dangerAlways.hint': 'Hali lafiɲɛ waatiw la, k’a sɔrɔ tile imɛli ma makɔnɔ.',
  'reach.pace': 'Siɲɛ joli',
  'reach.pace.soon': 'Dɔɔnin o kɔ, siɲɛ kelen sanga bisaba kɔnɔ',
  'reach.pace.daily': 'Siɲɛ kelen tile kɔnɔ',
  'reach.dailyAt': 'Waati jumɛn',
  'reach.quiet': 'Lafiɲɛ waatiw: foyi tɛ ci',
  'reach.quiet.hint': 'Jɛkulu ka waati ({timeZone}).',
  'reach.quiet.from': 'K’a ta',
  'reach.quiet.to': 'Ka se',
  'reach.keep': 'Nin sugandiliw mara',
  'reach.kept': 'Sugandiliw marala.',
};
