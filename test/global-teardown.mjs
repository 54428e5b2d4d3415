import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Stops the run's Postgres, if a test started one, and forgets its files. */
export default async function teardown() {
  const home = process.env.KENEKANKO_TEST_HOME;
  const pidFile = join(home, 'postgres', 'postmaster.pid');
  if (existsSync(pidFile)) {
    const pid = Number.parseInt(readFileSync(pidFile, 'utf8'), 10);
    // Immediate: nothing here is worth a checkpoint.
    if (alive(pid)) process.kill(pid, 'SIGQUIT');
    for (let tries = 0; tries < 200 && alive(pid); tries++) await new Promise((done) => setTimeout(done, 25));
  }
  rmSync(home, { recursive: true, force: true });
}

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
