import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import {
  Audit,
  Complaint,
  ComplaintQuery,
  EventContexts,
  LooseItems,
  Mentions,
  QueueQuery,
  Referrals,
  SealedAccessQuery,
  SealedItems,
  Snoozes,
  StaffActors,
  Tasks,
  TransitionWriter,
} from '#complaints';
import { createDataSource, DURABLE, UnitOfWork } from '#database';
import { NetworkSettingsQuery } from '#network';
import { Clock } from '#platform';
import { DeskConfig } from './desk.config.js';

/** Transactions as kenekanko_report: counts only, no complaint. */
export class ReportUnitOfWork extends UnitOfWork {}

/** How many at once read figures. */
export const REPORT_CONNECTIONS = 3;

const DESK_DATABASE = Symbol('desk database');
const REPORT_DATABASE = Symbol('report database');

/** What every slice stands on: two pools with different rights, the clock, and the domain's own classes. */
@Global()
@Module({})
export class FoundationModule implements OnApplicationShutdown {
  constructor(
    @Inject(DESK_DATABASE) private readonly desk: DataSource,
    @Inject(REPORT_DATABASE) private readonly report: DataSource,
  ) {}

  static with(config: DeskConfig): DynamicModule {
    const { DESK_DATABASE_URL, REPORT_DATABASE_URL } = config;
    const providers = [
      { provide: DeskConfig, useValue: config },
      {
        provide: DESK_DATABASE,
        useFactory: () =>
          createDataSource({
            url: DESK_DATABASE_URL,
            name: 'kenekanko-desk',
            settings: DURABLE,
            entities: [Complaint],
          }).initialize(),
      },
      {
        provide: REPORT_DATABASE,
        useFactory: () =>
          createDataSource({
            url: REPORT_DATABASE_URL,
            name: 'kenekanko-report',
            poolSize: REPORT_CONNECTIONS,
          }).initialize(),
      },
      {
        provide: UnitOfWork,
        useFactory: (dataSource: DataSource) => new UnitOfWork(dataSource),
        inject: [DESK_DATABASE],
      },
      {
        provide: ReportUnitOfWork,
        useFactory: (dataSource: DataSource) => new ReportUnitOfWork(dataSource),
        inject: [REPORT_DATABASE],
      },
      {
        provide: EventContexts,
        useFactory: (settings: NetworkSettingsQuery) => new EventContexts(settings),
        inject: [NetworkSettingsQuery],
      },
      {
        provide: LooseItems,
        useFactory: (items: SealedItems, mentions: Mentions) => new LooseItems(items, mentions),
        inject: [SealedItems, Mentions],
      },
      ...[Clock, Audit, ComplaintQuery, Mentions, NetworkSettingsQuery, QueueQuery, Referrals],
      ...[SealedAccessQuery, SealedItems, Snoozes, StaffActors, Tasks, TransitionWriter],
    ];
    return { module: FoundationModule, providers, exports: providers };
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.desk.destroy(), this.report.destroy()]);
  }
}
