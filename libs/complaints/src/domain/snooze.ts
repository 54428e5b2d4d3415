import { DomainError } from '#kernel';
import { dayStart, type WorkingCalendar } from './calendar.js';
import { isDangerToLife } from './clocks.js';
import type { ComplaintFacts } from './facts.js';

/** How many days ahead someone may put off what is theirs. */
export const SNOOZE_MOST_DAYS = 60;

/** What putting off looks at; instants may be text, as a browser has them. */
export type SnoozeFacts = Pick<ComplaintFacts, 'state' | 'assigneeId' | 'priority' | 'risk'> & {
  readonly dueAt: Date | string | null;
};

/**
 * Why an account can't put a complaint off, as a code; null where it can. It leaves their own list alone: no clock stops,
 * and what endangers a life, or is late already, stays before whoever has it.
 */
export function snoozeFault(facts: SnoozeFacts, accountId: string, at: Date): string | null {
  if (facts.state === 'concluded') return 'snooze.concluded';
  if (facts.assigneeId !== accountId) return 'snooze.not-yours';
  if (isDangerToLife(facts)) return 'snooze.danger';
  return facts.dueAt !== null && new Date(facts.dueAt) < at ? 'snooze.overdue' : null;
}

/** When a day begins on which what was put off comes back; throws `snooze.day` for today, before, or too far ahead. */
export function snoozeUntil(day: string, at: Date, calendar: WorkingCalendar): Date {
  const until = dayStart(day, calendar.settings.timeZone);
  const last = calendar.plusDays(new Date(calendar.dayOf(at).start), SNOOZE_MOST_DAYS);
  if (!until || until <= at || until > last) throw new DomainError('snooze.day', 'invalid');
  return until;
}
