import { DomainError } from '#kernel';
import type { RecipientKindId, ReferralResultId } from '#taxonomy';
import type { ComplaintFacts } from './facts.js';
import type { RecordSummary } from './verification-record.js';

/** What may be shared with an institution, each chosen by itself; files are chosen one by one beside these. */
export const SHARED_PARTS = ['story', 'when', 'place', 'people', 'contact', 'findings'] as const;
export type SharedPart = (typeof SHARED_PARTS)[number];

/** A referral as the database knows it: to whom, when, and what became of it; what was shared is sealed. */
export interface Referral {
  /** Also of the sealed item that says what was shared. */
  readonly id: string;
  /** Null where it would tell the district of a restricted complaint. */
  readonly institutionId: string | null;
  readonly institutionKind: RecipientKindId;
  readonly sentBy: string;
  readonly sentAt: Date;
  readonly dueAt: Date;
  /** `yyyy-mm-dd`, as all days here. */
  readonly acknowledgedOn: string | null;
  readonly answeredOn: string | null;
  readonly result: ReferralResultId | null;
  readonly resultOn: string | null;
  readonly closedAt: Date | null;
  readonly version: number;
}

/** What stands (JSON) inside a sealed `referral`: exactly what was shared, and the letter byte for byte. */
export interface ReferralContent {
  readonly version: 1;
  readonly institution: { readonly id: string; readonly name: string; readonly place: string };
  readonly parts: readonly SharedPart[];
  readonly files: readonly { readonly id: string; readonly name: string; readonly sha256: string }[];
  /** Null where nothing was written: someone was accompanied there. */
  readonly letter: SharedLetter | null;
  /** For the team alone. */
  readonly note: string;
}

/** The letter as it was made. */
export interface SharedLetter {
  readonly language: string;
  /** Of the PDF's bytes, hex. */
  readonly sha256: string;
  /** Base64. */
  readonly pdf: string;
}

/** What stands (JSON) inside a sealed `referral-answer`. */
export interface ReferralAnswerContent {
  readonly version: 1;
  readonly referralId: string;
  readonly on: string;
  readonly text: string;
}

/** What may still be noted of a referral. */
export const REFERRAL_STEPS = ['acknowledged', 'answered', 'closed'] as const;
export type ReferralStep = (typeof REFERRAL_STEPS)[number];

/** What the rules look at; instants may be text, as a browser has them. */
interface Referred extends Pick<ComplaintFacts, 'consents' | 'state'> {
  readonly withdrawalAskedAt: Date | string | null;
}

/** Why nothing can be shared with an institution of this kind now, as a code; null when it may be. */
export function referralFault(
  facts: Referred,
  kind: RecipientKindId,
  record: Pick<RecordSummary, 'harmPlan'> | null,
): string | null {
  if (facts.state === 'concluded') return 'complaint.concluded';
  // Whoever withdrew must not find their complaint at an authority afterwards.
  if (facts.withdrawalAskedAt) return 'referral.withdrawn';
  if (!facts.consents.includes(`share-${kind}`)) return 'referral.no-consent';
  if (!record?.harmPlan) return 'referral.no-harm-plan';
  return null;
}

/** Whether the person's own contact may go with it: only of one who let the team reach them. */
export const mayShareContact = ({ consents }: Pick<ComplaintFacts, 'consents'>): boolean =>
  consents.includes('contact');

/** Throws why it can't be referred; `contact`: the person's own is among what is shared. */
export function requireReferable(
  facts: Referred,
  kind: RecipientKindId,
  record: Pick<RecordSummary, 'harmPlan'> | null,
  contact: boolean,
): void {
  const fault = referralFault(facts, kind, record);
  if (fault) throw new DomainError(fault, fault === 'referral.no-consent' ? 'forbidden' : 'conflict');
  if (contact && !mayShareContact(facts)) throw new DomainError('referral.no-contact-consent', 'forbidden');
}

type Standing = Pick<Referral, 'acknowledgedOn' | 'answeredOn' | 'result'> & {
  readonly closedAt: Date | string | null;
};

/** What may be noted of it now, in the order in which it usually comes. */
export function referralSteps(referral: Standing): ReferralStep[] {
  if (referral.closedAt) return [];
  const first = referral.acknowledgedOn === null && referral.answeredOn === null;
  return REFERRAL_STEPS.filter((step) => step !== 'acknowledged' || first);
}

/** One thing that is noted of a referral, with its day. */
export interface NotedStep {
  readonly step: ReferralStep;
  readonly on: string;
  readonly result: ReferralResultId | null;
  /** What the institution said comes sealed with it. */
  readonly said: boolean;
}

/** Throws why this can't be noted; days are of the network's calendar. */
export function requireStep(
  referral: Standing,
  noted: NotedStep,
  days: { readonly sent: string; readonly today: string },
): void {
  if (!referralSteps(referral).includes(noted.step)) throw new DomainError('referral.closed', 'conflict');
  if (noted.on < days.sent) throw new DomainError('referral.day-before-sent', 'invalid');
  if (noted.on > days.today) throw new DomainError('referral.day-to-come', 'invalid');
  if (noted.step === 'answered' && !noted.said) throw new DomainError('referral.answer-missing', 'invalid');
  if (noted.step !== 'answered' && noted.said) throw new DomainError('referral.refused', 'invalid');
  if (noted.step === 'acknowledged' && noted.result) throw new DomainError('referral.refused', 'invalid');
  if (noted.step === 'closed' && !noted.result && !referral.result)
    throw new DomainError('referral.result-missing', 'invalid');
}

/** Whether an answer is awaited longer than it was asked for. */
export const isReferralLate = (
  {
    answeredOn,
    closedAt,
    dueAt,
  }: Pick<Standing, 'answeredOn' | 'closedAt'> & { readonly dueAt: Date | string },
  now: Date,
): boolean => answeredOn === null && closedAt === null && new Date(dueAt) < now;

const isText = (value: unknown): value is string => typeof value === 'string';

/** What was opened as a referral, or null when it isn't one. */
export function parseReferralContent(value: unknown): ReferralContent | null {
  const content = value as Partial<Record<keyof ReferralContent, unknown>> | null;
  if (typeof content !== 'object' || content?.version !== 1 || !isText(content.note)) return null;
  const { institution, parts, files, letter } = content as Partial<ReferralContent>;
  const named = [institution?.id, institution?.name, institution?.place].every(isText);
  if (!named || !Array.isArray(parts) || !Array.isArray(files)) return null;
  const sound =
    parts.every((part) => (SHARED_PARTS as readonly string[]).includes(part)) &&
    files.every((file) => [file?.id, file?.name, file?.sha256].every(isText)) &&
    (letter === null || [letter?.language, letter?.sha256, letter?.pdf].every(isText));
  return sound ? (content as unknown as ReferralContent) : null;
}

/** What was opened as an answer, or null when it isn't one. */
export function parseReferralAnswer(value: unknown): ReferralAnswerContent | null {
  const content = value as Partial<Record<keyof ReferralAnswerContent, unknown>> | null;
  if (typeof content !== 'object' || content?.version !== 1) return null;
  return [content.referralId, content.on, content.text].every(isText)
    ? (content as unknown as ReferralAnswerContent)
    : null;
}
