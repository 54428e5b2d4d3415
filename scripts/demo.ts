import 'reflect-metadata';
import { systemClock } from '#kernel';
import { ConfigurationError } from '#platform';
import { demoEnvironment } from './demo/environment.js';
import { makeDemonstration } from './demo/make.js';
import { threadedSealing } from './demo/sealing-pool.js';
import { COUNT, DISTRICT_IDS } from './demo/size.js';

/** From so many on every page has something to show. */
const ENOUGH = 150;
const TOLD_EVERY = 30;

/** Makes the demonstration network, or goes on with it; says "demo: ready" once there is enough to show. */
async function main(): Promise<void> {
  const sealing = threadedSealing();
  try {
    const outcome = await makeDemonstration({
      environment: demoEnvironment(),
      districtIds: DISTRICT_IDS,
      count: COUNT,
      sealing,
      clock: systemClock,
      say,
      filed: (count) => {
        if (count % TOLD_EVERY === 0) say(`${count}/${COUNT}`);
        if (count === ENOUGH) say('ready');
      },
    });
    if (outcome) {
      for (const diverted of outcome.diverted) say(`left as it is: ${diverted}`);
      say('complete');
    } else say('ready');
  } finally {
    await sealing.close();
  }
}

function say(text: string): void {
  console.log(`demo: ${text}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigurationError ? error.message : error);
  process.exitCode = 1;
});
