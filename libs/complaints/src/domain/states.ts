import type { TransitionRow } from '#kernel';
import type { EventName } from '#messages';
import type { Relation } from './actor.js';
import { firstTriageStart } from './clocks.js';
import type { EventId } from './events.js';
import { OPEN_STATES, type ComplaintFacts, type ComplaintState } from './facts.js';
import type { GuardId } from './guards.js';

/** One row of the state table: who may do what from where, under which conditions, and what follows. */
export interface EventRule extends TransitionRow<ComplaintState, EventId> {
  readonly who: readonly Relation[];
  readonly guards: readonly GuardId[];
  /** What the outbox is told, for the jobs that follow. Listeners of a complaint hear of every event from the database. */
  readonly tells: readonly EventName[];
  /** Triage and verification start over with it: nothing was decided, nobody carries it. */
  readonly startsAnew?: true;
}

const OPEN: readonly ComplaintState[] = OPEN_STATES;
const none = { tells: [] } as const;

/** THE state table: the console, the API and the documentation all read this one. */
export const STATE_TABLE: readonly EventRule[] = [
  {
    ...none,
    event: 'filed',
    from: [null],
    to: 'received',
    who: ['complainant', 'monitor'],
    guards: [],
    tells: ['complaint.filed'],
  },
  {
    ...none,
    event: 'assigned',
    from: ['received'],
    to: 'assigned',
    who: ['worker', 'lead'],
    guards: ['not-excluded', 'readable', 'assignee-fit'],
  },
  {
    ...none,
    event: 'reassigned',
    from: ['assigned'],
    to: 'assigned',
    who: ['lead', 'worker'],
    guards: ['not-excluded', 'assignee-fit', 'assignee-differs', 'reason'],
    tells: ['team.capacity-freed'],
  },
  {
    ...none,
    event: 'accepted',
    from: ['received', 'assigned'],
    to: 'verifying',
    who: ['member'],
    guards: ['not-excluded'],
    tells: ['team.capacity-freed'],
  },
  {
    ...none,
    event: 'declined',
    from: ['received', 'assigned'],
    to: 'concluded',
    who: ['member'],
    guards: ['not-excluded', 'closing-reason'],
    tells: ['team.capacity-freed'],
  },
  {
    ...none,
    event: 'ruled-duplicate',
    from: ['received', 'assigned'],
    to: 'concluded',
    who: ['member'],
    guards: ['not-excluded', 'duplicate-of-another'],
    tells: ['team.capacity-freed'],
  },
  {
    ...none,
    event: 'returned-to-pool',
    from: ['assigned', 'verifying'],
    to: 'received',
    who: ['assignee', 'lead'],
    guards: ['not-excluded', 'reason'],
    tells: ['complaint.pooled', 'team.capacity-freed'],
  },
  {
    ...none,
    event: 'asked',
    // Also while awaiting: the second question that must be put before silence counts as no answer.
    from: ['verifying', 'awaiting-complainant'],
    to: 'awaiting-complainant',
    who: ['assignee'],
    guards: ['not-excluded', 'not-withdrawing'],
    tells: ['team.capacity-freed'],
  },
  {
    ...none,
    event: 'answered',
    from: ['awaiting-complainant'],
    to: 'verifying',
    who: ['complainant'],
    guards: [],
  },
  {
    ...none,
    event: 'waited-out',
    from: ['awaiting-complainant'],
    to: 'verifying',
    who: ['worker'],
    guards: ['waited-long-enough'],
  },
  {
    ...none,
    event: 'conclusion-proposed',
    from: ['verifying'],
    to: 'deciding',
    who: ['assignee'],
    guards: ['not-excluded', 'conclusion-valid', 'record-complete'],
  },
  {
    ...none,
    event: 'confirmed',
    from: ['deciding'],
    to: 'concluded',
    who: ['member', 'second-reader'],
    guards: ['not-excluded', 'not-proposer'],
    tells: ['team.capacity-freed'],
  },
  {
    ...none,
    event: 'sent-back',
    from: ['deciding'],
    to: 'verifying',
    who: ['member', 'second-reader'],
    guards: ['not-excluded', 'not-proposer', 'reason'],
  },
  {
    ...none,
    event: 'second-reader-named',
    from: ['deciding'],
    to: 'deciding',
    who: ['lead'],
    guards: ['not-excluded', 'reader-differs', 'none-left-in-team'],
  },
  {
    ...none,
    event: 'concluded',
    from: ['verifying'],
    to: 'concluded',
    who: ['assignee'],
    guards: ['not-excluded', 'conclusion-valid', 'one-person-enough', 'record-complete'],
    tells: ['team.capacity-freed'],
  },
  {
    ...none,
    event: 'withdrawal-asked',
    from: OPEN,
    to: { deciding: 'verifying' },
    who: ['complainant'],
    guards: ['not-withdrawing'],
  },
  {
    ...none,
    event: 'withdrawal-closed',
    from: OPEN,
    to: 'concluded',
    who: ['member'],
    guards: ['not-excluded', 'withdrawing', 'second-closer-differs'],
    tells: ['team.capacity-freed'],
  },
  {
    ...none,
    event: 'transferred',
    from: OPEN,
    to: 'received',
    who: ['lead'],
    guards: ['not-excluded', 'other-team', 'reason'],
    tells: ['complaint.pooled', 'team.capacity-freed'],
    startsAnew: true,
  },
  {
    ...none,
    event: 'unreadable',
    from: OPEN,
    to: 'received',
    who: ['member'],
    // It drops a pending proposal: the proposer must not get rid of theirs before the second person decides.
    guards: ['readable', 'not-excluded', 'not-proposer'],
    tells: ['team.capacity-freed'],
  },
  {
    ...none,
    event: 'reopened',
    from: ['concluded'],
    to: 'received',
    who: ['lead', 'complainant'],
    guards: ['not-excluded', 'within-appeal-period', 'reason'],
    tells: ['complaint.pooled'],
    startsAnew: true,
  },
  {
    ...none,
    event: 'duplicate-undone',
    from: ['concluded'],
    to: 'received',
    who: ['member'],
    guards: ['not-excluded', 'concluded-as-duplicate'],
    tells: ['complaint.pooled'],
  },
];

const BY_EVENT = new Map(STATE_TABLE.map((rule) => [rule.event, rule]));

/** The table's row of an event. */
export function ruleOf(event: EventId): EventRule {
  return BY_EVENT.get(event)!;
}

/** When the triage clock started: with the last event that starts everything anew, else with the filing. */
export function triageStart(
  facts: Pick<ComplaintFacts, 'channel' | 'enteredAt' | 'receivedAt'>,
  history: readonly { readonly event: EventId; readonly at: Date }[],
): Date {
  return history.findLast(({ event }) => ruleOf(event).startsAnew)?.at ?? firstTriageStart(facts);
}
