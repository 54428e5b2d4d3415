import type { Tx, UnitOfWork } from '#database';
import type { Clock } from '#kernel';
import type { NetworkSettingsQuery } from '#network';
import { fromColumns, toColumns, type ComplaintRow } from '../data/complaint-row.js';
import {
  firstTriageStart,
  reckonDues,
  standingPauses,
  STATE_TABLE,
  type ComplaintFacts,
  type Pause,
  type Suspension,
} from '../domain/index.js';

const BATCH = 500;
const ANEW = STATE_TABLE.filter((rule) => rule.startsAnew).map(({ event }) => event);

/** Due instants between which complaints are reckoned; without it, all of the team. */
export interface DueWithin {
  readonly from: Date;
  readonly before: Date;
}

interface PausedRow {
  readonly body: Record<string, unknown>;
  readonly anewAt: Date | null;
  readonly pauses: readonly {
    readonly reason: Pause['reason'];
    readonly from: string;
    readonly to: string | null;
  }[];
}

/** Reckons the due instants of a team's open complaints anew, once it was suspended or can work again. */
export class ReckonTeamService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly network: NetworkSettingsQuery,
  ) {}

  /** How many were moved. In batches: a complaint that someone works on waits for few others; done again, it changes nothing. */
  async reckon(teamId: string, within?: DueWithin): Promise<number> {
    let moved = 0;
    for (let after: string | null = ''; after !== null;) {
      const last: string = after;
      const done = await this.unitOfWork.run(null, (tx) => this.batch(tx, teamId, last, within));
      moved += done.moved;
      after = done.next;
    }
    return moved;
  }

  private async batch(
    tx: Tx,
    teamId: string,
    after: string,
    within?: DueWithin,
  ): Promise<{ readonly moved: number; readonly next: string | null }> {
    const at = this.clock.now();
    const { calendar, deadlines } = await this.network.rules(tx);
    const [suspension = null] = await tx.query<Suspension>(
      `SELECT status_to AS until FROM team WHERE id = $1 AND status = 'suspended'`,
      [teamId],
    );
    const rows = await tx.query<PausedRow>(PAUSED, [
      ...[teamId, after || null, ANEW, within?.from ?? null, within?.before ?? null, BATCH],
    ]);
    const dues = rows.map((row) => {
      const facts = fromColumns<ComplaintRow>(row.body);
      const pauses = standingPauses(row.pauses.map(stored), suspension, at);
      const start = row.anewAt ?? firstTriageStart(facts);
      return { ...key(facts), ...reckonDues(facts, start, { at, calendar, deadlines, pauses }) };
    });
    const [done] = await tx.query<{ moved: number }>('SELECT put_dues($1, $2::jsonb) AS moved', [
      teamId,
      JSON.stringify(dues.map(toColumns)),
    ]);
    return { moved: done!.moved, next: rows.length < BATCH ? null : dues.at(-1)!.id };
  }
}

const key = ({ id, version }: ComplaintFacts) => ({ id, version });

function stored({ reason, from, to }: PausedRow['pauses'][number]): Pause {
  return { reason, from: new Date(from), to: to === null ? null : new Date(to) };
}

const PAUSED = `
  SELECT to_jsonb(c) AS body,
         (SELECT max(h.at) FROM complaint_history h WHERE h.complaint_id = c.id AND h.event = ANY ($3)) AS "anewAt",
         (SELECT jsonb_agg(jsonb_build_object('reason', p.reason, 'from', p.from_at, 'to', p.to_at) ORDER BY p.from_at)
            FROM complaint_pause p WHERE p.complaint_id = c.id) AS pauses
    FROM complaint c
   WHERE c.team_id = $1 AND c.state <> 'concluded' AND ($2::uuid IS NULL OR c.id > $2)
     AND ($4::timestamptz IS NULL OR (c.due_at >= $4 AND c.due_at < $5))
     AND EXISTS (SELECT 1 FROM complaint_pause p WHERE p.complaint_id = c.id AND p.reason = 'team-suspended')
   ORDER BY c.id LIMIT $6`;
