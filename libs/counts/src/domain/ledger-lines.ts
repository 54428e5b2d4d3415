import {
  RESTRICTED,
  type CountedComplaint,
  type LedgerDimensions,
  type LedgerLine,
  type Measure,
  type Stage,
} from './ledger-line.js';

/**
 * What an event is counted as, whatever it leads to: the first human decision on a complaint, a ruling taken back, or a
 * filing that never was one.
 */
export type CountedAs = 'triage' | 'undone' | 'never-was';

/** What happened, as far as counting is concerned. */
export interface CountedEvent {
  readonly counts?: CountedAs | undefined;
  /** `yyyy-mm-dd` in the network's time zone. */
  readonly day: string;
  /** Whether it comes before the first decision's deadline, and before that of the answer to whoever filed. */
  readonly inTime?: { readonly triage: boolean; readonly answer: boolean };
  /** Whole days for which the verification has stood still until now. */
  readonly paused?: { readonly waiting: number; readonly suspended: number };
  /** Of a ruling undone: whether it counted as overdue until it was ruled. */
  readonly ruledOverdue?: boolean | undefined;
}

/** Everything the lines of one event follow from. */
export interface LedgerInput {
  /** Null for a complaint that is filed. */
  readonly before: CountedComplaint | null;
  readonly after: CountedComplaint;
  readonly event: CountedEvent;
  /** All lines of this complaint so far. */
  readonly past: readonly LedgerLine[];
  /** The local day an instant falls on. */
  readonly dayOf: (instant: Date) => string;
}

/** Measures that follow a level up and down; the others only ever count what happened. */
const LEVEL_MEASURES: readonly Measure[] = ['standing', 'verifying', 'awaiting', 'deciding'];

/** What a complaint counts in beside its first decision, and beside its first conclusion. */
const WITH_TRIAGED: readonly Measure[] = ['triaged', 'triaged-in-time'];
const WITH_PROCESSED: readonly Measure[] = [
  ...(['processed', 'answered-in-time', 'paused-waiting', 'paused-suspended'] as const),
];

const NO_CODES = { finding: null, action: null, closingReason: null };

const STAGE_MEASURE: Readonly<Record<Stage, Measure | null>> = {
  triage: null,
  verifying: 'verifying',
  awaiting: 'awaiting',
  deciding: 'deciding',
  concluded: 'standing',
};

/** The ledger lines of one event: nothing is ever taken back but by a line that repeats what it cancels. */
export function ledgerLines(input: LedgerInput): LedgerLine[] {
  const { before, after, event } = input;
  if (!before) return after.outside ? [] : filedLines(input);
  if (before.outside && after.outside) return [];
  // Also for one that comes back: what changed while it was outside is put right in what was counted before.
  if (event.counts === 'never-was')
    return net(input.past).map((entry) => ({ ...entry, delta: -entry.delta }));
  const corrections = correctionLines(input.past, factDimensions(after));
  if (before.outside) {
    return [...corrections, line(input, after, 'joined-network', 1), ...overdueLines(input, [])];
  }
  if (event.counts === 'undone') return undoneLines(input);
  const past = net([...input.past, ...corrections]);
  return [...corrections, ...eventLines({ ...input, past }, before)];
}

/** Received, and acknowledged where that was done on receipt. */
function filedLines(input: LedgerInput): LedgerLine[] {
  const { after, dayOf } = input;
  const received = line(input, after, 'received', 1);
  if (!after.acknowledgedAt) return [received];
  const acknowledged = {
    ...received,
    measure: 'acknowledged' as const,
    eventDay: dayOf(after.acknowledgedAt),
  };
  if (!after.acknowledgedInTime) return [received, acknowledged];
  return [received, acknowledged, { ...acknowledged, measure: 'acknowledged-in-time' }];
}

function eventLines(input: LedgerInput, before: CountedComplaint): LedgerLine[] {
  const { after, event, past } = input;
  const lines: LedgerLine[] = [];
  if (event.counts === 'triage' && sum(past, 'triaged') === 0) {
    lines.push(line(input, after, 'triaged', 1));
    if (event.inTime?.triage) lines.push(line(input, after, 'triaged-in-time', 1));
  }
  if (before.stage === 'triage' && after.stage === 'verifying' && sum(past, 'accepted') === 0) {
    lines.push(line(input, after, 'accepted', 1));
  }
  const moved = before.teamId !== after.teamId;
  if (before.stage !== after.stage || moved) lines.push(...leaveLevels(past, event.day));
  if (before.stage === 'concluded' && after.stage !== 'concluded')
    lines.push(...reopenedLines(past, event.day));
  if (moved) lines.push(...transferLines(input, before));
  lines.push(...overdueLines(input, past));
  if (after.outside) return lines;
  if (before.stage !== 'concluded' && after.stage === 'concluded') {
    if (sum(past, 'processed') === 0) lines.push(...processedLines(input));
    lines.push(line(input, after, 'closed', 1));
  }
  const level = STAGE_MEASURE[after.stage];
  if (level && (before.stage !== after.stage || moved)) lines.push(line(input, after, level, 1));
  return lines;
}

/** The first conclusion: told in time or not, and for how long nothing could be done before it. */
function processedLines(input: LedgerInput): LedgerLine[] {
  const { after, event } = input;
  const { waiting = 0, suspended = 0 } = event.paused ?? {};
  return [
    line(input, after, 'processed', 1),
    ...(event.inTime?.answer ? [line(input, after, 'answered-in-time', 1)] : []),
    ...(waiting > 0 ? [line(input, after, 'paused-waiting', waiting)] : []),
    ...(suspended > 0 ? [line(input, after, 'paused-suspended', suspended)] : []),
  ];
}

/** The level of what is overdue: with the team that has it, as long as its present deadline is past. */
function overdueLines(input: LedgerInput, past: readonly LedgerLine[]): LedgerLine[] {
  const { after, event } = input;
  const isOverdue = after.overdue && !after.outside;
  const standing = net(
    past.filter(({ measure }) => measure === 'overdue').map((one) => ({ ...one, eventDay: event.day })),
  );
  if (isOverdue && standing.length > 0 && standing.every(({ team }) => team === after.teamId)) return [];
  const fallen = standing.map((entry) => ({ ...entry, delta: -entry.delta }));
  return isOverdue ? [...fallen, line(input, after, 'overdue', 1)] : fallen;
}

/** Lines that lower what stands, with the dimensions it was raised with, on the day it falls. */
function leaveLevels(past: readonly LedgerLine[], day: string): LedgerLine[] {
  return net(
    past
      .filter((entry) => LEVEL_MEASURES.includes(entry.measure))
      .map((entry) => ({ ...entry, eventDay: day })),
  ).map((entry) => ({ ...entry, delta: -entry.delta }));
}

function reopenedLines(past: readonly LedgerLine[], day: string): LedgerLine[] {
  return leaveLevels(past, day)
    .filter((entry) => entry.measure === 'standing')
    .map((entry) => ({ ...entry, measure: 'reopened', delta: -entry.delta }));
}

function transferLines(input: LedgerInput, before: CountedComplaint): LedgerLine[] {
  if (input.after.outside) return [line(input, { ...input.after, teamId: before.teamId }, 'left-network', 1)];
  return [
    line(input, { ...input.after, teamId: before.teamId }, 'transferred-out', 1),
    line(input, input.after, 'transferred-in', 1),
  ];
}

/**
 * A duplicate undone never was one: everything the ruling wrote is taken back on the same days, and
 * nothing is counted as reopened.
 */
function undoneLines(input: LedgerInput): LedgerLine[] {
  const { before, past } = input;
  const concludedAt = before?.concludedAt;
  if (!concludedAt) return [];
  const day = input.dayOf(concludedAt);
  const lowered = leaveLevels(past, day).flatMap((standing) => [
    standing,
    { ...standing, measure: 'closed' as const },
  ]);
  const taken = [
    ...(sum(past, 'closed') === 1 ? WITH_PROCESSED : []),
    ...(isRulingsTriage(past) ? WITH_TRIAGED : []),
  ];
  const back = net(past).filter(({ measure }) => taken.includes(measure));
  const again = overdueAgain(input, day);
  return [
    ...lowered,
    ...back.map((entry) => ({ ...entry, delta: -entry.delta })),
    ...again,
    ...overdueLines(input, [...past, ...again]),
  ];
}

/** What was overdue when it was ruled a duplicate has been so all the time. */
function overdueAgain({ after, event, past }: LedgerInput, day: string): LedgerLine[] {
  if (!after.overdue || !event.ruledOverdue) return [];
  const dropped = past.findLast((one) => one.measure === 'overdue' && one.delta < 0 && one.eventDay === day);
  return dropped ? [{ ...dropped, delta: 1 }] : [];
}

/**
 * True where the ruling was the first human decision: nobody had accepted the complaint before, and between its
 * triage and now there is one closing, the ruling's own (a withdrawal may have been closed, untriaged, before).
 */
function isRulingsTriage(past: readonly LedgerLine[]): boolean {
  if (past.some((entry) => entry.measure === 'verifying')) return false;
  const triage = past.findLastIndex((entry) => entry.measure === 'triaged' && entry.delta > 0);
  return (
    triage >= 0 &&
    past.slice(triage).filter((entry) => entry.measure === 'closed' && entry.delta > 0).length === 1
  );
}

/**
 * Lines that put right what is counted wrongly (district of the facts, category, a complaint that became
 * restricted, a consent taken back): each −1 repeats every dimension and both days of what it cancels.
 */
export function correctionLines(
  past: readonly LedgerLine[],
  now: Omit<LedgerDimensions, 'team' | 'finding' | 'action' | 'closingReason'> & {
    readonly restricted: boolean;
  },
): LedgerLine[] {
  const { restricted, ...dimensions } = now;
  return net(past).flatMap((entry) => {
    const right: LedgerLine = { ...entry, ...dimensions, ...(restricted ? NO_CODES : {}) };
    return keyOf(right) === keyOf(entry) ? [] : [{ ...entry, delta: -entry.delta }, right];
  });
}

/** What a complaint is counted by, apart from team and conclusion; masked where it is restricted. */
export function factDimensions(complaint: CountedComplaint): Omit<
  LedgerDimensions,
  'team' | 'finding' | 'action' | 'closingReason'
> & {
  readonly restricted: boolean;
} {
  const { restricted, kind, channel } = complaint;
  return {
    restricted,
    kind,
    channel,
    district: restricted ? RESTRICTED : complaint.districtId,
    category: restricted ? RESTRICTED : complaint.category,
    language: restricted ? RESTRICTED : complaint.language,
    sex: restricted ? null : complaint.sex,
    ageBand: restricted ? null : complaint.ageBand,
  };
}

const CODED: readonly Measure[] = ['processed', 'closed', 'standing', 'answered-in-time'];

function line(input: LedgerInput, complaint: CountedComplaint, measure: Measure, delta: number): LedgerLine {
  const { restricted, ...dimensions } = factDimensions(complaint);
  const coded = CODED.includes(measure) && !restricted;
  const receivedDay = input.dayOf(complaint.receivedAt);
  return {
    measure,
    ...dimensions,
    team: complaint.teamId,
    finding: coded ? complaint.finding : null,
    action: coded ? complaint.action : null,
    closingReason: coded ? complaint.closingReason : null,
    cohortDay: receivedDay,
    // Received counts on the day the network received it, also when the server heard of it later.
    eventDay: measure === 'received' ? receivedDay : input.event.day,
    delta,
  };
}

function keyOf(entry: LedgerLine): string {
  return JSON.stringify([
    entry.measure,
    entry.cohortDay,
    entry.eventDay,
    entry.district,
    entry.team,
    entry.kind,
    entry.category,
    entry.channel,
    entry.finding,
    entry.action,
    entry.closingReason,
    entry.language,
    entry.sex,
    entry.ageBand,
  ]);
}

/** Lines summed by everything but their delta; what cancels out is left out. */
export function net(lines: readonly LedgerLine[]): LedgerLine[] {
  const sums = new Map<string, LedgerLine>();
  for (const entry of lines) {
    const key = keyOf(entry);
    const delta = (sums.get(key)?.delta ?? 0) + entry.delta;
    sums.set(key, { ...entry, delta });
  }
  return [...sums.values()].filter((entry) => entry.delta !== 0);
}

/** The sum of a measure over some lines. */
export function sum(lines: readonly LedgerLine[], measure: Measure): number {
  return lines.reduce((total, entry) => (entry.measure === measure ? total + entry.delta : total), 0);
}
