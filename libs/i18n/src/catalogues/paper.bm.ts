import type { TranslationOf } from '../catalogue.js';
import type { paperFr } from './paper.fr.js';

/** Bambara words of the paper form. */
export const paperBm: TranslationOf<typeof paperFr> = {
  'paper.title': 'Kunnafoni di papiye kan',
  'paper.lead':
    'A dafa i kelen, walima ni kunnafoni minɛbaga ye. Bɛɛ tɛ wajibi ye, fo min kɛra, yɔrɔ min na, ani ko min don. Kana i tɔgɔ sɛbɛn, n’i yɛrɛ t’a fɛ.',
  'paper.hand': 'Sani i k’a di',
  'paper.handText':
    'Nin papiye lakananen tɛ : min b’a sɔrɔ, o b’a kalan. Kana taama n’a ye, kana a ja ta. A di kunnafoni minɛbaga yɛrɛ bolo, datugulen anfolopu kɔnɔ, tɔgɔ t’a kan ; kana a di mɔgɔ wɛrɛ ma abada. Ni sɛgɛsɛgɛli yɔrɔw bɛ sira kan, i yɛrɛ ka a fɔ ni kan ye.',
  'paper.write': 'Ni yɔrɔ dɔgɔyara, nin ɲɛ in kɔ sɛbɛn.',
  'paper.tick': 'Kesu kelen taamasiyɛn sira kelen-kelen bɛɛ la.',
  'paper.other': 'Yɔrɔ wɛrɛ :',
  'paper.monitor': 'Kunnafoni minɛbaga ta',
  'paper.monitorText':
    'Sɔrɔ don ____ / ____ / ________ . Papiye don kɔnsoli la (« Kunnafoni di mɔgɔ tɔgɔ la »), ni o don ye. Kode di mɔgɔ in ma, papiye tigɛlen in kan walima ni kan ye. O kɔ, papiye jɛni, walima i k’a fara-fara : kana a mara.',
  'paper.slip': 'A tigɛ : nin tigɛlen ye mɔgɔ in ta ye. A ka kode jateden 20, foyi wɛrɛ kana fara a kan.',
  'paper.page': 'Ɲɛ {number, number}, {total, number} la',
};
