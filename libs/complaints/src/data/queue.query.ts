import type { Tx } from '#database';
import { DomainError } from '#kernel';
import type { TalliedRow } from '../domain/index.js';
import { columnName, fromColumns } from './complaint-row.js';
import {
  QUEUE_FILTERS,
  type QueueCursor,
  type QueuePage,
  type QueueRequest,
  type QueueRow,
  type QueueSort,
  type QueueView,
} from './queue.js';
import { NOT_TAKEN_BACK } from './taken-back.js';

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

/** What may stay out of its assignee's list when they put it off; `domain/snooze.ts` says the same. */
const mayBeHidden = (now: string): string =>
  `priority > 1 AND 'danger-to-life' <> ALL (risk) AND (due_at < ${now}) IS NOT TRUE`;

/** Put off by the session's account, whose rows alone the policy shows. */
const snoozed = (now: string): string =>
  `id IN (SELECT complaint_id FROM snooze WHERE ended_at IS NULL AND until_at > ${now}) AND ${mayBeHidden(now)}`;

/** What an account can decide: proposed by somebody else, and they are not kept from it. */
const toConfirm = (account: string): string =>
  `state = 'deciding' AND proposer_id IS DISTINCT FROM ${account} AND NOT barred(id, ${account})`;

/** What counters depend on, as the session's account sees it. */
const counted = (
  now: string,
): string => `id, team_id, state, assignee_id, priority, risk, due_at, withdrawal_asked_at IS NOT NULL AS withdrawal_asked,
         unread_since IS NOT NULL AS unread, (${toConfirm('(SELECT current_account())')}) AS to_confirm,
         CASE WHEN ${mayBeHidden(now)} THEN
           (SELECT max(until_at) FROM snooze WHERE complaint_id = complaint.id AND ended_at IS NULL AND until_at > ${now})
         END AS snoozed_until_at`;

const columns = (
  now: string,
): string => `kind, category, district_id, priority_rule, received_at, version, restricted, language, concluded_at, unreadable,
         late_recipient AS late, ${counted(now)}`;

/** The triage queue: pages by key rather than by offset, so that the last is as quick as the first. */
export class QueueQuery {
  /** One page, in the order that was asked for; throws `queue.cursor` for the place in another order. */
  async page(tx: Tx, request: QueueRequest): Promise<QueuePage> {
    const { sql, parameters } = queuePageStatement(request);
    const found = (await tx.query<StoredQueueRow>(sql, parameters)).map(toQueueRow);
    const rows = found.slice(0, request.limit);
    const last = rows.at(-1);
    return found.length > rows.length && last ? { rows, next: orderOf(request).cursor(last) } : { rows };
  }

  /** Rows as the queue shows them at an instant; those that are not there for this session are left out. */
  async rows(tx: Tx, ids: readonly string[], now: Date): Promise<QueueRow[]> {
    const found = await tx.query<StoredQueueRow>(
      `SELECT ${columns('$2')} FROM complaint WHERE id = ANY ($1::uuid[])`,
      [ids, now],
    );
    return found.map(toQueueRow);
  }

  /** Of all that a team's counters count what they depend on, for whoever keeps them from then on. */
  async counted(tx: Tx, teamId: string, now: Date): Promise<TalliedRow[]> {
    return (await tx.query<StoredQueueRow>(COUNTED, [teamId, now])).map(toQueueRow);
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
export type QueueCounters = Readonly<
  Record<Exclude<QueueView, 'concluded'> | 'mineOverdue' | 'concludedUnread', number>
>;

/** Counts a team's open complaints in one pass over its index; the unread concluded ones have their own, and are few. */
export const COUNTERS = `
  SELECT count(*)::int AS "all",
         count(*) FILTER (WHERE assignee_id = $2 AND NOT (${snoozed('$3')}))::int AS mine,
         count(*) FILTER (WHERE assignee_id = $2 AND due_at < $3)::int AS "mineOverdue",
         count(*) FILTER (WHERE assignee_id = $2 AND ${snoozed('$3')})::int AS snoozed,
         count(*) FILTER (WHERE state = 'received')::int AS pool,
         count(*) FILTER (WHERE due_at < $3)::int AS overdue,
         count(*) FILTER (WHERE state = 'awaiting-complainant')::int AS awaiting,
         count(*) FILTER (WHERE ${toConfirm('$2')})::int AS deciding,
         count(*) FILTER (WHERE withdrawal_asked_at IS NOT NULL)::int AS withdrawal,
         cardinality((SELECT granted_complaints())) AS granted,
         (SELECT count(*)::int FROM complaint
           WHERE team_id = $1 AND state = 'concluded' AND unread_since IS NOT NULL) AS "concludedUnread"
    FROM complaint WHERE team_id = $1 AND state <> 'concluded'`;

/** The same complaints one by one. */
const COUNTED = `
  SELECT ${counted('$2')} FROM complaint WHERE team_id = $1 AND state <> 'concluded'
   UNION ALL
  SELECT ${counted('$2')} FROM complaint WHERE team_id = $1 AND state = 'concluded' AND unread_since IS NOT NULL`;

/** The statement of one page. */
export function queuePageStatement(request: QueueRequest): Statement {
  const parameters = new Parameters();
  const now = parameters.add(request.now);
  const order = orderOf(request);
  const conditions = [
    ...viewConditions(request, parameters, now),
    ...filterConditions(request, parameters),
    ...(request.after ? [afterCondition(order, request.after, parameters)] : []),
  ];
  const sql = `
  SELECT ${columns(now)}
    FROM complaint
   WHERE ${conditions.join('\n     AND ')}
   ORDER BY ${order.columns.map((column) => (order.back ? `${column} DESC` : column)).join(', ')}
   LIMIT ${parameters.add(request.limit + 1)}`;
  return { sql, parameters: parameters.values };
}

function viewConditions(
  { view, teamId, accountId }: QueueRequest,
  parameters: Parameters,
  now: string,
): string[] {
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
      return [team, open, `assignee_id = ${parameters.add(accountId)}`, `NOT (${snoozed(now)})`];
    case 'snoozed':
      return [team, open, `assignee_id = ${parameters.add(accountId)}`, snoozed(now)];
    case 'pool':
      return [team, open, `state = 'received'`];
    case 'overdue':
      return [team, open, `due_at < ${now}`];
    case 'awaiting':
      return [team, open, `state = 'awaiting-complainant'`];
    case 'deciding':
      return [team, open, toConfirm(parameters.add(accountId))];
    case 'withdrawal':
      return [team, open, 'withdrawal_asked_at IS NOT NULL'];
    case 'concluded':
      return [team, `state = 'concluded'`, NOT_TAKEN_BACK];
  }
}

function filterConditions({ filters = {} }: QueueRequest, parameters: Parameters): string[] {
  const { risk, receivedFrom, receivedBefore, dueBefore, unread } = filters;
  return [
    ...QUEUE_FILTERS.flatMap((property) => {
      const value = filters[property];
      return value === undefined ? [] : [`${columnName(property)} = ${parameters.add(value)}`];
    }),
    ...(risk === undefined ? [] : [`${parameters.add(risk)} = ANY (risk)`]),
    ...(receivedFrom ? [`received_at >= ${parameters.add(receivedFrom)}`] : []),
    ...(receivedBefore ? [`received_at < ${parameters.add(receivedBefore)}`] : []),
    ...(dueBefore ? [`due_at < ${parameters.add(dueBefore)}`] : []),
    ...(unread ? ['unread_since IS NOT NULL'] : []),
  ];
}

/** An order of rows, and where in it a page ended. */
interface Order {
  readonly columns: readonly string[];
  readonly back: boolean;
  readonly cursor: (row: QueueRow) => QueueCursor;
}

const ORDERS: Readonly<Record<QueueSort | 'concluded', Order>> = {
  urgency: {
    columns: ['priority', 'due_at', 'id'],
    back: false,
    cursor: ({ priority, dueAt, id }) => ({ priority, dueAt: dueAt!, id }),
  },
  due: { columns: ['due_at', 'id'], back: false, cursor: ({ dueAt, id }) => ({ dueAt: dueAt!, id }) },
  oldest: {
    columns: ['received_at', 'id'],
    back: false,
    cursor: ({ receivedAt, id }) => ({ receivedAt, id }),
  },
  newest: {
    columns: ['received_at', 'id'],
    back: true,
    cursor: ({ receivedAt, id }) => ({ receivedAt, id }),
  },
  concluded: {
    columns: ['concluded_at', 'id'],
    back: true,
    cursor: ({ concludedAt, id }) => ({ concludedAt: concludedAt!, id }),
  },
};

const orderOf = ({ view, sort = 'urgency' }: Pick<QueueRequest, 'view' | 'sort'>): Order =>
  ORDERS[view === 'concluded' ? 'concluded' : sort];

/** One row comparison: written out with OR, the same takes a hundred times as long. */
function afterCondition({ columns, back }: Order, after: QueueCursor, parameters: Parameters): string {
  const parts = new Map(Object.entries(after).map(([property, part]) => [columnName(property), part]));
  if (parts.size !== columns.length || columns.some((column) => !parts.has(column)))
    throw new DomainError('queue.cursor', 'invalid');
  const key = columns.map((column) => parameters.add(parts.get(column)));
  return `(${columns.join(', ')}) ${back ? '<' : '>'} (${key.join(', ')})`;
}

interface StoredQueueRow {
  readonly [column: string]: unknown;
  readonly withdrawal_asked: boolean;
  readonly unreadable: boolean;
  readonly unread: boolean;
  readonly late: boolean;
  readonly to_confirm: boolean;
  readonly snoozed_until_at: Date | null;
}

function toQueueRow({
  withdrawal_asked,
  unreadable,
  unread,
  late,
  to_confirm,
  snoozed_until_at,
  ...stored
}: StoredQueueRow): QueueRow {
  const flags = { withdrawalAsked: withdrawal_asked, unreadable, unread, late, toConfirm: to_confirm };
  return {
    ...fromColumns<Omit<QueueRow, 'flags' | 'snoozedUntil'>>(stored),
    flags,
    snoozedUntil: snoozed_until_at,
  };
}
