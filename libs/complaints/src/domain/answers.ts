import {
  CONTACT_IDS,
  ABOUT_WHOM_IDS,
  AGE_BAND_IDS,
  CATEGORY_IDS,
  CONSENT_IDS,
  GENDER_WISH_IDS,
  KIND_IDS,
  LANGUAGE_IDS,
  REPORTER_CHOICE_IDS,
  RISK_IDS,
  SEX_IDS,
} from '#taxonomy';
import { contradiction, mayBeCounted, type Contradiction } from './contradiction.js';
import type { DeclaredFacts, FilingContent, SafeContact } from './filing-content.js';
import { storyOver } from './graphemes.js';

/** What was typed, by field; a box ticked several times is several values. The same on server and in the browser. */
export type Typed = Readonly<Record<string, readonly string[]>>;

/** A field and the sentence that says how to mend it. */
export interface FieldError {
  readonly field: string;
  readonly key:
    | 'intake.error.kind'
    | 'intake.error.category'
    | 'intake.error.district'
    | 'intake.error.story'
    | 'intake.error.story-long'
    | 'intake.error.contact-how'
    | 'intake.error.field-long'
    | 'intake.error.choice';
  readonly values?: Readonly<Record<string, number>>;
}

/** What a filled form says: what routes it, and what will be sealed. */
export interface Answers {
  readonly facts: DeclaredFacts;
  readonly content: FilingContent;
}

/** What a form offers to choose from, besides the taxonomy's fixed answers. */
export interface Offered {
  readonly districtIds: readonly string[];
  /** The kinds under which a category stands; none for one that is not offered. */
  kindsOf(category: string): readonly string[];
  /** The page's language: in it a person is answered who wished for no other. */
  readonly language?: string;
}

/** Longest of each one-line answer, in UTF-16 units; a person's whole address fits. */
const LINE_MOST = 2_000;

const LINES = ['when', 'people', 'name', 'contactHow', 'contactHours', 'contactWho', 'contactSay'] as const;

/**
 * Reads a form; answers are null as long as there is an error. What was spoken in the browser (its SHA-256) stands for a
 * story, beside one or alone.
 */
export function readAnswers(
  typed: Typed,
  offered: Offered,
  voice: string | null = null,
): { readonly answers: Answers | null; readonly errors: readonly FieldError[] } {
  const errors = [
    ...requiredErrors(typed, offered, voice !== null),
    ...lengthErrors(typed),
    ...choiceErrors(typed),
  ];
  return { answers: errors.length > 0 ? null : answersOf(typed, offered.language, voice), errors };
}

/** One value of a field, '' when it is empty. */
export function valueOf(typed: Typed, field: string): string {
  return typed[field]?.[0] ?? '';
}

function requiredErrors(typed: Typed, { districtIds, kindsOf }: Offered, spoken: boolean): FieldError[] {
  const errors: FieldError[] = [];
  const { facts } = answersOf(typed);
  const fault = contradiction(facts, kindsOf);
  if (!isOneOf(KIND_IDS, facts.kind)) errors.push({ field: 'kind', key: 'intake.error.kind' });
  else if (fault) errors.push(CONTRADICTED[fault]);
  if (!districtIds.includes(valueOf(typed, 'district')))
    errors.push({ field: 'district', key: 'intake.error.district' });
  const story = valueOf(typed, 'story');
  if (story.trim() === '' && !spoken) errors.push({ field: 'story', key: 'intake.error.story' });
  const over = storyOver(lineEnds(story));
  if (over > 0) errors.push({ field: 'story', key: 'intake.error.story-long', values: { over } });
  const [channel, how] = [valueOf(typed, 'contact'), valueOf(typed, 'contactHow').trim()];
  if (channel !== '' && channel !== 'never' && how === '')
    errors.push({ field: 'contactHow', key: 'intake.error.contact-how' });
  // Where it can't be hidden, it may be filled in without a way chosen: never thrown away unsaid.
  if (channel === '' && how !== '') errors.push({ field: 'contact', key: 'intake.error.choice' });
  return errors;
}

const CONTRADICTED: Readonly<Record<Contradiction, FieldError>> = {
  'filing.category-of-another-kind': { field: 'category', key: 'intake.error.category' },
  'filing.counted-without-consent': { field: 'sex', key: 'intake.error.choice' },
  'filing.contact-contradicted': { field: 'contact', key: 'intake.error.choice' },
};

function lengthErrors(typed: Typed): FieldError[] {
  return LINES.filter((field) => valueOf(typed, field).length > LINE_MOST).map((field) => ({
    field,
    key: 'intake.error.field-long',
    values: { most: LINE_MOST },
  }));
}

/** Choices that no page of ours offers: a hand-made request, or a page from another version. */
function choiceErrors(typed: Typed): FieldError[] {
  const allowed: Readonly<Record<string, readonly string[]>> = {
    category: CATEGORY_IDS,
    aboutWhom: ABOUT_WHOM_IDS,
    reporter: REPORTER_CHOICE_IDS,
    contact: CONTACT_IDS,
    language: LANGUAGE_IDS,
    genderWish: GENDER_WISH_IDS,
    sex: SEX_IDS,
    ageBand: AGE_BAND_IDS,
    consents: CONSENT_IDS,
  };
  return Object.entries(allowed)
    .filter(([field, ids]) => (typed[field] ?? []).some((value) => value !== '' && !ids.includes(value)))
    .map(([field]) => ({ field, key: 'intake.error.choice' }));
}

function answersOf(typed: Typed, pageLanguage?: string, voice: string | null = null): Answers {
  const contact = contactOf(typed);
  const name = lineOf(typed, 'name');
  const consents = CONSENT_IDS.filter((id) => id !== 'contact' && typed['consents']?.includes(id));
  const counted = mayBeCounted(consents);
  const facts: DeclaredFacts = {
    kind: valueOf(typed, 'kind'),
    category: valueOf(typed, 'category') || 'unknown',
    districtId: valueOf(typed, 'district'),
    aboutWhom: valueOf(typed, 'aboutWhom') || 'someone-else',
    risk: RISK_IDS.filter((id) => valueOf(typed, `risk-${id}`) === 'yes'),
    language: valueOf(typed, 'language') || LANGUAGE_IDS.find((id) => id === pageLanguage) || 'fr',
    genderWish: valueOf(typed, 'genderWish') || 'any',
    consents: contact ? ['contact', ...consents] : consents,
    reporter: valueOf(typed, 'reporter') || 'not-answered',
    contact: contact ? 'safe-contact' : name ? 'identified' : 'anonymous',
    sex: counted ? valueOf(typed, 'sex') || 'not-said' : null,
    ageBand: counted ? valueOf(typed, 'ageBand') || 'not-said' : null,
  };
  return {
    facts,
    content: {
      version: 1,
      story: lineEnds(valueOf(typed, 'story')),
      when: lineOf(typed, 'when'),
      people: lineEnds(lineOf(typed, 'people')),
      name,
      contact,
      ...(voice === null ? {} : { voice }),
      facts,
    },
  };
}

function contactOf(typed: Typed): SafeContact | null {
  const channel = valueOf(typed, 'contact');
  if (channel !== 'phone' && channel !== 'sms' && channel !== 'relay') return null;
  return {
    channel,
    how: lineOf(typed, 'contactHow'),
    hours: lineOf(typed, 'contactHours'),
    whoMayAnswer: lineOf(typed, 'contactWho'),
    whatMayBeSaid: lineOf(typed, 'contactSay'),
  };
}

/** What was typed, to the letter; of nothing but blanks, nothing. */
function lineOf(typed: Typed, field: string): string {
  const value = valueOf(typed, field);
  return value.trim() === '' ? '' : value;
}

/**
 * Forms send CRLF, scripts read LF: both must be the same complaint, so that sending twice is once. Nothing else is
 * changed, composed or cut.
 */
export function lineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function isOneOf(ids: readonly string[], value: string): boolean {
  return ids.includes(value);
}
