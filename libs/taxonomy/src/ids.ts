/** Ids are never reused nor removed; an entry that is no longer offered is retired in its data. */
export const KIND_IDS = ['human-rights', 'corruption'] as const;
export type KindId = (typeof KIND_IDS)[number];

export const CATEGORY_IDS = [
  'life',
  'integrity',
  'liberty',
  'property',
  'basic-services',
  'forced-movement',
  'gender-based-violence',
  'land-conflict',
  'other-human-rights',
  'bribery',
  'embezzlement',
  'trading-in-influence',
  'abuse-of-functions',
  'illicit-enrichment',
  'extortion',
  'obstruction-of-justice',
  'laundering',
  'other-corruption',
  'unknown',
] as const;
export type CategoryId = (typeof CATEGORY_IDS)[number];

/** Answers to "where" that name no district; they go to the national team. */
export const SPECIAL_DISTRICT_IDS = ['unknown', 'on-the-road', 'abroad'] as const;
export type SpecialDistrictId = (typeof SPECIAL_DISTRICT_IDS)[number];

/** How a complainant may be reached: not at all, or by one of these. */
export const CONTACT_IDS = ['never', 'phone', 'sms', 'relay'] as const;
export type ContactId = (typeof CONTACT_IDS)[number];

/** The answers to a question of risk. */
export const ANSWER_IDS = ['yes', 'no', 'not-said'] as const;

export const ABOUT_WHOM_IDS = ['someone-else', 'team-member', 'network-leadership', 'unknown'] as const;

export const RISK_IDS = [
  'danger-to-life',
  'ongoing',
  'minor',
  'detention',
  'retaliation',
  'more-than-ten',
] as const;
export type RiskId = (typeof RISK_IDS)[number];

/** What a form offers; whoever leaves the question aside has said none of these, not even that they would rather not say. */
export const REPORTER_CHOICE_IDS = ['victim', 'relative', 'witness', 'organisation', 'not-said'] as const;
export const REPORTER_IDS = [...REPORTER_CHOICE_IDS, 'not-answered'] as const;
export type ReporterId = (typeof REPORTER_IDS)[number];

export const REACHABILITY_IDS = ['anonymous', 'identified', 'safe-contact'] as const;

export const CHANNEL_IDS = ['web', 'assisted', 'phone', 'sms', 'import'] as const;
export type ChannelId = (typeof CHANNEL_IDS)[number];

export const SEX_IDS = ['woman', 'man', 'not-said'] as const;
export type SexId = (typeof SEX_IDS)[number];

export const AGE_BAND_IDS = ['under-18', '18-24', '25-34', '35-59', '60-and-over', 'not-said'] as const;
export type AgeBandId = (typeof AGE_BAND_IDS)[number];

export const GENDER_WISH_IDS = ['any', 'woman', 'man'] as const;
export type GenderWishId = (typeof GENDER_WISH_IDS)[number];

/** The language a complainant speaks; `other` places no demand on the verifier. */
export const LANGUAGE_IDS = [
  'bm',
  'fr',
  'ff',
  'ses',
  'snk',
  'taq',
  'dts',
  'myk',
  'shz',
  'bmq',
  'boz',
  'kao',
  'mwk',
  'mey',
  'en',
  'other',
] as const;

export const FINDING_IDS = [
  'substantiated',
  'partly-substantiated',
  'unsubstantiated',
  'unfounded',
  'not-examined',
] as const;
export type FindingId = (typeof FINDING_IDS)[number];

export const ACTION_IDS = ['transmitted', 'mediated', 'advised', 'none'] as const;
export type ActionId = (typeof ACTION_IDS)[number];

export const CLOSING_REASON_IDS = ['inadmissible', 'duplicate', 'withdrawn', 'no-answer', 'spam'] as const;
export type ClosingReasonId = (typeof CLOSING_REASON_IDS)[number];

export const RECIPIENT_KIND_IDS = [
  'oclei',
  'cndh',
  'justice',
  'one-stop-centre',
  'bar-association',
  'land-commission',
  'ombudsman',
  'health',
  'other',
] as const;
export type RecipientKindId = (typeof RECIPIENT_KIND_IDS)[number];

/** What became of a referral, as the institution told it, or as its silence is taken. */
export const REFERRAL_RESULT_IDS = [
  'case-opened',
  'dealt-with',
  'refused',
  'passed-on',
  'no-result',
] as const;
export type ReferralResultId = (typeof REFERRAL_RESULT_IDS)[number];

export const RESPONDENT_IDS = [
  'state-service',
  'public-agent',
  'local-authority',
  'elected-official',
  'private',
  'armed-group',
  'unknown',
] as const;
export type RespondentId = (typeof RESPONDENT_IDS)[number];

/** Each consent is separate and can be taken back; `share-…` names the kind of recipient. */
export const CONSENT_IDS = [
  'contact',
  'count-sex-and-age',
  ...RECIPIENT_KIND_IDS.map((kind) => `share-${kind}` as const),
] as const;
export type ConsentId = 'contact' | 'count-sex-and-age' | `share-${RecipientKindId}`;
