import type { Narrative } from '../narratives/index.js';
import { SeededRandom } from '../random.js';

/** How people begin and end when they write to somebody they don't know. */
interface Manners {
  readonly openings: readonly string[];
  readonly closings: readonly string[];
}

const MANNERS: Readonly<Record<Narrative['language'], Manners>> = {
  fr: {
    openings: [
      'Bonjour à vous,',
      'Bonsoir. C’est la première fois que j’écris.',
      'Je ne sais pas si c’est ici qu’il faut dire cela.',
      'On m’a montré votre affiche à {district}.',
      'Mon nom n’est pas important.',
      'J’ai longtemps hésité.',
      'Quelqu’un écrit pour moi, je dicte.',
      'Je serai court, le téléphone n’est pas à moi.',
      'À qui de droit.',
      'Je vous salue, vous et ceux qui travaillent avec vous.',
      'Ceci se passe du côté de {place}.',
      'J’avais promis de me taire et je ne peux plus.',
      'Excusez les fautes.',
      'La radio a dit qu’on pouvait vous écrire sans donner son nom.',
      'Je vous écris de {district}, ou presque.',
      'Voilà les faits comme je les connais.',
      'Je recommence, le réseau a coupé la première fois.',
    ],
    closings: [
      'Merci de lire jusqu’au bout.',
      'Je regarderai la réponse vendredi, pas avant.',
      'S’il vous plaît ne téléphonez pas.',
      'C’est tout ce que je sais.',
      'Je peux répondre à des questions, par ici seulement.',
      'Beaucoup de gens à {place} diraient pareil.',
      'Que Dieu vous aide dans ce travail.',
      'Je garde le code dans un endroit sûr.',
      'Faites comme vous pouvez.',
      'Je ne cherche pas de problème à quelqu’un.',
      'On attend, on a l’habitude.',
      'Si ce n’est pas pour vous, dites-moi pour qui c’est.',
      'Je me sens mieux de l’avoir écrit.',
      'Personne chez moi ne sait que j’écris.',
      'Voilà.',
      'Vous êtes les premiers à qui je le dis.',
      'J’aurais dû écrire plus tôt.',
      'Bon courage à vous tous à {district}.',
    ],
  },
  en: {
    openings: [
      'Good morning.',
      'I have never written to an organisation like yours.',
      'A friend gave me this address.',
      'I write from near {place}.',
      'Please forgive my English.',
      'I will only say what I saw.',
      'To whom it may concern,',
      'I heard of you in {district}.',
      'This is not easy to put down.',
    ],
    closings: [
      'That is all I know.',
      'I shall look for your answer on Sunday.',
      'Please do not telephone.',
      'Thank you for reading.',
      'Others near {place} could say the same.',
      'I keep the code with me.',
      'I ask for nothing more.',
      'It is better that nobody knows I wrote.',
      'Do what you can.',
      'I should have written before.',
    ],
  },
  bm: {
    openings: ['I ni sɔgɔma.', 'I ni tile.', 'I ni wula.', 'I ni su.', 'Aw ni baara.'],
    closings: ['Aw ni ce.', 'I ni ce.', 'Ala ka nɔgɔya kɛ.', 'Ala ka dɛmɛ don.'],
  },
};

/** A testimony as another person tells it: the first time as it is written, later with that person's own manners. */
export function toldAgain({ id, told, language }: Narrative, before: number): string {
  if (before === 0) return told;
  const random = new SeededRandom(`voice-${id}`);
  const { openings, closings } = MANNERS[language];
  const opening = random.shuffle(openings)[before % openings.length]!;
  const closing = random.shuffle(closings)[before % closings.length]!;
  if (before % 3 === 0) return `${opening}\n\n${told}\n\n${closing}`;
  return before % 3 === 1 ? `${opening} ${told}` : `${told} ${closing}`;
}
