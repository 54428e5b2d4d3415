import { PROMISES, type Promised, type Tens, type TimesRow } from './document.js';

/** Below so many complaints no share and no median is said: ten in a hundred would be one or two persons. */
export const LEAST_BASE = 20;

/** How many of how many were in time. */
export interface Kept {
  readonly inTime: number;
  readonly of: number;
}

/** A median and of how many complaints it is one. */
export interface Median {
  /** In days; null where not even half have come so far. */
  readonly days: number | null;
  readonly of: number;
}

/** What is said of promises and times: by tens and in whole days, and never how many complaints there were. */
export function timesRow(
  quarter: string,
  kept: Readonly<Record<Promised, Kept>>,
  medians: Readonly<Record<'triage' | 'conclusion', Median>>,
): TimesRow {
  const days = ({ days, of }: Median): number | null =>
    days === null || of < LEAST_BASE ? null : Math.round(days);
  const inTime = Object.fromEntries(PROMISES.map((promise) => [promise, tens(kept[promise])]));
  return {
    quarter,
    inTime: inTime as Record<Promised, Tens | null>,
    days: { triage: days(medians.triage), conclusion: days(medians.conclusion) },
  };
}

/** The ten of a hundred in which a share lies; the whole is among the last. */
function tens({ inTime, of }: Kept): Tens | null {
  if (of < LEAST_BASE) return null;
  return Math.min(90, Math.max(0, Math.floor((10 * inTime) / of) * 10)) as Tens;
}
