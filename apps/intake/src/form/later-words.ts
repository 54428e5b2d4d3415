import { fileWords } from '../files/files.view.js';
import { keptVoiceWords, voiceWords } from '../files/voice-words.js';
import type { Asset } from '../web/assets.js';
import type { PageContext } from '../web/pages.service.js';

/** What the form's script says only once somebody speaks, or sends a file: the first answer goes without it. */
export interface LaterWords {
  readonly files: ReturnType<typeof fileWords>;
  readonly voice: ReturnType<typeof voiceWords>;
  readonly kept: ReturnType<typeof keptVoiceWords>;
  /** Keeps on a phone what was spoken there; null where it was not built. */
  readonly keeping: Asset | null;
}

/** These words in the page's language. */
export function laterWords({ t, locale, limits }: PageContext, keeping: Asset | null): LaterWords {
  return { files: fileWords(t, locale, limits), voice: voiceWords(t), kept: keptVoiceWords(t), keeping };
}
