import { randomBytes } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { LOCALES, type Locale } from '#i18n';
import { MINUTE } from '#kernel';
import { newReceiptCode } from '#sealing';
import { aPage, inABrowser } from '../../apps/intake/test/a-browser.js';
import { query } from '../../apps/intake/test/a-team.js';
import { throughEveryState } from '../../apps/intake/test/every-state.js';
import { publish, someFigures } from '../../apps/intake/test/published-figures.js';
import type { TestIntake } from '../../apps/intake/test/test-intake.js';
import { pathIn } from '../../apps/intake/src/web/locale.js';
import { Album } from './album.js';

const HALF_AN_HOUR = 30 * MINUTE;
/** More wrong codes than are forgiven. */
const WRONG_CODES = 130;

describe.each(LOCALES)('pictures of the other public pages, in %s', (locale: Locale) => {
  let intake: TestIntake;
  let browser: Browser;
  inABrowser((started) => ({ intake, browser } = started));

  /** Shows what the door answers to what no link of ours asks. */
  const answerTo = async (page: Page, asked: Parameters<TestIntake['app']['inject']>[0]): Promise<void> => {
    const { statusCode: status, headers, body } = await intake.app.inject(asked);
    if (status < 400) throw new Error(`${JSON.stringify(asked)} was answered with ${status}`);
    const { 'content-security-policy': policy } = headers;
    await page.route('**/shown', (route) =>
      route.fulfill({
        ...{ status, body, contentType: 'text/html; charset=utf-8' },
        headers: { 'content-security-policy': String(policy) },
      }),
    );
    await page.goto(`${intake.url}/shown`);
    await page.unroute('**/shown');
  };

  it('how words are protected, and where else to turn', async () => {
    const album = new Album('07-pages', locale);
    const page = await aPage(browser);
    await page.goto(intake.url + pathIn(locale, 'how'));
    await album.take(page, 'how');
    await page.goto(intake.url + pathIn(locale, 'elsewhere'));
    await album.take(page, 'elsewhere-nothing-known');
    await someInstitutions();
    await page.goto(intake.url + pathIn(locale, 'elsewhere'));
    await album.take(page, 'elsewhere');
    await page.goto(intake.url + pathIn(locale, ''));
    await album.take(page, 'form-with-emergency');
  });

  it('the published figures', async () => {
    const album = new Album('09-figures', locale);
    const page = await aPage(browser);
    const document = someFigures();
    await publish(intake, { ...document, quarter: '2026-Q2' }, 'Publié trop tôt');
    await publish(intake, document);
    await page.goto(intake.url + pathIn(locale, 'transparency'));
    await album.take(page, 'published');
    await page.goto(intake.url + pathIn(locale, 'transparency/2026-Q2'));
    await album.take(page, 'withdrawn');
  });

  it('what can’t be answered, and limits', async () => {
    const album = new Album('08-problems', locale);
    const page = await aPage(browser);
    const form = pathIn(locale, '');
    const own = { 'sec-fetch-site': 'same-origin' };
    const urlencoded = { 'content-type': 'application/x-www-form-urlencoded' };
    await answerTo(page, { url: `${form.replace(/\/$/, '')}/rien` });
    await album.take(page, 'not-found');
    const foreign = { 'sec-fetch-site': 'cross-site', ...urlencoded };
    await answerTo(page, { url: form, method: 'POST', headers: foreign, payload: 'kind=corruption' });
    await album.take(page, 'from-elsewhere');
    const long = `story=${'x'.repeat(7 * 1024 * 1024)}`;
    await answerTo(page, { url: form, method: 'POST', headers: { ...own, ...urlencoded }, payload: long });
    await album.take(page, 'too-large');

    const token = () => randomBytes(32).toString('base64url');
    const wrong = () =>
      fetch(`${intake.url}/api/v1/follow`, { headers: { authorization: `Receipt ${token()}` } });
    const follow = async (on: Page, name: string): Promise<void> => {
      await on.goto(intake.url + pathIn(locale, 'follow'));
      await on.fill('#code', newReceiptCode());
      await on.click('#open');
      await on.locator('#code-error').waitFor();
      await album.take(on, name);
    };
    await follow(page, 'unknown-code');
    await Promise.all(Array.from({ length: WRONG_CODES }, wrong));
    await follow(page, 'too-many-codes');
    intake.clock.advance(HALF_AN_HOUR);
    await page.route('**/api/v1/follow', (route) => route.abort());
    await follow(page, 'line-down');
  });

  it('all of it without scripts', async () => {
    const album = new Album('09-without-scripts', locale);
    const page = await aPage(browser, { javaScriptEnabled: false });
    await throughEveryState(intake, page, {
      ...{ locale, withScript: false },
      look: (state) => album.take(page, state),
    });
  });

  async function someInstitutions(): Promise<void> {
    const emergency = [{ name: 'Permanence d’essai', phone: '+223 00 00 00 01', hours: 'jour et nuit' }];
    const known = { place: 'Sikasso, route de Bamako', phone: '00 00 00 02', hours: '8 h – 16 h' };
    const dates = { validFrom: '2026-01-01', validTo: null };
    const institutions = [
      { kind: 'health', name: 'CSRéf d’essai', districtIds: ['sikasso'], ...known, ...dates },
      { kind: 'justice', name: 'Tribunal d’essai', districtIds: [], ...known, ...dates },
    ];
    for (const [key, value] of Object.entries({ emergency, institutions }))
      await query(intake, 'UPDATE setting SET value = $2 WHERE key = $1', [key, JSON.stringify(value)]);
    intake.clock.advance(MINUTE);
  }
});
