import { renderToStaticMarkup } from 'react-dom/server';
import { fileWords } from '../files/files.view.js';
import { keptVoiceWords, voiceWords } from '../files/voice-words.js';
import type { Asset, Assets, SoundFiles } from '../web/assets.js';
import type { T } from '../web/locale.js';
import type { PageContext } from '../web/pages.service.js';
import { Waiting } from '../web/waiting.view.js';

const FAILURES = ['too-many-text', 'refused', 'refused-text', 'untrusted', 'untrusted-text'] as const;
const KEEP = ['offer', 'offer-hint', 'failed'] as const;

/** What a page's script says only once somebody speaks, answers, sends a file, or has something that waits or was not taken: the first answer goes without it. */
export interface LaterWords {
  readonly files: ReturnType<typeof fileWords>;
  readonly voice: ReturnType<typeof voiceWords>;
  /** Why a filing was not taken, where the line was there to say so. */
  readonly failures: Readonly<Record<(typeof FAILURES)[number], string>>;
  readonly keep: Readonly<Record<(typeof KEEP)[number], string>>;
  readonly kept: ReturnType<typeof keptVoiceWords>;
  /** The part of a page, as HTML, that tells of what waits on this phone. */
  readonly waiting: string;
  /** Said of what waits here, when it was tried in vain. */
  readonly tried: string;
  /** What a question without an answer is taken for, by its field or step. */
  readonly unanswered: Readonly<Record<string, string>>;
  /** What is asked of a contact, by the way that was chosen and by field. */
  readonly contact: ReturnType<typeof contactWords>;
  /** Reads aloud that it is sealed in the browser; '' where nobody has. */
  readonly sealedHere: string;
  /** Makes photos anew, records a voice, keeps on a phone what was spoken there; null where it was not built. */
  readonly photos: Asset | null;
  readonly recorder: Asset | null;
  readonly keeping: Asset | null;
}

/** These words in the page's language. */
export function laterWords(
  { t, locale, limits, photos, recorder }: PageContext,
  sounds: SoundFiles,
  { keeping }: Assets,
): LaterWords {
  const failures = FAILURES.map((id) => [id, t(`intake.error.${id}`)]);
  const keep = KEEP.map((id) => [id, t(`intake.waiting.${id}`)]);
  return {
    files: fileWords(t, locale, limits),
    voice: voiceWords(t, sounds),
    failures: Object.fromEntries(failures) as LaterWords['failures'],
    keep: Object.fromEntries(keep) as LaterWords['keep'],
    kept: keptVoiceWords(t),
    waiting: renderToStaticMarkup(<Waiting t={t} />),
    tried: t('intake.waiting.tried', { time: '%time%' }),
    unanswered: Object.fromEntries(UNANSWERED.map((id) => [id, t(`intake.unanswered.${id}`)])),
    contact: contactWords(t),
    sealedHere: sounds['sealed-browser'] ?? '',
    ...{ photos, recorder, keeping },
  };
}

const UNANSWERED = [
  ...(['own-phone', 'category', 'aboutWhom', 'risk'] as const),
  ...(['contact', 'consents', 'language', 'genderWish'] as const),
] as const;

/** A call is answered, a text message is read. */
function contactWords(t: T) {
  const call = { contactWho: t('intake.contact.who-call'), contactSay: t('intake.contact.say-call') };
  const sms = { contactWho: t('intake.contact.who-sms'), contactSay: t('intake.contact.say-sms') };
  return {
    phone: { contactHow: t('intake.contact.how-phone'), ...call },
    sms: { contactHow: t('intake.contact.how-sms'), ...sms },
    relay: { contactHow: t('intake.contact.how-relay'), ...call },
  };
}
