/** How to reach a complainant without danger; null when they never want to be. */
export interface SafeContact {
  readonly channel: 'phone' | 'sms' | 'relay';
  /** Number, or name and number of the person trusted. */
  readonly how: string;
  readonly hours: string;
  readonly whoMayAnswer: string;
  readonly whatMayBeSaid: string;
}

/** What a complainant wrote, as it stands (JSON) inside the sealed `filing` and `addition` items; '' is "left empty". */
export interface FilingContent {
  readonly version: 1;
  readonly story: string;
  /** When it happened, in the person's words. */
  readonly when: string;
  /** The persons concerned, in the person's words. */
  readonly people: string;
  /** Given only by those who want the team to know it. */
  readonly name: string;
  readonly contact: SafeContact | null;
}

/** Graphemes a story may have [Unicode UAX 29]. */
export const STORY_MOST = 50_000;

/** A content with a story alone: what is added later. */
export function additionContent(story: string): FilingContent {
  return { version: 1, story, when: '', people: '', name: '', contact: null };
}

/** The content inside a sealed item, or null when what was opened isn't one. */
export function parseFilingContent(json: string): FilingContent | null {
  try {
    const value = JSON.parse(json) as Partial<Record<keyof FilingContent, unknown>>;
    if (typeof value !== 'object' || value === null || value.version !== 1) return null;
    const { story, when, people, name } = value;
    if (![story, when, people, name].every((text) => typeof text === 'string')) return null;
    return { ...value, contact: safeContact(value.contact) } as FilingContent;
  } catch {
    return null;
  }
}

function safeContact(value: unknown): SafeContact | null {
  if (typeof value !== 'object' || value === null) return null;
  const contact = value as Record<keyof SafeContact, unknown>;
  const texts = [contact.how, contact.hours, contact.whoMayAnswer, contact.whatMayBeSaid];
  const known = ['phone', 'sms', 'relay'].includes(contact.channel as string);
  return known && texts.every((text) => typeof text === 'string') ? (contact as SafeContact) : null;
}
