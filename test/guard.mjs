import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import teardown from './global-teardown.mjs';

// Jest that is interrupted runs no teardown: this process outlives it and does.
const [home, parent] = process.argv.slice(2);
process.env.KENEKANKO_TEST_HOME = home;

while (existsSync(home) && alive(Number(parent))) await wait(500);
if (existsSync(home)) await teardown();

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
