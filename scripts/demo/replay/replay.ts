import { isDomainError } from '#kernel';
import type { PlannedComplaint } from '../plan/year.js';
import type { DatedStep } from '../plan/step.js';
import { historyIdOf, perform, type Deed } from './perform.js';
import { complaintId } from './filing.js';
import { SealingAhead } from './sealing-ahead.js';
import type { World } from './world.js';

/** What is told while the year goes by. */
export interface ReplayProgress {
  /** So many complaints are filed by now. */
  filed(count: number): Promise<void> | void;
}

/** What became of the year. */
export interface ReplayOutcome {
  readonly done: number;
  /** Steps that an earlier, interrupted replay had done. */
  readonly before: number;
  /** Complaints that went another way, because someone used the system meanwhile; with the refusal's code. */
  readonly diverted: readonly string[];
}

interface Scheduled extends DatedStep {
  readonly planned: PlannedComplaint;
  readonly name: string;
  readonly historyId: string;
}

/** Lives through the year in the order of time, one step after the other, with a ledger mark for each day. */
export async function replayYear(
  world: World,
  year: readonly PlannedComplaint[],
  codes: readonly string[],
  progress: ReplayProgress,
): Promise<ReplayOutcome> {
  const schedule = scheduleOf(year);
  const done = await recordedBefore(world);
  const byId = new Map(year.map((planned) => [planned.number, planned]));
  const ahead = new SealingAhead(
    world,
    year.filter((planned) => !isFiled(planned, schedule, done)),
    codes,
  );
  const diverted = new Map<number, string>();
  let [day, filed, before] = ['', 0, 0];
  for (const one of schedule) {
    const today = world.network.calendar.dayOf(one.at).day;
    if (day !== '' && today !== day && before < schedule.indexOf(one)) await markDay(world, one.at);
    day = today;
    if (done.has(one.historyId) || done.has(one.name)) before += 1;
    else if (!diverted.has(one.planned.number)) await live(world, one, { byId, ahead, diverted });
    if (one.step.do === 'file') await progress.filed((filed += 1));
  }
  await markDay(world, world.clock.now());
  return { done: schedule.length - before, before, diverted: [...diverted.values()] };
}

function scheduleOf(year: readonly PlannedComplaint[]): Scheduled[] {
  return year
    .flatMap((planned) =>
      planned.steps.map(({ step, at }, place) => {
        const name = `demo-${planned.number}-${place}`;
        return { planned, step, at, name, historyId: historyIdOf(name, at) };
      }),
    )
    .sort((a, b) => a.at.getTime() - b.at.getTime() || a.planned.number - b.planned.number);
}

const isFiled = (
  planned: PlannedComplaint,
  schedule: readonly Scheduled[],
  done: ReadonlySet<string>,
): boolean =>
  schedule.some((one) => one.planned === planned && one.step.do === 'file' && done.has(one.historyId));

/** What an interrupted replay has stored: history rows, decisions and sealed items, by the names they always get. */
async function recordedBefore(world: World): Promise<Set<string>> {
  const rows = await world.worker.run(null, (tx) =>
    tx.query<{ key: string }>(
      `SELECT id::text AS key FROM complaint_history UNION ALL SELECT job_id FROM assignment_decision`,
    ),
  );
  return new Set(rows.map(({ key }) => key));
}

/** The day's mark bears its last instant; what is written next lies past it. */
async function markDay(world: World, next: Date): Promise<void> {
  if (next > world.clock.now()) world.clock.moveTo(new Date(world.network.calendar.dayOf(next).start - 1));
  await world.marks.take();
}

interface Course {
  readonly byId: ReadonlyMap<number, PlannedComplaint>;
  readonly ahead: SealingAhead;
  readonly diverted: Map<number, string>;
}

async function live(world: World, one: Scheduled, { byId, ahead, diverted }: Course): Promise<void> {
  const { planned } = one;
  world.clock.moveTo(one.at);
  const deed: Deed = {
    ...one,
    duplicateOf: byId.get(planned.duplicateOf),
    sealed: () => ahead.filing(planned),
    receipt: () => ahead.receipt(planned),
  };
  try {
    await perform(world, deed);
  } catch (error) {
    if (!isDomainError(error)) throw error;
    diverted.set(
      planned.number,
      `${error.code} at ${one.step.do} of ${planned.fate} ${complaintId(planned)}`,
    );
  }
}
