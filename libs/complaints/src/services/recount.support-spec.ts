import { ACKNOWLEDGEMENT } from '../domain/clocks.js';
import type { ComplaintFacts, ComplaintState, EventId, Pause } from '../domain/index.js';
import { DAY, HOUR } from '#kernel';

/** Something that was written, as a spec remembers it: an event, a sweep that found it late, a visit with the code. */
export interface Remembered {
  readonly what: EventId | 'swept' | 'came-back';
  readonly at: Date;
  readonly before: ComplaintFacts | null;
  readonly after: ComplaintFacts;
  readonly pauses: readonly Pause[];
}

/** One thing that counts. */
export interface Counted {
  readonly measure: string;
  readonly eventDay: string;
  readonly cohortDay: string;
  readonly delta: number;
  readonly district: string;
  readonly team: string;
  readonly kind: string;
  readonly category: string;
  readonly channel: string;
  readonly language: string;
  readonly sex: string;
  readonly ageBand: string;
  readonly conclusion: string;
}

interface Entry {
  readonly by: number;
  readonly measure: string;
  readonly day: string;
  readonly team: string;
  readonly delta: number;
  readonly codes: readonly (string | null)[];
}

const OUTSIDE = 'reviewer';
const LEVEL: Partial<Record<ComplaintState, string>> = {
  verifying: 'verifying',
  'awaiting-complainant': 'awaiting',
  deciding: 'deciding',
  concluded: 'standing',
};
const stage = (state: ComplaintState): string => LEVEL[state] ?? 'triage';
/** The network of the spec lies in UTC. */
const day = (at: Date): string => at.toISOString().slice(0, 10);

/**
 * What one complaint counts for after some of what happened to it: told anew from the beginning, plainly and slowly, with
 * nothing of what writes the ledger. What was ruled and undone is struck out as if it had not been.
 */
export function recount(story: readonly Remembered[]): Counted[] {
  let entries: Entry[] = [];
  let late: { team: string } | null = null;
  const level = new Map<string, Entry>();
  let counted: ComplaintFacts | null = null;
  story.forEach(({ what, at, before, after, pauses }, index) => {
    const today = day(at);
    const put = (measure: string, team: string, delta = 1, codes: Entry['codes'] = [], on = today) => {
      entries.push({ by: index, measure, day: on, team, delta, codes });
    };
    const has = (measure: string) => entries.some((one) => one.measure === measure);
    const settleLate = () => {
      const isLate =
        after.teamId !== OUTSIDE &&
        after.state !== 'concluded' &&
        after.state !== 'awaiting-complainant' &&
        after.dueAt !== null &&
        after.dueAt.getTime() <= at.getTime();
      if (late && (!isLate || late.team !== after.teamId)) {
        put('overdue', late.team, -1);
        late = null;
      }
      if (isLate && !late) {
        put('overdue', after.teamId);
        late = { team: after.teamId };
      }
    };
    const isOut = after.teamId === OUTSIDE;
    const wasOut = before?.teamId === OUTSIDE;
    if (what === 'swept') return settleLate();
    if (what === 'came-back') {
      if (!isOut && !has('came-back') && counted) put('came-back', after.teamId);
      return;
    }
    if (before === null) {
      if (isOut) return;
      counted = after;
      const received = day(after.receivedAt);
      put('received', after.teamId, 1, [], received);
      if (after.acknowledgedAt) {
        put('acknowledged', after.teamId, 1, [], day(after.acknowledgedAt));
        if (after.acknowledgedAt.getTime() - after.receivedAt.getTime() <= ACKNOWLEDGEMENT) {
          put('acknowledged-in-time', after.teamId, 1, [], day(after.acknowledgedAt));
        }
      }
      return;
    }
    if (wasOut && isOut) return;
    counted = after;
    if (wasOut) {
      put('joined-network', after.teamId);
      return settleLate();
    }
    if (what === 'duplicate-undone') {
      const ruling = story.findLastIndex((one, at) => at < index && one.what === 'ruled-duplicate');
      const dropped = entries.find((one) => one.by === ruling && one.measure === 'overdue' && one.delta < 0);
      // Late at the ruling and late still: it has been so all the time.
      if (dropped && after.dueAt && after.dueAt <= at) late = { team: dropped.team };
      entries = entries.filter((one) => one.by !== ruling || (one === dropped && !late));
      level.clear();
      return settleLate();
    }
    if (['accepted', 'declined', 'ruled-duplicate'].includes(what) && !has('triaged')) {
      put('triaged', after.teamId);
      if (before.triageDueAt && at <= before.triageDueAt) put('triaged-in-time', after.teamId);
    }
    if (what === 'accepted' && !has('accepted')) put('accepted', after.teamId);
    const moved = before.teamId !== after.teamId;
    const leaves = stage(before.state) !== stage(after.state) || moved;
    if (leaves) {
      for (const [measure, raised] of level) {
        put(measure, raised.team, -1, raised.codes);
        if (measure === 'standing') put('reopened', raised.team, 1, raised.codes);
      }
      level.clear();
    }
    if (moved && isOut) put('left-network', before.teamId);
    if (moved && !isOut) {
      put('transferred-out', before.teamId);
      put('transferred-in', after.teamId);
    }
    settleLate();
    if (isOut) return;
    const codes = [after.finding, after.action, after.closingReason];
    if (before.state !== 'concluded' && after.state === 'concluded') {
      if (!has('processed')) {
        put('processed', after.teamId, 1, codes);
        if (before.feedbackDueAt && at <= before.feedbackDueAt)
          put('answered-in-time', after.teamId, 1, codes);
        const still = before.acceptedAt
          ? standstill(pauses, before.acceptedAt, at)
          : { waiting: 0, suspended: 0 };
        if (still.waiting > 0) put('paused-waiting', after.teamId, still.waiting);
        if (still.suspended > 0) put('paused-suspended', after.teamId, still.suspended);
      }
      put('closed', after.teamId, 1, codes);
    }
    const reached = LEVEL[after.state];
    if (leaves && reached) {
      put(reached, after.teamId, 1, reached === 'standing' ? codes : []);
      level.set(reached, entries.at(-1)!);
    }
  });
  return counted ? entries.map((entry) => told(entry, counted!)) : [];
}

/** Hour by hour: which pause, of those that were on, had begun first. */
function standstill(pauses: readonly Pause[], from: Date, to: Date): { waiting: number; suspended: number } {
  const hours = { waiting: 0, suspended: 0 };
  for (let at = from.getTime(); at < to.getTime(); at += HOUR) {
    const [first] = pauses
      .filter((one) => one.from.getTime() <= at && (one.to ?? to).getTime() > at)
      .sort((a, b) => a.from.getTime() - b.from.getTime());
    if (first) hours[first.reason === 'awaiting-complainant' ? 'waiting' : 'suspended'] += 1;
  }
  const days = DAY / HOUR;
  return { waiting: Math.floor(hours.waiting / days), suspended: Math.floor(hours.suspended / days) };
}

/** An entry with what the complaint is known by in the end. */
function told({ measure, day: eventDay, team, delta, codes }: Entry, facts: ComplaintFacts): Counted {
  const { restricted } = facts;
  const said = !restricted && facts.consents.includes('count-sex-and-age');
  return {
    ...{ measure, eventDay, team, delta, kind: facts.kind, channel: facts.channel },
    cohortDay: day(facts.receivedAt),
    district: restricted ? 'restricted' : facts.districtId,
    category: restricted ? 'restricted' : facts.category,
    language: restricted ? 'restricted' : facts.language,
    sex: (said && facts.sex) || '',
    ageBand: (said && facts.ageBand) || '',
    conclusion: [0, 1, 2].map((at) => (restricted ? null : codes[at]) ?? '').join('|'),
  };
}
