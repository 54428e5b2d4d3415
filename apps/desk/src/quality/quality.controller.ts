import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { QualityRuns } from '#counts';
import { UnitOfWork } from '#database';
import { newId } from '#kernel';
import { Clock } from '#platform';
import { Permit } from '../access/permission.js';
import { Current, type SignedIn } from '../access/signed-in.js';
import { requireLeadOf } from '../shape/team-access.js';
import {
  FoundComplaintsResponse,
  QualityAskedResponse,
  QualityIssueParameters,
  QualityResponse,
} from './dto/quality.dto.js';

/** What figures suffer from: of the whole network for who answers for it, of their own team for a lead. */
@ApiTags('figures')
@Controller()
export class QualityController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly runs: QualityRuns,
    private readonly clock: Clock,
  ) {}

  @Permit('quality')
  @Get('figures/quality')
  @ApiOkResponse({ type: QualityResponse })
  read(@Current() { token }: SignedIn): Promise<QualityResponse> {
    return this.unitOfWork.run(token, async (tx) => {
      const { last, findings, nights, running } = await this.runs.standing(tx);
      return {
        last: last && {
          ...{ finishedAt: last.finishedAt, holds: last.holds },
          ...{ complaints: last.complaints, ledgerLines: last.ledgerLines },
        },
        findings: findings.map((finding) => ({ ...finding, before: [...finding.before] })),
        nights: nights.map(({ finishedAt, holds }) => ({ finishedAt, holds })),
        running,
      };
    });
  }

  /** Has figures looked through now, every ten minutes at most. */
  @Permit('coordinating')
  @Post('figures/quality/runs')
  @HttpCode(200)
  @ApiOkResponse({ type: QualityAskedResponse })
  async ask(@Current() { token }: SignedIn): Promise<QualityAskedResponse> {
    return { asked: await this.unitOfWork.run(token, (tx) => this.runs.ask(tx, newId())) };
  }

  /** A team's own complaints behind a finding, as they are now. */
  @Permit('leading')
  @Get('teams/:teamId/quality/:issue')
  @ApiOkResponse({ type: FoundComplaintsResponse })
  async complaints(
    @Param() { teamId, issue }: QualityIssueParameters,
    @Current() signedIn: SignedIn,
  ): Promise<FoundComplaintsResponse> {
    requireLeadOf(signedIn, teamId);
    const now = this.clock.now();
    const complaints = await this.unitOfWork.run(signedIn.token, (tx) =>
      this.runs.complaints(tx, issue, teamId, now),
    );
    return { complaints };
  }
}
