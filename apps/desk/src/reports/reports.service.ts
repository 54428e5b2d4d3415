import { Injectable } from '@nestjs/common';
import {
  freezeReport,
  openFile,
  reportDifference,
  Reports,
  type Logo,
  type Report,
  type ReportDifference,
  type ReportOrder,
} from '#counts';
import {
  asOfInstant,
  assertAnswerable,
  assertCoarseEnough,
  figuresPeriod,
  questionsOf,
  type ReportParameters,
} from '#counts/domain';
import { UnitOfWork } from '#database';
import { DomainError } from '#kernel';
import { NetworkSettingsQuery } from '#network';
import { Clock } from '#platform';
import type { SignedIn } from '../access/signed-in.js';
import { ReportUnitOfWork } from '../foundation.module.js';
import type { OrderQuarterlyDto, OrderTableDto, ReportFileRequestDto } from './dto/reports.request.dto.js';
import { attachment, reportFile, reportName, type NamedFile } from './exports/report-files.js';
import { questionOf } from './read-figures.service.js';

const SHOWN = 50;

/** Orders reports, tells how far they are, and hands out what was frozen, with the session's rights. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly figures: ReportUnitOfWork,
    private readonly reports: Reports,
    private readonly network: NetworkSettingsQuery,
    private readonly clock: Clock,
  ) {}

  async latest({ token }: SignedIn): Promise<{ reports: ReportOrder[]; hasLogo: boolean }> {
    return this.unitOfWork.run(token, async (tx) => ({
      reports: await this.reports.latest(tx, SHOWN),
      hasLogo: await this.reports.hasLogo(tx),
    }));
  }

  /** Throws `report.quarter`, `figures.as-of`, `report.too-many`, `report.too-many-own`. */
  orderQuarterly(
    signedIn: SignedIn,
    { id, quarter, locale, asOf, paragraphs }: OrderQuarterlyDto,
  ): Promise<void> {
    return this.order(signedIn, id, { kind: 'quarterly', quarter, locale, asOf }, paragraphs);
  }

  /** Throws what the table's own rules refuse, `export.too-fine`, and what `orderQuarterly` does but for the quarter. */
  async orderTable(signedIn: SignedIn, { id, ...request }: OrderTableDto): Promise<void> {
    const timeZone = await this.timeZone();
    const question = questionOf(request, figuresPeriod(request, this.clock.now(), timeZone));
    assertAnswerable(question);
    // What could never be taken out as a file is not frozen either.
    assertCoarseEnough(question);
    await this.order(signedIn, id, { kind: 'table', question, asOf: request.asOf }, []);
  }

  /** Throws `report.not-found`, `report.made`. */
  async cancel({ token }: SignedIn, id: string): Promise<void> {
    await this.unitOfWork.run(token, (tx) => this.reports.cancel(tx, id, this.clock.now()));
  }

  /** The signed file, its pages, or its tables. Throws `report.not-found`, also for the pages of a table, which has none. */
  async file(
    signedIn: SignedIn,
    id: string,
    { format, lang, hxl }: ReportFileRequestDto,
  ): Promise<NamedFile> {
    const file = await this.signed(signedIn, id);
    const { report } = openFile(file);
    const { parameters } = report;
    if (format === 'json')
      return { bytes: Buffer.from(file), about: attachment(reportName(report, null), format) };
    if (format === 'pdf') {
      const pdf = found(await this.unitOfWork.run(signedIn.token, (tx) => this.reports.pdf(tx, id)));
      const written = parameters.kind === 'quarterly' ? parameters.locale : null;
      return { bytes: pdf, about: attachment(reportName(report, written), format) };
    }
    const bytes = await reportFile(report, format, { locale: lang, hxl: hxl === 'yes' });
    return { bytes, about: attachment(reportName(report, lang), format) };
  }

  /** A report beside another, or beside now. Throws `report.not-found`, `report.not-comparable`. */
  async difference(signedIn: SignedIn, id: string, against: string | undefined): Promise<ReportDifference> {
    const { report } = openFile(await this.signed(signedIn, id));
    const other = against ? openFile(await this.signed(signedIn, against)).report : null;
    return this.figures.snapshot(async (tx) =>
      reportDifference(tx, report, other ?? (await this.now(tx, report))),
    );
  }

  /** What stands above reports. Throws `logo.none`. */
  async logo({ token }: SignedIn): Promise<Logo> {
    const logo = await this.unitOfWork.run(token, (tx) => this.reports.logo(tx));
    if (!logo) throw new DomainError('logo.none', 'not-found');
    return logo;
  }

  /** Throws what the database refuses of a logo. */
  async setLogo({ token }: SignedIn, logo: Logo | null): Promise<void> {
    await this.unitOfWork.run(token, (tx) => this.reports.setLogo(tx, logo, this.clock.now()));
  }

  private async signed({ token }: SignedIn, id: string): Promise<string> {
    return found(await this.unitOfWork.run(token, (tx) => this.reports.file(tx, id)));
  }

  /** The same questions as of the last mark. */
  private async now(
    tx: Parameters<typeof freezeReport>[0],
    { id, parameters, parts: questions }: Report,
  ): Promise<Report> {
    const asked = { id, parameters: { ...parameters, asOf: undefined }, paragraphs: [], questions };
    return freezeReport(tx, asked, await this.network.rules(tx), this.clock.now());
  }

  private async order(
    { token }: SignedIn,
    id: string,
    parameters: ReportParameters,
    paragraphs: readonly string[],
  ): Promise<void> {
    const at = this.clock.now();
    await this.unitOfWork.run(token, async (tx) => {
      const { calendar } = await this.network.rules(tx);
      asOfInstant(parameters.asOf, at, calendar);
      const { from } = questionsOf(parameters)[0]!.question;
      const begun = calendar.dayOf(at).day.slice(0, 7) >= from;
      if (parameters.kind === 'quarterly' && !begun) throw new DomainError('report.quarter', 'invalid');
      await this.reports.order(tx, { id, parameters, paragraphs }, at);
    });
  }

  private async timeZone(): Promise<string> {
    const { calendar } = await this.figures.snapshot((tx) => this.network.rules(tx));
    return calendar.settings.timeZone;
  }
}

function found<T>(one: T | null): T {
  if (one === null) throw new DomainError('report.not-found', 'not-found');
  return one;
}
