import { renderToStaticMarkup } from 'react-dom/server';
import { fileWords } from '../files/files.view.js';
import { keptVoiceWords, voiceWords } from '../files/voice-words.js';
import type { Asset, Assets } from '../web/assets.js';
import type { PageContext } from '../web/pages.service.js';
import { Waiting } from '../web/waiting.view.js';

const FAILURES = ['too-many-text', 'refused', 'refused-text', 'untrusted', 'untrusted-text'] as const;
const KEEP = ['offer', 'offer-hint', 'failed'] as const;

/** What a page's script says only once somebody speaks, sends a file, keeps a filing, or is not believed: the first answer goes without it. */
export interface LaterWords {
  readonly files: ReturnType<typeof fileWords>;
  readonly voice: ReturnType<typeof voiceWords>;
  /** Why a filing was not taken, where the line was there to say so. */
  readonly failures: Readonly<Record<(typeof FAILURES)[number], string>>;
  readonly keep: Readonly<Record<(typeof KEEP)[number], string>>;
  readonly kept: ReturnType<typeof keptVoiceWords>;
  /** The part of a page, as HTML, that tells of what waits on this phone. */
  readonly waiting: string;
  /** Keeps on a phone what was spoken there; null where it was not built. */
  readonly keeping: Asset | null;
  readonly photos: Asset | null;
  readonly recorder: Asset | null;
}

/** These words in the page's language. */
export function laterWords(
  { t, locale, limits, photos, recorder }: PageContext,
  { keeping }: Assets,
): LaterWords {
  const failures = FAILURES.map((id) => [id, t(`intake.error.${id}`)]);
  const keep = KEEP.map((id) => [id, t(`intake.waiting.${id}`)]);
  return {
    files: fileWords(t, locale, limits),
    voice: voiceWords(t),
    failures: Object.fromEntries(failures) as LaterWords['failures'],
    keep: Object.fromEntries(keep) as LaterWords['keep'],
    kept: keptVoiceWords(t),
    waiting: renderToStaticMarkup(<Waiting t={t} />),
    ...{ keeping, photos, recorder },
  };
}
