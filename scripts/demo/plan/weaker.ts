import type { Ending, Narrative } from '../narratives/index.js';

/** Told again by someone else, and this time nobody could be found to confirm it. */
export function weaker(narrative: Narrative): Narrative {
  return {
    ...narrative,
    sources: narrative.sources.slice(0, 1).map(([what]) => [what, 'C3'] as const),
    ending: ENDINGS[narrative.language],
  };
}

const REASONS =
  'Une seule source, que rien d’indépendant n’a confirmée ni démentie. Ce n’est pas dire que les faits n’ont pas eu lieu.';

const ENDINGS: Readonly<Record<Narrative['language'], Ending>> = {
  fr: {
    finding: 'unsubstantiated',
    action: 'advised',
    reasons: REASONS,
    reply:
      'Nous n’avons pas pu l’établir : une seule personne a pu parler sans danger. Cela ne veut pas dire que ce n’est pas arrivé. Votre récit est gardé ; si quelqu’un d’autre peut parler un jour, écrivez avec ce même code.',
  },
  en: {
    finding: 'unsubstantiated',
    action: 'advised',
    reasons: REASONS,
    reply:
      'We could not establish it: only one person could speak without danger. That is not to say that it did not happen. What you told us is kept; should someone else be able to speak one day, write with this same code.',
  },
  bm: {
    finding: 'unsubstantiated',
    action: 'advised',
    reasons: REASONS,
    reply:
      'An ma se k’a tiɲɛ sɔrɔ: mɔgɔ kelen dɔrɔn sera ka kuma. O tɛ a jira ko a ma kɛ. I ka kuma maralen bɛ; ni mɔgɔ wɛrɛ bɛ se ka kuma don dɔ, a sɛbɛn ni kode in ye.',
  },
};
