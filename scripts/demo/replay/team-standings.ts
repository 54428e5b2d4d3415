import type { Tx } from '#database';
import type { TeamStretch } from '../plan/stretches.js';
import type { World } from './world.js';

/**
 * Has the teams work less for a while, day by day. The database measures a status with its own clock, so what a lead sets
 * and the sweep ends is done by the function that both end in, with the instant of the replay.
 */
export class TeamStandings {
  private readonly begun = new Set<TeamStretch>();
  private readonly ended = new Set<TeamStretch>();

  private constructor(
    private readonly world: World,
    private readonly stretches: readonly TeamStretch[],
  ) {}

  /** Goes on after what an interrupted replay has stored. */
  static async open(world: World, stretches: readonly TeamStretch[]): Promise<TeamStandings> {
    const standings = new TeamStandings(world, stretches);
    const rows = await asDefiner(world, (tx) =>
      tx.query<{ teamId: string; from: Date; over: boolean }>(
        `SELECT team_id AS "teamId", from_at AS "from", ended_at IS NOT NULL AS over FROM team_status_interval`,
      ),
    );
    for (const { teamId, from, over } of rows) {
      const known = stretches.find((one) => one.teamId === teamId && +one.from === +from);
      if (known) standings.begun.add(known);
      if (known && over) standings.ended.add(known);
    }
    return standings;
  }

  /** What begins or ends up to an instant. */
  async upTo(instant: Date): Promise<void> {
    for (const stretch of this.stretches) {
      if (stretch.from <= instant && !this.begun.has(stretch)) await this.put(stretch, stretch.from);
      if (stretch.to <= instant && !this.ended.has(stretch)) await this.put(stretch, stretch.to);
    }
  }

  private async put(stretch: TeamStretch, at: Date): Promise<void> {
    const over = at >= stretch.to;
    const { teamId, status, reason, to } = stretch;
    const { clock } = this.world;
    if (at > clock.now()) clock.moveTo(at);
    const by = this.world.staff.lead(teamId).accountId;
    await asDefiner(this.world, async (tx) => {
      await tx.query('SELECT put_team_status($1, $2, $3, $4, $5, $6)', [
        ...[teamId, over ? 'full' : status, over ? null : to, over ? null : reason, over ? null : by, at],
      ]);
    });
    await this.world.worker.run(null, (tx) =>
      tx.query(
        `UPDATE outbox SET handed_at = $1 WHERE handed_at IS NULL AND event = 'team.suspension-changed'`,
        [new Date()],
      ),
    );
    await this.world.reckoning.reckon(teamId);
    await this.settleOverdue(teamId, at);
    (over ? this.ended : this.begun).add(stretch);
  }

  /** What moved with the deadlines; the database, which goes by its own clock, takes all of the past for over. */
  private async settleOverdue(teamId: string, at: Date): Promise<void> {
    await this.world.worker.run(null, (tx) =>
      tx.query(
        `SELECT settle_overdue(array_agg(id), $2) FROM complaint WHERE team_id = $1 AND state <> 'concluded'`,
        [teamId, at],
      ),
    );
  }
}

/** The owner may act as those who own the database's functions. */
function asDefiner<T>({ owner }: World, work: (tx: Tx) => Promise<T>): Promise<T> {
  return owner.run(null, async (tx) => {
    await tx.query('SET LOCAL ROLE kenekanko_definer');
    return work(tx);
  });
}
