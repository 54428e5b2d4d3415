import type { SoundFiles } from '../web/assets.js';
import type { T } from '../web/locale.js';

const IDS = [
  ...(['offer', 'hint', 'hear', 'minute', 'seconds', 'full'] as const),
  ...(['asking', 'recording', 'paused', 'refused', 'missing', 'failed'] as const),
  ...(['pause', 'continue', 'finish', 'again', 'delete', 'retry'] as const),
  ...(['sure', 'yes-again', 'yes-delete', 'keep'] as const),
] as const;

/** The words a script needs to let someone speak instead of writing, and the file that reads the offer aloud; '' where nobody has. */
export function voiceWords(t: T, sounds: SoundFiles): Readonly<Record<string, string>> {
  const values = { time: '%time%', left: '%left%', name: '%name%' };
  return {
    ...Object.fromEntries(IDS.map((id) => [id, t(`intake.voice.${id}`)])),
    heard: sounds.voice ?? '',
    left: t('intake.voice.left', values),
    done: t('intake.voice.done', values),
    told: t('intake.voice.told', values),
    message: t('intake.voice.message', values),
  };
}

const KEPT_IDS = ['hint', 'failed', 'alone', 'waits', 'sending', 'sent', 'refused'] as const;

/** The words a script needs where what was spoken waits on a phone. */
export function keptVoiceWords(t: T): Readonly<Record<(typeof KEPT_IDS)[number], string>> {
  const words = KEPT_IDS.map((id) => [id, t(`intake.waiting.voice-${id}`)]);
  return Object.fromEntries(words) as ReturnType<typeof keptVoiceWords>;
}
