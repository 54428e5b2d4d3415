import { vocabulary, words } from './entry.js';
import { KIND_IDS } from './ids.js';

/** The two kinds of complaint. */
export const KINDS = /* @__PURE__ */ vocabulary('kind', KIND_IDS, {
  'human-rights': {
    labels: words(
      'Violence ou droits non respectés',
      'Violence or rights not respected',
      'Fariya walima josariya tiɲɛni',
    ),
    help: words(
      'Quelqu’un a été tué, frappé, enfermé, chassé, violé, volé ou privé de ce qui lui est dû.',
      'Someone was killed, beaten, locked up, driven out, raped, robbed or denied what is theirs.',
      'Mɔgɔ dɔ fagara, a bugɔra, a datugura kaso la, a gɛnna a ka so, a jɛɲɛ ni fanga ye, a bolofɛnw bɔra a la, walima a ka hakɛ ma di a ma.',
    ),
    source: 'ICCPR; ACHPR',
  },
  corruption: {
    labels: words('Corruption', 'Corruption', 'Nanbara ni yuruguyurugu'),
    help: words(
      'Quelqu’un a demandé de l’argent sans droit, détourné ce qui est à tous ou abusé de sa place.',
      'Someone asked for money they had no right to, took what belongs to everyone or misused their position.',
      'Mɔgɔ dɔ ye wari ɲini sariya kɔ, a ye foroba fɛn ta, walima a ye a ka fanga kɛ k’a yɛrɛ nafa.',
    ),
    source: 'UNCAC',
  },
});
