import { Injectable } from '@nestjs/common';
import { occasionsOf, Referrals, Reminders } from '#complaints';
import { call } from '#complaints/domain';
import { noReplay, tryLock, UnitOfWork } from '#database';
import type { Clock } from '#kernel';
import { Outbox } from '#outbox';

/** Has people reminded of deadlines: near, over, and over twice as long; each once for a due instant. */
@Injectable()
export class DeadlinesSweep {
  private readonly reminders = new Reminders();
  private readonly referrals = new Referrals();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  /** How many reminders go out. */
  async run(): Promise<number> {
    return this.unitOfWork.run(null, async (tx) => {
      if (!(await tryLock(tx, 'sweepDeadlines')) || !(await noReplay(tx))) return 0;
      const at = this.clock.now();
      const due = occasionsOf(await this.reminders.pass(tx, at));
      const calls = due.map(({ occasion, complaintId, dueAt }) =>
        call(occasion, complaintId, String(dueAt.getTime())),
      );
      const awaited = await this.referrals.pass(tx, at);
      calls.push(
        ...awaited.map(({ referralId, complaintId, share }) =>
          call('referral-due', complaintId, `${referralId}-${share}`),
        ),
      );
      await this.outbox.append(tx, calls, at);
      return calls.length;
    });
  }
}
