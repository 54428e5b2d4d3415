import { DomainError } from '#kernel';

/** What of the network's calendar figures must know. */
export interface FiguresCalendar {
  /** Throws for what is no day. */
  endOf(day: string): Date;
  dayOf(instant: Date): { readonly day: string; readonly working: boolean; readonly end: number };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The instant as of which figures are asked: that of a day is its end, by the network's clocks; of today, now. Null: the last
 * mark. Throws `figures.as-of` for what is no day or instant, or lies ahead.
 */
export function asOfInstant(asked: string | undefined, now: Date, calendar: FiguresCalendar): Date | null {
  if (asked === undefined) return null;
  if (DAY.test(asked) && asked === calendar.dayOf(now).day) return now;
  const instant = DAY.test(asked) ? endOf(asked, calendar) : new Date(asked);
  if (Number.isNaN(instant.getTime()) || instant > now) throw new DomainError('figures.as-of', 'invalid');
  return instant;
}

function endOf(day: string, calendar: FiguresCalendar): Date {
  try {
    // The instant before the next day begins.
    return new Date(calendar.endOf(day).getTime() - 1);
  } catch {
    throw new DomainError('figures.as-of', 'invalid');
  }
}

const WORKING_DAYS = 5;

/** When a month (`yyyy-mm`) is frozen: at the end of the fifth working day after it. */
export function freezeInstant(month: string, calendar: FiguresCalendar): Date {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const last = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
  let end = calendar.endOf(last);
  for (let worked = 0; worked < WORKING_DAYS;) {
    const day = calendar.dayOf(end);
    if (day.working) worked += 1;
    end = new Date(day.end);
  }
  return new Date(end.getTime() - 1);
}
