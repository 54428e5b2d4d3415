import { Injectable } from '@nestjs/common';
import { HOUR, MINUTE, SECOND } from '#kernel';
import { UnassignedSweep } from '../assignment/unassigned.sweep.js';
import { JobsRuntime } from '../jobs/jobs-runtime.js';
import { LedgerMarker } from '../ledger/ledger-marker.js';
import { LeftoversSweep } from '../leftovers/leftovers.sweep.js';
import { DeadlinesSweep } from '../reaching/deadlines.sweep.js';
import { QualitySweep } from '../quality/quality.sweep.js';
import { MailRound } from '../reaching/mail.round.js';
import { OutboxRelay } from '../relay/outbox-relay.js';
import { TeamsSweep } from '../teams/teams.sweep.js';
import { WaitedOutSweep } from '../waiting/waited-out.sweep.js';
import { Timers } from './timers.js';

/** What is looked at again and again, whatever messages and jobs say. */
@Injectable()
export class Rounds {
  private readonly timers = new Timers();

  constructor(
    private readonly relay: OutboxRelay,
    private readonly jobs: JobsRuntime,
    private readonly unassigned: UnassignedSweep,
    private readonly waitedOut: WaitedOutSweep,
    private readonly marker: LedgerMarker,
    private readonly leftovers: LeftoversSweep,
    private readonly mail: MailRound,
    private readonly deadlines: DeadlinesSweep,
    private readonly teams: TeamsSweep,
    private readonly quality: QualitySweep,
  ) {}

  start(): void {
    this.timers.start([
      // Should a notification be missed, nobody waits longer than this.
      { name: 'relay', every: 5 * SECOND, run: () => Promise.resolve(this.relay.wake()) },
      { name: 'sweep-unassigned', every: 10 * SECOND, run: () => this.unassigned.run() },
      { name: 'sweep-waited-out', every: HOUR, run: () => this.waitedOut.run() },
      { name: 'sweep-leftovers', every: HOUR, run: () => this.leftovers.run() },
      { name: 'sweep-deadlines', every: 5 * MINUTE, run: () => this.deadlines.run() },
      { name: 'sweep-teams', every: 30 * SECOND, run: () => this.teams.run() },
      { name: 'sweep-quality', every: 10 * MINUTE, run: () => this.quality.run() },
      { name: 'mail', every: 2 * SECOND, run: () => this.mail.run() },
      { name: 'mark-ledger', every: SECOND, run: () => this.marker.run() },
      { name: 'collect-failed', every: HOUR, run: () => this.jobs.collectFailed() },
    ]);
  }

  /** Resolves when what runs is done. */
  async stop(): Promise<void> {
    await this.timers.stop();
  }
}
