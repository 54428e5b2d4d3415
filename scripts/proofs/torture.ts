import 'reflect-metadata';
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { destinationOf } from './people/public-door.js';
import { hasRedis } from './system/proof-redis.js';
import { ProofSystem, type Backend } from './system/proof-system.js';
import { runProof, steps } from './system/run-proof.js';
import { strike } from './torture/chaos.js';
import { Load } from './torture/load.js';
import { SeededRandom } from './torture/random.js';
import { judge, settled, type Claim } from './torture/verdict.js';

const SHORT_MS = 16_000;

/** One system on this queue, under load and blows; true when nothing acknowledged was lost or doubled. */
async function torture(backend: Backend, seed: number, forMs: number): Promise<boolean> {
  const step = steps();
  step(`queue on ${backend}, seed ${seed}: starting a system`);
  const system = await ProofSystem.start(backend);
  try {
    const random = new SeededRandom(seed);
    const to = await destinationOf(system.intakeUrl, system.network.rootPublicKey);
    const load = new Load(system.intakeUrl, to, new SeededRandom(seed + 1));
    load.start();
    const blows = await strike(system, random, forMs, step);
    step(`${blows} blows; letting everybody finish`);
    await load.stop();
    const claims = await outcome(system, load, step);
    const took = await system.stop();
    step(`stopped in ${(took / 1000).toFixed(1)} s`);
    claims.push({ claim: 'no process is left behind', faults: system.orphans().length });
    return told(claims, load);
  } finally {
    system.killAll();
    await system.remove();
  }
}

async function outcome(system: ProofSystem, load: Load, step: (text: string) => void): Promise<Claim[]> {
  const client = new Client({ connectionString: system.adminUrl() });
  await client.connect();
  try {
    const rested = await settled(client);
    step(rested ? 'at rest' : 'it does not come to rest');
    return await judge(system, client, load.sent);
  } finally {
    await client.end();
  }
}

function told(claims: readonly Claim[], { refusals }: Load): boolean {
  const all = [...claims, { claim: 'nothing that was right was refused', faults: refusals.length }];
  for (const { claim, faults } of all)
    console.log(faults === 0 ? `  holds  ${claim}` : `  FAILS  ${claim} (${faults})`);
  for (const refusal of refusals.slice(0, 10)) console.log(`         ${refusal}`);
  return all.every(({ faults }) => faults === 0);
}

await runProof(async () => {
  const { values } = parseArgs({
    options: { minutes: { type: 'string' }, seed: { type: 'string' }, queue: { type: 'string' } },
  });
  const seed = Number(values.seed ?? randomInt(1_000_000));
  const forMs = values.minutes ? Number(values.minutes) * 60_000 : SHORT_MS;
  const present: readonly Backend[] = hasRedis() ? ['postgres', 'redis'] : ['postgres'];
  let held = true;
  for (const backend of present.filter((one) => !values.queue || one === values.queue))
    held = (await torture(backend, seed, forMs)) && held;
  if (!held) console.log(`repeat it with: npm run torture -- --seed ${seed}`);
  return held;
});
