import { DAY, DomainError, HOUR } from '#kernel';
import type { WorkingCalendar } from './calendar.js';

/** Why a clock stands still. */
export const PAUSE_REASONS = ['awaiting-complainant', 'team-suspended'] as const;

export type PauseReason = (typeof PAUSE_REASONS)[number];

/** A stretch in which a clock stood still; `to` is null while it still does. */
export interface Pause {
  readonly reason: PauseReason;
  readonly from: Date;
  readonly to: Date | null;
}

/** A length of time: elapsed hours, calendar days, or days on which the network works. */
export type Duration =
  { readonly hours: number } | { readonly days: number } | { readonly workingDays: number };

/** From when, how long, and when the clock stood still. Only working days can be paused. */
export interface DueRequest {
  readonly start: Date;
  readonly duration: Duration;
  readonly pauses?: readonly Pause[];
  /** Until when a pause that is still open has lasted; without it an open pause counts for nothing yet. */
  readonly at?: Date;
}

/** A due instant with what made it: "30 working days + 4 waiting for the complainant". */
export interface DueExplanation {
  readonly due: Date;
  readonly duration: Duration;
  /** Working days that each kind of pause added, rounded to whole days; kinds that added none are left out. */
  readonly paused: readonly { readonly reason: PauseReason; readonly days: number }[];
}

// Longer than any deadline with any pause; beyond it the calendar or the pauses are wrong.
const MOST_DAYS = 20_000;
// Fractions of days don't add up exactly; a microsecond of a day is below any due instant's meaning.
const EPSILON = 1e-9;

/** The instant something is due in the network's calendar. */
export function dueInstant(calendar: WorkingCalendar, request: DueRequest): Date {
  return explainDue(calendar, request).due;
}

/** The due instant and what made it. */
export function explainDue(calendar: WorkingCalendar, request: DueRequest): DueExplanation {
  const { start, duration } = request;
  if ('hours' in duration)
    return { due: new Date(start.getTime() + duration.hours * HOUR), duration, paused: [] };
  if ('days' in duration) return { due: calendar.plusDays(start, duration.days), duration, paused: [] };
  return workingDays(calendar, request, duration.workingDays);
}

/** For how many whole days something stood still between two instants; where two pauses overlap, the first is the reason. */
export function stoodStill(pauses: readonly Pause[], from: Date, to: Date): Record<PauseReason, number> {
  const lasted: Record<PauseReason, number> = { 'awaiting-complainant': 0, 'team-suspended': 0 };
  let cursor = from.getTime();
  for (const pause of inOrder(pauses, to)) {
    const [begin, end] = [Math.max(cursor, pause.from), Math.min(pause.to, to.getTime())];
    if (end > begin) lasted[pause.reason] += end - begin;
    cursor = Math.max(cursor, end);
  }
  return {
    'awaiting-complainant': Math.floor(lasted['awaiting-complainant'] / DAY),
    'team-suspended': Math.floor(lasted['team-suspended'] / DAY),
  };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly reason: PauseReason;
}

function workingDays(calendar: WorkingCalendar, request: DueRequest, wanted: number): DueExplanation {
  const pauses = inOrder(request.pauses ?? [], request.at);
  const paused = new Map<PauseReason, number>();
  let left = wanted;
  let cursor = request.start.getTime();
  let day = calendar.dayOf(request.start);
  for (let steps = 0; steps < MOST_DAYS; steps += 1) {
    const length = day.end - day.start;
    while (day.working && cursor < day.end) {
      const pause = pauses.find((candidate) => candidate.to > cursor);
      const stop = Math.min(day.end, pause && pause.from > cursor ? pause.from : (pause?.to ?? day.end));
      const share = (stop - cursor) / length;
      if (pause && pause.from <= cursor) {
        paused.set(pause.reason, (paused.get(pause.reason) ?? 0) + share);
      } else if (share >= left - EPSILON) {
        return explained(cursor + left * length, request.duration, paused);
      } else {
        left -= share;
      }
      cursor = stop;
    }
    day = calendar.next(day);
    cursor = day.start;
  }
  throw new DomainError('deadline.out-of-reach', 'invalid');
}

function explained(
  due: number,
  duration: Duration,
  paused: ReadonlyMap<PauseReason, number>,
): DueExplanation {
  const days = [...paused].map(([reason, share]) => ({ reason, days: Math.round(share) }));
  return { due: new Date(Math.round(due)), duration, paused: days.filter((entry) => entry.days > 0) };
}

/** Pauses by their beginning: where two overlap, the one that began first is the reason. */
function inOrder(pauses: readonly Pause[], at: Date | undefined): Stretch[] {
  return pauses
    .map(({ reason, from, to }) => ({ reason, from: from.getTime(), to: (to ?? at ?? from).getTime() }))
    .sort((a, b) => a.from - b.from || b.to - a.to);
}
