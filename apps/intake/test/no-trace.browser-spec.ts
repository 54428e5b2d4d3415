import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { LOCALES } from '#i18n';
import { launchProfile } from '../../../test/browser.js';
import { pathIn, wordsIn } from '../src/web/locale.js';
import { aPage, filed, fill, inABrowser } from './a-browser.js';
import type { TestIntake } from './test-intake.js';
import { moveInHistory, settled, stepOf } from './walk.js';

const AWAY = 'https://www.wikipedia.org/';
const STORY = 'Un récit que personne ne doit retrouver.';

describe('what a phone keeps of the public pages', () => {
  let intake: TestIntake;
  let browser: Browser;
  inABrowser((started) => ({ intake, browser } = started));

  /** The neutral page, and with which headers it was asked for. */
  async function neutralPage(page: Page): Promise<Record<string, string>[]> {
    const asked: Record<string, string>[] = [];
    await page.route(AWAY, (route) => {
      asked.push(route.request().headers());
      return route.fulfill({ contentType: 'text/html', body: 'Tout autre chose.' });
    });
    return asked;
  }

  /** All that a page shows or holds in its fields, the chosen answers among them. */
  function heldBy(page: Page): Promise<string> {
    return page.evaluate(() => {
      const fields = [...document.querySelectorAll<HTMLInputElement>('input,textarea,select')];
      const chosen = fields.filter(({ type, checked }) => type !== 'radio' || checked);
      return [document.body?.innerText, ...chosen.map(({ name, value }) => `${name}=${value}`)].join('\n');
    });
  }

  async function pressEscape(page: Page, times: number): Promise<void> {
    for (let press = 0; press < times; press += 1) await page.keyboard.press('Escape');
  }

  it.each(LOCALES)(
    'leaves by Escape pressed three times, from every page in %s',
    async (locale) => {
      for (const path of ['', 'follow', 'how'] as const) {
        const page = await aPage(browser);
        const asked = await neutralPage(page);
        let dialogs = 0;
        page.on('dialog', (dialog) => {
          dialogs += 1;
          void dialog.dismiss();
        });
        await page.goto(intake.url + pathIn(locale, path));
        await page.getByText(wordsIn(locale)('intake.page.leave-keys')).waitFor();
        expect(await page.title()).toBe(wordsIn(locale)('intake.page.title'));
        expect(await page.getAttribute('link[rel=icon]', 'href')).toBe('data:,');
        if (path === '') await fill(page, 'Secret.');
        if (path === 'follow') await page.fill('#code', '1234');
        await pressEscape(page, 3);
        await page.getByText('Tout autre chose.').waitFor();
        expect(asked.map(({ referer }) => referer)).toEqual([undefined]);
        expect(dialogs).toBe(0);
        await page.goBack();
        expect([path, page.url()]).toEqual([path, 'about:blank']);
        await page.context().close();
      }
    },
    180_000,
  );

  it('takes Escape pressed slowly, or held down, for no wish to leave', async () => {
    const page = await aPage(browser);
    await neutralPage(page);
    await page.goto(intake.url);
    await page.locator('#leave-keys').waitFor();
    await fill(page, STORY);
    await pressEscape(page, 2);
    await page.waitForTimeout(2_100);
    await page.keyboard.down('Escape');
    for (let held = 0; held < 5; held += 1) await page.keyboard.down('Escape');
    await page.keyboard.up('Escape');
    expect(await page.inputValue('#story')).toBe(STORY);
    await pressEscape(page, 3);
    await page.getByText('Tout autre chose.').waitFor();
  }, 180_000);

  it('leaves a receipt without a question, code and all', async () => {
    const page = await aPage(browser);
    await neutralPage(page);
    const code = await filed(intake, page);
    let dialogs = 0;
    page.on('dialog', (dialog) => void ((dialogs += 1), dialog.dismiss()));
    await page.click('#leave');
    await page.getByText('Tout autre chose.').waitFor();
    expect(dialogs).toBe(0);
    await page.goBack();
    expect(page.url()).toBe('about:blank');
    await page.goForward();
    await page.goForward();
    expect(await heldBy(page)).not.toContain(code.slice(0, 4));
  }, 180_000);

  it('leaves by going back over its own steps, also where the page was loaded again among them', async () => {
    const page = await aPage(browser);
    await neutralPage(page);
    await page.goto(`${intake.url}/how`);
    await page.locator('footer a').first().click();
    // Its script has then taken it apart.
    await page.waitForURL(`${intake.url}/`);
    await fill(page, STORY);
    // A link within the page makes an entry of its own.
    await page.focus('.skip');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => (history.state as { before?: number } | null)?.before === 15);
    await page.evaluate(() => history.go(-2));
    await stepOf(page, 'check').waitFor();
    await page.reload();
    await page.locator('#leave-keys').waitFor();
    await page.click('#leave');
    await page.getByText('Tout autre chose.').waitFor();
    await page.goBack();
    expect(page.url()).toBe(`${intake.url}/how`);
  }, 180_000);

  it('shows neither answer nor code to who goes back after leaving, with scripts or without', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await aPage(browser, { javaScriptEnabled });
      const asked = await neutralPage(page);
      await page.goto(`${intake.url}/how`);
      await page.locator('footer a').first().click();
      // Its script has then taken it apart.
      await page.waitForURL(`${intake.url}/`);
      await fill(page, STORY);
      // From among the steps, some before and some after.
      if (javaScriptEnabled) await moveInHistory(page, 'send', 'contact');
      await page.check('[name=contact][value=phone]');
      const code = await page.locator('[name=code]').inputValue();
      await page.click('#leave');
      await page.getByText('Tout autre chose.').waitFor();
      expect(asked.map(({ referer }) => referer)).toEqual([undefined]);
      for (const go of ['goBack', 'goBack', 'goForward', 'goForward', 'goForward'] as const) {
        await page[go]().catch(() => null);
        const held = await heldBy(page);
        for (const secret of [STORY, code, 'kind=', 'contact=phone', 'district=sikasso'])
          expect(held).not.toContain(secret);
      }
      await page.context().close();
    }
  }, 180_000);

  it('shows neither answer nor code to who goes back, or forth again, after sending', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await aPage(browser, { javaScriptEnabled });
      await page.goto(`${intake.url}/how`);
      await page.locator('footer a').first().click();
      if (javaScriptEnabled) await settled(page);
      await fill(page, STORY);
      const code = await page.locator('[name=code]').inputValue();
      await page.click('#send');
      await page.getByRole('heading', { name: 'Signalement reçu' }).waitFor();
      // Forth again without scripts, a browser asks whether to send again; the one of these tests does so unasked.
      for (const go of javaScriptEnabled ? (['goBack', 'goForward'] as const) : (['goBack'] as const)) {
        await page[go]().catch(() => null);
        const held = await heldBy(page);
        for (const secret of [STORY, code, code.slice(0, 4), 'kind=', 'district=sikasso'])
          expect([go, javaScriptEnabled, held]).not.toEqual([
            go,
            javaScriptEnabled,
            expect.stringContaining(secret),
          ]);
      }
      await page.context().close();
    }
  }, 180_000);

  it('keeps itself empty while the browser keeps it to show it again, and is asked for anew then', async () => {
    const page = await aPage(browser);
    await page.goto(intake.url);
    await page.locator('#leave-keys').waitFor();
    await fill(page, STORY);
    const restored = (event: string) =>
      page.evaluate((name) => void dispatchEvent(new PageTransitionEvent(name, { persisted: true })), event);
    await restored('pagehide');
    expect(await heldBy(page)).toBe('');
    await restored('pageshow');
    await page.getByRole('heading', { name: 'Faire un signalement' }).waitFor();
    expect(await page.inputValue('#story')).toBe('');
  }, 180_000);

  it.each(LOCALES)(
    'says in %s what leaving cannot erase',
    async (locale) => {
      const page = await aPage(browser);
      const said = wordsIn(locale)('intake.before.phone-text');
      await page.goto(intake.url + pathIn(locale, 'how'));
      expect(await page.getByText(said).isVisible()).toBe(true);
      await page.goto(intake.url + pathIn(locale, ''));
      await page.getByText(wordsIn(locale)('intake.before.more')).click();
      expect(await page.getByText(said).isVisible()).toBe(true);
    },
    180_000,
  );

  it('stores nothing in the browser when a complaint is filed as the page proposes', async () => {
    const page = await aPage(browser);
    const answers: { path: string; headers: Record<string, string> }[] = [];
    page.on('response', (answer) => {
      answers.push({ path: new URL(answer.url()).pathname, headers: answer.headers() });
    });
    await filed(intake, page);
    await page.locator('#files-open').waitFor();
    expect(await page.context().cookies()).toEqual([]);
    expect(
      await page.evaluate(async () => ({
        cookie: document.cookie,
        local: localStorage.length,
        session: sessionStorage.length,
        databases: await indexedDB.databases(),
        caches: await caches.keys(),
        serviceWorkers: (await navigator.serviceWorker.getRegistrations()).length,
      })),
    ).toEqual({ cookie: '', local: 0, session: 0, databases: [], caches: [], serviceWorkers: 0 });
    expect(answers.map(({ path }) => path)).toEqual(expect.arrayContaining(['/', '/api/v1/complaints']));
    for (const { path, headers } of answers) {
      // The scripts, which are the same for everyone, may be kept; nothing else may.
      const kept = path.startsWith('/assets/');
      expect([path, headers['cache-control']]).toEqual([
        path,
        expect.stringMatching(kept ? /immutable/ : /^no-store$/),
      ]);
      expect(headers['set-cookie']).toBeUndefined();
    }
  }, 180_000);

  it('leaves neither story nor code in a browser’s folder on the disk', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'profile-'));
    let profile: BrowserContext | undefined;
    try {
      profile = await launchProfile(folder);
      const page = profile.pages()[0]!;
      await page.goto(intake.url);
      await settled(page);
      await fill(page, STORY);
      const code = await page.locator('[name=code]').inputValue();
      // What is typed and not yet sent must not lie there either: browsers note down a page's fields to restore them.
      await page.waitForTimeout(4_000);
      await page.click('#send');
      await page.getByRole('heading', { name: 'Signalement reçu' }).waitFor();
      await page.click('#noted');
      await page.fill('#last-group', code.slice(-4));
      await page.keyboard.press('Enter');
      await page.getByText('vous avez votre code').waitFor();
      await profile.close();
      profile = undefined;
      // The control: the address stands in the history, so a search does find what is there.
      expect(filesWith(folder, new URL(intake.url).host)).not.toEqual([]);
      for (const secret of [STORY, code, code.match(/.{4}/g)!.join(' ')])
        expect(filesWith(folder, secret)).toEqual([]);
    } finally {
      await profile?.close();
      rmSync(folder, { recursive: true, force: true });
    }
  }, 180_000);
});

/** Files under a folder in which a text stands, in UTF-8 or UTF-16. */
function filesWith(folder: string, text: string): string[] {
  const sought = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const path = join(folder, name);
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
    const content = readFileSync(path);
    return sought.some((bytes) => content.includes(bytes));
  });
}
