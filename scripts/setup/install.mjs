import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { clearStamp, hashOf, isStamped, writeStamp } from './stamp.mjs';
import { run, step } from './run.mjs';

/** Brings node_modules to what package-lock.json says, unless it is there already. */
export async function install(root) {
  const modules = join(root, 'node_modules');
  // A linked node_modules belongs to another checkout, and npm would replace it.
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  const stamp = join(modules, '.kenekanko-lock');
  const hash = hashOf(root, ['package-lock.json']);
  if (!isStamped(stamp, hash)) {
    await step('Installing packages (about a minute the first time)', async () => {
      clearStamp(stamp);
      // Not `npm ci`: a lock file lacks other platforms' optional binaries, over which it stops.
      // The lock's own hashes are still what every package is checked against.
      await npm(root, [
        'install',
        '--no-save',
        '--no-audit',
        '--no-fund',
        '--include=dev',
        '--include=optional',
      ]);
      writeStamp(stamp, hash);
    });
  }
}

function npm(root, args) {
  const cli = process.env.npm_execpath;
  return cli?.endsWith('.js')
    ? run(process.execPath, [cli, ...args], { cwd: root })
    : run('npm', args, { cwd: root });
}
