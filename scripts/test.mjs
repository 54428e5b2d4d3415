// All tests, as a newcomer and as CI run them: set-up, checks, then Jest room by room, one closing line.
// On CI nothing is skipped; elsewhere, what could not be run is named with the command that would bring it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const node = join(root, 'node_modules/.bin/node');
const onCi = Boolean(process.env.CI);
const PROGRAMS = [
  { package: 'redis-server', path: '/usr/bin/redis-server', for: 'the queue on Redis' },
  { package: 'chromium', path: '/usr/bin/chromium', for: 'the browser tests' },
  { package: 'age', path: '/usr/bin/age', for: "opening an export with Debian's age" },
  {
    package: 'postgresql-15',
    path: '/usr/lib/postgresql/15/bin/postgres',
    for: 'the medium tests on PostgreSQL 15',
  },
  { package: 'poppler-utils', path: '/usr/bin/pdftotext', for: 'reading a report back from its PDF' },
  {
    package: 'libreoffice-calc-nogui',
    path: '/usr/bin/soffice',
    for: 'reading exported workbooks back (some 400 MB)',
  },
  // Chromium draws nothing legible, and measures nothing right, without a font that has ɛ and ɔ.
  {
    package: 'fonts-dejavu-core',
    path: '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf',
    for: 'the letters in the browser tests',
  },
];
/** They wait for databases and doors more than they reckon. */
const SIDE_BY_SIDE = '--maxWorkers=2';
/** npm scripts that prove something by themselves, each with its own report (authz is among the e2e tests). */
const PROOFS = ['leak-hunt', 'torture'];

const results = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
const missing = installPrograms();
const has = (name) => !missing.some((program) => program.package === name);

check('format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']);
check('lint', ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']);
check('types', ['node_modules/@typescript/native/bin/tsc', '-p', 'tsconfig.json', '--noEmit']);
check('import rule', [
  'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
  'apps',
  'libs',
  'scripts',
  'bench',
  'test',
  '--config',
  '.dependency-cruiser.cjs',
]);
check('compose file', ['node_modules/dclint/bin/dclint.cjs', '--quiet', 'docker-compose.yml']);
// `npm run check` ends here.
if (process.argv[2] !== 'checks') {
  jest('unit', ['--selectProjects', 'unit', SIDE_BY_SIDE]);
  jest('medium on PostgreSQL 18', ['--selectProjects', 'medium', SIDE_BY_SIDE]);
  if (has('postgresql-15'))
    jest('medium on PostgreSQL 15', ['--selectProjects', 'medium', SIDE_BY_SIDE], { TEST_POSTGRES: '15' });
  jest('e2e', ['--selectProjects', 'e2e', SIDE_BY_SIDE]);
  if (has('chromium')) jest('browser', ['--selectProjects', 'browser', '--runInBand']);
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const name of PROOFS.filter((proof) => scripts[proof])) prove(name);
}

if (onCi && missing.length > 0) count('a program that CI must have is missing', false);
if (onCi && results.skipped > 0) count('a test was skipped, and on CI none may be', false);
for (const failure of failures) process.stdout.write(`failed: ${failure}\n`);
if (missing.length > 0) {
  for (const program of missing) process.stdout.write(`not run: ${program.for}\n`);
  process.stdout.write(
    `bring it with: sudo apt-get install -y ${missing.map((one) => one.package).join(' ')}\n`,
  );
}
const skipped = results.skipped > 0 ? `, ${results.skipped} skipped` : '';
process.stdout.write(`${results.passed} passed, ${results.failed} failed${skipped}\n`);
process.exit(results.failed > 0 ? 1 : 0);

/** As root on Debian, missing programs are installed, and none of them is started as a service. */
function installPrograms() {
  const absent = () => PROGRAMS.filter(({ path }) => !existsSync(path));
  const wanted = absent().map((program) => program.package);
  if (wanted.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    heading(`installing ${wanted.join(', ')}`);
    withoutServices(() => {
      apt('update');
      apt('install', '-y', '--no-install-recommends', ...wanted);
    });
  }
  return absent();
}

function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Debian asks this file before a package starts its service; one that is there already is left to its owner. */
function withoutServices(work) {
  const policy = '/usr/sbin/policy-rc.d';
  if (existsSync(policy)) return work();
  writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    work();
  } finally {
    rmSync(policy, { force: true });
  }
}

function prove(name) {
  heading(name);
  const { status } = spawnSync('npm', ['run', '--silent', name], { cwd: root, stdio: 'inherit' });
  count(name, status === 0);
}

function check(name, args) {
  heading(name);
  const { status } = spawnSync(node, args, { cwd: root, stdio: 'inherit' });
  count(name, status === 0);
}

function jest(name, args, environment = {}) {
  heading(name);
  const folder = mkdtempSync(join(tmpdir(), 'kenekanko-results-'));
  const output = join(folder, 'results.json');
  const { status } = spawnSync(
    node,
    [
      '--experimental-vm-modules',
      '--no-warnings',
      'node_modules/jest/bin/jest.js',
      ...args,
      '--json',
      '--outputFile',
      output,
    ],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...environment } },
  );
  const summary = existsSync(output) ? JSON.parse(readFileSync(output, 'utf8')) : undefined;
  rmSync(folder, { recursive: true, force: true });
  results.passed += summary?.numPassedTests ?? 0;
  results.failed += summary?.numFailedTests ?? 0;
  results.skipped += summary?.numPendingTests ?? 0;
  // A suite that does not even load has no failed test of its own.
  const broken = summary ? summary.numRuntimeErrorTestSuites : 1;
  if (broken > 0) count(`${name}: ${broken} suites did not run`, false);
  else if (status !== 0 && summary.numFailedTests === 0) count(`${name}: Jest ended with ${status}`, false);
  else if (status !== 0) failures.push(name);
}

function count(name, passed) {
  if (passed) results.passed += 1;
  else {
    results.failed += 1;
    failures.push(name);
  }
}

function heading(name) {
  process.stdout.write(`\n== ${name}\n`);
}
