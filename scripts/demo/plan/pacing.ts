import type { CalendarDay, WorkingCalendar } from '#complaints/domain';
import { DAY, HOUR, MINUTE, SECOND } from '#kernel';
import type { SeededRandom } from '../random.js';
import type { DatedStep, PacedStep, Step } from './step.js';

/** What decides when things happen. */
export interface Pace {
  readonly calendar: WorkingCalendar;
  /** Whether the team could not work then. */
  readonly suspended: (at: Date) => boolean;
  readonly random: SeededRandom;
  /** Nothing happens after this. */
  readonly end: Date;
  /** Danger to life does not wait for office hours. */
  readonly danger: boolean;
  /** A complaint that stays open is left where it stands; a concluded one has some days to spare. */
  readonly pending: boolean;
}

const OPENS = 8 * HOUR;
const CLOSES = 16.5 * HOUR;

/** Steps that no member of staff does. */
const ANYTIME: readonly Step['do'][] = ['file', 'assign', 'answer', 'read', 'withdraw', 'wait-out'];
/** Steps that a rule lets happen only after so many days. */
const UNHURRIED: readonly Step['do'][] = ['wait-out'];

/** Gives every step its instant: staff work on working days, assignment takes seconds. */
export function datedSteps(filedAt: Date, steps: readonly PacedStep[], pace: Pace): DatedStep[] {
  const whole = steps.reduce((days, { after }) => days + after, 0);
  const there = (pace.end.getTime() - filedAt.getTime()) / DAY - (pace.pending ? 0.5 : 4);
  const hurry = whole <= 0 ? 1 : Math.max(0.05, Math.min(1, there / (whole * 1.35)));
  const dated: DatedStep[] = [];
  let at = filedAt;
  for (const { step, after } of steps) {
    at = nextInstant(at, step, UNHURRIED.includes(step.do) ? after : after * hurry, pace);
    if (at > pace.end) break;
    dated.push({ step, at });
  }
  return dated;
}

function nextInstant(last: Date, step: Step, days: number, pace: Pace): Date {
  const { random } = pace;
  if (step.do === 'file') return last;
  if (step.do === 'assign') return new Date(last.getTime() + Math.round(random.between(1, 4)) * SECOND);
  const wanted = new Date(last.getTime() + days * DAY + Math.round(random.between(1, 20)) * MINUTE);
  return pace.danger || ANYTIME.includes(step.do) ? wanted : inOfficeHours(wanted, pace);
}

function inOfficeHours(wanted: Date, { calendar, suspended, random }: Pace): Date {
  const isWorked = ({ working, start }: CalendarDay): boolean =>
    working && !suspended(new Date(start + CLOSES));
  let day = calendar.dayOf(wanted);
  if (isWorked(day) && wanted.getTime() < day.start + CLOSES) {
    const opens = day.start + OPENS + Math.round(random.between(1, 90)) * MINUTE;
    return new Date(Math.max(wanted.getTime(), opens));
  }
  do day = calendar.next(day);
  while (!isWorked(day));
  return new Date(day.start + OPENS + Math.round(random.between(1, 150)) * MINUTE);
}
