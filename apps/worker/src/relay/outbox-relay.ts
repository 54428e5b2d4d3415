import { setTimeout as wait } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import type { UnitOfWork } from '#database';
import { errorCode, jobId, type FailedJobs, type JobQueues, type NewJob } from '#jobs';
import { SECOND, type Clock } from '#kernel';
import { jobsOfEvent } from '#messages';
import type { ClaimedMessage, Outbox } from '#outbox';
import type { Rush } from './rush.js';

const BATCH = 200;
const RETRY_AFTER = SECOND;
// Where two came at once more follow, and together they cost the queue one statement.
const GATHER = SECOND / 20;

/**
 * Hands the outbox's messages to the queue. A row is marked only after its jobs were added, so a crash in
 * between adds them again under the same ids: nothing is lost, and handlers bear a second run.
 */
export class OutboxRelay {
  private readonly logger = new Logger('OutboxRelay');
  private running: Promise<void> | undefined;
  private again = false;
  private stopped = false;
  private retry: NodeJS.Timeout | undefined;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly queues: Pick<JobQueues, 'add'>,
    private readonly failedJobs: FailedJobs,
    private readonly rush: Rush,
  ) {}

  /** Something may be waiting; returns at once. */
  wake(): void {
    this.again = true;
    if (this.stopped || this.running) return;
    this.running = this.drain().finally(() => {
      this.running = undefined;
      // What came between the last look and now.
      if (this.again && !this.stopped && !this.retry) this.wake();
    });
  }

  /** Hands on no more and resolves when what is under way is done. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.retry);
    await this.running;
  }

  /** Hands on one batch; returns how many messages it held. */
  async handOn(): Promise<number> {
    return this.unitOfWork.run(null, async (tx) => {
      const claimed = await this.outbox.claim(tx, BATCH);
      if (claimed.length === 0) return 0;
      const at = this.clock.now();
      this.rush.note(claimed.filter((message) => isJustFiled(message, at)).length);
      await this.queues.add(claimed.flatMap(jobsOf));
      for (const { id, event, payload, message } of claimed) {
        if (message) continue;
        // One message that nobody understands must not stop all that follow it.
        const failed = {
          id: `outbox.${id}`,
          name: event,
          payload,
          errorCode: 'outbox.unknown',
          attempts: 0,
          failedAt: at,
        };
        await this.failedJobs.record(tx, failed);
      }
      const ids = claimed.map((one) => one.id);
      await this.outbox.markHanded(tx, ids, at);
      return claimed.length;
    });
  }

  private async drain(): Promise<void> {
    try {
      while (this.again && !this.stopped) {
        this.again = false;
        const handed = await this.handOn();
        if (handed === BATCH) this.again = true;
        else if (handed > 1) await wait(GATHER);
      }
    } catch (error) {
      this.logger.warn(`the queue or the database is away: ${errorCode(error)}`);
      if (this.stopped) return;
      this.retry = setTimeout(() => {
        this.retry = undefined;
        this.wake();
      }, RETRY_AFTER);
    }
  }
}

/** What was filed while nobody handed it on keeps no one waiting for a receipt. */
const isJustFiled = ({ event, createdAt }: ClaimedMessage, at: Date): boolean =>
  event === 'complaint.filed' && at.getTime() - createdAt.getTime() < SECOND;

function jobsOf({ id, message }: ClaimedMessage): NewJob[] {
  return message ? jobsOfEvent(message).map((job) => ({ id: jobId(job.name, id), job })) : [];
}
