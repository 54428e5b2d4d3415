import type { ComplaintState, SharingId, SurveyAnswer } from '#complaints/domain';
import type { CategoryId, GenderWishId, KindId, ReporterId, RiskId } from '#taxonomy';
import type { QuestionId } from '../voices/spoken.js';

type Answers<Id extends string> = Readonly<Record<Id, string>>;

/**
 * Which drawing stands for which question and answer, for people who read with difficulty: names of files in
 * `apps/intake/pictures` (Lucide, ISC). A question or an answer without a drawing does not compile; a drawing without
 * either, or the other way round, fails a test.
 */
export const PICTURES = {
  kind: { 'human-rights': 'users', corruption: 'hand-coins' } satisfies Answers<KindId>,
  category: {
    life: 'heart-pulse',
    integrity: 'bandage',
    liberty: 'lock-keyhole',
    property: 'house',
    'basic-services': 'droplets',
    'forced-movement': 'footprints',
    'gender-based-violence': 'venus',
    'land-conflict': 'wheat',
    'other-human-rights': 'circle-ellipsis',
    bribery: 'banknote',
    embezzlement: 'vault',
    'trading-in-influence': 'handshake',
    'abuse-of-functions': 'stamp',
    'illicit-enrichment': 'gem',
    extortion: 'receipt-text',
    'obstruction-of-justice': 'scale',
    laundering: 'washing-machine',
    'other-corruption': 'circle-ellipsis',
    unknown: 'circle-question-mark',
  } satisfies Answers<CategoryId>,
  risk: {
    'danger-to-life': 'siren',
    ongoing: 'repeat',
    minor: 'baby',
    detention: 'lock',
    retaliation: 'message-square-warning',
    'more-than-ten': 'users-round',
  } satisfies Answers<RiskId>,
  aboutWhom: {
    'someone-else': 'user-round',
    'team-member': 'user-round-search',
    'network-leadership': 'building-2',
    unknown: 'circle-question-mark',
  },
  contact: { never: 'bell-off', phone: 'phone', sms: 'message-square-text', relay: 'contact' },
  phone: {
    own: 'user-round-check',
    shared: 'users',
    'not-said': 'message-circle-off',
  },
  reporter: {
    victim: 'user-round',
    relative: 'house-heart',
    witness: 'eye',
    organisation: 'users-round',
    'not-said': 'message-circle-off',
  } satisfies Answers<Exclude<ReporterId, 'not-answered'>>,
  consents: {
    'share-oclei': 'coins',
    'share-cndh': 'shield-user',
    'share-justice': 'gavel',
    'share-one-stop-centre': 'hand-heart',
    'share-bar-association': 'briefcase',
    'share-land-commission': 'land-plot',
    'share-ombudsman': 'landmark',
    'share-health': 'hospital',
    'share-other': 'circle-ellipsis',
  } satisfies Answers<SharingId>,
  count: { 'count-sex-and-age': 'chart-column' },
  genderWish: { any: 'venus-and-mars', woman: 'venus', man: 'mars' } satisfies Answers<GenderWishId>,
  /** To a danger, and to the survey. */
  answer: {
    yes: 'circle-check',
    partly: 'contrast',
    no: 'circle-x',
    'not-said': 'message-circle-off',
  } satisfies Answers<SurveyAnswer>,
  withdraw: { confirm: 'undo-2' },
  /** Where a complaint stands. */
  state: {
    received: 'receipt-text',
    assigned: 'user-round',
    verifying: 'user-round-search',
    'awaiting-complainant': 'message-square-text',
    deciding: 'users-round',
    concluded: 'stamp',
  } satisfies Answers<ComplaintState>,
  /** What is asked, by the name of its recording. */
  question: {
    before: 'info',
    'own-phone': 'smartphone',
    kind: 'messages-square',
    category: 'layout-grid',
    district: 'map-pin',
    story: 'pencil-line',
    aboutWhom: 'id-card',
    risk: 'triangle-alert',
    contact: 'phone-call',
    contactHow: 'phone',
    contactHours: 'clock',
    contactWho: 'ear',
    contactSay: 'speech',
    when: 'calendar-days',
    reporter: 'users',
    people: 'contact-round',
    name: 'signature',
    consents: 'share-2',
    'sex-and-age': 'chart-column',
    language: 'languages',
    genderWish: 'book-user',
    check: 'list-checks',
    code: 'key-round',
    send: 'send',
    receipt: 'key-round',
    drill: 'pen-line',
    follow: 'key-round',
    message: 'message-square-text',
    addition: 'file-plus',
    objection: 'hand',
    handling: 'frown',
    erasure: 'eraser',
    'survey-understandable': 'lightbulb',
    'survey-respected': 'heart-handshake',
    'survey-come-back': 'repeat-2',
    consent: 'share-2',
    withdraw: 'undo-2',
  } satisfies Answers<QuestionId>,
  page: { listen: 'volume-2' },
} as const;

type Pictures = typeof PICTURES;

/** What has a drawing, and its name in the file of all drawings: what it stands for, which the page bears anyway. */
export type DrawnId = { readonly [Group in keyof Pictures]: keyof Pictures[Group] }[keyof Pictures];

/** Files of the drawings by what they stand for; the same answer to two questions is drawn alike. */
export const DRAWINGS = Object.assign({}, ...Object.values(PICTURES)) as Readonly<Record<DrawnId, string>>;
