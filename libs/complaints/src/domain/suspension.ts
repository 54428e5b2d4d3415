import { DAY } from '#kernel';
import {
  currentDue,
  isDangerToLife,
  triageRequest,
  verificationRequest,
  type ClockContext,
} from './clocks.js';
import { dueInstant, type Pause } from './deadlines.js';
import type { ComplaintFacts } from './facts.js';

/** How a team can work now. Suspended: its new complaints go to its standby team, and its clocks stand still. */
export const TEAM_STATUSES = ['full', 'reduced', 'remote', 'suspended'] as const;
export type TeamStatus = (typeof TEAM_STATUSES)[number];

/** Letters that the reason of a status may have. */
export const MOST_REASON = 200;

/** A team's suspension that lasts; `until` is null while no end is known. */
export interface Suspension {
  readonly until: Date | null;
}

/**
 * One without a known end is reckoned to last this much longer, and reckoned anew before that is over (`NEAR_DUE`), so
 * that no complaint becomes overdue while its clock stands still.
 */
export const OPEN_ENDED_AHEAD = DAY;

/** Due instants of suspended teams' complaints nearer than this are reckoned anew. */
export const NEAR_DUE = DAY / 2;

/** A complaint's pauses as its clocks see them now: a suspension that lasts is counted until its end. */
export function standingPauses(
  stored: readonly Pause[],
  suspension: Suspension | null,
  at: Date,
): readonly Pause[] {
  return stored.map((pause) => (isSuspended(pause) ? { ...pause, to: lasting(suspension, at) } : pause));
}

/**
 * The same for an event by which it comes to a team, or back to it: of the team it leaves no suspension goes on, and where
 * someone's life is in danger none begins.
 */
export function pausesOnEntering(
  stored: readonly Pause[],
  suspension: Suspension | null,
  facts: Pick<ComplaintFacts, 'priority' | 'risk'>,
  at: Date,
): readonly Pause[] {
  const left = stored.map((pause) => (isSuspended(pause) ? { ...pause, to: at } : pause));
  if (!suspension || isDangerToLife(facts)) return left;
  return [...left, { reason: 'team-suspended', from: at, to: lasting(suspension, at) }];
}

/** The due instants that a suspension's beginning or end moves. */
export type ReckonedDues = Pick<ComplaintFacts, 'triageDueAt' | 'verificationDueAt' | 'dueAt'>;

/** Reckons them anew from the pauses as they stand; what no pause can move stays as it was. */
export function reckonDues(facts: ComplaintFacts, triageStart: Date, context: ClockContext): ReckonedDues {
  const { calendar } = context;
  const triageDueAt =
    facts.triagedAt === null && facts.triageDueAt !== null
      ? dueInstant(calendar, triageRequest(facts, triageStart, context))
      : facts.triageDueAt;
  const verificationDueAt =
    facts.acceptedAt !== null && facts.verificationDueAt !== null
      ? dueInstant(calendar, verificationRequest(facts.acceptedAt, context))
      : facts.verificationDueAt;
  const moved = { triageDueAt, verificationDueAt };
  return { ...moved, dueAt: currentDue({ ...facts, ...moved }, context) };
}

const isSuspended = ({ reason, to }: Pause): boolean => reason === 'team-suspended' && to === null;

function lasting(suspension: Suspension | null, at: Date): Date {
  if (!suspension) return at;
  return suspension.until ?? new Date(at.getTime() + OPEN_ENDED_AHEAD);
}
