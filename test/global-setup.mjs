import { mkdtempSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One folder a run, in which the first test that needs Postgres starts it (libs/testing). */
export default function setup() {
  process.env.KENEKANKO_TEST_HOME ??= mkdtempSync(join(tmpdir(), 'kenekanko-test-'));
  chmodSync(process.env.KENEKANKO_TEST_HOME, 0o711);
}
