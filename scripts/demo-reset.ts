import 'reflect-metadata';
import { isDomainError, systemClock } from '#kernel';
import { COUNT, DISTRICT_IDS } from './demo/size.js';
import { clearDemonstration, makeDemonstration } from './demo/make.js';
import { threadedSealing } from './demo/sealing-pool.js';
import { withPreparedDatabase, type PreparedDatabase } from './operator/prepared-database.js';

/** Clears a demonstration and makes it anew; refuses while the system runs, and always where the network is real. */
async function reset({ dataDir, secrets: { receiptPepper }, url }: PreparedDatabase): Promise<void> {
  const urls = {
    ...{ owner: url('owner'), intake: url('intake'), desk: url('desk') },
    ...{ worker: url('worker'), report: url('report') },
  };
  await clearDemonstration(urls);
  say('cleared');
  const sealing = threadedSealing();
  try {
    await makeDemonstration({
      environment: { dataDir, urls, receiptPepper: Buffer.from(receiptPepper, 'base64') },
      ...{ districtIds: DISTRICT_IDS, count: COUNT, sealing, clock: systemClock, say },
      filed: (count) => void (count % 100 === 0 && say(`${count}/${COUNT}`)),
    });
  } finally {
    await sealing.close();
  }
  say('complete; npm start shows it');
}

function say(text: string): void {
  console.log(`demo: ${text}`);
}

withPreparedDatabase(reset).catch((error: unknown) => {
  const real = isDomainError(error) && error.code === 'demo.real-network';
  if (real) console.error('This database holds a real network: nothing was changed.');
  else console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
