import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import {
  AssignComplaintService,
  ComplaintQuery,
  DrainPoolService,
  EventContexts,
  MailSchedule,
  Notices,
  ReckonTeamService,
  TellPeopleService,
  TransitionWriter,
  WaitingQuery,
  WaitOutService,
} from '#complaints';
import { LedgerMarks, Reports } from '#counts';
import { UnitOfWork } from '#database';
import { FailedJobs, JobQueues } from '#jobs';
import { NetworkSettingsQuery } from '#network';
import { Outbox } from '#outbox';
import { Clock } from '#platform';
import { DataSource } from 'typeorm';
import { AssignmentHandlers } from './assignment/assignment.handlers.js';
import { UnassignedSweep } from './assignment/unassigned.sweep.js';
import { JobsRuntime } from './jobs/jobs-runtime.js';
import { Labour } from './labour.js';
import { DeadlinesSweep } from './reaching/deadlines.sweep.js';
import { MailRound } from './reaching/mail.round.js';
import { PostOffice } from './reaching/post-office.js';
import { ReachingHandlers } from './reaching/reaching.handlers.js';
import { OutboxListener } from './relay/outbox-listener.js';
import { Rounds } from './rounds/rounds.js';
import { LedgerMarker } from './ledger/ledger-marker.js';
import { LeftoversSweep } from './leftovers/leftovers.sweep.js';
import { OutboxRelay } from './relay/outbox-relay.js';
import { Rush } from './relay/rush.js';
import { ReportsHandlers } from './reports/reports.handlers.js';
import { TeamsHandlers } from './teams/teams.handlers.js';
import { TeamsSweep } from './teams/teams.sweep.js';
import { WaitedOutSweep } from './waiting/waited-out.sweep.js';
import { WaitingHandlers } from './waiting/waiting.handlers.js';
import { queueOf, WorkerConfig } from './worker.config.js';

/** Classes of the libraries know no framework: here they are given what they ask for. */
function built<T>(type: new (...parameters: never[]) => T, ...inject: unknown[]): Provider {
  const make = type as unknown as new (...parameters: unknown[]) => T;
  return {
    provide: type,
    inject: inject as never[],
    useFactory: (...parameters: unknown[]) => new make(...parameters),
  };
}

const casework = [UnitOfWork, Clock, ComplaintQuery, EventContexts, TransitionWriter];

const providers: Provider[] = [
  built(UnitOfWork, DataSource),
  built(NetworkSettingsQuery),
  built(ComplaintQuery),
  built(WaitingQuery),
  built(TransitionWriter),
  built(EventContexts, NetworkSettingsQuery),
  built(AssignComplaintService, ...casework),
  built(WaitOutService, ...casework),
  built(DrainPoolService, UnitOfWork, AssignComplaintService),
  built(Outbox),
  built(FailedJobs),
  built(LedgerMarks, UnitOfWork, Clock),
  built(Rush),
  built(OutboxRelay, UnitOfWork, Clock, Outbox, JobQueues, FailedJobs, Rush),
  {
    provide: OutboxListener,
    inject: [WorkerConfig, OutboxRelay],
    useFactory: (config: WorkerConfig, relay: OutboxRelay) =>
      new OutboxListener(config.WORKER_DATABASE_URL, () => relay.wake()),
  },
  built(UnassignedSweep, UnitOfWork, Clock, WaitingQuery, Outbox),
  built(WaitedOutSweep, UnitOfWork, Clock, WaitingQuery, NetworkSettingsQuery, JobQueues),
  built(LeftoversSweep, UnitOfWork),
  built(LedgerMarker, UnitOfWork, LedgerMarks),
  built(Notices),
  built(MailSchedule),
  built(TellPeopleService, UnitOfWork, Clock, ComplaintQuery, Notices),
  built(PostOffice, WorkerConfig),
  built(MailRound, UnitOfWork, Clock, MailSchedule, JobQueues, PostOffice),
  built(DeadlinesSweep, UnitOfWork, Clock, Outbox),
  built(ReckonTeamService, UnitOfWork, Clock, NetworkSettingsQuery),
  built(TeamsSweep, UnitOfWork, Clock, ReckonTeamService),
  built(Reports),
  ReachingHandlers,
  ReportsHandlers,
  AssignmentHandlers,
  WaitingHandlers,
  TeamsHandlers,
  JobsRuntime,
  Rounds,
  Labour,
];

/** The worker: hands messages to the queue, does the jobs, sweeps and marks. */
@Module({})
export class WorkerModule {
  /** `dataSource` is connected; it is closed with the application. */
  static with(config: WorkerConfig, dataSource: DataSource, clock: Clock = new Clock()): DynamicModule {
    return {
      module: WorkerModule,
      imports: [DiscoveryModule],
      providers: [
        { provide: WorkerConfig, useValue: config },
        { provide: DataSource, useValue: dataSource },
        { provide: Clock, useValue: clock },
        { provide: JobQueues, useFactory: () => new JobQueues(queueOf(config)) },
        ...providers,
      ],
    };
  }
}
