import type { TeamKind, TeamStatus } from '#complaints/domain';
import type { Tx } from '#database';

/** A stretch in which a team could not work as usual. */
export interface TeamStatusInterval {
  readonly status: Exclude<TeamStatus, 'full'>;
  readonly reason: string | null;
  readonly from: Date;
  readonly endedAt: Date;
}

/** How a team can work now, and could before. */
export interface TeamStanding {
  readonly id: string;
  readonly name: string;
  readonly kind: TeamKind;
  readonly status: TeamStatus;
  readonly from: Date | null;
  /** When it ends by itself; null when it lasts until someone ends it. */
  readonly until: Date | null;
  /** May be made public. */
  readonly reason: string | null;
  /** Latest first, the last ten that are over. */
  readonly past: readonly TeamStatusInterval[];
}

/** A status to set; `until` and `reason` are null for `full`. */
export interface NewTeamStatus {
  readonly status: TeamStatus;
  readonly until: Date | null;
  readonly reason: string | null;
}

/** What suspending a team would do to its complaints now, in numbers. */
export interface SuspensionEffects {
  /** Received in the last 28 days. */
  readonly received: number;
  readonly open: number;
  /** Triage clocks that would stand still. */
  readonly triage: number;
  /** Verification clocks that would stand still. */
  readonly verification: number;
  /** Danger to life: nothing stands still. */
  readonly danger: number;
  /** Due instants that would move. */
  readonly moving: number;
}

/** How teams can work; whose status a session may set is the database's to say. */
export class TeamStatuses {
  /** Every team of the network, or those named. */
  async list(tx: Tx, teamIds: readonly string[] | null): Promise<TeamStanding[]> {
    return tx.query<TeamStanding>(STANDINGS, [teamIds]);
  }

  /** Throws `team.not-found`, `team-status.refused`, `team-status.until`. */
  async set(tx: Tx, teamId: string, { status, until, reason }: NewTeamStatus): Promise<void> {
    await tx.query('SELECT set_team_status($1, $2, $3, $4)', [teamId, status, until, reason]);
  }

  /** Throws `team.not-found`. */
  async effects(tx: Tx, teamId: string): Promise<SuspensionEffects> {
    const [row] = await tx.query<SuspensionEffects>('SELECT * FROM suspension_effects($1)', [teamId]);
    return row!;
  }
}

const STANDINGS = `
  SELECT t.id, t.name, t.kind, t.status, t.status_from AS "from", t.status_to AS until, r.reason,
         coalesce(p.past, '[]') AS past
    FROM team t
    LEFT JOIN team_status_interval r ON r.team_id = t.id AND r.ended_at IS NULL
    LEFT JOIN LATERAL (
      SELECT jsonb_agg(jsonb_build_object('status', status, 'reason', reason, 'from', from_at, 'endedAt', ended_at)
                       ORDER BY from_at DESC) AS past
        FROM (SELECT * FROM team_status_interval i WHERE i.team_id = t.id AND i.ended_at IS NOT NULL
               ORDER BY from_at DESC LIMIT 10) AS i) AS p ON true
   WHERE t.active AND t.kind <> 'outside-reviewer' AND ($1::text[] IS NULL OR t.id = ANY ($1))
   ORDER BY t.name, t.id`;
