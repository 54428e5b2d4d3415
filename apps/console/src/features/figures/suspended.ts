import type { TeamIntervalResponse } from '#desk-client';

/** A stretch of a row of months, from 0 to their number, in which a team could not work as usual. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where the intervals lie along some months; `today` ends what lasts. */
export function stretchesAlong(
  months: readonly string[],
  intervals: readonly TeamIntervalResponse[],
  today: string,
): Stretch[] {
  const place = (day: string, after: number): number => {
    const at = months.indexOf(day.slice(0, 7));
    if (at < 0) return day < months[0]! ? 0 : months.length;
    return at + (Number(day.slice(8)) - 1 + after) / daysIn(months[at]!);
  };
  return intervals
    .filter(({ status }) => status !== 'remote')
    .map(({ from, to }) => ({ start: place(from, 0), end: place(to ?? today, 1) }))
    .filter(({ start, end }) => end > start);
}

const daysIn = (month: string): number =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();

/** How many days of a month some interval touches. */
export function suspendedDays(
  month: string,
  intervals: readonly TeamIntervalResponse[],
  today: string,
): number {
  const days = new Set<string>();
  for (const { start, end } of stretchesAlong([month], intervals, today)) {
    const length = daysIn(month);
    for (let day = Math.round(start * length); day < Math.round(end * length); day++) days.add(String(day));
  }
  return days.size;
}

/** The districts whose team could not work as usual for a part of a period, and how. */
export function touchedDistricts(
  intervals: readonly TeamIntervalResponse[],
): ReadonlyMap<string, 'reduced' | 'suspended'> {
  const touched = new Map<string, 'reduced' | 'suspended'>();
  for (const { districtIds, status } of intervals) {
    if (status === 'remote') continue;
    for (const id of districtIds) if (touched.get(id) !== 'suspended') touched.set(id, status);
  }
  return touched;
}
