import type { QueueFilters } from '#complaints';
import { dayStart, type WorkingCalendar } from '#complaints/domain';
import { DomainError } from '#kernel';
import type { QueuePageRequest } from './dto/queue.dto.js';

/** What a page is narrowed to, its days as instants; throws `queue.day` for what is no day. */
export function queueFilters(request: QueuePageRequest, calendar: WorkingCalendar): QueueFilters {
  const { district, assignee, state, category, priority, kind, channel, language, risk, unread } = request;
  const { from, to } = request;
  return {
    ...{ state, category, priority, kind, channel, language, risk },
    ...{ districtId: district, assigneeId: assignee, unread: unread === 'yes' },
    receivedFrom: from === undefined ? undefined : startOf(from, calendar),
    // The last day belongs to it.
    receivedBefore:
      to === undefined ? undefined : new Date(calendar.next(calendar.dayOf(startOf(to, calendar))).start),
  };
}

function startOf(day: string, { settings }: WorkingCalendar): Date {
  const start = dayStart(day, settings.timeZone);
  if (!start) throw new DomainError('queue.day', 'invalid');
  return start;
}
