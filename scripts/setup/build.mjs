import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { clearStamp, hashOf, isStamped, writeStamp } from './stamp.mjs';
import { run, step } from './run.mjs';

const SETTINGS = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];

/** What is built from what; each part only when one of its inputs has changed. */
const PARTS = [
  {
    name: 'doors',
    inputs: [
      ...[...SETTINGS, 'apps/intake/src', 'apps/desk/src', 'apps/worker/src', 'libs', 'scripts', 'bench'],
      // What the benchmark shares with the browser tests.
      ...['test/browser.ts', 'apps/intake/test/walk.ts'],
    ],
    command: ['typescript', '-p', 'tsconfig.build.json'],
  },
  {
    name: 'console',
    config: 'apps/console/vite.config.ts',
    inputs: [...SETTINGS, 'apps/console', 'libs'],
    command: ['vite', 'build', '--config', 'apps/console/vite.config.ts', '--logLevel', 'warn'],
  },
  {
    name: "form's scripts",
    config: 'apps/intake/browser/vite.config.ts',
    inputs: [...SETTINGS, 'apps/intake', 'libs'],
    command: ['vite', 'build', '--config', 'apps/intake/browser/vite.config.ts', '--logLevel', 'warn'],
  },
];

const PROGRAMS = {
  // The native compiler writes the same files as TypeScript 6 and takes a seventh of the time.
  typescript: 'node_modules/@typescript/native/bin/tsc',
  vite: 'node_modules/vite/bin/vite.js',
};

/** Builds what has changed since the last build. */
export async function build(root) {
  const stale = PARTS.filter((part) => !part.config || existsSync(join(root, part.config)))
    .map((part) => ({ ...part, stamp: stampOf(root, part), hash: hashOf(root, part.inputs) }))
    .filter((part) => !isStamped(part.stamp, part.hash));
  for (const part of stale) {
    await step(`Building the ${part.name}`, async () => {
      clearStamp(part.stamp);
      const [program, ...args] = part.command;
      await run(nodeOf(root), [join(root, PROGRAMS[program]), ...args], { cwd: root });
      writeStamp(part.stamp, part.hash);
    });
  }
}

const stampOf = (root, part) => join(root, 'dist', `.built-${part.name.replace(/\W+/g, '-')}`);

/** The Node the project brings along, where there is one for this machine. */
function nodeOf(root) {
  const bundled = join(root, 'node_modules', '.bin', 'node');
  return existsSync(bundled) ? bundled : process.execPath;
}
