import type { PageContext } from '../web/pages.service.js';

/** What the form's script is told with the page: where the sealing file is, whom to trust, what to say. */
export interface FormData extends Omit<PageContext, 't' | 'say' | 'photos' | 'recorder'> {
  readonly words: Readonly<Record<string, string>>;
  /** What a complaint is sealed to that waits on a phone. */
  readonly door: string;
}

const WORDS = {
  title: 'intake.errors.title',
  prefix: 'intake.errors.prefix',
  own: 'intake.code.own',
  given: 'intake.code.given',
  busy: 'intake.send.busy',
  keep: 'intake.waiting.offer',
  keepHint: 'intake.waiting.offer-hint',
  keepFailed: 'intake.waiting.failed',
  send: 'intake.send.button',
  byBrowser: 'intake.send.by-browser',
  preparing: 'intake.send.preparing',
  failedSealing: 'intake.send.failed-sealing',
  byServerButton: 'intake.send.by-server-button',
  notReceived: 'intake.error.not-received',
  notReceivedText: 'intake.error.not-received-text',
  tooManyText: 'intake.error.too-many-text',
  unsure: 'intake.error.unsure',
  unsureText: 'intake.error.unsure-text',
  refused: 'intake.error.refused',
  refusedText: 'intake.error.refused-text',
  untrusted: 'intake.error.untrusted',
  untrustedText: 'intake.error.untrusted-text',
  next: 'intake.steps.next',
  back: 'intake.steps.back',
  change: 'intake.steps.change',
  unanswered: 'intake.steps.unanswered',
  toCode: 'intake.steps.to-code',
  letters: 'intake.letters.label',
  capitals: 'intake.letters.capitals',
} as const;

const ERRORS = ['kind', 'category', 'district', 'story', 'contact-how', 'choice'] as const;

/** Values for the script of the form, in the page's language. */
export function formData(
  { t, say: _say, photos: _photos, recorder: _recorder, ...context }: PageContext,
  door: string,
): FormData {
  const count = (key: 'intake.errors.title', n: number) => t(key, { count: n });
  const words: Record<string, string> = {
    title1: count(WORDS.title, 1),
    // The largest number a form can have too many of is small; the mark is put where the number stands.
    titleMany: count(WORDS.title, 77).replace('77', '%count%'),
    'intake.error.story-long': t('intake.error.story-long', { over: 77 }).replace('77', '%over%'),
    'intake.error.field-long': t('intake.error.field-long', { most: 77 }).replace('77', '%most%'),
    progress: t('intake.steps.progress', { number: '%number%', total: '%total%' }),
    left: t('intake.story.left', { left: '%left%' }),
    ...Object.fromEntries(ERRORS.map((id) => [`intake.error.${id}`, t(`intake.error.${id}`)])),
  };
  for (const [name, key] of Object.entries(WORDS)) if (name !== 'title') words[name] = t(key);
  return { ...context, words, door };
}
