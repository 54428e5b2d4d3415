import { fileWords } from '../files/files.view.js';
import { keptVoiceWords, voiceWords } from '../files/voice-words.js';
import type { Asset, SoundFiles } from '../web/assets.js';
import type { T } from '../web/locale.js';
import type { PageContext } from '../web/pages.service.js';

/** What the form's script says only once somebody speaks, answers, waits or sends a file: the first answer goes without it. */
export interface LaterWords {
  readonly files: ReturnType<typeof fileWords>;
  readonly voice: ReturnType<typeof voiceWords>;
  readonly kept: ReturnType<typeof keptVoiceWords>;
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
  keeping: Asset | null,
): LaterWords {
  return {
    files: fileWords(t, locale, limits),
    voice: voiceWords(t, sounds),
    kept: keptVoiceWords(t),
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
