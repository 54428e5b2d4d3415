/** What a ledger line counts. Every measure is additive over days, districts and teams. */
export const MEASURES = [
  'received',
  'triaged',
  'processed',
  'closed',
  'reopened',
  'standing',
  'verifying',
  'awaiting',
  'deciding',
  'transferred-in',
  'transferred-out',
  'joined-network',
  'left-network',
  'accepted',
  'triaged-in-time',
  'answered-in-time',
  'acknowledged',
  'acknowledged-in-time',
  'paused-waiting',
  'paused-suspended',
  'overdue',
  'referral-sent',
  'referral-acknowledged',
  'referral-answered',
  'referral-result',
  'referral-overdue',
  'came-back',
] as const;

export type Measure = (typeof MEASURES)[number];

/** The code that stands for district and category wherever a restricted complaint is counted. */
export const RESTRICTED = 'restricted';

/** What a complaint is counted by. Codes only; null is "not known, not said, or not consented to". */
export interface LedgerDimensions {
  readonly district: string;
  readonly team: string;
  readonly kind: string;
  readonly category: string;
  readonly channel: string;
  readonly finding: string | null;
  readonly action: string | null;
  readonly closingReason: string | null;
  readonly language: string;
  readonly sex: string | null;
  readonly ageBand: string | null;
}

/** One row of the count ledger; never updated. Days are `yyyy-mm-dd` in the network's time zone. */
export interface LedgerLine extends LedgerDimensions {
  readonly measure: Measure;
  /** The day the network received the complaint. */
  readonly cohortDay: string;
  /** The day it happened. */
  readonly eventDay: string;
  /** Mostly +1 or −1; never 0. */
  readonly delta: number;
}

/** The stages whose level the ledger follows; open and in none of them is "in triage". */
export type Stage = 'triage' | 'verifying' | 'awaiting' | 'deciding' | 'concluded';

/** What the ledger needs to know of a complaint, before or after an event. */
export interface CountedComplaint {
  readonly stage: Stage;
  /** Held by the outside reviewer, who stands outside every table. */
  readonly outside: boolean;
  readonly restricted: boolean;
  readonly receivedAt: Date;
  readonly concludedAt: Date | null;
  /** Null: whoever filed can't be told. */
  readonly acknowledgedAt: Date | null;
  readonly acknowledgedInTime: boolean;
  /** Its present deadline has passed, and it is the staff's turn. */
  readonly overdue: boolean;
  readonly teamId: string;
  readonly districtId: string;
  readonly kind: string;
  readonly category: string;
  readonly channel: string;
  readonly language: string;
  /** Already null where counting by sex and age was not consented to. */
  readonly sex: string | null;
  readonly ageBand: string | null;
  readonly finding: string | null;
  readonly action: string | null;
  readonly closingReason: string | null;
}
