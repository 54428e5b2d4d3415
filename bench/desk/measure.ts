import { existsSync } from 'node:fs';
import { CHROMIUM, launchBrowser } from '../../test/browser.js';
import { rounded, type Figure } from '../figure.js';
import type { BenchSystem } from '../system.js';
import { measureFirstLoad } from './first-load.js';
import { measureHands } from './hands.js';
import { measureHundred } from './hundred.js';
import { measureKeys } from './keys.js';
import { fileForTeam } from './team.js';

const FILED = 2_000;

/** The console in a verifier's hands, with a team of two thousand complaints, and a hundred of them at once. */
export async function measureDesk(system: BenchSystem, say: (text: string) => void): Promise<Figure[]> {
  if (!existsSync(CHROMIUM)) {
    say('no chromium here: what a verifier sees is not measured');
    return measureHundred(system);
  }
  const browser = await launchBrowser();
  try {
    const load = await measureFirstLoad(browser, system);
    await fileForTeam(system, FILED);
    const hands = await measureHands(browser, system, FILED);
    for (const { name, value, unit } of [...load, ...hands]) say(`  ${name}: ${rounded(value)} ${unit}`);
    const keys = await measureKeys(browser, system);
    return [...load, ...hands, keys, ...(await measureHundred(system))];
  } finally {
    await browser.close();
  }
}
