import { HOUR, MINUTE } from '#kernel';
import { DateTime } from 'luxon';
import { OCCASION_IDS, type OccasionId } from './occasions.js';

/** How fast mail follows: soon after something waits, or once a day. */
export const PACES = ['soon', 'daily'] as const;

/** When and for what a person of the staff is written to; times are `HH:MM` in the network's time zone. */
export interface ReachWishes {
  readonly occasions: readonly OccasionId[];
  /** Danger to life rings at once, also in quiet hours. */
  readonly dangerAlways: boolean;
  readonly pace: (typeof PACES)[number];
  readonly dailyAt: string;
  /** Null: there are none. */
  readonly quiet: { readonly from: string; readonly to: string } | null;
}

/** What holds until a person says otherwise. */
export const DEFAULT_WISHES: ReachWishes = {
  occasions: OCCASION_IDS,
  dangerAlways: true,
  pace: 'soon',
  dailyAt: '08:00',
  quiet: { from: '20:00', to: '07:00' },
};

/** Something that waits and that no mail has told of yet. */
export interface Untold {
  readonly occasion: OccasionId;
  readonly at: Date;
}

/** When a person was last written to, and when last for danger to life. */
export interface LastMail {
  readonly mailedAt: Date | null;
  readonly rungAt: Date | null;
}

/** So long is waited for more of the same flood. */
export const GATHER = 2 * MINUTE;
/** No mail sooner after the last; what comes meanwhile is in the next. */
export const APART = 30 * MINUTE;
/** The same where danger to life rings. */
export const RINGS_APART = 10 * MINUTE;

/** Whether an occasion is one of those a person is written to for. */
export function isWished(wishes: ReachWishes, occasion: OccasionId): boolean {
  return rings(wishes, occasion) || wishes.occasions.includes(occasion);
}

/** Whether an occasion rings at once. */
export function rings(wishes: Pick<ReachWishes, 'dangerAlways'>, occasion: OccasionId): boolean {
  return occasion === 'danger' && wishes.dangerAlways;
}

/** When one mail tells of all of them; null when none is wished for. */
export function mailDue(
  wishes: ReachWishes,
  untold: readonly Untold[],
  last: LastMail,
  timeZone: string,
): Date | null {
  const dues = untold
    .filter(({ occasion }) => isWished(wishes, occasion))
    .map(({ occasion, at }) => {
      if (rings(wishes, occasion)) return later(at, last.rungAt, RINGS_APART);
      const due =
        wishes.pace === 'daily' ? nextTime(at, wishes.dailyAt, timeZone) : new Date(at.getTime() + GATHER);
      return afterQuiet(later(due, last.mailedAt, APART), wishes.quiet, timeZone);
    });
  return dues.length > 0 ? new Date(Math.min(...dues.map(Number))) : null;
}

/** After so many tries in vain (none yet: 0), how long until the next: from a minute to an hour. */
export function retryAfter(tries: number): number {
  return Math.min(MINUTE * 2 ** tries, HOUR);
}

function later(due: Date, last: Date | null, apart: number): Date {
  return new Date(Math.max(due.getTime(), last ? last.getTime() + apart : 0));
}

/** The instant itself, or the end of the quiet hours it lies in. */
function afterQuiet(instant: Date, quiet: ReachWishes['quiet'], timeZone: string): Date {
  if (!quiet || quiet.from === quiet.to) return instant;
  const now = DateTime.fromJSDate(instant, { zone: timeZone }).toFormat('HH:mm');
  const within =
    quiet.from < quiet.to ? quiet.from <= now && now < quiet.to : now >= quiet.from || now < quiet.to;
  return within ? nextTime(instant, quiet.to, timeZone) : instant;
}

/** The next time the clocks there show this, at the earliest at the instant itself. */
function nextTime(instant: Date, time: string, timeZone: string): Date {
  const [hour, minute] = time.split(':').map(Number);
  const on = (day: DateTime) => day.set({ hour, minute, second: 0, millisecond: 0 }).toJSDate();
  const local = DateTime.fromJSDate(instant, { zone: timeZone });
  const today = on(local);
  return today >= instant ? today : on(local.plus({ days: 1 }));
}

/** At which shares of a deadline, in hundredths, someone is reminded. */
export const REMINDERS: readonly { readonly share: number; readonly occasion: OccasionId }[] = [
  { share: 80, occasion: 'due-soon' },
  { share: 100, occasion: 'overdue' },
  { share: 200, occasion: 'long-overdue' },
];
