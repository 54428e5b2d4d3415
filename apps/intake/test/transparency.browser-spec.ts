import type { Browser } from 'playwright-core';
import { axeViolations } from '../../../test/browser.js';
import { aPage, inABrowser, scrollsSideways } from './a-browser.js';
import { publish, someFigures } from './published-figures.js';
import type { TestIntake } from './test-intake.js';

describe('the published figures in a browser', () => {
  let intake: TestIntake;
  let browser: Browser;
  inABrowser((started) => ({ intake, browser } = started));

  it.each(['', '/en', '/bm'])(
    'pass axe and fit on 360 px without scripts: %s',
    async (prefix) => {
      if (prefix === '') await publish(intake, someFigures());
      const page = await aPage(browser, { width: 360 });
      // axe is a script itself: ours alone is kept away.
      await page.route('**/page-*.js', (route) => route.abort());
      await page.goto(`${intake.url}${prefix}/transparency/2026-Q3`);
      expect(await page.locator('table').count()).toBe(4);
      expect(await axeViolations(page)).toEqual([]);
      expect(await scrollsSideways(page)).toBe(false);
    },
    180_000,
  );
});
