import type { TranslationOf } from '../catalogue.js';
import type { lettersFr } from './letters.fr.js';

/** Bambara beginnings of the letters to whoever filed (official orthography; draft until a native speaker has read them). */
export const lettersBm: TranslationOf<typeof lettersFr> = {
  'letter.received': 'I ni ce. An ye i ka kunnafoni kalan, an b’a baara la. I man kan ka foyi kɛ fɔlɔ.',
  'letter.more':
    'I ni ce. Walasa ka taa ɲɛ, kunnafoni dɔ bɛ an dɛmɛ : [i ka ɲininkali]. Jaabi ni farati t’a la dɔrɔn.',
  'letter.safety':
    'I ni ce. Ni i bɛ farati la, i yɛrɛ mabɔ fɔlɔ. Kana i sigiyɔrɔ walima i somɔgɔw ta sɛbɛn yan.',
  'letter.elsewhere': 'I ni ce. I bɛ min fɔ, o tɛ an ka rezo ka baara ye. I bɛ se ka taa : [yɔrɔ].',
  'letter.concluded':
    'An ye sɛgɛsɛgɛli ban. An ye min dɔn : [min dɔnna]. Min kɛra : [min kɛra o kɔfɛ]. N’i ma sɔn o ma, a fɔ yan.',
  'letter.spam':
    'I ni ce. I ye min ci, an y’o kalan. Ko si tɛ a kɔnɔ an bɛ se ka min sɛgɛsɛgɛ : a datugura, a ma sɛgɛsɛgɛ. Ni fili don, « Laban sɔsɔ » sugandi nin ɲɛ in kan, walima ko min kɛra, o sɛbɛn an ma.',
};
