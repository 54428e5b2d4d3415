import { Injectable } from '@nestjs/common';
import { snoozeFault, snoozeUntil } from '#complaints/domain';
import { UnitOfWork } from '#database';
import { DomainError } from '#kernel';
import { NetworkSettingsQuery } from '#network';
import { Clock } from '#platform';
import type { SignedIn } from '../access/signed-in.js';
import { ComplaintReader } from './complaint-reader.js';

/** Puts off what is one's own until a day, and takes it up again. */
@Injectable()
export class SnoozeService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: ComplaintReader,
    private readonly network: NetworkSettingsQuery,
    private readonly clock: Clock,
  ) {}

  /** Returns until when; throws `snooze.*` for what can't be put off, or not until that day. */
  put(signedIn: SignedIn, id: string, day: string): Promise<Date> {
    const { token, accountId } = signedIn;
    return this.unitOfWork.run(token, async (tx) => {
      const { complaint } = await this.reader.get(tx, signedIn, id);
      const at = this.clock.now();
      const fault = snoozeFault(complaint, accountId, at);
      if (fault) throw new DomainError(fault, 'conflict');
      const { calendar } = await this.network.rules(tx);
      const until = snoozeUntil(day, at, calendar);
      await this.reader.snoozes.put(tx, { complaintId: id, accountId, until, at });
      return until;
    });
  }

  /** Changes nothing where nothing is put off. */
  async wake(signedIn: SignedIn, id: string): Promise<void> {
    const { token, accountId } = signedIn;
    await this.unitOfWork.run(token, async (tx) => {
      await this.reader.get(tx, signedIn, id);
      await this.reader.snoozes.wake(tx, id, accountId, this.clock.now());
    });
  }
}
