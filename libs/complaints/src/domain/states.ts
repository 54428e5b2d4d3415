import type { TransitionRow } from '#kernel';
import type { EventName } from '#messages';
import type { Relation } from './actor.js';
import type { EventId } from './events.js';
import { OPEN_STATES, type ComplaintState } from './facts.js';
import type { GuardId } from './guards.js';
import type { ClockId } from './transition.js';

/** One row of the state table: who may do what from where, under which conditions, and what follows. */
export interface EventRule extends TransitionRow<ComplaintState, EventId> {
  readonly who: readonly Relation[];
  readonly guards: readonly GuardId[];
  readonly starts: readonly ClockId[];
  readonly stops: readonly ClockId[];
  /** What the outbox is told, for the jobs that follow. Listeners of a complaint hear of every event from the database. */
  readonly tells: readonly EventName[];
  /** Whether a second person takes part: never, always, or where the case asks for it. */
  readonly twoPersons: 'never' | 'always' | 'sometimes';
}

const OPEN: readonly ComplaintState[] = OPEN_STATES;
const none = { starts: [], stops: [], tells: [], twoPersons: 'never' } as const;

/** THE state table: the console, the API and the documentation all read this one. */
export const STATE_TABLE: readonly EventRule[] = [
  {
    ...none,
    event: 'filed',
    from: [null],
    to: 'received',
    who: ['complainant', 'monitor'],
    guards: [],
    starts: ['acknowledgement', 'triage', 'feedback'],
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
    starts: ['verification'],
    stops: ['triage'],
    tells: ['team.capacity-freed'],
  },
  {
    ...none,
    event: 'declined',
    from: ['received', 'assigned'],
    to: 'concluded',
    who: ['member'],
    guards: ['not-excluded', 'closing-reason'],
    stops: ['triage', 'verification', 'feedback'],
    tells: ['team.capacity-freed'],
  },
  {
    ...none,
    event: 'ruled-duplicate',
    from: ['received', 'assigned'],
    to: 'concluded',
    who: ['member'],
    guards: ['not-excluded', 'duplicate-of-another'],
    stops: ['triage', 'verification', 'feedback'],
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
    starts: ['waiting'],
    tells: ['team.capacity-freed'],
  },
  {
    ...none,
    event: 'answered',
    from: ['awaiting-complainant'],
    to: 'verifying',
    who: ['complainant'],
    guards: [],
    stops: ['waiting'],
  },
  {
    ...none,
    event: 'waited-out',
    from: ['awaiting-complainant'],
    to: 'verifying',
    who: ['worker'],
    guards: ['waited-long-enough'],
    stops: ['waiting'],
  },
  {
    ...none,
    event: 'conclusion-proposed',
    from: ['verifying'],
    to: 'deciding',
    who: ['assignee'],
    guards: ['not-excluded', 'conclusion-valid', 'record-complete'],
    starts: ['second-person'],
    twoPersons: 'always',
  },
  {
    ...none,
    event: 'confirmed',
    from: ['deciding'],
    to: 'concluded',
    who: ['member', 'second-reader'],
    guards: ['not-excluded', 'not-proposer'],
    stops: ['second-person', 'verification', 'feedback'],
    tells: ['team.capacity-freed'],
    twoPersons: 'always',
  },
  {
    ...none,
    event: 'sent-back',
    from: ['deciding'],
    to: 'verifying',
    who: ['member', 'second-reader'],
    guards: ['not-excluded', 'not-proposer', 'reason'],
    stops: ['second-person'],
    twoPersons: 'always',
  },
  {
    ...none,
    event: 'second-reader-named',
    from: ['deciding'],
    to: 'deciding',
    who: ['lead'],
    guards: ['not-excluded', 'reader-differs', 'none-left-in-team'],
    twoPersons: 'always',
  },
  {
    ...none,
    event: 'concluded',
    from: ['verifying'],
    to: 'concluded',
    who: ['assignee'],
    guards: ['not-excluded', 'conclusion-valid', 'one-person-enough', 'record-complete'],
    stops: ['verification', 'feedback'],
    tells: ['team.capacity-freed'],
  },
  {
    ...none,
    event: 'withdrawal-asked',
    from: OPEN,
    to: { deciding: 'verifying' },
    who: ['complainant'],
    guards: ['not-withdrawing'],
    stops: ['second-person'],
  },
  {
    ...none,
    event: 'withdrawal-closed',
    from: OPEN,
    to: 'concluded',
    who: ['member'],
    guards: ['not-excluded', 'withdrawing', 'second-closer-differs'],
    stops: ['triage', 'verification', 'waiting', 'second-person', 'feedback'],
    tells: ['team.capacity-freed'],
    twoPersons: 'sometimes',
  },
  {
    ...none,
    event: 'transferred',
    from: OPEN,
    to: 'received',
    who: ['lead'],
    guards: ['not-excluded', 'other-team', 'reason'],
    starts: ['triage'],
    stops: ['verification', 'waiting', 'second-person'],
    tells: ['complaint.pooled', 'team.capacity-freed'],
  },
  {
    ...none,
    event: 'unreadable',
    from: OPEN,
    to: 'received',
    who: ['member'],
    // It drops a pending proposal: the proposer must not get rid of theirs before the second person decides.
    guards: ['readable', 'not-excluded', 'not-proposer'],
    stops: ['waiting', 'second-person'],
    tells: ['team.capacity-freed'],
  },
  {
    ...none,
    event: 'reopened',
    from: ['concluded'],
    to: 'received',
    who: ['lead', 'complainant'],
    guards: ['not-excluded', 'within-appeal-period', 'reason'],
    starts: ['triage'],
    tells: ['complaint.pooled'],
  },
  {
    ...none,
    event: 'duplicate-undone',
    from: ['concluded'],
    to: 'received',
    who: ['member'],
    guards: ['not-excluded', 'concluded-as-duplicate'],
    starts: ['triage', 'feedback'],
    tells: ['complaint.pooled'],
  },
];

const BY_EVENT = new Map(STATE_TABLE.map((rule) => [rule.event, rule]));

/** The table's row of an event. */
export function ruleOf(event: EventId): EventRule {
  return BY_EVENT.get(event)!;
}
