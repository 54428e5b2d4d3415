import type { Tx } from '#database';
import { columnName } from './complaint-row.js';
import type { Complaint } from './complaint.entity.js';
import { NOT_TAKEN_BACK } from './taken-back.js';

/** Columns of the complaint itself that a line shows. */
const COLUMNS = [
  ...[
    'id',
    'kind',
    'category',
    'districtId',
    'priority',
    'state',
    'restricted',
    'risk',
    'channel',
    'language',
  ],
  ...['receivedAt', 'enteredAt', 'triagedAt', 'acceptedAt', 'dueAt', 'concludedAt', 'finding', 'action'],
  ...['closingReason', 'reopenings'],
] as const satisfies readonly (keyof Complaint)[];

/** Which complaints of a team are listed: by when they were received, and whether those that ended are too. */
export interface LineListRequest {
  readonly teamId: string;
  readonly openOnly: boolean;
  /** Received at or after; null: from the beginning. */
  readonly from: Date | null;
  /** Received before. */
  readonly before: Date | null;
}

/** One line: readable columns alone, and the names of place and person. */
export interface LineListRow extends Pick<Complaint, (typeof COLUMNS)[number]> {
  readonly districtName: string | null;
  readonly assigneeName: string | null;
  readonly withdrawalAsked: boolean;
}

/** A team's complaints one a line, oldest first, page by page by key. */
export class LineListQuery {
  /** What follows on a line; null for the first page. Nothing that the session may not see. */
  async page(
    tx: Tx,
    request: LineListRequest,
    after: Pick<LineListRow, 'receivedAt' | 'id'> | null,
    limit: number,
  ): Promise<LineListRow[]> {
    const key = [after?.receivedAt ?? null, after?.id ?? null, limit];
    return tx.query<LineListRow>(PAGE, [...scopeOf(request), ...key]);
  }

  async count(tx: Tx, request: LineListRequest): Promise<number> {
    const [row] = await tx.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM complaint c WHERE ${SCOPE}`,
      scopeOf(request),
    );
    return row!.count;
  }
}

const scopeOf = ({ teamId, openOnly, from, before }: LineListRequest) => [teamId, openOnly, from, before];

const SCOPE = `c.team_id = $1 AND ${NOT_TAKEN_BACK} AND (NOT $2 OR c.state <> 'concluded')
   AND ($3::timestamptz IS NULL OR c.received_at >= $3) AND ($4::timestamptz IS NULL OR c.received_at < $4)`;

const PAGE = `
  SELECT ${COLUMNS.map((property) => `c.${columnName(property)} AS "${property}"`).join(', ')},
         c.withdrawal_asked_at IS NOT NULL AS "withdrawalAsked", d.name AS "districtName", a.display_name AS "assigneeName"
    FROM complaint c LEFT JOIN district d ON d.id = c.district_id LEFT JOIN account a ON a.id = c.assignee_id
   WHERE ${SCOPE} AND ($5::timestamptz IS NULL OR (c.received_at, c.id) > ($5, $6::uuid))
   ORDER BY c.received_at, c.id LIMIT $7`;
