import { STATES } from '#complaints/domain';
import { SUBJECTS } from '#sealing';
import { fileWords } from '../files/files.view.js';
import { voiceWords } from '../files/voice-words.js';
import { DATE_MARK } from '../form/receipt.view.js';
import { STANDING_IDS } from '../voices/spoken.js';
import type { SoundFiles } from '../web/assets.js';
import type { PageContext } from '../web/pages.service.js';
import { nextWords } from './follow.view.js';
import { outcomeWords } from './outcome.js';
import { NEXTS } from './standing.js';
import { surveyWords } from './survey.js';
import { WRITING_IDS } from './writing.js';

/** What the follow-up page's script is told with the page. */
export interface FollowData extends Omit<PageContext, 't' | 'say'> {
  readonly words: Readonly<Record<string, string>>;
  readonly states: Readonly<Record<string, string>>;
  readonly next: Readonly<Record<string, string>>;
  readonly subjects: Readonly<Record<string, string>>;
  readonly survey: Readonly<Record<string, string>>;
  readonly outcomes: Readonly<Record<string, string>>;
  readonly files: ReturnType<typeof fileWords>;
  readonly voice: Readonly<Record<string, string>>;
  /** What a standing is read aloud from. */
  readonly heard: SoundFiles;
}

const WORDS = [
  'busy',
  'button',
  'error-empty',
  'error-check',
  'error-characters',
  'error-unknown',
  'error-many',
  'error-down',
  'error-text',
  'error-long',
  'error-not-sent',
  'error-confirm',
  'new',
  'from-team',
  'from-you',
  'unopened',
  'sending',
  'error-objection',
  'sent-survey',
  'sent-consent',
  ...WRITING_IDS.map((id) => `sent-${id}` as const),
] as const;

/** Values for the script of the follow-up page, in the page's language. */
export function followData(
  { t, say: _say, ...context }: PageContext,
  sounds: SoundFiles,
  appealDays: number,
): FollowData {
  const date = DATE_MARK;
  return {
    ...context,
    words: {
      ...Object.fromEntries(WORDS.map((id) => [id, t(`intake.follow.${id}`)])),
      'error-length': t('intake.follow.error-length', { count: 77 }).replace('77', '%count%'),
      'new-one': t('intake.follow.new-below', { count: 1 }),
      'new-many': t('intake.follow.new-below', { count: 77 }).replace('77', '%count%'),
      received: t('intake.follow.received', { date }),
      'objection-title': t('intake.follow.objection-title', { date }),
      withdrawn: t('intake.follow.withdrawal-asked', { date }),
      arrived: t('intake.files.arrived-at', { date }),
      prefix: t('intake.errors.prefix'),
      number: t('intake.files.number', { number: '%number%', size: '%size%' }),
      'voice-size': t('intake.files.voice-size', { size: '%size%' }),
      incomplete: t('intake.files.incomplete'),
      'own-arrived': t('intake.files.fare.arrived'),
    },
    states: Object.fromEntries(STATES.map((state) => [state, t(`intake.follow.state.${state}`)])),
    next: Object.fromEntries(NEXTS.map((id) => [id, nextWords(t, id, { date, days: appealDays })])),
    subjects: Object.fromEntries(SUBJECTS.map((id) => [id, t(`intake.follow.subject.${id}`)])),
    survey: surveyWords(t),
    outcomes: outcomeWords(t),
    files: fileWords(t, context.locale, context.limits),
    voice: voiceWords(t, sounds),
    heard: Object.fromEntries(STANDING_IDS.map((id) => [id, sounds[id]])),
  };
}
