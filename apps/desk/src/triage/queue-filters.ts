import type { QueueFilters } from '#complaints';
import { dayStart, type WorkingCalendar } from '#complaints/domain';
import { DomainError } from '#kernel';
import type { QueuePageRequest } from './dto/queue.dto.js';

/** What a page is narrowed to, its days as instants of the calendar; throws `queue.day` for what is no day. */
export function queueFilters(
  request: QueuePageRequest,
  calendar: WorkingCalendar | null,
  now: Date,
): QueueFilters {
  const { district, assignee, state, category, priority, kind, channel, language, risk, unread } = request;
  const { from, to, due } = request;
  return {
    ...{ state, category, priority, kind, channel, language, risk },
    ...{ districtId: district, assigneeId: assignee, unread: unread === 'yes' },
    ...(calendar && period(from, to, calendar)),
    ...(calendar && due && { dueBefore: new Date(calendar.dayOf(now).end) }),
  };
}

/** The last day belongs to it. */
function period(from: string | undefined, to: string | undefined, calendar: WorkingCalendar) {
  const last = to === undefined ? undefined : calendar.dayOf(startOf(to, calendar));
  return {
    ...(from !== undefined && { receivedFrom: startOf(from, calendar) }),
    ...(last && { receivedBefore: new Date(last.end) }),
  };
}

function startOf(day: string, { settings }: WorkingCalendar): Date {
  const start = dayStart(day, settings.timeZone);
  if (!start) throw new DomainError('queue.day', 'invalid');
  return start;
}
