import { randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { fill, settled } from '../../apps/intake/test/walk.js';
import { CHROMIUM, launchBrowser } from '../../test/browser.js';
import { median, type Figure } from '../figure.js';
import type { BenchSystem } from '../system.js';
import { FAST, leastSeconds, WEAK } from './line.js';
import { Phone } from './phone.js';

const VISITS = 5;
const SENDINGS = 3;
/** So long a person looks at the answers and the code at least: the code is stretched meanwhile. */
const LOOK_SECONDS = 5;
const FILE_BYTES = 25_000_000;
const STORY = 'Ils ont demandé 5 000 F. '.repeat(110);
const ON_WEAK = `${WEAK.bits / 1_000} kbit/s, ${WEAK.roundTrip} ms, processor ${WEAK.slowness} times slower`;

/** What one person's visit took: seconds and bytes. */
interface Visit {
  readonly question: number;
  readonly questionBytes: number;
  readonly stepping: number;
  readonly steppingBytes: number;
  readonly formBytes: number;
  readonly sealing: number;
  readonly receipt: number;
  readonly bothWays: number;
}

/** Filing as somebody with a cheap phone on a weak line has it, in Chromium, nothing cached; medians of some visits. */
export async function measureBrowser(system: BenchSystem, say: (text: string) => void): Promise<Figure[]> {
  if (!existsSync(CHROMIUM)) {
    say('no chromium here: what a browser sees is not measured');
    return [];
  }
  const browser = await launchBrowser();
  try {
    const visits: Visit[] = [];
    for (let i = 0; i < VISITS; i += 1) visits.push(await visit(browser, system));
    const shares: number[] = [];
    for (let i = 0; i < SENDINGS; i += 1) shares.push(await sendFile(browser, system));
    return figuresOf((of) => median(visits.map(of)), median(shares));
  } finally {
    await browser.close();
  }
}

/** Opens the form, files, and comes back with the code, all in one visit. */
async function visit(browser: Browser, { intakeUrl }: BenchSystem): Promise<Visit> {
  const phone = await Phone.open(browser, WEAK);
  const { page, traffic } = phone;
  await phone.timed(async () => {
    await page.goto(intakeUrl, { waitUntil: 'networkidle' });
    await settled(page);
  });
  const { question, stepping } = await phone.marks();
  const [formBytes, questionBytes] = [traffic.received, traffic.document];
  await phone.quickly(() => fill(page, STORY));
  const code = await page.locator('[name=code]').inputValue();
  await page.waitForTimeout(LOOK_SECONDS * 1_000);
  await page.click('#send');
  await page.getByRole('heading', { name: 'Signalement reçu' }).waitFor();
  const { pressed, receipt, stretching, sealing } = await phone.marks();
  if ((stretching / 1_000) * WEAK.slowness > LOOK_SECONDS)
    throw new Error(`stretching took ${stretching} ms: on a slow processor longer than anybody looks`);
  await phone.timed(async () => {
    await page.goto(`${intakeUrl}/follow`, { waitUntil: 'networkidle' });
    await page.fill('#code', code);
    await page.click('#open');
    await page.locator('#followed').waitFor();
  });
  const bothWays = traffic.received + traffic.sent;
  await phone.close();
  // The page is slowed by the browser; its worker can't be, so what it took is made as many times longer here.
  const slowed = sealing * (WEAK.slowness - 1);
  return {
    ...{ question: question / 1_000, questionBytes },
    ...{ stepping: stepping / 1_000, steppingBytes: traffic.receivedUntil(stepping) },
    ...{ formBytes, bothWays },
    sealing: (sealing + slowed) / 1_000,
    receipt: (receipt - pressed + slowed) / 1_000,
  };
}

/** Sends a file from a receipt; the share of the line's rate that its bytes had, from being chosen to having arrived. */
async function sendFile(browser: Browser, { intakeUrl, dataDir }: BenchSystem): Promise<number> {
  const phone = await Phone.open(browser, FAST);
  const { page } = phone;
  await phone.quickly(async () => {
    await page.goto(intakeUrl);
    await settled(page);
    await fill(page, 'Court récit.');
    await page.click('#send');
    await page.locator('#files-open').waitFor();
  });
  // By its path: handed over as bytes, it would first have to get into the browser.
  const file = join(dataDir, 'sent.bin');
  writeFileSync(file, randomBytes(FILE_BYTES));
  const seconds = await phone.timed(async () => {
    await page.setInputFiles('#file-input', file);
    await page.locator('#file-list .ok').waitFor();
  });
  await phone.close();
  return leastSeconds(FAST, FILE_BYTES) / seconds;
}

type MedianOf = (of: (visit: Visit) => number) => number;

function figuresOf(median: MedianOf, share: number): Figure[] {
  const kilobytes = (of: (visit: Visit) => number) => median(of) / 1024;
  return [
    {
      id: 'browser-usable',
      name: `form usable, first visit (${ON_WEAK})`,
      value: median(({ question }) => question),
      unit: 's',
      target: { max: 2.5 },
      why: 'on this line the page’s round trip and its bytes alone take most of that time.',
    },
    {
      id: 'browser-usable-bytes',
      name: 'bytes that the form needs to be usable: the page itself',
      value: kilobytes(({ questionBytes }) => questionBytes),
      unit: 'KB',
      target: { max: 14 },
      why: 'the page carries all questions in words, which grow with what is asked.',
    },
    {
      id: 'browser-stepping',
      name: 'one question at a time, first visit (the same line)',
      value: median(({ stepping }) => stepping),
      unit: 's',
    },
    {
      id: 'browser-stepping-bytes',
      name: 'bytes until one question at a time',
      value: kilobytes(({ steppingBytes }) => steppingBytes),
      unit: 'KB',
    },
    {
      id: 'browser-form-bytes',
      name: 'everything that the form loads, sealing included',
      value: kilobytes(({ formBytes }) => formBytes),
      unit: 'KB',
      target: { max: 120 },
      why: 'the form’s scripts, drawings and the sealing file together are heavier than that.',
    },
    {
      id: 'browser-receipt',
      name: `from pressing send, ${LOOK_SECONDS} s after everything was answered, to the receipt, sealed in the browser (the same line)`,
      value: median(({ receipt }) => receipt),
      unit: 's',
      target: { max: 4 },
      why: 'sealing on a slow processor and two round trips on this line are more than that together.',
    },
    {
      id: 'browser-sealing',
      name: `of which sealing (the worker’s time, times ${WEAK.slowness})`,
      value: median(({ sealing }) => sealing),
      unit: 's',
      target: { max: 1.5 },
      why: 'a story is sealed to several keys, each of them arithmetic that a slow processor takes long for.',
    },
    {
      id: 'browser-file-share',
      name: `a file of 25 MB: share of the line’s rate (${FAST.bits / 1_000_000} Mbit/s, ${FAST.roundTrip} ms, processor as it is)`,
      value: share * 100,
      unit: '%',
      target: { min: 85 },
      why: 'the file is sealed whole before the first of its parts goes, two of them at a time.',
    },
    {
      id: 'browser-visit-bytes',
      name: 'bytes to file and come back once, both ways, nothing cached before',
      value: kilobytes(({ bothWays }) => bothWays),
      unit: 'KB',
      target: { max: 200 },
      why: 'both pages, the sealing file and the network’s description are more than that together.',
    },
  ];
}
