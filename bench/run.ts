import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { measureAssigned } from './assigned.js';
import { measureBrowser } from './browser/measure.js';
import { measureBurst, measureBurstOnRedis } from './desk/burst.js';
import { measureDesk } from './desk/measure.js';
import { measureExports } from './exports.js';
import { rounded, type Figure } from './figure.js';
import { measureFigures } from './figures.js';
import { measureFiling } from './filing.js';
import { measureLookUp } from './look-up.js';
import { measureQueue } from './queue.js';
import { publish, runOf, tableOf, type Parts, type Run } from './report.js';
import { measureSizes } from './sizes.js';
import { BenchSystem } from './system.js';

const system = new BenchSystem();

/** What can be measured, in this order: what comes later makes the database larger. */
const PARTS: Readonly<Record<string, () => Promise<Figure[]> | Figure[]>> = {
  start: measureStart,
  memory: measureMemory,
  sizes: () => measureSizes(system),
  assigned: () => measureAssigned(system),
  browser: async () => [...(await measureBrowser(system, say)), ...(await measureLookUp(system))],
  desk: () => measureDesk(system, say),
  burst: async () => [...(await measureBurst(system)), ...(await measureBurstOnRedis(say))],
  filing: () => measureFiling(system),
  figures: () => measureFigures(system),
  exports: () => measureExports(system),
  queue: () => measureQueue(say),
};

const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { publish: { type: 'boolean', default: false } },
});
const unknown = wanted.filter((name) => !PARTS[name]);
if (unknown.length > 0) {
  say(`no part is called ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);
  process.exit(2);
}

try {
  say('starting a system of its own, with its demonstration');
  await system.start();
  const measured = await measure();
  console.log(`\n${tableOf(measured)}`);
  // A part alone is for looking, unless it is said to be published.
  if (wanted.length === 0 || values.publish) publish(measured, Object.keys(PARTS));
} finally {
  await system.stop();
}

async function measure(): Promise<Parts> {
  const parts: Record<string, Run> = {};
  for (const [part, measured] of Object.entries(PARTS)) {
    if (wanted.length > 0 && !wanted.includes(part)) continue;
    say(part);
    const figures = await measured();
    for (const { name, value, unit } of figures) say(`  ${name}: ${rounded(value)} ${unit}`);
    parts[part] = runOf(figures);
  }
  return parts;
}

function measureStart(): Figure[] {
  const name = 'first start until ready';
  return [{ id: 'start', name, value: system.readySeconds, unit: 's', target: { max: 180 } }];
}

/** What the doors hold when nothing is asked of them. */
async function measureMemory(): Promise<Figure[]> {
  await wait(15_000);
  return (['intake', 'desk', 'worker'] as const).map((door) => ({
    ...{
      id: `memory-${door}`,
      name: `idle memory of ${door}`,
      value: system.memory(door),
      unit: 'MB',
      target: { max: 150 },
    },
  }));
}

function say(text: string): void {
  console.log(`bench: ${text}`);
}
