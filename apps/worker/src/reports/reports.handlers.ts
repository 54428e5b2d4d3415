import { Injectable } from '@nestjs/common';
import { freezeReport, openFile, Reports, signedFile, type SignedReport } from '#counts';
import { UnitOfWork } from '#database';
import { errorCode, OnJob } from '#jobs';
import { DomainError, isDomainError } from '#kernel';
import type { JobPayload } from '#messages';
import { NetworkSettingsQuery } from '#network';
import { Clock } from '#platform';
import { fromBase64, signingKeyOf, type SigningKey } from '#sealing';
import { WorkerConfig } from '../worker.config.js';

/** Percent, by what is done by then. */
const PROGRESS = { begun: 10, frozen: 50, drawn: 90 };

/** Freezes reports and draws their pages. Killed half-way it begins again: what is kept is kept once. */
@Injectable()
export class ReportsHandlers {
  constructor(
    private readonly config: WorkerConfig,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly network: NetworkSettingsQuery,
    private readonly reports: Reports,
  ) {}

  @OnJob('make-report')
  async make({ reportId }: JobPayload<'make-report'>): Promise<void> {
    try {
      await this.freeze(reportId);
    } catch (error) {
      const code = isDomainError(error) ? error.code : errorCode(error);
      await this.unitOfWork.run(null, (tx) => this.reports.failed(tx, reportId, code));
      // The queue tries again; what the rules refuse would only be refused again.
      if (!isDomainError(error) || error.kind === 'unavailable') throw error;
    }
  }

  private async freeze(id: string): Promise<void> {
    const key = this.signingKey();
    const order = await this.goOn(id, PROGRESS.begun);
    if (!order) return;
    const report = await this.unitOfWork.snapshot(async (tx) =>
      freezeReport(tx, { id, ...order }, await this.network.rules(tx), this.clock.now()),
    );
    if (!(await this.goOn(id, PROGRESS.frozen))) return;
    const file = signedFile(report, key);
    const signed = openFile(file);
    const pdf = await this.pages(signed);
    if (!(await this.goOn(id, PROGRESS.drawn))) return;
    await this.unitOfWork.run(null, (tx) => this.reports.keep(tx, { file, signed, pdf }));
  }

  private async pages(signed: SignedReport): Promise<Buffer | null> {
    if (signed.report.parameters.kind !== 'quarterly') return null;
    const logo = await this.unitOfWork.run(null, (tx) => this.reports.logo(tx));
    // Loaded by the first report: most workers' days go without one.
    const { quarterlyPdf } = await import('./quarterly/quarterly-pdf.js');
    return quarterlyPdf(signed, logo);
  }

  private goOn(id: string, progress: number) {
    return this.unitOfWork.run(null, (tx) => this.reports.goOn(tx, id, progress));
  }

  private signingKey(): SigningKey {
    const { REPORT_KEY } = this.config;
    if (!REPORT_KEY) throw new DomainError('report.no-key', 'conflict');
    return signingKeyOf(fromBase64(REPORT_KEY));
  }
}
