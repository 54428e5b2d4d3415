import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { encode } from 'uqr';
import { LOCALES, type Locale } from '#i18n';
import { axeViolations } from '../../../test/browser.js';
import { pathIn, wordsIn } from '../src/web/locale.js';
import {
  aPage,
  asksBeforeReload,
  codeOn,
  filed,
  fill,
  inABrowser,
  scrollsSideways,
  shot,
  tabTo,
} from './a-browser.js';
import { contentsOf, newestOf } from './a-team.js';
import { throughDrill } from './drill.js';
import type { PhoneAnswer } from '../src/form/own-phone.view.js';
import type { TestIntake } from './test-intake.js';
import { settled } from './walk.js';

/** Where leaving leads to. */
const NEUTRAL = 'https://www.wikipedia.org/';

describe('keeping the code of a receipt', () => {
  let intake: TestIntake;
  let browser: Browser;
  inABrowser((started) => ({ intake, browser } = started));

  /** Files from a phone said to be so, in a language, and tells the code. */
  async function filedFrom(page: Page, phone?: PhoneAnswer, locale: Locale = 'fr'): Promise<string> {
    const t = wordsIn(locale);
    await page.goto(intake.url + pathIn(locale, ''));
    await settled(page, t('intake.send.by-browser'));
    await fill(page, 'Court récit.', phone);
    const code = await page.locator('[name=code]').inputValue();
    await page.click('#send');
    await page.locator('#noted').waitFor();
    return code;
  }

  it.each(LOCALES)(
    'asks for the last group before it is left, in %s, on 320 px',
    async (locale) => {
      const t = wordsIn(locale);
      const page = await aPage(browser, { width: 320 });
      const code = await filedFrom(page, 'own', locale);
      await page.locator('#square svg').waitFor();
      const looksRight = async (step: string): Promise<void> => {
        await shot(page, `receipt-${locale}-${step}-320`);
        expect([step, await scrollsSideways(page)]).toEqual([step, false]);
        expect([step, await axeViolations(page)]).toEqual([step, []]);
        expect(await page.title()).toBe(t('intake.page.title'));
      };
      await throughDrill(page, code, locale, looksRight);
      expect(await asksBeforeReload(page)).toBe(false);
    },
    180_000,
  );

  it('reminds who leaves without having proven the code, and holds nobody back', async () => {
    const page = await aPage(browser);
    await page.route(NEUTRAL, (route) => route.fulfill({ body: 'Ailleurs' }));
    await filedFrom(page);
    expect(await asksBeforeReload(page)).toBe(true);
    await page.click('#noted');
    expect(await asksBeforeReload(page)).toBe(true);
    let asked = false;
    page.on('dialog', (dialog) => {
      asked = true;
      void dialog.dismiss();
    });
    await page.getByRole('button', { name: 'Fermer sans vérifier' }).click();
    await page.getByText('Ailleurs').waitFor();
    expect(asked).toBe(false);
  }, 180_000);

  it('is proven by keyboard alone, the focus going where the next thing is', async () => {
    const page = await aPage(browser);
    await page.route(NEUTRAL, (route) => route.fulfill({ body: 'Ailleurs' }));
    const code = await filedFrom(page);
    const focused = () => page.evaluate(() => document.activeElement?.id);
    await tabTo(page, '#noted');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('last-group');
    await page.keyboard.type('12');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('drill-wrong');
    await tabTo(page, '#noted');
    await page.keyboard.press('Enter');
    await tabTo(page, '#see-again');
    await page.keyboard.press('Enter');
    expect([await focused(), await codeOn(page)]).toEqual(['noted', code]);
    await page.keyboard.press('Enter');
    await page.keyboard.type(code);
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('drill-right');
    await tabTo(page, '#drill [data-leave]');
    await page.keyboard.press('Enter');
    // Where leaving quickly goes, and as far from here.
    await page.getByText('Ailleurs').waitFor();
    await page.goBack().catch(() => null);
    expect(await page.content()).not.toContain(code.slice(-4));
  }, 180_000);

  it('offers picture, print and copy at once on one’s own phone alone, and tells the others why', async () => {
    for (const phone of [undefined, 'shared', 'not-said'] as const) {
      const page = await aPage(browser);
      const drawings: string[] = [];
      page.on('request', (request) => request.url().includes('drawing') && drawings.push(request.url()));
      await filedFrom(page, phone);
      await page.getByText('Image, impression et copie ne sont pas proposées').waitFor();
      for (const id of ['save', 'print', 'copy', 'square']) {
        expect([phone, id, await page.locator(`#${id}`).isVisible()]).toEqual([phone, id, false]);
      }
      expect(drawings).toEqual([]);
      expect(await axeViolations(page)).toEqual([]);
      await shot(page, `receipt-${phone}-360`);
      await page.getByText('Les montrer quand même').click();
      await page.locator('#square svg').waitFor();
      for (const id of ['save', 'print', 'copy']) expect(await page.locator(`#${id}`).isVisible()).toBe(true);
      await page.context().close();
    }
    const page = await aPage(browser);
    await filedFrom(page, 'own');
    await page.locator('#square svg').waitFor();
    expect(await page.getByText('ne sont pas proposées').isVisible()).toBe(false);
  }, 180_000);

  it('draws the digits alone as a square, and saves them with their groups as a picture', async () => {
    const page = await aPage(browser);
    const code = await filedFrom(page, 'own');
    const { data } = encode(code, { ecc: 'M', border: 4 });
    const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
    expect(await page.locator('#square path').getAttribute('d')).toBe(dark.join(''));
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save')]);
    expect(download.suggestedFilename()).toBe('image.png');
    const picture = readFileSync(await download.path());
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    const size = await page.evaluate(async (base64) => {
      const file = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      const { width, height } = await createImageBitmap(new Blob([file]));
      return [width, height];
    }, picture.toString('base64'));
    expect(size).toEqual([600, 1018]);
    if (process.env['SHOTS']) await download.saveAs(`${process.env['SHOTS']}/picture.png`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.click('#copy');
    await page.getByText('Copié').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code.match(/.{4}/g)!.join(' '));
  }, 180_000);

  it('leaves paper to whoever’s line breaks before the square is drawn', async () => {
    const page = await aPage(browser);
    await page.route('**/drawing*.js', (route) => route.abort());
    const code = await filedFrom(page, 'own');
    await page.locator('#save').waitFor({ state: 'hidden' });
    expect(await page.locator('#square-hint').isVisible()).toBe(false);
    expect(await codeOn(page)).toBe(code);
    expect(await page.locator('#print').isVisible()).toBe(true);
  }, 180_000);

  it('prints the code, the dates and the way back, and nothing that says what it is about', async () => {
    const page = await aPage(browser);
    const code = await filedFrom(page, 'own');
    await page.evaluate(() =>
      Object.assign(window, { print: () => (document.body.dataset['printed'] = 'yes') }),
    );
    await page.click('#print');
    expect(await page.evaluate(() => document.body.dataset['printed'])).toBe('yes');
    await page.emulateMedia({ media: 'print' });
    await shot(page, 'receipt-on-paper');
    const lines = (await page.locator('body').innerText())
      .split('\n')
      .map((line) => line.replace(/\s/g, ' ').trim())
      .filter(Boolean);
    expect(lines).toEqual([
      'Votre code de suivi',
      ...code.match(/.{4}/g)!,
      expect.stringMatching(/^Au plus tard le .* 2024 : une personne de l’équipe aura lu/),
      expect.stringMatching(/^Avant le .* 20\d\d : vous aurez une réponse/),
      'Pour revenir : ouvrez http://localhost:3000/follow et écrivez ce code.',
    ]);
  }, 180_000);

  it('never sends nor seals whose phone it is, and keeps the answer when the language changes', async () => {
    for (const sealedBy of ['browser', 'server']) {
      // Each round's complaint is then the newest.
      intake.clock.advance(1_000);
      const page = await aPage(browser);
      const sent: string[] = [];
      page.on('request', (request) => sent.push(request.url(), request.postData() ?? ''));
      if (sealedBy === 'server') await page.route('**/sealing*.js', (route) => route.abort());
      const where = sealedBy === 'server' ? 'ne peut pas sceller' : 'sera scellé dans ce téléphone';
      await page.goto(intake.url);
      await settled(page, where);
      await fill(page, 'Court récit.', 'own');
      await page.getByRole('link', { name: 'English' }).click();
      await page.getByRole('heading', { name: 'Make a complaint' }).waitFor();
      expect(await page.isChecked('[name=own-phone][value=own]')).toBe(true);
      await page
        .locator('#sealed-where')
        .getByText(sealedBy === 'server' ? 'cannot seal' : 'in this phone')
        .waitFor();
      await page.click('#send');
      await page.locator('#noted').waitFor();
      expect(sent.filter((text) => /own-phone|\bown\b/.test(text))).toEqual([]);
      const complaint = await newestOf(intake, 'sikasso');
      expect(complaint.row['sealed_by']).toBe(sealedBy);
      expect(JSON.stringify(await contentsOf(intake, complaint))).not.toMatch(/phone"?:|"own"/);
      // Sent by the browser's own means, the page and the answer are gone: it counts as shared.
      expect(await page.locator('#print').isVisible()).toBe(sealedBy === 'browser');
      expect(await asksBeforeReload(page)).toBe(true);
      await page.context().close();
    }
  }, 180_000);

  it('asks neither whose phone it is nor for the last group where no script would heed it', async () => {
    const page = await aPage(browser, { javaScriptEnabled: false });
    await page.goto(intake.url);
    expect(await page.locator('#own-phone').isVisible()).toBe(false);
    await page.locator('summary', { hasText: 'Montrer mon code' }).click();
    await page.getByText('Envoyez dans les 72 heures').waitFor();
    await fill(page, 'Sans script.');
    await page.click('#send');
    await page.getByRole('heading', { name: 'Signalement reçu' }).waitFor();
    expect(await page.locator('#keep').innerText()).toContain('comparez ce que vous avez noté avec ce code');
    expect(await page.locator('#drill, #ways, #noted').filter({ visible: true }).count()).toBe(0);
    await shot(page, 'receipt-no-script-360');
  }, 180_000);

  it('sets no limit to a code of the browser’s own, and says the limit of any other', async () => {
    const page = await aPage(browser);
    await page.goto(intake.url);
    await settled(page);
    await fill(page, 'Court récit.');
    await page.locator('summary', { hasText: 'Montrer mon code' }).click();
    expect(await page.locator('#code-until').isVisible()).toBe(false);
    const again = await aPage(browser);
    await again.route('**/sealing*.js', (route) => route.abort());
    await again.goto(intake.url);
    await settled(again, 'ne peut pas sceller');
    await fill(again, 'Court récit.');
    await again.locator('summary', { hasText: 'Montrer mon code' }).click();
    await again.getByText('Envoyez dans les 72 heures').waitFor();
    expect(await filed(intake, await aPage(browser))).toHaveLength(20);
  }, 180_000);
});
