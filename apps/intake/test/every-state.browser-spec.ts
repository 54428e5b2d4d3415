import type { Browser, Page } from 'playwright-core';
import { MINUTE } from '#kernel';
import { axeViolations } from '../../../test/browser.js';
import { pathIn } from '../src/web/locale.js';
import { aPage, fill, inABrowser, scrollsSideways } from './a-browser.js';
import { conclude, newestOf, query } from './a-team.js';
import { throughEveryState } from './every-state.js';
import type { TestIntake } from './test-intake.js';

/** What a thumb is to hit and is less than 44 px high or wide; not the boxes that a whole card or button stands for. */
function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'a,button,summary,select,textarea,input,label.card,.ask label',
      ),
    ]
      .filter((one) => one.checkVisibility() && !one.matches('.skip,.away,[type=radio],[type=checkbox]'))
      .filter((one) => {
        const { width, height } = one.getBoundingClientRect();
        return width < 44 || height < 44;
      })
      .map((one) => one.outerHTML.slice(0, 120)),
  );
}

/** True when something has the focus, and it is on the screen. */
function focusSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { top } = document.activeElement!.getBoundingClientRect();
    return document.activeElement !== document.body && top >= 0 && top < innerHeight;
  });
}

describe('each state of the public pages, on 320 px', () => {
  let intake: TestIntake;
  let browser: Browser;
  inABrowser((started) => ({ intake, browser } = started));

  it.each([
    ['bm', true],
    ['fr', false],
  ] as const)(
    'passes axe, fits, and has targets for thumbs: in %s, with our script: %s',
    async (locale, withScript) => {
      const page = await aPage(browser, { width: 320 });
      // axe is a script itself: ours alone is kept away.
      if (!withScript) await page.route('**/page-*.js', (route) => route.abort());
      const looksRight = async (state: string, focus = true): Promise<void> => {
        expect([state, await axeViolations(page)]).toEqual([state, []]);
        expect([state, await scrollsSideways(page)]).toEqual([state, false]);
        expect([state, await tooSmall(page)]).toEqual([state, []]);
        if (focus) expect([state, await focusSeen(page)]).toEqual([state, true]);
      };
      await throughEveryState(intake, page, { locale, withScript, look: looksRight });
    },
    300_000,
  );

  it('keeps an objection that the server refuses before the eyes, also without scripts', async () => {
    const page = await aPage(browser, { width: 320, javaScriptEnabled: false });
    await page.goto(intake.url);
    await fill(page, 'Court récit.');
    const code = await page.locator('[name=code]').inputValue();
    await page.click('#send');
    await page.locator('#receipt').waitFor();
    await conclude(intake, await newestOf(intake, 'sikasso'));
    await page.goto(`${intake.url}/follow`);
    await page.fill('#code', code);
    await page.click('#open');
    await page.getByText(/Contester la conclusion \(jusqu’au /).click();
    await page.fill('#objection', 'Trop tard ?');
    intake.clock.advance(91 * 86_400_000);
    await page.getByRole('button', { name: 'Contester la conclusion' }).click();
    await page.getByText('ne peut plus être contestée').waitFor();
    expect(await page.locator('#objection').isVisible()).toBe(true);
    expect(await page.inputValue('#objection')).toBe('Trop tard ?');
  }, 180_000);

  it('tells where else to turn, numbers and all', async () => {
    const emergency = [{ name: 'Permanence d’essai', phone: '+223 00 00 00 01', hours: 'jour et nuit' }];
    const known = { place: 'Sikasso, route de Bamako', phone: '00 00 00 02', hours: '8 h – 16 h' };
    const whose = { kind: 'health', name: 'CSRéf d’essai', districtIds: ['sikasso'] };
    const institutions = [{ ...whose, ...known, validFrom: '2024-01-01', validTo: null }];
    for (const [key, value] of Object.entries({ emergency, institutions }))
      await query(intake, 'UPDATE setting SET value = $2 WHERE key = $1', [key, JSON.stringify(value)]);
    intake.clock.advance(MINUTE);
    const page = await aPage(browser, { width: 320 });
    for (const path of ['elsewhere', ''] as const) {
      await page.goto(intake.url + pathIn('bm', path));
      await page.getByRole('link', { name: '+223 00 00 00 01' }).waitFor();
      expect([path, await axeViolations(page)]).toEqual([path, []]);
      expect([path, await tooSmall(page), await scrollsSideways(page)]).toEqual([path, [], false]);
    }
  }, 180_000);
});
