import type { Browser, Page } from 'playwright-core';
import { MINUTE } from '#kernel';
import { launchBrowser } from '../../../test/browser.js';
import { fill, settled } from './walk.js';
import { testIntake, type TestIntake } from './test-intake.js';

export { fill } from './walk.js';

/** Starts the door and a browser for the tests of one file. */
export function inABrowser(
  take: (started: { readonly intake: TestIntake; readonly browser: Browser }) => void,
): void {
  let intake: TestIntake;
  let browser: Browser;
  beforeAll(async () => {
    [intake, browser] = await Promise.all([testIntake(), launchBrowser()]);
    take({ intake, browser });
  }, 180_000);
  // Each test's complaint is then the newest.
  beforeEach(() => intake.clock.advance(MINUTE));
  afterAll(async () => {
    await browser?.close();
    await intake?.stop();
  });
}

/** A page of a phone (360 px unless told), with or without scripts. */
export async function aPage(
  browser: Browser,
  options: { readonly javaScriptEnabled?: boolean; readonly width?: number } = {},
): Promise<Page> {
  const { javaScriptEnabled = true, width = 360 } = options;
  const context = await browser.newContext({
    javaScriptEnabled,
    viewport: { width, height: 740 },
    locale: 'fr-FR',
    reducedMotion: 'reduce',
  });
  return context.newPage();
}

/** For whoever wants to look: SHOTS=/some/folder keeps pictures of the pages. */
export async function shot(page: Page, name: string): Promise<void> {
  const folder = process.env['SHOTS'];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

/** True when something sticks out to the side. */
export function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}

/** Files a short complaint, sealed in the browser, and tells its code. */
export async function filed(intake: TestIntake, page: Page): Promise<string> {
  await page.goto(intake.url);
  await settled(page);
  await fill(page, 'Court récit.');
  const code = await page.locator('[name=code]').inputValue();
  await page.click('#send');
  await page.getByRole('heading', { name: 'Signalement reçu' }).waitFor();
  return code;
}

/** The code that the page shows. */
export async function codeOn(page: Page): Promise<string> {
  return (await page.locator('[data-code]').first().innerText()).replace(/\D/g, '');
}

/** Opens a complaint with its code. */
export async function follow(intake: Pick<TestIntake, 'url'>, page: Page, code: string): Promise<void> {
  await page.goto(`${intake.url}/follow`);
  await page.fill('#code', code);
  await page.click('#open');
  await page.getByRole('heading', { name: 'Où en est-on ?' }).waitFor();
}

/** Whether the browser asked before it loaded the page again; it is told to stay. */
export async function asksBeforeReload(page: Page): Promise<boolean> {
  let asked = false;
  const answer = (dialog: { type(): string; dismiss(): Promise<void> }) => {
    asked ||= dialog.type() === 'beforeunload';
    void dialog.dismiss();
  };
  page.on('dialog', answer);
  await page.reload({ timeout: 2_000 }).catch(() => undefined);
  page.off('dialog', answer);
  return asked;
}

/** Goes on by the Tab key until the focus is there. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await page.evaluate((css) => document.activeElement?.matches(css) === true, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${selector}`);
}
