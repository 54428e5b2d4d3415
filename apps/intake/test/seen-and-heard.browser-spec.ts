import type { Browser } from 'playwright-core';
import { axeViolations } from '../../../test/browser.js';
import { PICTURES } from '../src/web/pictures.js';
import { aPage, inABrowser, scrollsSideways } from './a-browser.js';
import type { TestIntake } from './test-intake.js';

describe('the form, for who reads with difficulty', () => {
  let intake: TestIntake;
  let browser: Browser;
  inABrowser((started) => ({ intake, browser } = started));

  it.each([true, false])(
    'draws what each answer says (scripts: %s)',
    async (javaScriptEnabled) => {
      const page = await aPage(browser, { javaScriptEnabled, width: 320 });
      await page.goto(intake.url);
      const card = page.locator('.card', { has: page.locator('[name=kind][value=corruption]') });
      const drawn = await card.locator('use').evaluate((use: SVGUseElement) => {
        const { width, height } = use.getBBox();
        return { width, height, href: use.href.baseVal };
      });
      expect(drawn).toMatchObject({ href: expect.stringMatching(/#hand-coins$/) as string });
      expect(Math.min(drawn.width, drawn.height)).toBeGreaterThan(10);
      const uses = await page
        .locator('main use')
        .evaluateAll((all: SVGUseElement[]) => all.map(({ href }) => href.baseVal));
      const names = [...new Set(uses.map((href) => href.split('#')[1]!))];
      const named = Object.values(PICTURES).flatMap((answers): string[] => Object.values(answers));
      expect(names.sort()).toEqual([...new Set(named)].sort());
      const sprite = await (await fetch(new URL(uses[0]!.split('#')[0]!, intake.url))).text();
      expect(names.filter((name) => !sprite.includes(`id="${name}"`))).toEqual([]);
    },
    180_000,
  );

  it.each(['', 'en'])(
    'reads questions aloud, one at a time, and stops (/%s)',
    async (language) => {
      const page = await aPage(browser, { width: 320 });
      await page.goto(`${intake.url}/${language}`);
      const listen = page.locator('fieldset:has([name=kind]) [data-sound]').first();
      await listen.waitFor();
      const sound = await page.request.get(
        new URL((await listen.getAttribute('data-sound'))!, intake.url).href,
      );
      expect(sound.headers()['content-type']).toBe('audio/ogg');
      const answered = page.waitForResponse((response) => response.url() === sound.url());
      await listen.press('Enter');
      expect((await answered).ok()).toBe(true);
      expect(await listen.getAttribute('aria-pressed')).toBe('true');
      await listen.press('Enter');
      expect(await listen.getAttribute('aria-pressed')).toBe('false');
      expect((await listen.boundingBox())!.height).toBeGreaterThanOrEqual(44);
      expect(await scrollsSideways(page)).toBe(false);
      expect(await axeViolations(page)).toEqual([]);
    },
    180_000,
  );

  it('has no button where nobody has spoken yet, or nothing could play', async () => {
    const spoken = await aPage(browser);
    await spoken.goto(`${intake.url}/bm`);
    expect(await spoken.locator('[data-sound]').count()).toBe(0);
    const still = await aPage(browser, { javaScriptEnabled: false });
    await still.goto(intake.url);
    expect(await still.locator('[data-sound]:visible').count()).toBe(0);
  }, 180_000);
});
