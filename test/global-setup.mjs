import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One folder a run, in which the first test that needs Postgres starts it (libs/testing). */
export default function setup() {
  if (process.env.KENEKANKO_TEST_HOME) return;
  const home = mkdtempSync(join(tmpdir(), 'kenekanko-test-'));
  chmodSync(home, 0o711);
  process.env.KENEKANKO_TEST_HOME = home;
  const guard = join(import.meta.dirname, 'guard.mjs');
  spawn(process.execPath, [guard, home, String(process.pid)], { detached: true, stdio: 'ignore' }).unref();
}
