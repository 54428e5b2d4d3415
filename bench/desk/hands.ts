import type { Browser, Page } from 'playwright-core';
import { newKey } from '../../apps/desk/test/casework.js';
import { aTab, signIn as signInBrowser } from '../../test/console-work.js';
import { median, percentile, type Figure } from '../figure.js';
import { signIn, type DeskCall } from '../sign-in.js';
import type { BenchSystem } from '../system.js';
import { keepLongest, untilFound, untilNextOpened, whenRowChanges } from './in-page.js';
import { ownWord } from './stories.js';
import { DISTRICT, VERIFIER } from './team.js';

const OPENED = 40;
const SEARCHES = 20;
const CHANGES = 20;
const PATIENCE_MS = 180_000;
/** Stands over what was filed, once that is opened. */
const TOLD = 'Ce qui s’est passé';

/** What a verifier with a laptop feels: the next complaint, a search, a colleague's change. */
export async function measureHands(browser: Browser, system: BenchSystem, filed: number): Promise<Figure[]> {
  const { page } = await aTab(browser);
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(system.deskUrl);
  await signInBrowser(page, { username: VERIFIER, passphrase: system.passphrase(VERIFIER) });
  await page.locator('[data-row]').nth(5).waitFor();
  const seen = await colleague(page, await signIn(system, `${DISTRICT}-2`));
  const figures = [...(await nextOpened(page)), seen, ...(await searched(page, filed))];
  await page.context().close();
  return figures;
}

async function nextOpened(page: Page): Promise<Figure[]> {
  const times: number[] = [];
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.getByRole('article').getByRole('heading', { name: TOLD }).waitFor();
  for (let i = 0; i < OPENED; i++) {
    const opened = await page.evaluateHandle(untilNextOpened, TOLD);
    await page.keyboard.press('j');
    times.push(await opened.evaluate(({ milliseconds }) => milliseconds));
  }
  await page.keyboard.press('u');
  return [
    {
      id: 'next-opened',
      name: 'from the key to the next complaint opened (4 KB), median',
      value: median(times),
      unit: 'ms',
      target: { max: 100 },
      why: 'it is fetched, opened and drawn in that time, and the machine runs server, database and browser at once.',
    },
    {
      id: 'next-opened-p95',
      name: 'from the key to the next complaint opened (4 KB), p95',
      value: percentile(times, 95),
      unit: 'ms',
    },
  ];
}

async function colleague(page: Page, desk: DeskCall): Promise<Figure> {
  const shown = await page
    .locator('[data-row]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')!));
  const times: number[] = [];
  for (const id of shown) {
    if (times.length === CHANGES) break;
    const { facts } = (await (await desk(`/complaints/${id}`)).json()) as {
      facts: { version: number; state: string };
    };
    if (facts.state !== 'received' && facts.state !== 'assigned') continue;
    const changes = page.evaluate(whenRowChanges, id);
    const began = Date.now();
    const body = {
      event: 'accepted',
      version: facts.version,
      requestKey: newKey(),
    };
    const answer = await desk(`/complaints/${id}/events`, { method: 'POST', body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`accepting answered ${answer.status}`);
    times.push((await changes) - began);
  }
  return {
    id: 'colleague-seen',
    name: `a colleague’s change until it is seen, p95 of ${times.length}`,
    value: percentile(times, 95),
    unit: 'ms',
    target: { max: 1_000 },
  };
}

async function searched(page: Page, filed: number): Promise<Figure[]> {
  await page.evaluate(keepLongest);
  const progress = page.getByRole('region', { name: 'Ce qui a été trouvé' }).getByRole('progressbar');
  const began = performance.now();
  await page.keyboard.press('/');
  await page.keyboard.type(ownWord(0));
  await progress.waitFor();
  await progress.waitFor({ state: 'detached' });
  const seconds = (performance.now() - began) / 1_000;
  const longest = await page.evaluate(
    () => (window as unknown as { kept: { longest: number } }).kept.longest,
  );
  const box = page.getByRole('searchbox');
  const times: number[] = [];
  for (let i = 1; i <= SEARCHES; i++) {
    const word = ownWord(Math.floor((i * filed) / (SEARCHES + 1)));
    const found = await page.evaluateHandle(untilFound, word);
    await box.fill(word);
    times.push(await found.evaluate(({ milliseconds }) => milliseconds));
  }
  return [
    {
      id: 'indexed',
      name: `opening and indexing a team’s ${filed.toLocaleString('en')} complaints in the browser`,
      value: seconds,
      unit: 's',
      target: { max: 10 },
      why: 'each is unsealed with two keys in one worker, while server and database share the two cores.',
    },
    {
      id: 'indexed-longest',
      name: 'longest time in which the page could not answer meanwhile (0: none over 50 ms)',
      value: longest,
      unit: 'ms',
      target: { max: 50 },
      why: 'server, database and the worker that opens compete with the page for two cores.',
    },
    {
      id: 'searched',
      name: 'a search, from the letter to what was found, median',
      value: median(times),
      unit: 'ms',
      target: { max: 50 },
      why: 'the worker looks and the page draws in that time.',
    },
  ];
}
