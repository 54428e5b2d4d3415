import type { Tx } from '#database';
import { DomainError } from '#kernel';
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

/** A team's complaints one a line: which they are, then what is said of some of them. */
export class LineListQuery {
  /** The ids of all lines, oldest first. Nothing that the session may not see. */
  async ids(tx: Tx, request: LineListRequest): Promise<string[]> {
    // One text, which is cut up at once; an array of as many is read letter by letter.
    const [row] = await tx.query<{ ids: string | null }>(
      `SELECT string_agg(c.id::text, ',' ORDER BY c.received_at, c.id) AS ids FROM complaint c WHERE ${SCOPE}`,
      [request.teamId, request.openOnly, request.from, request.before],
    );
    return row!.ids?.split(',') ?? [];
  }

  /**
   * Those of these lines that the session still may see, in their order; found by key, where a page by place would sort all.
   * Throws `team.not-found` once the session has ended, or is none of the team's any more: half a list is none.
   */
  async page(tx: Tx, teamId: string, ids: readonly string[]): Promise<LineListRow[]> {
    const [still] = await tx.query('SELECT 1 WHERE $1 = ANY (current_teams())', [teamId]);
    if (!still) throw new DomainError('team.not-found', 'not-found');
    return tx.query<LineListRow>(PAGE, [teamId, ids]);
  }
}

const SCOPE = `c.team_id = $1 AND ${NOT_TAKEN_BACK} AND (NOT $2 OR c.state <> 'concluded')
   AND ($3::timestamptz IS NULL OR c.received_at >= $3) AND ($4::timestamptz IS NULL OR c.received_at < $4)`;

const PAGE = `
  SELECT ${COLUMNS.map((property) => `c.${columnName(property)} AS "${property}"`).join(', ')},
         c.withdrawal_asked_at IS NOT NULL AS "withdrawalAsked", d.name AS "districtName", a.display_name AS "assigneeName"
    FROM complaint c LEFT JOIN district d ON d.id = c.district_id LEFT JOIN account a ON a.id = c.assignee_id
   WHERE c.id = ANY ($2::uuid[]) AND c.team_id = $1
   ORDER BY c.received_at, c.id`;
