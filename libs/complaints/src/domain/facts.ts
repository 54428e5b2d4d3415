import type {
  ActionId,
  AgeBandId,
  ChannelId,
  ClosingReasonId,
  FindingId,
  GenderWishId,
  KindId,
  SexId,
} from '#taxonomy';

export const STATES = [
  'received',
  'assigned',
  'verifying',
  'awaiting-complainant',
  'deciding',
  'concluded',
] as const;

export type ComplaintState = (typeof STATES)[number];

/** Every state but `concluded`. */
export const OPEN_STATES = STATES.filter((state) => state !== 'concluded');

/** 1 danger to life · 2 urgent · 3 normal · 4 low. */
export const PRIORITIES = [1, 2, 3, 4] as const;
export type Priority = (typeof PRIORITIES)[number];

/** The readable routing columns of a complaint: all that rules may look at. What was written is sealed. */
export interface ComplaintFacts {
  readonly id: string;
  /** The team responsible; every right follows from it. */
  readonly teamId: string;
  readonly kind: KindId;
  /** A category's id, or `restricted` where it is masked. */
  readonly category: string;
  /** Where it happened: a district of the network, or a special answer. */
  readonly districtId: string;
  readonly aboutWhom: string;
  readonly risk: readonly string[];
  readonly restricted: boolean;
  readonly channel: ChannelId;
  readonly language: string;
  readonly genderWish: GenderWishId;
  readonly consents: readonly string[];
  readonly sex: SexId | null;
  readonly ageBand: AgeBandId | null;

  readonly state: ComplaintState;
  readonly withdrawalAskedAt: Date | null;
  readonly unreadable: boolean;
  readonly priority: Priority;
  readonly priorityRule: string;
  readonly assigneeId: string | null;
  /** Who formed the conclusion that is proposed or stands. */
  readonly proposerId: string | null;
  /** A person of another team, let into this complaint to decide on a proposal. */
  readonly secondReaderId: string | null;
  /** The first of the two members that closing a withdrawal may need. */
  readonly withdrawalCloserId: string | null;
  readonly reopenings: number;
  /** Grows by one with every event; a stale write is refused by it. */
  readonly version: number;
  /** How often the complainant has written, files and changed consents included; what is decided on fewer is refused. */
  readonly writings: number;

  readonly finding: FindingId | null;
  readonly action: ActionId | null;
  readonly closingReason: ClosingReasonId | null;
  readonly duplicateOf: string | null;

  /** When the network received it; figures use this one. */
  readonly receivedAt: Date;
  /** When the server did; later than `receivedAt` for assisted and imported complaints. */
  readonly enteredAt: Date;
  readonly acknowledgedAt: Date | null;
  readonly triagedAt: Date | null;
  readonly acceptedAt: Date | null;
  readonly proposedAt: Date | null;
  readonly concludedAt: Date | null;
  readonly concludedTeamId: string | null;

  readonly triageDueAt: Date | null;
  readonly verificationDueAt: Date | null;
  readonly secondPersonDueAt: Date | null;
  readonly feedbackDueAt: Date | null;
  /** The due instant that matters now: the queue's sorting key within a priority. Null when concluded. */
  readonly dueAt: Date | null;
  readonly pausedSince: Date | null;

  /** Version of the sealed verification record that the server last stored. */
  readonly recordVersion: number;
  readonly askedAt: Date | null;
  readonly questionsAsked: number;
}

/** True until the complaint is concluded. */
export function isOpen(facts: Pick<ComplaintFacts, 'state'>): boolean {
  return facts.state !== 'concluded';
}
