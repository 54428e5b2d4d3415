import type { Browser, Page } from 'playwright-core';
import { aPage, codeOn, fill, follow, inABrowser, scrollsSideways } from './a-browser.js';
import { axeViolations } from '../../../test/browser.js';
import { contentsOf, newestOf } from './a-team.js';
import type { TestIntake } from './test-intake.js';
import { settled } from './walk.js';

const STORY = 'Ce que j’ai vu au marché, et que je garde pour plus tard.';
const FILING = '**/api/v1/complaints**';

describe('a complaint kept on one’s own phone until there is a network', () => {
  let intake: TestIntake;
  let browser: Browser;
  inABrowser((started) => ({ intake, browser } = started));

  /** Fills the form and presses send while the line is broken. */
  async function sentIntoTheVoid(phone: 'own' | 'shared'): Promise<Page> {
    const page = await aPage(browser, { width: 320 });
    await page.goto(intake.url);
    await settled(page);
    await fill(page, STORY, phone);
    await page.route(FILING, (route) => route.abort());
    await page.click('#send');
    await page.locator('#errors.bad').waitFor();
    return page;
  }
  const keepButton = (page: Page) => page.getByRole('button', { name: /Garder sur ce téléphone/ });
  const stored = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage }));
  const kept = async (): Promise<{ page: Page; code: string }> => {
    const page = await sentIntoTheVoid('own');
    await keepButton(page).click();
    await page.getByRole('heading', { name: 'Gardé sur ce téléphone, pas encore reçu' }).waitFor();
    return { page, code: await codeOn(page) };
  };

  it('waits sealed, and is sent when the page is opened again', async () => {
    const { page, code } = await kept();
    expect(await page.getByText('Un signalement attend sur ce téléphone').isVisible()).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    const waiting = await stored(page);
    // Not even where it goes and what it is about.
    expect(Object.entries(JSON.parse(waiting) as object)).toEqual([
      [
        expect.stringMatching(/^waiting-[0-9a-f-]{36}$/),
        expect.stringMatching(/^YWdlLWVuY3J5cHRpb24[\w+/=]+$/),
      ],
    ]);
    await page.close({ runBeforeUnload: false });

    const again = await page.context().newPage();
    await again.goto(`${intake.url}/en`);
    await again.getByText('The complaint that waited on this phone has been received').waitFor();
    expect(await stored(again)).toBe('{}');
    const [filing] = await contentsOf(intake, await newestOf(intake, 'sikasso'));
    expect(filing!.story).toBe(STORY);
    await follow(intake, again, code);
    await page.context().close();
  }, 120_000);

  it('waits beside another that is kept after it, and both are received', async () => {
    const { page, code } = await kept();
    await page.goto(intake.url);
    await settled(page);
    await fill(page, STORY, 'own');
    await page.click('#send');
    await keepButton(page).click();
    await page.getByRole('heading', { name: 'Gardé sur ce téléphone, pas encore reçu' }).waitFor();
    const second = await codeOn(page);
    expect(Object.keys(JSON.parse(await stored(page)) as object)).toHaveLength(2);
    await page.unroute(FILING);
    await page.click('#send-waiting');
    await page.getByRole('heading', { name: 'Signalement reçu' }).waitFor();
    expect(await codeOn(page)).toBe(second);
    for (const own of [code, second]) {
      const later = await aPage(browser);
      await follow(intake, later, own);
      await later.context().close();
    }
    expect(await stored(page)).toBe('{}');
    await page.context().close();
  }, 120_000);

  it('becomes the receipt where it stands, once the line holds again', async () => {
    const { page, code } = await kept();
    await page.unroute(FILING);
    await page.click('#send-waiting');
    await page.getByRole('heading', { name: 'Signalement reçu' }).waitFor();
    expect(await codeOn(page)).toBe(code);
    expect(await page.locator('#files-open').isVisible()).toBe(true);
    // The code alone tells until when it will be looked at; whoever sends what waits is not told.
    await page.locator('[data-date=triageDueAt]:visible').waitFor();
    expect(await page.locator('[data-date]:visible').allInnerTexts()).toEqual([
      expect.stringMatching(/ \d+ /),
      expect.stringMatching(/ \d+ /),
    ]);
    expect(await stored(page)).toBe('{}');
    await page.context().close();
  }, 120_000);

  it('is sent by one of two pages, and the other is told', async () => {
    const { page, code } = await kept();
    const context = page.context();
    let [sent, goOn] = [0, () => {}];
    const held = new Promise<void>((resolve) => (goOn = resolve));
    await context.route(FILING, async (route) => {
      sent += 1;
      await held;
      await route.continue();
    });
    const [other, third] = [await context.newPage(), await context.newPage()];
    await other.goto(intake.url);
    await other.locator('[data-waiting=sending]:visible').waitFor();
    await third.goto(`${intake.url}/follow`);
    await third.locator('p[data-waiting=waits]:visible').waitFor();
    await page.unroute(FILING);
    await page.click('#send-waiting');
    goOn();
    // Where it was kept it becomes the receipt, whichever page has sent it.
    await page.getByRole('heading', { name: 'Signalement reçu' }).waitFor();
    expect(await codeOn(page)).toBe(code);
    for (const told of [other, third]) await told.locator('[data-waiting=sent]:visible').waitFor();
    expect(await third.locator('[data-waiting]:visible').count()).toBe(1);
    expect(sent).toBe(1);
    expect(await stored(page)).toBe('{}');
    await context.close();
  }, 120_000);

  it('goes unsent when the person takes it away', async () => {
    const { page } = await kept();
    await page.click('#waiting summary');
    await page.click('#remove-waiting');
    await page.getByText('Ce qui attendait n’a pas été envoyé').waitFor();
    expect(await stored(page)).toBe('{}');
    await page.context().close();
  }, 120_000);

  it('is not offered on a phone that others use', async () => {
    const page = await sentIntoTheVoid('shared');
    expect(await keepButton(page).count()).toBe(0);
    expect(await stored(page)).toBe('{}');
    await page.context().close();
  }, 120_000);
});
