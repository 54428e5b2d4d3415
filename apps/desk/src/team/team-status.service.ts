import { Injectable } from '@nestjs/common';
import { standbyWhileSuspended } from '#complaints/domain';
import { UnitOfWork } from '#database';
import { describedNetwork, NetworkSettingsQuery, TeamStatuses } from '#network';
import type { SignedIn } from '../access/signed-in.js';
import type {
  SetTeamStatusRequest,
  SuspensionEffectsResponse,
  TeamStandingsResponse,
} from './dto/team-status.dto.js';

const DAYS = 28;

/** Reads and sets how teams can work. */
@Injectable()
export class TeamStatusService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly statuses: TeamStatuses,
    private readonly network: NetworkSettingsQuery,
  ) {}

  list({ token, roles, leads }: SignedIn): Promise<TeamStandingsResponse> {
    // Who answers for the whole network sees every team.
    const whose = roles.includes('coordinator') ? null : leads;
    return this.unitOfWork.run(token, async (tx) => ({
      teams: (await this.statuses.list(tx, whose)).map((team) => ({ ...team, past: [...team.past] })),
    }));
  }

  /** By the same rules that routing and clocks go by. Throws `team.not-found`. */
  effects(token: string, teamId: string): Promise<SuspensionEffectsResponse> {
    return this.unitOfWork.run(token, async (tx) => {
      const { received, ...counts } = await this.statuses.effects(tx, teamId);
      const { teams } = await describedNetwork(tx);
      const perDay = Math.round((10 * received) / DAYS) / 10;
      return { ...counts, perDay, standbyTeamId: standbyWhileSuspended(teams, teamId) };
    });
  }

  /** Throws `team.not-found`, `team-status.refused`, `team-status.until`, `calendar.day`. */
  async set(token: string, teamId: string, { status, until, reason }: SetTeamStatusRequest): Promise<void> {
    await this.unitOfWork.run(token, async (tx) => {
      const { calendar } = await this.network.rules(tx);
      const wanted = { status, until: until ? calendar.endOf(until) : null, reason: reason?.trim() || null };
      await this.statuses.set(tx, teamId, wanted);
    });
  }
}
