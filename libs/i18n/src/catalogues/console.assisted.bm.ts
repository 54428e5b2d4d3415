import type { TranslationOf } from '../catalogue.js';
import type { assistedFr } from './console.assisted.fr.js';

/** Bambara sentences of the console: filing for someone. */
export const assistedBm: TranslationOf<typeof assistedFr> = {
  'assisted.nav': 'Kunnafoni di mɔgɔ tɔgɔ la',
  'assisted.title': 'Kunnafoni di mɔgɔ tɔgɔ la',
  'assisted.lead':
    'Mɔgɔ bɛ min fɔ i ye, o sɛbɛn ni a yɛrɛ ka kumaw ye. A bɛ datugu jɛkulu ye nin navigatɛri kɔnɔ : ni a cira, i tɛ se k’a dayɛlɛ tugun.',
  'assisted.safe': 'Fɔlɔ : yala mɔgɔ in lakananen don wa ?',
  'assisted.safeText':
    'A ɲininka n’a bɛ se ka kuma yan sisan, mɔgɔ wɛrɛ kana a mɛn. Ni tɛ, aw ye waati wɛrɛ latigɛ.',
  'assisted.safeCall': 'Ni mɔgɔ ni bɛ farati la, fɔlɔ ka weleli kɛ yan :',
  'assisted.facts': 'Min kɛra',
  'assisted.who': 'Mɔgɔ in, ani tɔw',
  'assisted.answer': 'Kan ani kalanni',
  'assisted.language': 'Mɔgɔ in bɛ kan jumɛn fɔ ?',
  'assisted.read':
    'Kumasen kelen-kelen bɛɛ kalan kosɛbɛ ka mɔgɔ in ka jaabi sɛbɛn. I ye min kalan ani a ka jaabi bɛ datugu ni kunnafoni ye. Min ma ɲininka, o ye ayi ye.',
  'assisted.said.yes': 'A ko ɔwɔ',
  'assisted.said.no': 'A ko ayi',
  'assisted.said.not-asked': 'A ma ɲininka',
  'assisted.received': 'Rezo y’a sɔrɔ don min na',
  'assisted.receivedHint': 'Bi, walima papiye dafara don min na, walima weleli kɛra don min na.',
  'assisted.toCode': 'Taa kode la',
  'assisted.back': 'Segin ɲininkaliw ma',
  'assisted.erase': 'A bɛɛ jɔsi',
  'assisted.eraseText': 'I ye min sɛbɛn nin mɔgɔ in tɔgɔ la, o bɛɛ bɛna jɔsi. Foyi ma ci.',
  'assisted.code': 'Mɔgɔ in ka kode di a ma',
  'assisted.codeLead':
    'Foyi ma ci fɔlɔ. A ka kode sɛbɛn, walima i k’a bɔ papiye kan. Ni kode tɛ, a tɛ se ka segin, mɔgɔ si tɛ se k’a sɔrɔ tugun. Kana a mara e yɛrɛ bolo.',
  'assisted.aloud': 'A kalan kulu ni kulu',
  'assisted.aloudAll': 'Kode bɛɛ jira',
  'assisted.group': 'Kulu {number, number}, {total, number} la',
  'assisted.groupBefore': 'Kulu tɛmɛnen',
  'assisted.groupNext': 'Kulu nata',
  'assisted.print': 'Kode dɔrɔn bɔ papiye kan',
  'assisted.noted': 'Mɔgɔ in ka kode b’a bolo',
  'assisted.ask': 'Jateden laban 4, mɔgɔ in yɛrɛ b’u kalan',
  'assisted.askHint': 'Kode dogolen don : a ɲininka, a b’u kalan a ka papiye kan.',
  'assisted.wrong': 'Jateden laban 4 tɛ. Kode filɛ : kulu kelen-kelen bɛɛ suma ni a ye min sɛbɛn.',
  'assisted.again': 'Kode jira tugun',
  'assisted.without': 'A ci, kode ma di',
  'assisted.withoutText':
    'Ni mɔgɔ in tɛ se k’a ta dɔrɔn. A tɛna se ka segin ; a ka kunnafoni bɛ baara hali ni o ye.',
  'assisted.unsure': 'An t’a dɔn ni kunnafoni sera',
  'assisted.unsureText':
    'Jɛɲɔgɔnya tigɛra. A bɛɛ bɛ yan hali bi. A ci tugun, ni kode kelen ye : a tɛ jate siɲɛ fila.',
  'assisted.refused': 'Kunnafoni MA sɔrɔ',
  'assisted.refusedText': 'A bɛɛ bɛ yan hali bi, kode ma yɛlɛma. {why}',
  'assisted.filedGone': 'A datugura jɛkulu ye. A foyi tɛ yan tugun, fo kode, fo ka se « Mɔgɔ nata » ma.',
  'assisted.same': 'A tun sera kaban : a jatera siɲɛ kelen, ni kode kelen ye.',
  'assisted.added': 'Kunnafoni dɔ tun sera kaban ni nin kode ye : i ye min ci sisan, o farala o kan.',
  'assisted.tell': 'A fɔ mɔgɔ in ye',
  'assisted.tellBack': 'Segin kama : {address} dayɛlɛ, ka nin kode sɛbɛn.',
  'assisted.tellPaper':
    'Min bɛ nin papiye sɔrɔ, o bɛ se ka cikanw kalan, nka a tɛ se ka kuma kalan. A mara ka bɔ telefɔni na, tɔgɔ kana sɛbɛn a kan.',
  'assisted.tellNone': 'Kode tɛ mɔgɔ in bolo : a tɛ se ka tugu nin kunnafoni kɔ.',
  'assisted.next': 'Mɔgɔ nata',
};
