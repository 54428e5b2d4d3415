import { QUEUE_SORTS, QUEUE_VIEWS, type QueueSort, type QueueView } from '#complaints/domain';

/** Readable fields a list can be narrowed by; nothing sealed ever stands in an address. */
export const FILTER_FIELDS = [
  ...(['kind', 'category', 'district', 'priority', 'state', 'assignee'] as const),
  ...(['due', 'risk', 'unread', 'channel', 'language', 'from', 'to'] as const),
] as const;

export type FilterField = (typeof FILTER_FIELDS)[number];

/** Fields that hold a day of the calendar, `yyyy-mm-dd`. */
export type DayField = 'from' | 'to';

export const isDayField = (field: FilterField): field is DayField => field === 'from' || field === 'to';

/** What the queue shows: a team, a view, in which order, and what it is narrowed to. */
export interface QueueFilters {
  readonly team: string;
  readonly view: QueueView;
  readonly sort: QueueSort;
  readonly fields: Readonly<Partial<Record<FilterField, string>>>;
}

/** What is to be done today: one's own that is due, or late already. */
export const TODAY = { view: 'mine', sort: 'due', fields: { due: 'today' } } as const;

export const isToday = ({ view, fields }: Pick<QueueFilters, 'view' | 'fields'>): boolean =>
  view === TODAY.view && fields.due === 'today';

/** Another view of the same team; what narrows and orders one's day does not go along. */
export function withView(filters: QueueFilters, view: QueueView | 'today'): QueueFilters {
  if (view === 'today') return { team: filters.team, ...TODAY };
  if (!isToday(filters)) return { ...filters, view };
  const { due: _, ...fields } = filters.fields;
  return { team: filters.team, view, sort: 'urgency', fields };
}

const isView = (value: string | null): value is QueueView =>
  (QUEUE_VIEWS as readonly (string | null)[]).includes(value);

const isSort = (value: string | null): value is QueueSort =>
  (QUEUE_SORTS as readonly (string | null)[]).includes(value);

/** Reads the filters of an address; what is unknown there is left out. */
export function readFilters(search: string, teams: readonly string[]): QueueFilters {
  const query = new URLSearchParams(search);
  const team = query.get('team');
  const view = query.get('view');
  const sort = query.get('sort');
  const fields = FILTER_FIELDS.map((field) => [field, query.get(field)?.slice(0, 80)] as const);
  return {
    team: team && teams.includes(team) ? team : (teams[0] ?? ''),
    view: isView(view) ? view : 'all',
    sort: isSort(sort) ? sort : 'urgency',
    fields: Object.fromEntries(fields.filter(([, value]) => value)),
  };
}

/** Writes filters as an address's query; defaults are left out. */
export function writeFilters(filters: QueueFilters, teams: readonly string[]): string {
  const query = new URLSearchParams();
  if (filters.team && filters.team !== teams[0]) query.set('team', filters.team);
  if (filters.view !== 'all') query.set('view', filters.view);
  if (filters.sort !== 'urgency') query.set('sort', filters.sort);
  for (const field of FILTER_FIELDS) {
    const value = filters.fields[field];
    if (value) query.set(field, value);
  }
  const text = query.toString();
  return text && `?${text}`;
}

/** The query the desk is asked with. */
export function deskQuery(filters: QueueFilters, after: string | null, limit: number): URLSearchParams {
  const query = new URLSearchParams({ view: filters.view, limit: String(limit) });
  if (filters.sort !== 'urgency') query.set('sort', filters.sort);
  for (const [field, value] of Object.entries(filters.fields)) query.set(field, value);
  if (after) query.set('after', after);
  return query;
}
