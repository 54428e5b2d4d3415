import {
  SHARING_IDS,
  STATES,
  SURVEY_ANSWERS,
  SURVEY_QUESTIONS,
  type SurveyQuestion,
} from '#complaints/domain';
import type { KeyOf, intakeCatalogue } from '#i18n';
import {
  ABOUT_WHOM_IDS,
  ACTION_IDS,
  ANSWER_IDS,
  CLOSING_REASON_IDS,
  CONTACT_IDS,
  FINDING_IDS,
  KIND_IDS,
  AGE_BANDS,
  categoriesOf,
  CATEGORIES,
  GENDER_WISH_IDS,
  LANGUAGES,
  REPORTER_CHOICE_IDS,
  RISKS,
  RISK_IDS,
  SEXES,
  type RiskId,
  type Vocabulary,
} from '#taxonomy';
import { NEXTS, type Next } from '../follow-up/standing.js';
import type { SoundFiles } from '../web/assets.js';
import type { Words } from '../web/locale.js';

type Speech = Pick<Words, 't' | 'say'>;

type Spoken = (speech: Speech) => readonly string[];

const words =
  (...keys: readonly KeyOf<typeof intakeCatalogue>[]): Spoken =>
  ({ t }) =>
    keys.map((key) => t(key));

const categoriesFor =
  (kind: Parameters<typeof categoriesOf>[0]): Spoken =>
  ({ t, say }) => [
    t('intake.category.legend'),
    ...categoriesOf(kind)
      .filter(({ id }) => id !== 'unknown')
      .map(({ labels }) => say(labels)),
    say(CATEGORIES.find('unknown')!.labels),
  ];

const vocabulary = ({ entries }: Vocabulary, { say }: Speech): readonly string[] =>
  entries.map(({ labels }) => say(labels));

const together =
  (...parts: readonly Spoken[]): Spoken =>
  (speech) =>
    parts.flatMap((part) => part(speech));

/** The names of their recordings. */
function named<Prefix extends string, Id extends string>(
  prefix: Prefix,
  ids: readonly Id[],
  spoken: (id: Id) => Spoken,
): Readonly<Record<`${Prefix}-${Id}`, Spoken>> {
  return Object.fromEntries(ids.map((id) => [`${prefix}-${id}`, spoken(id)])) as Record<
    `${Prefix}-${Id}`,
    Spoken
  >;
}

const riskOf =
  (id: RiskId): Spoken =>
  ({ t, say }) => [say(RISKS.find(id)!.labels), ...ANSWER_IDS.map((answer) => t(`intake.answer.${answer}`))];

const surveyOf = (question: SurveyQuestion): Spoken =>
  words(...[question, ...SURVEY_ANSWERS].map((id) => `intake.follow.survey.${id}` as const));

const sharing = words('intake.consent.share', ...SHARING_IDS.map((id) => `intake.consent.${id}` as const));

/** What the team can have done; of nothing done nothing is said, and nobody is told that they were taken for a hoaxer. */
const DONE = ACTION_IDS.filter((id) => id !== 'none');
const CLOSED = CLOSING_REASON_IDS.filter((id) => id !== 'spam');

/** What is due next without its date, which is written beside the button. */
const nextOf = (next: Next): Spoken =>
  words(
    next === 'withdrawal' || next === 'none' ? `intake.follow.next.${next}` : `intake.follow.heard.${next}`,
  );

/** Where a complaint stands: each sentence by itself, and what is played put together where the standing is known. */
const STANDING = {
  ...named('state', STATES, (state) => words(`intake.follow.state.${state}`)),
  ...named('next', NEXTS, nextOf),
  ...named('finding', FINDING_IDS, (id) => words(`intake.follow.finding.${id}`)),
  ...named('action', DONE, (id) => words(`intake.follow.action.${id}`)),
  ...named('closing', CLOSED, (id) => words(`intake.follow.closing.${id}`)),
  withdrawn: words('intake.follow.heard.withdrawn'),
  unreadable: words('intake.follow.unreadable'),
} as const satisfies Readonly<Record<string, Spoken>>;

/** What must be known and is no question. */
const WARNINGS = {
  'before-more': words(
    ...(['who', 'can', 'cannot', 'kept', 'law', 'phone'] as const).flatMap(
      (id) => [`intake.before.${id}`, `intake.before.${id}-text`] as const,
    ),
  ),
  'sealed-server': words('intake.send.by-server'),
  'sealed-browser': words('intake.send.by-browser'),
  dont: words(
    'intake.receipt.dont',
    ...(['code', 'alone', 'evidence', 'talk'] as const).map((id) => `intake.receipt.dont-${id}` as const),
  ),
  photos: words('intake.files.photos', 'intake.files.keep-hint', 'intake.files.others'),
  voice: words('intake.voice.offer', 'intake.voice.hint'),
} as const satisfies Readonly<Record<string, Spoken>>;

/** The digits of a code, each by itself: what is played is put together where the code is, and nowhere else. */
const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** What is read aloud, by the name of its recording: each question with its answers, in the order they are drawn. */
const SPOKEN = {
  before: words('intake.before.lead', 'intake.before.danger-cannot', 'intake.before.danger-first'),
  'own-phone': words(
    'intake.own-phone.legend',
    'intake.own-phone.hint',
    'intake.own-phone.own',
    'intake.own-phone.shared',
    'intake.answer.not-said',
  ),
  kind: words(
    'intake.kind.legend',
    ...KIND_IDS.flatMap((id) => [`intake.kind.${id}`, `intake.kind.${id}-hint`] as const),
  ),
  'category-human-rights': categoriesFor('human-rights'),
  'category-corruption': categoriesFor('corruption'),
  district: words('intake.district.label', 'intake.district.hint'),
  story: words('intake.story.label', 'intake.story.hint'),
  aboutWhom: words(
    'intake.about.legend',
    'intake.about.hint',
    ...ABOUT_WHOM_IDS.map((id) => `intake.about.${id}` as const),
  ),
  risk: words('intake.risk.legend', 'intake.risk.hint'),
  ...named('risk', RISK_IDS, riskOf),
  contact: words(
    'intake.contact.legend',
    'intake.contact.hint',
    ...CONTACT_IDS.flatMap((id) =>
      id === 'never' || id === 'sms'
        ? ([`intake.contact.${id}`, `intake.contact.${id}-hint`] as const)
        : [`intake.contact.${id}` as const],
    ),
  ),
  contactHow: words('intake.contact.how', 'intake.contact.how-hint'),
  contactHours: words('intake.contact.hours', 'intake.contact.hours-hint'),
  contactWho: words('intake.contact.who', 'intake.contact.who-hint'),
  contactSay: words('intake.contact.say', 'intake.contact.say-hint'),
  when: words('intake.when.label', 'intake.when.hint'),
  reporter: words(
    'intake.reporter.legend',
    ...REPORTER_CHOICE_IDS.map((id) => `intake.reporter.${id}` as const),
  ),
  people: words('intake.people.label', 'intake.people.hint'),
  name: words('intake.name.label', 'intake.name.hint'),
  consents: together(words('intake.consent.legend', 'intake.consent.hint'), sharing),
  'sex-and-age': together(
    words('intake.consent.count-sex-and-age', 'intake.sex.legend'),
    (speech) => vocabulary(SEXES, speech),
    words('intake.age.label'),
    (speech) => vocabulary(AGE_BANDS, speech),
  ),
  language: together(words('intake.language.label'), (speech) => vocabulary(LANGUAGES, speech)),
  genderWish: words(
    'intake.gender-wish.legend',
    ...GENDER_WISH_IDS.map((id) => `intake.gender-wish.${id}` as const),
  ),
  check: words('intake.steps.check', 'intake.steps.check-hint', 'intake.steps.to-code'),
  code: words('intake.code.title', 'intake.code.lead', 'intake.code.keep'),
  'code-aloud': words('intake.code.aloud-warning'),
  ...named('digit', DIGITS, (digit) => words(`intake.digit.${digit}`)),
  // Where it is sealed is known only there, and read after it.
  send: words('intake.send.code', 'intake.send.files', 'intake.send.button'),
  // Nor what became of it: the same is read where it still waits on the phone.
  receipt: words('intake.code.title', 'intake.code.keep', 'intake.receipt.dont-code', 'intake.drill.noted'),
  drill: words('intake.drill.ask', 'intake.drill.hint'),
  follow: words('intake.code.label', 'intake.follow.lead'),
  message: words('intake.follow.message-label', 'intake.follow.message-hint'),
  addition: words('intake.follow.addition-label', 'intake.follow.addition-hint'),
  objection: words(
    'intake.follow.objection-button',
    'intake.follow.objection-text',
    'intake.follow.objection-label',
    'intake.follow.objection-hint',
  ),
  handling: words(
    'intake.follow.handling-label',
    'intake.follow.handling-text',
    'intake.follow.handling-other',
    'intake.follow.handling-elsewhere',
    'intake.follow.handling-hint',
  ),
  erasure: words(
    'intake.follow.erasure-label',
    'intake.follow.erasure-can',
    'intake.follow.erasure-cannot',
    'intake.follow.erasure-hint',
  ),
  ...named('survey', SURVEY_QUESTIONS, surveyOf),
  consent: together(words('intake.follow.consent-title', 'intake.follow.consent-text'), sharing),
  withdraw: words(
    'intake.follow.withdraw-title',
    'intake.follow.withdraw-text',
    'intake.follow.withdraw-forced',
    'intake.follow.withdraw-confirm',
  ),
  ...STANDING,
  ...WARNINGS,
} as const satisfies Readonly<Record<string, Spoken>>;

/** Name of a recording. */
export type SpokenId = keyof typeof SPOKEN;

export const SPOKEN_IDS = Object.keys(SPOKEN) as SpokenId[];

/** The recordings that a code is put together from, in the order of their digits. */
export const DIGIT_IDS = DIGITS.map((digit) => `digit-${digit}` as const);

/** The recordings that a standing is put together from. */
export const STANDING_IDS = Object.keys(STANDING) as (keyof typeof STANDING)[];

/** Recordings of a part of a question, or of no question. */
type PartId =
  | `category-${string}`
  | `risk-${string}`
  | `digit-${string}`
  | 'code-aloud'
  | keyof typeof STANDING
  | keyof typeof WARNINGS;

/** What a question is known by, here and among the drawings; that of the category is read for each kind. */
export type QuestionId = Exclude<SpokenId, PartId> | 'category';

/** Of recordings that say one thing those whose page says the same: not a draft where the page has French for it. */
export function saidAlike(files: SoundFiles, said: Speech, shown: Speech): SoundFiles {
  const alike = (id: SpokenId) => sentencesOf(id, said) === sentencesOf(id, shown);
  return Object.fromEntries(Object.entries(files).filter(([id]) => alike(id as SpokenId)));
}

/** The sentences of one recording, each ended, as a speaker reads them. */
export function sentencesOf(id: SpokenId, speech: Speech): string {
  return SPOKEN[id](speech)
    .map((sentence) => (/[.?!…:]$/.test(sentence) ? sentence : `${sentence}.`))
    .join(' ');
}
