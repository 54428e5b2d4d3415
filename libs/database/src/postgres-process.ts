import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Ends whatever an earlier life left of the server on this data folder: a postmaster that outlived its supervisor
 * (kill -9), or sessions that outlived their postmaster. Only when none is left may the lock file go: two servers on
 * one folder destroy it. Postgres can't tell this itself where the file's process id now is a zombie or another program.
 */
export async function endLeftover(data: string): Promise<void> {
  const lockFile = join(data, 'postmaster.pid');
  if (!existsSync(lockFile)) return;
  const postmaster = Number.parseInt(readFileSync(lockFile, 'utf8'), 10);
  if (processesOf(data).includes(postmaster)) {
    // Fast shutdown: statements are cancelled, what is committed is on disk.
    signal(postmaster, 'SIGINT');
    await untilNoneLeft(data, 10_000);
  }
  // Orphaned sessions end by themselves as soon as they look up from their statement.
  if (!(await untilNoneLeft(data, 3_000))) {
    for (const pid of processesOf(data)) signal(pid, 'SIGQUIT');
    if (!(await untilNoneLeft(data, 5_000))) {
      throw new Error(
        `Processes of an earlier Postgres will not end (${processesOf(data).join(', ')}) in ${data}.`,
      );
    }
  }
  rmSync(lockFile, { force: true });
}

/** Every living process of the server on this data folder: all of them have it as their working folder. */
export function processesOf(data: string): number[] {
  const folder = realpathSync(data);
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => linkOf(pid, 'cwd') === folder && basename(linkOf(pid, 'exe')).startsWith('postgres'))
    .map(Number);
}

/** Empty for a zombie, a process that is gone, or someone else's. */
function linkOf(pid: string, name: 'cwd' | 'exe'): string {
  try {
    return readlinkSync(`/proc/${pid}/${name}`);
  } catch {
    return '';
  }
}

async function untilNoneLeft(data: string, withinMs: number): Promise<boolean> {
  for (const deadline = Date.now() + withinMs; processesOf(data).length > 0; await wait(20)) {
    if (Date.now() > deadline) return false;
  }
  return true;
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended in the meantime, which is what was wanted.
  }
}
