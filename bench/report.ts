import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { isMet, rounded, type Figure } from './figure.js';

const ROOT = join(import.meta.dirname, '..', '..');
const LATEST = join(ROOT, 'bench/results/latest.json');
const PAGE = join(ROOT, 'docs/performance.md');

/** What one run found of a part, where and on what. */
export interface Run {
  readonly at: string;
  readonly commit: string;
  readonly machine: {
    readonly cpu: string;
    readonly cores: number;
    readonly memoryGb: number;
    readonly node: string;
  };
  readonly figures: readonly Figure[];
}

/** Runs by the name of the part that they measured. */
export type Parts = Readonly<Record<string, Run>>;

/** Names the run that these figures come from. */
export function runOf(figures: readonly Figure[]): Run {
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
  return { at: new Date().toISOString(), commit, machine, figures };
}

/** The table of some parts, each with the commit and day of its run, and of whatever falls short a sentence that says why. */
export function tableOf(parts: Parts): string {
  const runs = Object.values(parts);
  const short = runs.flatMap(({ figures }) => figures).filter((one) => isMet(one) === false && one.why);
  const machines = runs.map(
    ({ machine }) => `${machine.cores} cores, ${machine.memoryGb} GB, Node ${machine.node}.`,
  );
  return [
    '| figure | measured | target | |',
    '|---|---|---|---|',
    ...Object.entries(parts).flatMap(([part, { at, commit, figures }]) => [
      `| **${part}** (commit ${commit}, ${at.slice(0, 10)}) | | | |`,
      ...figures.map(row),
    ]),
    '',
    ...(short.length > 0 ? [...short.map(({ name, why }) => `- Falls short: ${name}: ${why}`), ''] : []),
    ...new Set(machines),
  ].join('\n');
}

/** Publishes what was measured, as JSON and as the table of `docs/performance.md`; other parts stay as their last run left them. */
export function publish(measured: Parts, order: readonly string[]): void {
  const all: Parts = { ...(JSON.parse(readFileSync(LATEST, 'utf8')) as Parts), ...measured };
  const kept = Object.fromEntries(order.flatMap((part) => (all[part] ? [[part, all[part]]] : [])));
  writeFileSync(LATEST, `${JSON.stringify(kept, null, 2)}\n`);
  writeFileSync(
    PAGE,
    readFileSync(PAGE, 'utf8').replace(
      /(<!-- bench:begin -->\n)[^]*?(<!-- bench:end -->)/,
      (_all, begin: string, end: string) => `${begin}${tableOf(kept)}\n${end}`,
    ),
  );
}

function row(figure: Figure): string {
  const { min, max } = figure.target ?? {};
  const between = min !== undefined && max !== undefined ? `${min} to ${max}` : null;
  const target = between ?? (min !== undefined ? `≥ ${min}` : max !== undefined ? `≤ ${max}` : '');
  const met = isMet(figure);
  const verdict = met === null ? '' : met ? 'met' : '**falls short**';
  return `| ${figure.name} | ${rounded(figure.value)} ${figure.unit} | ${target} | ${verdict} |`;
}
