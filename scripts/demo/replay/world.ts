import type { Pool } from 'pg';
import {
  AssignComplaintService,
  AssistedFilings,
  Audit,
  Complaint,
  ComplaintQuery,
  EventContexts,
  ReckonTeamService,
  Referrals,
  Reminders,
  SealedAccessQuery,
  SealedItems,
  StaffActors,
  Tasks,
  TransitionWriter,
  WaitOutService,
} from '#complaints';
import { createCalendar, type WorkingCalendar } from '#complaints/domain';
import { FileStore, FilingWriter, FollowUpStore } from '#complaints/sealed';
import { LedgerMarks } from '#counts';
import { createDataSource, createPool, UnitOfWork } from '#database';
import type { MovingClock } from '#kernel';
import { NetworkSettingsQuery, readNetworkDescription, type NetworkDescription } from '#network';
import {
  newReceiptKdf,
  verifyDirectory,
  type ReceiptKdf,
  type SignedStatement,
  type TrustedDirectory,
} from '#sealing';
import { Pepper } from '#filing';
import { REVIEWER_TEAM } from '../founding/districts.js';
import type { SealingPool } from '../sealing-pool.js';
import { StaffSessions } from './sessions.js';
import { StaffDirectory } from './staff-directory.js';

/** Addresses of the database for each role that acts in the replay. */
export interface ReplayUrls {
  readonly owner: string;
  readonly intake: string;
  readonly desk: string;
  readonly worker: string;
  readonly report: string;
}

/** What the replay is given. */
export interface ReplaySettings {
  readonly urls: ReplayUrls;
  readonly receiptPepper: Uint8Array;
  readonly rootPublicKey: string;
  /** By team or account: what their browsers would have opened with a passphrase. */
  readonly identities: Readonly<Record<string, string>>;
  readonly clock: MovingClock;
  readonly sealing: SealingPool;
}

/** The network as the public door knows it, checked. */
export interface KnownNetwork {
  readonly description: NetworkDescription;
  readonly calendar: WorkingCalendar;
  readonly trusted: TrustedDirectory;
  readonly receiptKdf: ReceiptKdf;
  readonly reviewerTeamId: string;
}

/** Every door's own use cases, under one moving clock and each with its own role's rights. */
export interface World extends ReplaySettings {
  readonly network: KnownNetwork;
  readonly pool: Pool;
  readonly pepper: Pepper;
  readonly filings: FilingWriter;
  readonly assisted: AssistedFilings;
  readonly followUp: FollowUpStore;
  readonly files: FileStore;
  readonly desk: UnitOfWork;
  readonly worker: UnitOfWork;
  readonly sessions: StaffSessions;
  readonly staff: StaffDirectory;
  readonly complaints: ComplaintQuery;
  readonly contexts: EventContexts;
  readonly actors: StaffActors;
  readonly writer: TransitionWriter;
  readonly items: SealedItems;
  readonly keys: SealedAccessQuery;
  readonly audit: Audit;
  readonly referrals: Referrals;
  readonly reminders: Reminders;
  readonly tasks: Tasks;
  readonly reckoning: ReckonTeamService;
  /** For what only the schema's owner can do under another clock than the database's. */
  readonly owner: UnitOfWork;
  readonly assignment: AssignComplaintService;
  readonly waitOut: WaitOutService;
  readonly marks: LedgerMarks;
  close(): Promise<void>;
}

/** Opens every door; `close` shuts them. */
export async function openWorld(settings: ReplaySettings): Promise<World> {
  const { urls, clock } = settings;
  const source = (url: string, name: string) =>
    createDataSource({ url, name, poolSize: 2, entities: [Complaint] }).initialize();
  const pool = createPool({ url: urls.intake, name: 'kenekanko-demo-intake', max: 2 });
  const [deskSource, workerSource, ownerSource] = await Promise.all([
    source(urls.desk, 'kenekanko-demo-desk'),
    source(urls.worker, 'kenekanko-demo-worker'),
    source(urls.owner, 'kenekanko-demo-owner'),
  ]);
  const desk = new UnitOfWork(deskSource);
  const worker = new UnitOfWork(workerSource);
  const complaints = new ComplaintQuery();
  const settingsQuery = new NetworkSettingsQuery();
  const contexts = new EventContexts(settingsQuery);
  const writer = new TransitionWriter();
  const sessions = new StaffSessions(desk);
  const casework = [worker, clock, complaints, contexts, writer] as const;
  return {
    ...settings,
    ...{ pool, desk, worker, complaints, contexts, writer, sessions },
    network: await knownNetwork(pool, settings.rootPublicKey),
    pepper: new Pepper({ receiptPepper: settings.receiptPepper }),
    filings: new FilingWriter(pool),
    assisted: new AssistedFilings(),
    followUp: new FollowUpStore(pool),
    files: new FileStore(pool),
    staff: await StaffDirectory.read(desk),
    actors: new StaffActors(),
    items: new SealedItems(),
    keys: new SealedAccessQuery(),
    audit: new Audit(),
    referrals: new Referrals(),
    reminders: new Reminders(),
    tasks: new Tasks(),
    reckoning: new ReckonTeamService(worker, clock, settingsQuery),
    owner: new UnitOfWork(ownerSource),
    assignment: new AssignComplaintService(...casework),
    waitOut: new WaitOutService(...casework),
    marks: new LedgerMarks(worker, clock),
    close: async () => {
      await sessions.end();
      await Promise.all([pool.end(), deskSource.destroy(), workerSource.destroy(), ownerSource.destroy()]);
    },
  };
}

async function knownNetwork(pool: Pool, rootPublicKey: string): Promise<KnownNetwork> {
  const description = await readNetworkDescription(pool);
  const { settings, statements } = description;
  const { version, salt } = settings.receiptStretching;
  return {
    description,
    calendar: createCalendar(settings.calendar),
    trusted: verifyDirectory(rootPublicKey, statements as unknown as SignedStatement[]),
    receiptKdf: { ...newReceiptKdf(salt), version },
    reviewerTeamId: REVIEWER_TEAM,
  };
}
