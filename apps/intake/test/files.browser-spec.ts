import { randomBytes } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { axeViolations } from '../../../test/browser.js';
import { aPage, asksBeforeReload, filed, follow, inABrowser, scrollsSideways } from './a-browser.js';
import { aPhoto, MAKER, sizeOf } from './a-photo.js';
import { filesOf, newestOf } from './a-team.js';
import type { TestIntake } from './test-intake.js';

const PART = 256 * 1024;

describe('files that a complainant sends', () => {
  let intake: TestIntake;
  let browser: Browser;
  inABrowser((started) => ({ intake, browser } = started));

  const opened = async () => filesOf(intake, await newestOf(intake, 'sikasso'));
  const arrived = (page: Page, count = 1) =>
    page
      .locator('#file-list .ok')
      .nth(count - 1)
      .waitFor();
  const choose = (page: Page, name: string, mimeType: string, buffer: Buffer) =>
    page.setInputFiles('#file-input', { name, mimeType, buffer });

  it('makes a photo anew, upright and light, without place, time and telephone; the original is a choice', async () => {
    const page = await aPage(browser, { width: 320 });
    await filed(intake, page);
    const photo = await aPhoto(page, 3_000, 2_000);
    expect(photo.includes('Exif')).toBe(true);
    await choose(page, 'IMG_20261121_084512.jpg', 'image/jpeg', photo);
    // It is looked at before it goes, and another one taken away.
    await page.getByRole('img', { name: 'IMG_20261121_084512.jpg' }).waitFor();
    await choose(page, 'pas-elle.jpg', 'image/jpeg', photo);
    await page.getByRole('button', { name: 'Enlever : pas-elle.jpg' }).click();
    expect([await page.locator('.file').count(), await opened()]).toEqual([1, []]);
    expect([await scrollsSideways(page), await axeViolations(page)]).toEqual([false, []]);
    expect(await asksBeforeReload(page)).toBe(true);
    await page.getByRole('button', { name: 'Envoyer : IMG_' }).click();
    await arrived(page);
    expect(await page.locator('.file canvas').count()).toBe(0);
    await page.getByText('refaite sans lieu, heure ni téléphone').waitFor();
    expect([await scrollsSideways(page), await axeViolations(page)]).toEqual([false, []]);
    intake.clock.advance(1_000);
    await page.getByLabel('Garder l’original').check();
    await choose(page, 'original.jpg', 'image/jpeg', photo);
    await page.getByRole('button', { name: 'Envoyer : original.jpg' }).click();
    await arrived(page, 2);

    const [anew, original] = await opened();
    expect([anew!.name, anew!.type]).toEqual(['photo-1.jpg', 'image/jpeg']);
    const bytes = Buffer.from(anew!.content);
    for (const trace of ['Exif', MAKER, 'GPS', 'http'])
      expect([trace, bytes.includes(trace)]).toEqual([trace, false]);
    expect(bytes.length).toBeLessThanOrEqual(300_000);
    const [width, height] = sizeOf(bytes);
    expect([width < height, Math.max(width, height) >= 1_280]).toEqual([true, true]);
    expect(original!.name).toBe('original.jpg');
    expect(photo.equals(original!.content)).toBe(true);
  }, 180_000);

  it('asks before it sends a photo that this browser can’t make anew', async () => {
    const page = await aPage(browser);
    await filed(intake, page);
    const heic = randomBytes(50_000);
    await choose(page, 'refusée.heic', 'image/heic', heic);
    await page.getByRole('button', { name: 'Ne pas envoyer' }).click();
    await choose(page, 'gardée.heic', 'image/heic', heic);
    await page.getByText('Votre navigateur ne peut pas refaire cette photo').waitFor();
    expect(await opened()).toEqual([]);
    await page.getByRole('button', { name: 'Envoyer telle quelle' }).click();
    await arrived(page);
    const files = await opened();
    expect(files.map(({ name }) => name)).toEqual(['gardée.heic']);
    expect(heic.equals(files[0]!.content)).toBe(true);
  }, 180_000);

  it('asks too where the browser gives a picture back as noise, so as not to be recognised', async () => {
    const page = await aPage(browser);
    await page.addInitScript(() => {
      CanvasRenderingContext2D.prototype.getImageData = (_x, _y, width, height) =>
        new ImageData(new Uint8ClampedArray(width * height * 4).fill(255), width, height);
    });
    await filed(intake, page);
    await choose(page, 'a.jpg', 'image/jpeg', await aPhoto(page, 100, 50));
    await page.getByText('Votre navigateur ne peut pas refaire cette photo').waitFor();
  }, 180_000);

  it('goes on from the missing part, wherever the line drops, and sends none twice that had arrived', async () => {
    const page = await aPage(browser);
    await filed(intake, page);
    const parts = 4;
    for (let dropped = 0; dropped < parts; dropped += 1) {
      const content = randomBytes(parts * PART - 100_000);
      const tried: number[] = [];
      let drops = true;
      await page.route('**/parts/*', async (route) => {
        const number = Number(route.request().url().split('/').pop());
        tried.push(number);
        if (number !== dropped || !drops) return route.continue();
        drops = false;
        // Of one the part arrives, and only its answer is lost.
        if (dropped === 1) await route.fetch();
        return route.abort('connectionreset');
      });
      await choose(page, `${dropped}.bin`, 'application/x-test', content);
      await page.getByText('la connexion a coupé').waitFor();
      await page.getByRole('button', { name: 'Essayer maintenant' }).click();
      await arrived(page, dropped + 1);
      await page.unroute('**/parts/*');
      const again = dropped === 1 ? [] : [dropped];
      expect(tried.sort()).toEqual([0, 1, 2, 3, ...again].sort());
      const file = (await opened()).find(({ name }) => name === `${dropped}.bin`);
      expect(content.equals(file!.content)).toBe(true);
      intake.clock.advance(1_000);
    }
  }, 180_000);

  it('says what did not arrive and mends it, pauses, goes on, and gives up when told to', async () => {
    const page = await aPage(browser);
    const code = await filed(intake, page);
    let line: 'up' | 'down' | 'stuck' = 'stuck';
    const sent: number[] = [];
    await page.route('**/parts/*', async (route) => {
      const number = Number(route.request().url().split('/').pop());
      if (number > 0 && line === 'stuck') return;
      if (line === 'down') return route.abort();
      sent.push(number);
      return route.continue();
    });
    const content = randomBytes(3 * PART - 100_000);
    await choose(page, 'long.bin', 'application/x-test', content);
    await page.waitForFunction(() => document.querySelector('progress')!.value > 0);
    await page.getByRole('button', { name: /^Mettre en pause/ }).click();
    await page.getByText('en pause : 1 morceaux sur 3 sont arrivés').waitFor();
    expect(await asksBeforeReload(page)).toBe(true);
    // What waits does not hold up what follows.
    line = 'up';
    await choose(page, 'court.txt', 'text/plain', Buffer.from('court'));
    await arrived(page);
    line = 'down';
    await page.getByRole('button', { name: /^Continuer/ }).click();
    for (let tries = 1; tries < 4; tries += 1) {
      await page.getByText('la connexion a coupé').waitFor();
      await page.getByRole('button', { name: 'Essayer maintenant' }).click();
    }
    await page.getByText('PAS arrivé en entier : 1 morceaux sur 3').waitFor();
    line = 'up';
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await arrived(page, 2);
    expect(sent).toEqual([0, 0, 1, 2]);

    line = 'stuck';
    await choose(page, 'annulé.bin', 'application/x-test', content);
    await page.waitForFunction(() => [...document.querySelectorAll('progress')].pop()!.value > 0);
    await page.getByRole('button', { name: /^Annuler/ }).click();
    await page.getByText('annulé. Ce qui était déjà arrivé reste scellé').waitFor();
    expect((await opened()).map(({ name }) => name).sort()).toEqual(['court.txt', 'long.bin']);

    // On the other page, in the midst of it, another language comes and the sending goes on.
    const later = await aPage(browser);
    await follow(intake, later, code);
    let release = (): void => undefined;
    const held = new Promise<void>((go) => (release = go));
    await later.route('**/parts/1', async (route) => {
      await held;
      return route.continue();
    });
    await choose(later, 'suite.bin', 'application/x-test', content);
    await later.waitForFunction(() => document.querySelector('progress')!.value > 0);
    await later.locator('[data-language][lang=en]').click();
    await later.getByText('sending', { exact: true }).waitFor();
    release();
    await arrived(later);
    expect((await opened()).map(({ name }) => name)).toContain('suite.bin');
  }, 180_000);
});
