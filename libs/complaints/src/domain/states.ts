import type { CountedAs } from '#counts/domain';
import type { TransitionRow } from '#kernel';
import type { EventName } from '#messages';
import type { Relation } from './actor.js';
import { firstTriageStart } from './clocks.js';
import type { EventId } from './events.js';
import { OPEN_STATES, type ComplaintFacts, type ComplaintState } from './facts.js';
import type { GuardId } from './guards.js';
import type { OccasionId } from './occasions.js';

/** One row of the state table: who may do what from where, under which conditions, and what follows. */
export interface EventRule extends TransitionRow<ComplaintState, EventId> {
  readonly who: readonly Relation[];
  readonly guards: readonly GuardId[];
  /** What the outbox is told, for the jobs that follow. Listeners of a complaint hear of every event from the database. */
  readonly tells?: readonly EventName[];
  /** For whom of the staff something waits after it, as far as the occasion arises: `occasions.ts`. */
  readonly calls?: readonly OccasionId[];
  /** What the ledger must know of it beside where it leads: the first human decision, or a ruling taken back. */
  readonly counts?: CountedAs;
  /** It ends the complaint with an answer, which whoever filed was promised. */
  readonly answers?: true;
  /** What must come sealed with it: a question without words, or a conclusion without grounds, is none. */
  readonly sealedWith?: 'message-out' | 'conclusion' | 'reason' | 'note';
  /** The complaint's keys go with it, sealed to another team or to one person. */
  readonly handsKeys?: 'team' | 'person';
  /** Triage and verification start over with it: nothing was decided, nobody carries it. */
  readonly startsAnew?: true;
}

const OPEN: readonly ComplaintState[] = OPEN_STATES;

/**
 * THE state table: the console, the API and the ledger all read this one. What an event carries, changes and refuses
 * stands beside it in `events.ts`, `patches.ts`, `guards.ts` and `conclusion.ts`.
 */
export const STATE_TABLE: readonly EventRule[] = [
  {
    event: 'filed',
    from: [null],
    to: 'received',
    who: ['complainant', 'monitor'],
    guards: [],
    tells: ['complaint.filed'],
    calls: ['danger', 'urgent'],
  },
  {
    event: 'assigned',
    from: ['received'],
    to: 'assigned',
    who: ['worker', 'lead'],
    guards: ['not-excluded', 'readable', 'assignee-fit'],
    calls: ['assigned'],
  },
  {
    event: 'reassigned',
    from: ['assigned'],
    to: 'assigned',
    who: ['lead', 'worker'],
    guards: ['not-excluded', 'assignee-fit', 'assignee-differs', 'reason'],
    tells: ['team.capacity-freed'],
    calls: ['assigned'],
  },
  {
    event: 'accepted',
    from: ['received', 'assigned'],
    to: 'verifying',
    who: ['member'],
    guards: ['not-excluded'],
    tells: ['team.capacity-freed'],
    counts: 'triage',
  },
  {
    event: 'declined',
    from: ['received', 'assigned'],
    to: 'concluded',
    who: ['member'],
    guards: ['not-excluded', 'closing-reason'],
    tells: ['team.capacity-freed'],
    counts: 'triage',
    answers: true,
  },
  {
    event: 'ruled-duplicate',
    from: ['received', 'assigned'],
    to: 'concluded',
    who: ['member'],
    guards: ['not-excluded', 'duplicate-of-another'],
    tells: ['team.capacity-freed'],
    counts: 'triage',
    answers: true,
  },
  {
    event: 'returned-to-pool',
    // Also while awaiting: else one whose member is away or gone would wait for ever.
    from: ['assigned', 'verifying', 'awaiting-complainant'],
    to: 'received',
    who: ['assignee', 'lead'],
    guards: ['not-excluded', 'reason'],
    tells: ['complaint.pooled', 'team.capacity-freed'],
  },
  {
    event: 'asked',
    // Also while awaiting: the second question that must be put before silence counts as no answer.
    from: ['verifying', 'awaiting-complainant'],
    to: 'awaiting-complainant',
    who: ['assignee'],
    guards: ['not-excluded', 'not-withdrawing'],
    tells: ['team.capacity-freed'],
    sealedWith: 'message-out',
  },
  {
    event: 'answered',
    from: ['awaiting-complainant'],
    to: 'verifying',
    who: ['complainant'],
    guards: [],
  },
  // What the person said by phone or on a visit, noted by whoever heard it.
  {
    event: 'answered-otherwise',
    from: ['awaiting-complainant'],
    to: 'verifying',
    who: ['assignee'],
    guards: ['not-excluded', 'reason'],
    sealedWith: 'note',
  },
  {
    event: 'waited-out',
    from: ['awaiting-complainant'],
    to: 'verifying',
    who: ['worker'],
    guards: ['waited-long-enough'],
    calls: ['assigned'],
  },
  {
    event: 'conclusion-proposed',
    from: ['verifying'],
    to: 'deciding',
    who: ['assignee'],
    guards: ['not-excluded', 'conclusion-valid', 'record-complete'],
    sealedWith: 'conclusion',
    calls: ['second-person'],
  },
  {
    event: 'confirmed',
    from: ['deciding'],
    to: 'concluded',
    who: ['member', 'second-reader'],
    guards: ['not-excluded', 'not-proposer'],
    tells: ['team.capacity-freed'],
    answers: true,
  },
  {
    event: 'sent-back',
    from: ['deciding'],
    to: 'verifying',
    who: ['member', 'second-reader'],
    guards: ['not-excluded', 'not-proposer', 'reason'],
    sealedWith: 'reason',
    calls: ['assigned'],
  },
  {
    event: 'second-reader-named',
    from: ['deciding'],
    to: 'deciding',
    who: ['lead'],
    guards: ['not-excluded', 'reader-differs', 'none-left-in-team'],
    handsKeys: 'person',
    calls: ['second-person'],
  },
  {
    event: 'concluded',
    from: ['verifying'],
    to: 'concluded',
    who: ['assignee'],
    guards: ['not-excluded', 'conclusion-valid', 'one-person-enough', 'record-complete'],
    tells: ['team.capacity-freed'],
    answers: true,
    sealedWith: 'conclusion',
  },
  {
    event: 'consent-given',
    from: OPEN,
    to: 'same',
    who: ['complainant'],
    guards: ['not-withdrawing', 'reason', 'consent-differs'],
  },
  {
    event: 'consent-withdrawn',
    from: OPEN,
    // What was proposed may no longer be allowed: it is judged anew.
    to: { deciding: 'verifying' },
    who: ['complainant'],
    guards: ['reason', 'consent-differs'],
  },
  {
    event: 'withdrawal-asked',
    from: OPEN,
    to: { deciding: 'verifying' },
    who: ['complainant'],
    guards: ['not-withdrawing'],
    calls: ['message'],
  },
  {
    event: 'withdrawal-closed',
    from: OPEN,
    to: 'concluded',
    who: ['member'],
    guards: ['not-excluded', 'not-proposer', 'withdrawing', 'second-closer-differs'],
    tells: ['team.capacity-freed'],
  },
  {
    event: 'transferred',
    from: OPEN,
    to: 'received',
    who: ['lead'],
    guards: ['not-excluded', 'other-team', 'reason'],
    tells: ['complaint.pooled', 'team.capacity-freed'],
    startsAnew: true,
    handsKeys: 'team',
    calls: ['danger', 'urgent'],
  },
  {
    event: 'unreadable',
    from: OPEN,
    to: 'received',
    who: ['member'],
    // It drops a pending proposal: the proposer must not get rid of theirs before the second person decides.
    guards: ['readable', 'not-excluded', 'not-proposer'],
    tells: ['team.capacity-freed'],
  },
  {
    event: 'reopened',
    from: ['concluded'],
    to: 'received',
    who: ['lead', 'complainant'],
    guards: ['not-excluded', 'was-received', 'within-appeal-period', 'reason'],
    tells: ['complaint.pooled'],
    startsAnew: true,
    calls: ['danger', 'urgent'],
  },
  {
    event: 'duplicate-undone',
    from: ['concluded'],
    to: 'received',
    who: ['member'],
    guards: ['not-excluded', 'concluded-as-duplicate'],
    tells: ['complaint.pooled'],
    counts: 'undone',
  },
  {
    event: 'import-undone',
    from: ['received', 'assigned'],
    to: 'concluded',
    who: ['monitor'],
    guards: ['imported'],
    tells: ['team.capacity-freed'],
    counts: 'never-was',
  },
];

const BY_EVENT = new Map(STATE_TABLE.map((rule) => [rule.event, rule]));

/** The table's row of an event. */
export function ruleOf(event: EventId): EventRule {
  return BY_EVENT.get(event)!;
}

/** True where nobody can record it who has not opened the complaint: something is sealed with it, or its keys go on. */
export function needsKeys(event: EventId): boolean {
  const { sealedWith, handsKeys } = ruleOf(event);
  return sealedWith !== undefined || handsKeys !== undefined;
}

const STAFF: readonly Relation[] = ['member', 'lead', 'assignee', 'second-reader'];

/** Events that a member of staff may ever record, in the table's order. */
export const STAFF_EVENTS = STATE_TABLE.filter((rule) => rule.who.some((who) => STAFF.includes(who))).map(
  ({ event }) => event as Exclude<EventId, 'filed'>,
);

/** When the triage clock started: with the last event that starts everything anew, else with the filing. */
export function triageStart(
  facts: Pick<ComplaintFacts, 'channel' | 'enteredAt' | 'receivedAt'>,
  history: readonly { readonly event: EventId; readonly at: Date }[],
): Date {
  return history.findLast(({ event }) => ruleOf(event).startsAnew)?.at ?? firstTriageStart(facts);
}
