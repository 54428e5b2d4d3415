import { Injectable } from '@nestjs/common';
import { type Tx, UnitOfWork } from '#database';
import { DomainError } from '#kernel';
import { holdingOn, institutionId, NetworkSettingsQuery } from '#network';
import { Clock } from '#platform';
import type { InstitutionResponse, InstitutionsResponse } from './dto/referral.dto.js';

/** The institutions that a complaint may be referred to: those of the network's that hold today. */
@Injectable()
export class InstitutionsQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly network: NetworkSettingsQuery,
    private readonly clock: Clock,
  ) {}

  run(token: string): Promise<InstitutionsResponse> {
    return this.unitOfWork.run(token, async (tx) => ({
      institutions: await this.today(tx),
      answerDays: (await this.network.rules(tx)).deadlines.referralAnswerDays,
    }));
  }

  /** Throws `referral.institution-closed` for one that is not there today, or never was. */
  async get(tx: Tx, id: string): Promise<InstitutionResponse> {
    const found = (await this.today(tx)).find((institution) => institution.id === id);
    if (!found) throw new DomainError('referral.institution-closed', 'conflict');
    return found;
  }

  private async today(tx: Tx): Promise<InstitutionResponse[]> {
    const { settings, calendar } = await this.network.rules(tx);
    const { day } = calendar.dayOf(this.clock.now());
    return holdingOn(day, settings.institutions).map((institution) => {
      const { kind, name, place, districtIds } = institution;
      return { id: institutionId(institution), kind, name, place, districtIds: [...districtIds] };
    });
  }
}
