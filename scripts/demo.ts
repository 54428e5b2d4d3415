import 'reflect-metadata';
import { systemClock } from '#kernel';
import { ConfigurationError } from '#platform';
import { demoEnvironment } from './demo/environment.js';
import { makeDemonstration } from './demo/make.js';
import { threadedSealing } from './demo/sealing-pool.js';
import { COUNT, DISTRICT_IDS } from './demo/size.js';

const TOLD_EVERY = 100;

/** Makes the demonstration network, or goes on with it, and ends once all of it is there. */
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
      },
    });
    if (outcome) {
      for (const diverted of outcome.diverted) say(`left as it is: ${diverted}`);
      say('complete');
    }
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
