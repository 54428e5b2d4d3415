import { CONTACT_IDS, type ContactId } from '#taxonomy';

/** How to reach a complainant without danger; null when they never want to be. */
export interface SafeContact {
  readonly channel: Exclude<ContactId, 'never'>;
  /** Number, or name and number of the person trusted. */
  readonly how: string;
  readonly hours: string;
  readonly whoMayAnswer: string;
  readonly whatMayBeSaid: string;
}

/**
 * The choices of the form as they were declared. They stand inside the sealed content too: a restricted complaint's
 * row shows neither district nor category, and the team can tell when a row was altered.
 */
export interface DeclaredFacts {
  readonly kind: string;
  readonly category: string;
  readonly districtId: string;
  readonly aboutWhom: string;
  readonly risk: readonly string[];
  readonly language: string;
  readonly genderWish: string;
  readonly consents: readonly string[];
  readonly reporter: string;
  readonly contact: string;
  readonly sex: string | null;
  readonly ageBand: string | null;
}

/** A consent that was asked for aloud: the very words that were read, and what the person said to them. */
export interface AskedConsent {
  readonly consent: string;
  readonly words: string;
  readonly said: 'yes' | 'no';
}

/** What an old register says besides, as it stood there; '' is "left empty". */
export interface RegisterEntry {
  /** The register's own number. */
  readonly number: string;
  readonly where: string;
  /** How the person could be reached, of whom nobody knows that they agreed to be. */
  readonly contact: string;
  /** Sex and age, of whom nobody knows that they agreed to be counted by them. */
  readonly person: string;
  /** Where it stood, and what had come of it. */
  readonly outcome: string;
}

/** Its parts in the order in which they are shown. */
export const REGISTER_PARTS = [
  'number',
  'where',
  'person',
  'contact',
  'outcome',
] as const satisfies readonly (keyof RegisterEntry)[];

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
  /** SHA-256 (hex) of what was spoken instead of written, or besides: it follows as a file whose manifest says the same. */
  readonly voice?: string;
  /** Absent in what is added later. */
  readonly facts?: DeclaredFacts;
  /** Where someone else wrote it down for them. */
  readonly asked?: readonly AskedConsent[];
  /** Where it came with a register that was kept before. */
  readonly register?: RegisterEntry;
}

/** Graphemes a story may have [Unicode UAX 29]. */
export const STORY_MOST = 50_000;
/** Bytes a story may have in UTF-8: the longest emoji has 35, but a grapheme may have marks without end. */
export const STORY_BYTES_MOST = 36 * STORY_MOST;

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
    const { facts, voice, asked, register, ...rest } = value;
    const declared = declaredFacts(facts);
    const consents = askedConsents(asked);
    const entry = registerEntry(register);
    return {
      ...rest,
      contact: safeContact(value.contact),
      ...(typeof voice === 'string' && /^[0-9a-f]{64}$/.test(voice) ? { voice } : {}),
      ...(declared ? { facts: declared } : {}),
      ...(consents ? { asked: consents } : {}),
      ...(entry ? { register: entry } : {}),
    } as FilingContent;
  } catch {
    return null;
  }
}

/** What a browser sealed is a stranger's text: only codes are taken for facts. */
function declaredFacts(value: unknown): DeclaredFacts | null {
  if (typeof value !== 'object' || value === null) return null;
  const facts = value as Record<keyof DeclaredFacts, unknown>;
  const { kind, category, districtId, aboutWhom, language, genderWish, reporter, contact } = facts;
  const codes = [kind, category, districtId, aboutWhom, language, genderWish, reporter, contact];
  const lists = [facts.risk, facts.consents];
  const isCode = (code: unknown) => typeof code === 'string' && /^[a-z0-9-]{1,64}$/.test(code);
  const complete = codes.every(isCode) && lists.every((list) => Array.isArray(list) && list.every(isCode));
  const optional = [facts.sex, facts.ageBand].every((code) => code === null || isCode(code));
  return complete && optional ? (facts as unknown as DeclaredFacts) : null;
}

function askedConsents(value: unknown): readonly AskedConsent[] | null {
  if (!Array.isArray(value)) return null;
  const sound = (one: Partial<Record<keyof AskedConsent, unknown>> | null) =>
    typeof one?.consent === 'string' &&
    typeof one.words === 'string' &&
    ['yes', 'no'].includes(String(one.said));
  return value.every(sound) ? (value as readonly AskedConsent[]) : null;
}

function registerEntry(value: unknown): RegisterEntry | null {
  if (typeof value !== 'object' || value === null) return null;
  const { number, where, contact, person, outcome } = value as Record<keyof RegisterEntry, unknown>;
  const texts = [number, where, contact, person, outcome];
  return texts.every((text) => typeof text === 'string') ? (value as RegisterEntry) : null;
}

function safeContact(value: unknown): SafeContact | null {
  if (typeof value !== 'object' || value === null) return null;
  const contact = value as Record<keyof SafeContact, unknown>;
  const texts = [contact.how, contact.hours, contact.whoMayAnswer, contact.whatMayBeSaid];
  const known = contact.channel !== 'never' && CONTACT_IDS.includes(contact.channel as ContactId);
  return known && texts.every((text) => typeof text === 'string') ? (contact as SafeContact) : null;
}
