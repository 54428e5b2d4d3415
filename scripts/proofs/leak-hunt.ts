import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { plantControls } from './leak-hunt/controls.js';
import { ENCODINGS } from './leak-hunt/encodings.js';
import { Hunt } from './leak-hunt/hunt.js';
import { Journey } from './leak-hunt/journey.js';
import { filePieces, sqlPieces } from './leak-hunt/stores.js';
import { CODECS } from './leak-hunt/codecs.js';
import { hasRedis } from './system/proof-redis.js';
import { ProofSystem, type Backend } from './system/proof-system.js';
import { runProof, steps } from './system/run-proof.js';
import { table } from './system/table.js';

const WORKED_PER_TEAM = 4;

/** Hunts for what people wrote in everything a system on this queue has stored; true when nothing was found. */
async function huntOn(backend: Backend, count: number): Promise<boolean> {
  const step = steps();
  step(`queue on ${backend}: starting a system`);
  const system = await ProofSystem.start(backend);
  try {
    const journey = new Journey(system);
    step(`filing ${count} complaints, half of them sealed in the browser`);
    await journey.fileAll(count);
    step('working some of them to a conclusion');
    const worked = await journey.work(WORKED_PER_TEAM);
    await journey.stumble();
    step('planting controls');
    const controls = await plantControls(system);
    step('searching');
    const hunt = new Hunt(journey.needles, controls);
    await sqlPieces(system.adminUrl(), (piece) => hunt.search(piece));
    await system.stop();
    await system.redis?.stop();
    for (const piece of filePieces(system.dataDir, system.postgresFolder)) hunt.search(piece);
    step(`searched; ${worked} complaints had been worked to a conclusion`);
    return verdict(hunt, journey.needles.length);
  } finally {
    system.killAll();
    await system.remove();
  }
}

function verdict(hunt: Hunt, secrets: number): boolean {
  const stores = hunt.report();
  const rows = stores.map(({ store, bytes, controls, controlsFound, leaks }) => [
    store,
    `${(bytes / 1e6).toFixed(1)} MB`,
    controls === 0 ? '-' : `${controlsFound}/${controls}`,
    leaks.length === 0 ? 'none' : String(leaks.length),
  ]);
  console.log(table(['store', 'searched', 'controls found', 'secrets found'], rows));
  const blind = hunt.blind();
  for (const spot of blind) console.log(`the hunt itself is blind: ${spot}`);
  const leaks = stores.flatMap((one) => one.leaks);
  for (const { label, encoding, place } of leaks.slice(0, 40))
    console.log(`LEAK  ${label}, as ${encoding}, in ${place}`);
  const ways = `${ENCODINGS.length} encodings, also inside ${CODECS.join(', ')} and lz4`;
  console.log(
    `${secrets} secrets in ${ways}: ${leaks.length === 0 ? 'none found' : `${leaks.length} FOUND`}`,
  );
  return blind.length === 0 && leaks.length === 0;
}

await runProof(async () => {
  const { values } = parseArgs({
    options: { complaints: { type: 'string', default: '50' }, queue: { type: 'string' } },
  });
  const present: readonly Backend[] = hasRedis() ? ['postgres', 'redis'] : ['postgres'];
  const backends = present.filter((one) => !values.queue || one === values.queue);
  let clean = true;
  // The journey is the same: on the second queue a few complaints show what the queue itself keeps.
  for (const backend of backends) {
    const count =
      backend === 'postgres' ? Number(values.complaints) : Math.ceil(Number(values.complaints) / 5);
    clean = (await huntOn(backend, count)) && clean;
  }
  return clean;
});
