import { setTimeout as wait } from 'node:timers/promises';
import { until } from '../system/processes.js';
import type { Part, ProofSystem } from '../system/proof-system.js';
import type { SeededRandom } from './random.js';

/** What can happen to a system. */
export type Blow = Exclude<Part, 'desk'> | 'redis' | 'everything';

const BACK_WITHIN_MS = 60_000;

/** Strikes one part after the other at random moments; each kind of blow falls once before any falls again. */
export async function strike(
  system: ProofSystem,
  random: SeededRandom,
  forMs: number,
  say: (text: string) => void,
): Promise<number> {
  const long = forMs > 60_000;
  const blows: Blow[] = ['intake', 'worker', 'postgres'];
  if (system.redis) blows.push('redis');
  if (long) blows.push('everything');
  let bag: Blow[] = [];
  let count = 0;
  for (const end = Date.now() + forMs; Date.now() < end; count += 1) {
    // Over a longer time processes also live long enough to be restarted at once.
    await wait(random.between(800, long ? 20_000 : 4_000));
    if (bag.length === 0) bag = random.shuffled(blows);
    const blow = bag.pop()!;
    say(blow === 'redis' ? 'wiping and killing Redis' : `kill -9 ${blow}`);
    await fall(system, blow);
  }
  return count;
}

async function fall(system: ProofSystem, blow: Blow): Promise<void> {
  switch (blow) {
    case 'redis':
      await system.redis!.wipe();
      await system.redis!.run();
      return;
    case 'everything':
      system.killAll();
      await system.bringUp();
      return;
    default: {
      // What is down since the last blow must first come back by itself.
      const struck = await until(() => system.kill(blow), BACK_WITHIN_MS);
      if (!struck) throw new Error(`${blow} did not come back within ${BACK_WITHIN_MS / 1000} s`);
    }
  }
}
