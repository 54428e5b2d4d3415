import { fileWords } from '../files/files.view.js';
import { voiceWords } from '../files/voice-words.js';
import type { PageContext } from '../web/pages.service.js';

/** What the form's script says only once somebody speaks, or sends a file: the first answer goes without it. */
export interface LaterWords {
  readonly files: ReturnType<typeof fileWords>;
  readonly voice: ReturnType<typeof voiceWords>;
}

/** These words in the page's language. */
export function laterWords({ t, locale, limits }: PageContext): LaterWords {
  return { files: fileWords(t, locale, limits), voice: voiceWords(t) };
}
