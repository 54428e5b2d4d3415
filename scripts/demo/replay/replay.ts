import { isDomainError } from '#kernel';
import type { PlannedComplaint } from '../plan/years.js';
import type { DatedStep } from '../plan/step.js';
import { closeDay } from './day.js';
import { historyIdOf, nameOf } from './names.js';
import { perform, type Deed } from './perform.js';
import { complaintId } from './filing.js';
import { SealingAhead } from './sealing-ahead.js';
import type { TeamStandings } from './team-standings.js';
import type { World } from './world.js';

/** What is told while the years go by. */
export interface ReplayProgress {
  /** So many complaints are filed by now. */
  filed(count: number): Promise<void> | void;
}

/** What became of the years. */
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

/** What is lived through. */
export interface Years {
  readonly planned: readonly PlannedComplaint[];
  /** Receipt codes, by the complaint's number. */
  readonly codes: readonly string[];
  readonly standings: TeamStandings;
}

/** Lives through the years in the order of time, one step after the other, with a ledger mark for each day. */
export async function replayYears(
  world: World,
  { planned, codes, standings }: Years,
  progress: ReplayProgress,
): Promise<ReplayOutcome> {
  const schedule = scheduleOf(planned);
  const before = await doneBefore(world, schedule);
  const byId = new Map(planned.map((one) => [one.number, one]));
  const filedBefore = schedule.slice(0, before).filter(isFiling).length;
  const due = schedule.slice(before).filter(isFiling);
  const ahead = new SealingAhead(
    world,
    due.map((one) => one.planned),
    codes,
  );
  const diverted = new Map<number, string>();
  let [day, filed] = ['', filedBefore];
  await tellPlanner(world);
  for (const one of schedule.slice(before)) {
    const today = world.network.calendar.dayOf(one.at).day;
    if (today !== day) {
      if (day !== '') await closeDay(world, one.at);
      await standings.upTo(one.at);
    }
    day = today;
    if (!diverted.has(one.planned.number)) await live(world, one, { byId, ahead, diverted });
    if (!isFiling(one)) continue;
    filed += 1;
    if (Number.isInteger(Math.log2(filed / TOLD_AGAIN))) await tellPlanner(world);
    await progress.filed(filed);
  }
  await closeDay(world, world.clock.now());
  return { done: schedule.length - before, before, diverted: [...diverted.values()] };
}

/** From so many complaints on, and each time they have doubled. */
const TOLD_AGAIN = 25;

/** Tables that grow from nothing within a minute: without this the planner takes them for empty, and goes the long way. */
async function tellPlanner({ owner }: World): Promise<void> {
  // All but the table whose lock says that this is a replay.
  await owner.ask(
    `DO $$ BEGIN EXECUTE 'ANALYZE ' || (SELECT string_agg(quote_ident(relname), ', ') FROM pg_class
       WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND relname <> 'replay'); END $$`,
  );
}

const isFiling = ({ step }: Scheduled): boolean => step.do === 'file';

function scheduleOf(years: readonly PlannedComplaint[]): Scheduled[] {
  return years
    .flatMap((planned) =>
      planned.steps.map(({ step, at }, place) => {
        const name = nameOf(planned, place);
        return { planned, step, at, name, historyId: historyIdOf(name, at) };
      }),
    )
    .sort((a, b) => a.at.getTime() - b.at.getTime() || a.planned.number - b.planned.number);
}

/**
 * How many steps an interrupted replay has done: up to the last that left a row of history or a decision, by the names
 * they always get. What it did after that without leaving one changes nothing when it is done again.
 */
async function doneBefore(world: World, schedule: readonly Scheduled[]): Promise<number> {
  const rows = await world.worker.run(null, (tx) =>
    tx.query<{ key: string }>(
      `SELECT id::text AS key FROM complaint_history UNION ALL SELECT job_id FROM assignment_decision`,
    ),
  );
  const done = new Set(rows.map(({ key }) => key));
  return schedule.findLastIndex(({ historyId, name }) => done.has(historyId) || done.has(name)) + 1;
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
