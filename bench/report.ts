import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { isMet, rounded, type Figure } from './figure.js';

const ROOT = join(import.meta.dirname, '..', '..');

/** Where and on what the figures were measured. */
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

/** The table of a run, and of whatever falls short a sentence that says why. */
export function tableOf({ at, commit, machine, figures }: Run): string {
  const short = figures.filter((figure) => isMet(figure) === false && figure.why);
  return [
    '| figure | measured | target | |',
    '|---|---|---|---|',
    ...figures.map(row),
    '',
    ...(short.length > 0 ? [...short.map(({ name, why }) => `- Falls short: ${name}: ${why}`), ''] : []),
    `${machine.cores} cores, ${machine.memoryGb} GB, Node ${machine.node}, commit ${commit}, ${at.slice(0, 10)}.`,
  ].join('\n');
}

/** Keeps a whole run: as JSON, and as the table of `docs/performance.md`. */
export function keep(run: Run): void {
  mkdirSync(join(ROOT, 'bench/results'), { recursive: true });
  writeFileSync(join(ROOT, 'bench/results/latest.json'), `${JSON.stringify(run, null, 2)}\n`);
  const page = join(ROOT, 'docs/performance.md');
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace(
      /(<!-- bench:begin -->\n)[^]*?(<!-- bench:end -->)/,
      (_all, begin: string, end: string) => `${begin}${tableOf(run)}\n${end}`,
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
