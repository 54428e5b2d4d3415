import { Injectable } from '@nestjs/common';
import { ReckonTeamService } from '#complaints';
import { NEAR_DUE } from '#complaints/domain';
import { noReplay, tryLock, UnitOfWork } from '#database';
import type { Clock } from '#kernel';

/**
 * Ends statuses of teams and leaves whose end has come, and keeps a suspended team's complaints from becoming overdue
 * while their clocks stand still.
 */
@Injectable()
export class TeamsSweep {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly reckoning: ReckonTeamService,
  ) {}

  /** How many due instants were moved on. */
  async run(): Promise<number> {
    const suspended = await this.unitOfWork.run(null, async (tx) => {
      if (!(await tryLock(tx, 'sweepTeams')) || !(await noReplay(tx))) return [];
      return tx.query<{ teamId: string; from: Date }>(
        'SELECT team_id AS "teamId", from_at AS "from" FROM tend_teams()',
      );
    });
    let moved = 0;
    for (const { teamId, from } of suspended) {
      // What was overdue when the team was suspended stays so.
      const before = new Date(this.clock.now().getTime() + NEAR_DUE);
      moved += await this.reckoning.reckon(teamId, { from, before });
    }
    return moved;
  }
}
