import type { Client } from 'pg';
import { setTimeout as wait } from 'node:timers/promises';
import { asAdmin } from '../as-admin.js';
import { post } from '../load.js';
import { sealedBodies } from '../sealed-bodies.js';
import type { BenchSystem } from '../system.js';
import { stories } from './stories.js';

/** The district whose team is looked at; the queue's part grows another's. */
export const DISTRICT = 'bandiagara';
export const VERIFIER = `${DISTRICT}-1`;

/** Files so many complaints for the team, each with a story of its own, and waits until the worker has dealt with them. */
export async function fileForTeam(system: BenchSystem, count: number): Promise<void> {
  const told = { districtId: DISTRICT, stories: stories(count) };
  const body = await sealedBodies(system.intakeUrl, system.dataDir, told);
  const bodies = Array.from({ length: count }, body);
  const { errors } = await post(`${system.intakeUrl}/api/v1/complaints`, bodies, 8);
  if (errors > 0) throw new Error(`${errors} complaints could not be filed`);
  await asAdmin(system, idle);
}

/** Waits until nothing is assigned any more. */
async function idle(client: Client): Promise<void> {
  for (let [last, quiet] = [-1, 0]; quiet < 6;) {
    const { rows } = await client.query<{ n: number }>(`SELECT count(*)::int AS n FROM assignment_decision`);
    quiet = rows[0]!.n === last ? quiet + 1 : 0;
    last = rows[0]!.n;
    await wait(500);
  }
}
