import { QUEUE_VIEWS, type QueueView } from '#complaints/domain';

/** Readable fields a list can be narrowed by; nothing sealed ever stands in an address. */
export const FILTER_FIELDS = ['kind', 'category', 'district', 'priority', 'state', 'assignee'] as const;

export type FilterField = (typeof FILTER_FIELDS)[number];

/** What the queue shows: a team, a view, and what it is narrowed to. */
export interface QueueFilters {
  readonly team: string;
  readonly view: QueueView;
  readonly fields: Readonly<Partial<Record<FilterField, string>>>;
}

const isView = (value: string | null): value is QueueView =>
  (QUEUE_VIEWS as readonly (string | null)[]).includes(value);

/** Reads the filters of an address; what is unknown there is left out. */
export function readFilters(search: string, teams: readonly string[]): QueueFilters {
  const query = new URLSearchParams(search);
  const team = query.get('team');
  const view = query.get('view');
  const fields = FILTER_FIELDS.map((field) => [field, query.get(field)?.slice(0, 80)] as const);
  return {
    team: team && teams.includes(team) ? team : (teams[0] ?? ''),
    view: isView(view) ? view : 'all',
    fields: Object.fromEntries(fields.filter(([, value]) => value)),
  };
}

/** Writes filters as an address's query; defaults are left out. */
export function writeFilters(filters: QueueFilters, teams: readonly string[]): string {
  const query = new URLSearchParams();
  if (filters.team && filters.team !== teams[0]) query.set('team', filters.team);
  if (filters.view !== 'all') query.set('view', filters.view);
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
  for (const [field, value] of Object.entries(filters.fields)) query.set(field, value);
  if (after) query.set('after', after);
  return query;
}
