import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { measureAssigned } from './assigned.js';
import { isMet, rounded, type Figure } from './figure.js';
import { measureFigures } from './figures.js';
import { measureFiling } from './filing.js';
import { measureQueue } from './queue.js';
import { measureSizes } from './sizes.js';
import { BenchSystem } from './system.js';

const ROOT = join(import.meta.dirname, '..', '..');

const system = new BenchSystem();
try {
  say('starting a system of its own, with its demonstration');
  await system.start();
  const figures = await measure();
  report(figures);
} finally {
  await system.stop();
}

async function measure(): Promise<Figure[]> {
  const figures: Figure[] = [
    {
      id: 'start',
      name: 'first start until ready',
      value: system.readySeconds,
      unit: 's',
      target: { max: 180 },
    },
  ];
  const add = async (what: string, measured: () => Promise<Figure[]> | Figure[]) => {
    say(what);
    figures.push(...(await measured()));
  };
  await wait(15_000);
  await add('memory', () =>
    (['intake', 'desk', 'worker'] as const).map((door) => ({
      ...{
        id: `memory-${door}`,
        name: `idle memory of ${door}`,
        value: system.memory(door),
        unit: 'MB',
        target: { max: 150 },
      },
    })),
  );
  await add('sizes', () => measureSizes(system));
  await add('until assigned', () => measureAssigned(system));
  await add('filing against pgbench', () => measureFiling(system));
  await add('figures', () => measureFigures(system));
  await add('triage queue', () => measureQueue(system));
  return figures;
}

function report(figures: readonly Figure[]): void {
  const machine = {
    cpu: cpus()[0]?.model ?? '?',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.version,
  };
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: ROOT,
    encoding: 'utf8',
  }).trim();
  const at = new Date().toISOString();
  mkdirSync(join(ROOT, 'bench/results'), { recursive: true });
  writeFileSync(
    join(ROOT, 'bench/results/latest.json'),
    `${JSON.stringify({ at, commit, machine, figures }, null, 2)}\n`,
  );
  const lines = [
    '| figure | measured | target | |',
    '|---|---|---|---|',
    ...figures.map((figure) => {
      const { min, max } = figure.target ?? {};
      const target = min !== undefined ? `≥ ${min}` : max !== undefined ? `≤ ${max}` : '';
      const met = isMet(figure);
      return `| ${figure.name} | ${rounded(figure.value)} ${figure.unit} | ${target} | ${met === null ? '' : met ? 'met' : '**falls short**'} |`;
    }),
    '',
    `${machine.cores} cores, ${machine.memoryGb} GB, Node ${machine.node}, commit ${commit}, ${at.slice(0, 10)}.`,
  ].join('\n');
  console.log(`\n${lines}`);
  const readme = join(ROOT, 'README.md');
  writeFileSync(
    readme,
    readFileSync(readme, 'utf8').replace(
      /(<!-- bench:begin -->\n)[^]*?(<!-- bench:end -->)/,
      `$1${lines}\n$2`,
    ),
  );
}

function say(text: string): void {
  console.log(`bench: ${text}`);
}
