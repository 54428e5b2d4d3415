import { Injectable, Logger } from '@nestjs/common';
import { lookThrough, PROOF_CONNECTIONS, QualityRuns, type LookedThrough } from '#counts';
import { LEDGER_FINDING } from '#counts/domain';
import { createDataSource, UnitOfWork } from '#database';
import { OnJob } from '#jobs';
import type { JobPayload } from '#messages';
import { Clock } from '#platform';
import { WorkerConfig } from '../worker.config.js';

/** Looks figures through, as kenekanko_check: the worker itself could not vouch for what it writes. */
@Injectable()
export class QualityHandlers {
  private readonly logger = new Logger('Quality');
  private readonly runs = new QualityRuns();

  constructor(
    private readonly config: WorkerConfig,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  @OnJob('look-through')
  async run({ runId }: JobPayload<'look-through'>): Promise<void> {
    if (!(await this.unitOfWork.run(null, (tx) => this.runs.isOpen(tx, runId)))) return;
    const found = await this.look();
    await this.unitOfWork.run(null, (tx) => this.runs.record(tx, runId, found));
    const broken = found.findings.filter(({ code }) => code.startsWith(LEDGER_FINDING));
    // An operator's alarm stands on this line: docs/runbook.md.
    if (!found.holds) this.logger.error(`quality.ledger-broken: ${broken.map(({ code }) => code).join(' ')}`);
  }

  /** A connection of its own, for as long as it takes. */
  private async look(): Promise<LookedThrough> {
    const { CHECK_DATABASE_URL: url } = this.config;
    const check = createDataSource({ url, name: 'kenekanko-look-through', poolSize: PROOF_CONNECTIONS });
    await check.initialize();
    try {
      return await lookThrough(check, this.clock.now());
    } finally {
      await check.destroy();
    }
  }
}
