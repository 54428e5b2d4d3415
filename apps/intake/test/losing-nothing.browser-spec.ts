import { randomBytes } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { aPage, asksBeforeReload, filed, fill, follow, inABrowser } from './a-browser.js';
import { ask, messagesOf, newestOf } from './a-team.js';
import { moveInHistory, settled } from './walk.js';
import type { TestIntake } from './test-intake.js';

describe('words and codes that a page could lose', () => {
  let intake: TestIntake;
  let browser: Browser;
  inABrowser((started) => ({ intake, browser } = started));

  it('says that a code holds only once sent, and asks before it and the words are lost', async () => {
    const page = await aPage(browser);
    await page.goto(intake.url);
    await settled(page);
    expect(await asksBeforeReload(page)).toBe(false);
    await settled(page);
    await fill(page, 'À ne pas perdre.');
    await page.locator('#code-reveal summary').click();
    await page.getByText('Ce code ne vaut qu’une fois le signalement envoyé').waitFor();
    expect(await asksBeforeReload(page)).toBe(true);
    expect(await page.inputValue('#story')).toBe('À ne pas perdre.');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  }, 180_000);

  it('loads a receipt again as the question for its code, which says what has arrived', async () => {
    const page = await aPage(browser);
    const code = await filed(intake, page);
    await page.reload();
    await page.getByRole('heading', { name: 'Suivre mon signalement' }).waitFor();
    await page.getByText('vous verrez si votre signalement est arrivé').waitFor();
    await page.fill('#code', code);
    await page.click('#open');
    await page.getByText(/^Reçu le/).waitFor();
  }, 180_000);

  it('loads a receipt again without scripts as the same receipt', async () => {
    const page = await aPage(browser, { javaScriptEnabled: false });
    await page.goto(intake.url);
    await fill(page, 'Une fois.');
    await page.click('#send');
    await page.getByRole('heading', { name: 'Signalement reçu' }).waitFor();
    await page.reload();
    await page.getByText('Ce signalement était déjà arrivé').waitFor();
  }, 180_000);

  it('takes each mistake away once it is mended, and leaves the focus alone', async () => {
    for (const drawnBy of ['script', 'server']) {
      const page = await aPage(browser);
      const where = drawnBy === 'script' ? 'sera scellé dans ce téléphone' : 'ne peut pas sceller';
      if (drawnBy === 'server') await page.route('**/sealing*.js', (route) => route.abort());
      await page.goto(intake.url);
      await settled(page, where);
      await fill(page, 'À effacer.');
      await moveInHistory(page, 'send', 'district');
      await page.selectOption('#district', '');
      await moveInHistory(page, 'district', 'story');
      await page.fill('#story', '');
      await moveInHistory(page, 'story', 'send');
      await page.click('#send');
      await page.getByRole('heading', { name: 'Il reste 2 choses à corriger' }).waitFor();
      await settled(page, where);
      await page.locator('#errors').getByRole('link', { name: 'Racontez' }).click();
      await page.fill('#story', 'Voilà.');
      await page.getByRole('heading', { name: 'Il reste une chose à corriger' }).waitFor();
      expect(await page.locator('#story-error').isVisible()).toBe(false);
      expect(await page.getAttribute('#story', 'aria-invalid')).toBeNull();
      expect(await page.getAttribute('#story', 'aria-describedby')).toBe('story-hint');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('story');
      await page.locator('#errors').getByRole('link', { name: 'Choisissez' }).click();
      await page.selectOption('#district', 'sikasso');
      expect(await page.locator('#errors.bad').count()).toBe(0);
      expect(await page.locator('.err:visible, .wrong').count()).toBe(0);
    }
  }, 180_000);

  it('shows a message as arrived even when the next look fails', async () => {
    const page = await aPage(browser);
    const code = await filed(intake, page);
    await ask(intake, await newestOf(intake, 'sikasso'), 'Quand ?');
    await follow(intake, page, code);
    await page.route('**/api/v1/follow', (route) => route.abort());
    await page.fill('#message', 'Hier soir.');
    await page.getByRole('button', { name: 'Envoyer le message' }).click();
    await page.getByText('Message arrivé.').waitFor();
    expect(await page.locator('.msg.you').innerText()).toContain('Hier soir.');
    expect(await page.getByText('PAS envoyé').count()).toBe(0);
    expect(await messagesOf(intake, await newestOf(intake, 'sikasso'))).toEqual(['Hier soir.']);
  }, 180_000);

  it('lists files by size and by when they arrived', async () => {
    const page = await aPage(browser);
    const code = await filed(intake, page);
    for (const [place, size] of [2_000_000, 30_000].entries()) {
      await page.setInputFiles('#file-input', {
        ...{ name: `${size}.bin`, mimeType: 'application/x-test', buffer: randomBytes(size) },
      });
      await page.locator('.file .ok').nth(place).waitFor();
      // They are listed as they came.
      intake.clock.advance(1_000);
    }
    for (const javaScriptEnabled of [true, false]) {
      const later = await aPage(browser, { javaScriptEnabled });
      await follow(intake, later, code);
      const list = await later.locator('[data-slot=arrived-list]').innerText();
      expect(list).toMatch(/Fichier 1, environ 2[^]*Mo[^]*arrivé le 25 novembre 2024 à \d\d:\d\d/);
      expect(list).toMatch(/Fichier 2, environ 3\d.ko/i);
    }
  }, 180_000);
});
