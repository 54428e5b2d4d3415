import type { Tx } from '#database';
import { columnName, fromColumns } from './complaint-row.js';
import {
  QUEUE_FILTERS,
  type QueueCursor,
  type QueuePage,
  type QueueRequest,
  type QueueRow,
  type QueueView,
} from './queue.js';

/** Ids of complaints that a session sees otherwise than its teams do. */
export interface SightExceptions {
  readonly granted: readonly string[];
  readonly excluded: readonly string[];
}

/** A statement with its parameters. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** Collects parameters and gives each its `$n`. */
class Parameters {
  readonly values: unknown[] = [];

  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

const COLUMNS = `id, team_id, kind, category, district_id, priority, priority_rule, state, due_at, received_at, assignee_id,
         version, restricted, language, risk, concluded_at, withdrawal_asked_at IS NOT NULL AS withdrawal_asked, unreadable,
         unread_since IS NOT NULL AS unread, late_recipient AS late`;

/** The triage queue: pages by key rather than by offset, so that the last is as quick as the first. */
export class QueueQuery {
  /** One page, most urgent first; concluded ones latest first. */
  async page(tx: Tx, request: QueueRequest): Promise<QueuePage> {
    const { sql, parameters } = queuePageStatement(request);
    const found = (await tx.query<StoredQueueRow>(sql, parameters)).map(toQueueRow);
    const rows = found.slice(0, request.limit);
    const last = rows.at(-1);
    return found.length > rows.length && last ? { rows, next: cursorOf(request.view, last) } : { rows };
  }

  /** One row as the queue shows it now; null when it is not there for this session. */
  async row(tx: Tx, id: string): Promise<QueueRow | null> {
    const [found] = await tx.query<StoredQueueRow>(`SELECT ${COLUMNS} FROM complaint WHERE id = $1`, [id]);
    return found ? toQueueRow(found) : null;
  }

  /** What the session may see beside its own teams' complaints, and what is hidden from it among them. */
  async exceptions(tx: Tx): Promise<SightExceptions> {
    const [row] = await tx.query<SightExceptions>(
      'SELECT granted_complaints() AS granted, excluded_complaints() AS excluded',
    );
    return row!;
  }

  /** How many open complaints each view of a team holds. */
  async counters(
    tx: Tx,
    request: Pick<QueueRequest, 'teamId' | 'accountId' | 'now'>,
  ): Promise<QueueCounters> {
    const [row] = await tx.query<QueueCounters>(COUNTERS, [request.teamId, request.accountId, request.now]);
    return row!;
  }
}

/** Open complaints by view; of the concluded ones those in which the person wrote and nobody has done anything since. */
export type QueueCounters = Readonly<Record<Exclude<QueueView, 'concluded'> | 'concludedUnread', number>>;

/** What this person can decide: proposed by somebody else, and they are not kept from it. */
const toConfirm = (account: string): string =>
  `state = 'deciding' AND proposer_id IS DISTINCT FROM ${account} AND NOT barred(id, ${account})`;

/** Counts a team's open complaints in one pass over its index; the unread concluded ones have their own, and are few. */
export const COUNTERS = `
  SELECT count(*)::int AS "all",
         count(*) FILTER (WHERE assignee_id = $2)::int AS mine,
         count(*) FILTER (WHERE state = 'received')::int AS pool,
         count(*) FILTER (WHERE due_at < $3)::int AS overdue,
         count(*) FILTER (WHERE state = 'awaiting-complainant')::int AS awaiting,
         count(*) FILTER (WHERE ${toConfirm('$2')})::int AS deciding,
         count(*) FILTER (WHERE withdrawal_asked_at IS NOT NULL)::int AS withdrawal,
         cardinality((SELECT granted_complaints())) AS granted,
         (SELECT count(*)::int FROM complaint
           WHERE team_id = $1 AND state = 'concluded' AND unread_since IS NOT NULL) AS "concludedUnread"
    FROM complaint WHERE team_id = $1 AND state <> 'concluded'`;

/** The statement of one page. */
export function queuePageStatement(request: QueueRequest): Statement {
  const parameters = new Parameters();
  const concluded = request.view === 'concluded';
  const conditions = [
    ...viewConditions(request, parameters),
    ...filterConditions(request, parameters),
    ...(request.after ? [afterCondition(request.after, parameters)] : []),
  ];
  const order = concluded ? 'concluded_at DESC, id DESC' : 'priority, due_at, id';
  const sql = `
  SELECT ${COLUMNS}
    FROM complaint
   WHERE ${conditions.join('\n     AND ')}
   ORDER BY ${order}
   LIMIT ${parameters.add(request.limit + 1)}`;
  return { sql, parameters: parameters.values };
}

function viewConditions({ view, teamId, accountId, now }: QueueRequest, parameters: Parameters): string[] {
  const team =
    view === 'granted'
      ? 'id = ANY ((SELECT granted_complaints())::uuid[])'
      : `team_id = ${parameters.add(teamId)}`;
  const open = `state <> 'concluded'`;
  switch (view) {
    case 'all':
    case 'granted':
      return [team, open];
    case 'mine':
      return [team, open, `assignee_id = ${parameters.add(accountId)}`];
    case 'pool':
      return [team, open, `state = 'received'`];
    case 'overdue':
      return [team, open, `due_at < ${parameters.add(now)}`];
    case 'awaiting':
      return [team, open, `state = 'awaiting-complainant'`];
    case 'deciding':
      return [team, open, toConfirm(parameters.add(accountId))];
    case 'withdrawal':
      return [team, open, 'withdrawal_asked_at IS NOT NULL'];
    case 'concluded':
      return [team, `state = 'concluded'`];
  }
}

function filterConditions({ filters = {} }: QueueRequest, parameters: Parameters): string[] {
  return QUEUE_FILTERS.flatMap((property) => {
    const value = filters[property];
    return value === undefined ? [] : [`${columnName(property)} = ${parameters.add(value)}`];
  });
}

/** One row comparison: written out with OR, the same takes a hundred times as long. */
function afterCondition(after: QueueCursor, parameters: Parameters): string {
  if ('priority' in after) {
    const key = [after.priority, after.dueAt, after.id].map((part) => parameters.add(part));
    return `(priority, due_at, id) > (${key.join(', ')})`;
  }
  const key = [after.concludedAt, after.id].map((part) => parameters.add(part));
  return `(concluded_at, id) < (${key.join(', ')})`;
}

function cursorOf(view: QueueView, row: QueueRow): QueueCursor {
  return view === 'concluded'
    ? { concludedAt: row.concludedAt!, id: row.id }
    : { priority: row.priority, dueAt: row.dueAt!, id: row.id };
}

interface StoredQueueRow {
  readonly [column: string]: unknown;
  readonly withdrawal_asked: boolean;
  readonly unreadable: boolean;
  readonly unread: boolean;
  readonly late: boolean;
}

function toQueueRow({ withdrawal_asked, unreadable, unread, late, ...columns }: StoredQueueRow): QueueRow {
  const flags = { withdrawalAsked: withdrawal_asked, unreadable, unread, late };
  return { ...fromColumns<Omit<QueueRow, 'flags'>>(columns), flags };
}
