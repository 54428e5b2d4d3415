import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { axeViolations } from '../../../test/browser.js';
import { aPage, codeOn, filed, follow, inABrowser, scrollsSideways } from './a-browser.js';
import { conclude, newestOf } from './a-team.js';
import type { TestIntake } from './test-intake.js';
import { walkTo } from './walk.js';

interface Played {
  played: Promise<string>[];
  sources: string[];
}

/** In the page: what is played ends at once; of what was put together there its content is kept. */
function playAtOnce(): void {
  const blobs = new Map<string, Blob>();
  const played: Promise<string>[] = [];
  const sources: string[] = [];
  Object.assign(window, { played, sources });
  const create = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob: Blob) => {
    const address = create(blob);
    blobs.set(address, blob);
    return address;
  };
  HTMLMediaElement.prototype.play = function play(this: HTMLMediaElement) {
    sources.push(this.src.split('/').at(-1)!);
    const blob = blobs.get(this.src);
    if (blob)
      played.push(blob.arrayBuffer().then((bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes)))));
    setTimeout(() => this.dispatchEvent(new Event('ended')), 10);
    return Promise.resolve();
  };
}

describe('the form, for who reads with difficulty', () => {
  let intake: TestIntake;
  let browser: Browser;
  inABrowser((started) => ({ intake, browser } = started));

  it.each([true, false])(
    'draws what each answer says (scripts: %s)',
    async (javaScriptEnabled) => {
      const page = await aPage(browser, { javaScriptEnabled, width: 320 });
      await page.goto(intake.url);
      await walkTo(page, 'kind');
      const card = page.locator('.card', { has: page.locator('[name=kind][value=corruption]') });
      const drawn = await card.locator('use').evaluate((use: SVGUseElement) => {
        const { width, height } = use.getBBox();
        return { width, height, href: use.href.baseVal };
      });
      expect(drawn).toMatchObject({ href: expect.stringMatching(/#corruption$/) as string });
      expect(Math.min(drawn.width, drawn.height)).toBeGreaterThan(10);
      const uses = await page
        .locator('main use')
        .evaluateAll((all: SVGUseElement[]) => all.map(({ href }) => href.baseVal));
      const names = [...new Set(uses.map((href) => href.split('#')[1]!))];
      expect(names.length).toBeGreaterThan(60);
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
      const listen = page.locator('#own-phone [data-sound]');
      await listen.waitFor();
      const sound = await page.request.get(
        new URL(
          (await page.locator('body').getAttribute('data-sounds'))! +
            (await listen.getAttribute('data-sound'))!,
          intake.url,
        ).href,
      );
      expect(sound.headers()).toMatchObject({
        'content-type': 'audio/ogg',
        'cache-control': expect.stringContaining('immutable') as string,
      });
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

  it('reads a code aloud, digit by digit, asking for all ten whichever the code is', async () => {
    const page = await aPage(browser);
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/sounds-')) asked.push(request.url().split('/').at(-1)!);
    });
    await page.addInitScript(playAtOnce);
    const code = await filed(intake, page);
    expect(asked).toEqual([]);
    const aloud = page.locator('#keep [data-digits]');
    await aloud.press('Enter');
    await page.waitForFunction(() => document.querySelector('#keep [data-digits][aria-pressed=false]'));
    expect(asked.sort()).toEqual([
      ...['code-aloud.ogg', ...Array.from('0123456789', (digit) => `digit-${digit}.ogg`)],
    ]);
    const played = await page.evaluate(() => Promise.all((window as unknown as Played).played));
    const digits = Array.from('0123456789', (digit) =>
      readFileSync(`apps/intake/recordings/fr/digit-${digit}.ogg`, 'base64'),
    );
    expect(played.map((content) => digits.indexOf(content)).join('')).toBe(code);
    expect(await codeOn(page)).toBe(code);
    await aloud.press('Enter');
    await aloud.press('Enter');
    expect(await aloud.getAttribute('aria-pressed')).toBe('false');
    expect((await aloud.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    expect(await axeViolations(page)).toEqual([]);
  }, 180_000);

  it('reads aloud where a complaint stands, one sentence after the other', async () => {
    const code = await filed(intake, await aPage(browser));
    const page = await aPage(browser, { width: 320 });
    await page.addInitScript(playAtOnce);
    const heard = async (): Promise<string[]> => {
      await page.locator('[data-slot=heard] button').press('Enter');
      await page.waitForFunction(() => document.querySelector('[data-slot=heard] [aria-pressed=false]'));
      return page.evaluate(() => (window as unknown as Played).sources.splice(0));
    };
    await follow(intake, page, code);
    expect(await heard()).toEqual(['state-received.ogg', 'next-triage.ogg']);
    await conclude(intake, await newestOf(intake, 'sikasso'));
    await follow(intake, page, code);
    expect(await heard()).toEqual([
      ...['state-concluded.ogg', 'finding-unsubstantiated.ogg', 'action-advised.ogg', 'next-none.ogg'],
    ]);
    expect([await scrollsSideways(page), await axeViolations(page)]).toEqual([false, []]);
  }, 180_000);

  it('reads the questions of the survey aloud, none of them fetched before', async () => {
    const code = await filed(intake, await aPage(browser));
    await conclude(intake, await newestOf(intake, 'sikasso'));
    const page = await aPage(browser);
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/sounds-')) asked.push(request.url().split('/').at(-1)!);
    });
    await follow(intake, page, code);
    await page.locator('[data-slot=survey] summary').click();
    expect(asked).toEqual([]);
    const first = page.locator('[data-slot=survey] [data-sound]').first();
    await first.press('Enter');
    await page.waitForFunction(() => document.querySelector('[data-slot=survey] [aria-pressed=true]'));
    expect(asked).toEqual(['survey-understandable.ogg']);
  }, 180_000);

  it('has no button where nobody has spoken yet, or nothing could play', async () => {
    const spoken = await aPage(browser);
    await spoken.goto(`${intake.url}/bm`);
    expect(await spoken.locator('[data-sound]').count()).toBe(0);
    const still = await aPage(browser, { javaScriptEnabled: false });
    await still.goto(intake.url);
    expect(await still.locator('[data-sound]:visible').count()).toBe(0);
  }, 180_000);
});
