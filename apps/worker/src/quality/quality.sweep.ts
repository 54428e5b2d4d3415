import { Injectable } from '@nestjs/common';
import { QualityRuns } from '#counts';
import { noReplay, UnitOfWork } from '#database';
import { newId, type Clock } from '#kernel';
import type { NetworkSettingsQuery } from '#network';
import { DateTime } from 'luxon';

/** From this hour on, where the network is, its night's run may begin; a worker that was down does it later. */
const HOUR_OF_NIGHT = 2;

/** Has figures looked through once a night. */
@Injectable()
export class QualitySweep {
  private readonly runs = new QualityRuns();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly network: NetworkSettingsQuery,
  ) {}

  /** True when this night's run was begun now. */
  async run(): Promise<boolean> {
    return this.unitOfWork.run(null, async (tx) => {
      if (!(await noReplay(tx))) return false;
      const { calendar } = await this.network.rules(tx);
      const local = DateTime.fromJSDate(this.clock.now(), { zone: calendar.settings.timeZone });
      if (local.hour < HOUR_OF_NIGHT) return false;
      return this.runs.begin(tx, newId(), local.toISODate()!);
    });
  }
}
