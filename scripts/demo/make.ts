import type { DataSource } from 'typeorm';
import { createCalendar } from '#complaints/domain';
import { createDataSource, UnitOfWork, whileReplaying } from '#database';
import { DAY, DomainError, MovingClock, type Clock } from '#kernel';
import { foundNetwork } from '#network';
import { newReceiptCode } from '#sealing';
import { accountSheet } from './account-sheet.js';
import { DemoFolder, type ReplayNotes } from './demo-folder.js';
import type { DemoEnvironment } from './environment.js';
import { demoCalendar, demoPlaces, demoTeams } from './founding/found.js';
import { makeKeys, type DemoKeys } from './founding/keys.js';
import { demoStaff } from './founding/staff.js';
import { NARRATIVES } from './narratives/index.js';
import { REPLAYED_DAYS } from './plan/draft.js';
import { teamStretches } from './plan/stretches.js';
import { planYears, type YearsSettings } from './plan/years.js';
import { sendOnLeave } from './replay/leaves.js';
import { publishQuarter } from './replay/publishing.js';
import { replayYears, type ReplayOutcome } from './replay/replay.js';
import { TeamStandings } from './replay/team-standings.js';
import { openWorld, type World } from './replay/world.js';
import type { SealingPool } from './sealing-pool.js';

/** How large a demonstration, and who is told of its making. */
export interface DemoMaking {
  readonly environment: DemoEnvironment;
  readonly districtIds: readonly string[];
  readonly count: number;
  readonly sealing: SealingPool;
  readonly clock: Clock;
  readonly say: (line: string) => void;
  /** So many complaints are filed by now. */
  readonly filed: (count: number) => void;
}

/** What is in a database: nothing yet, a demonstration, or a real network. */
export type FoundState = 'empty' | 'demonstration' | 'real';

/** What stands in this database; complaints without a mark of a demonstration are real ones. */
async function stateOf(worker: DataSource): Promise<FoundState> {
  return new UnitOfWork(worker).run(null, async (tx) => {
    const [row] = await tx.query<{ kind: string | null; founded: boolean; complaints: boolean }>(
      `SELECT (SELECT value #>> '{}' FROM setting WHERE key = 'kind') AS kind,
              EXISTS (SELECT 1 FROM setting) AS founded, EXISTS (SELECT 1 FROM complaint) AS complaints`,
    );
    if (row!.kind === 'demonstration') return 'demonstration';
    return row!.founded || row!.complaints ? 'real' : 'empty';
  });
}

/** Founds the demonstration if there is none, and replays what is left of its years; undefined when nothing was to do. */
export async function makeDemonstration(making: DemoMaking): Promise<ReplayOutcome | undefined> {
  const { environment, clock } = making;
  const folder = new DemoFolder(environment.dataDir);
  const state = await withSource(environment.urls.worker, stateOf);
  if (state === 'real') return undefined;
  if (state === 'empty') await found(making, folder, clock);
  const notes = folder.readNotes();
  if (!notes) return undefined;
  const outcome = await replay(making, notes);
  folder.forgetNotes();
  return outcome;
}

/** Makes keys and files first and the network last: what is killed in between is made anew at the next start. */
async function found(making: DemoMaking, folder: DemoFolder, clock: Clock): Promise<void> {
  const { districtIds, count, say, sealing, environment } = making;
  say('founding the network: accounts, keys, signatures');
  const end = endOfYears(clock.now());
  const places = demoPlaces(districtIds, end);
  const keys = await makeKeys(demoStaff(districtIds), places, sealing, clock);
  const notes: ReplayNotes = {
    ...{ rootPublicKey: keys.rootPublicKey, districtIds, count },
    end: end.toISOString(),
    identities: identitiesOf(keys),
    codes: Array.from({ length: count }, newReceiptCode),
  };
  folder.notes(notes);
  folder.root(keys.rootPublicKey);
  folder.recovery(recoverySheet(keys));
  folder.accounts(accountSheet(keys.staff, planYears(settingsOf(notes)), notes.codes));
  await withSource(environment.urls.owner, (owner) => foundNetwork(owner, keys.founding));
}

async function replay(making: DemoMaking, notes: ReplayNotes): Promise<ReplayOutcome> {
  const world = await worldOf(making, notes);
  const settings = settingsOf(notes);
  try {
    const standings = await TeamStandings.open(world, settings.stretches);
    const years = { planned: planYears(settings), codes: notes.codes, standings };
    const outcome = await whileReplaying(making.environment.urls.owner, () =>
      replayYears(world, years, { filed: making.filed }),
    );
    await sendOnLeave(world, making.clock);
    await publishQuarter(world, making.clock);
    return outcome;
  } finally {
    await world.close();
  }
}

function worldOf({ environment, sealing }: DemoMaking, notes: ReplayNotes): Promise<World> {
  const { rootPublicKey, identities, end } = notes;
  const clock = new MovingClock(new Date(new Date(end).getTime() - (REPLAYED_DAYS + 1) * DAY));
  return openWorld({ ...environment, rootPublicKey, identities, clock, sealing });
}

function settingsOf({ districtIds, count, end: ending }: ReplayNotes): YearsSettings {
  const end = new Date(ending);
  return {
    ...{ narratives: NARRATIVES, districtIds, count, end, teams: demoTeams(districtIds) },
    stretches: teamStretches(districtIds, end),
    calendar: createCalendar(demoCalendar(end)),
  };
}

/** Yesterday evening. */
function endOfYears(now: Date): Date {
  const evening = new Date(now);
  evening.setUTCHours(20, 0, 0, 0);
  return new Date(evening.getTime() - DAY);
}

function identitiesOf({ teams, identities }: DemoKeys): Record<string, string> {
  return Object.fromEntries([
    ...Object.entries(teams).map(([id, { identity }]) => [id, identity] as const),
    ...identities,
  ]);
}

function recoverySheet({ recovery }: DemoKeys): string {
  return [
    '# Demonstration only. In a real network this identity is printed, kept offline and split among three people.',
    '# The root key’s secret half was thrown away when the network was founded: nothing more is signed with it.',
    recovery.identity,
    '',
  ].join('\n');
}

/** A connection for one piece of work. */
export async function withSource<T>(url: string, work: (source: DataSource) => Promise<T>): Promise<T> {
  const source = await createDataSource({ url, name: 'kenekanko-demo', poolSize: 2 }).initialize();
  try {
    return await work(source);
  } finally {
    await source.destroy();
  }
}

/** Takes everything out of a demonstration's database. Throws `demo.real-network`: a real one is never touched. */
export async function clearDemonstration(urls: DemoEnvironment['urls']): Promise<void> {
  const state = await withSource(urls.worker, stateOf);
  if (state === 'real') throw new DomainError('demo.real-network', 'conflict');
  await withSource(urls.owner, (owner) =>
    owner.query(`
      DO $$ DECLARE names text; BEGIN
        SELECT string_agg(format('%I.%I', schemaname, tablename), ', ') INTO names FROM pg_tables
         WHERE tableowner = 'kenekanko_owner' AND schemaname = 'public' AND tablename <> 'schema_migration';
        EXECUTE 'TRUNCATE ' || names || ' RESTART IDENTITY';
      END $$`),
  );
}
