import type { Browser, Page } from 'playwright-core';
import { LOCALES, type Locale } from '#i18n';
import { aPage, fill, inABrowser } from '../../apps/intake/test/a-browser.js';
import { aPhoto } from '../../apps/intake/test/a-photo.js';
import { throughDrill } from '../../apps/intake/test/drill.js';
import { throughEveryState } from '../../apps/intake/test/every-state.js';
import type { TestIntake } from '../../apps/intake/test/test-intake.js';
import { settled, throughSteps, toStory, walkTo } from '../../apps/intake/test/walk.js';
import { pathIn, wordsIn } from '../../apps/intake/src/web/locale.js';
import { Album } from './album.js';

const STORY = 'Bɛɛ y’a ye ko polisiw ye wari ɲini an na sira kan. Ɔwɔ, ɛ ɔ ɲ ŋ.\n'.repeat(4);
const FILING = '**/api/v1/complaints';

describe.each(LOCALES)('pictures of the form, in %s', (locale: Locale) => {
  const t = wordsIn(locale);
  const form = pathIn(locale, '');
  let intake: TestIntake;
  let browser: Browser;
  inABrowser((started) => ({ intake, browser } = started));

  /** The form, everything answered. */
  const filledIn = async (phone: 'own' | 'shared' = 'shared'): Promise<Page> => {
    const page = await aPage(browser);
    await page.goto(intake.url + form);
    await settled(page, t('intake.send.by-browser'));
    await fill(page, STORY, phone);
    return page;
  };
  const sent = async (page: Page): Promise<void> => {
    await page.click('#send');
    await page.locator('#receipt').waitFor();
  };

  it('each question', async () => {
    const album = new Album('01-questions', locale);
    const page = await aPage(browser);
    await page.goto(intake.url + form);
    await settled(page, t('intake.send.by-browser'));
    await album.take(page, 'first');
    await page.click('#next-step');
    await page.locator('.err:visible').first().waitFor();
    await album.take(page, 'unanswered');
    await throughSteps(page, STORY, (step) => album.take(page, step));
  });

  it('each state, from the empty form to the objection', async () => {
    const album = new Album('02-states', locale);
    const page = await aPage(browser);
    await throughEveryState(intake, page, {
      ...{ locale, withScript: true },
      look: (state) => album.take(page, state),
    });
  });

  it('the receipt, and the proof that its code was noted', async () => {
    const album = new Album('03-receipt', locale);
    for (const phone of ['shared', 'own'] as const) {
      const page = await filledIn(phone);
      const code = await page.locator('[name=code]').inputValue();
      await sent(page);
      await album.take(page, `${phone}-phone`);
      if (phone === 'shared') continue;
      await page.emulateMedia({ media: 'print' });
      await album.take(page, 'on-paper');
      await page.emulateMedia({ media: null });
      await throughDrill(page, code, locale, (step) => album.take(page, step));
    }
  });

  it('files on their way', async () => {
    const album = new Album('04-files', locale);
    const page = await filledIn();
    await sent(page);
    const choose = (name: string, mimeType: string, buffer: Buffer) =>
      page.setInputFiles('#file-input', { name, mimeType, buffer });
    const row = (place: number) => page.locator('#file-list .file').nth(place);
    await choose('IMG_2026.jpg', 'image/jpeg', await aPhoto(page, 600, 400));
    await row(0).locator('canvas').waitFor();
    await album.take(page, 'photo-looked-at');
    await row(0).locator('button').first().click();
    await row(0).locator('.ok').waitFor();
    await choose('photo.heic', 'image/heic', Buffer.alloc(50_000, 7));
    await row(1).locator('button').first().waitFor();
    await choose('trop.mp4', 'video/mp4', Buffer.alloc(25_000_001));
    await row(2).locator('.no').waitFor();
    await page.route('**/parts/1', (route) => void route);
    await choose('témoignage.ogg', 'audio/ogg', Buffer.alloc(600_000, 7));
    await page.waitForFunction(() => Number([...document.querySelectorAll('progress')].pop()?.value) > 0);
    await album.take(page, 'arrived-asked-refused-sending');
    await row(3).locator('button').first().click();
    await album.take(page, 'paused');
    await page.unroute('**/parts/1');
    await page.route('**/parts/*', (route) => route.abort());
    await row(3).locator('button').first().click();
    await row(3).locator('.no').waitFor();
    await album.take(page, 'interrupted');
  });

  it('speaking instead of writing', async () => {
    const album = new Album('05-voice', locale);
    const page = await aPage(browser);
    await page.goto(intake.url + form);
    await settled(page, t('intake.send.by-browser'));
    await toStory(page);
    await page.click('#say-it');
    await page.getByText(t('intake.voice.recording')).waitFor();
    await page.waitForTimeout(1_500);
    await album.take(page, 'listening');
    await page.getByRole('button', { name: t('intake.voice.pause') }).click();
    await page.getByText(t('intake.voice.paused')).waitFor();
    await album.take(page, 'paused');
    await page.getByRole('button', { name: t('intake.voice.finish') }).click();
    await page.locator('.voice audio').waitFor();
    await album.take(page, 'recorded');
    await walkTo(page, 'check');
    await album.take(page, 'checked');
    await walkTo(page, 'send');
    await sent(page);
    await page.locator('#voice-sending .ok').waitFor();
    await album.take(page, 'arrived');
  });

  it('a line or a server that fails', async () => {
    const album = new Album('06-line', locale);
    for (const [state, status] of Object.entries({ 'not-received': 503, 'too-many': 429, refused: 422 })) {
      const page = await filledIn();
      await page.route(FILING, (route) =>
        route.fulfill({ status, contentType: 'application/problem+json', body: '{"code":"x"}' }),
      );
      await page.click('#send');
      await page.locator('#errors.bad').waitFor();
      await album.take(page, state);
    }
    const page = await filledIn('own');
    await page.route(`${FILING}**`, (route) => route.abort());
    await page.click('#send');
    await page.locator('#errors.bad').waitFor();
    await album.take(page, 'unsure');
    await page.getByRole('button', { name: t('intake.waiting.offer') }).click();
    await page.locator('#receipt').waitFor();
    await album.take(page, 'kept-on-the-phone');
    const again = await page.context().newPage();
    // Sent by itself when the page is opened, were the line there.
    await again.route('**/api/v1/complaints/kept', (route) => route.abort());
    await again.goto(intake.url + form);
    await again.locator('#send-waiting').waitFor();
    await album.take(again, 'waiting-on-the-phone');
    const bare = await aPage(browser);
    await bare.route('**/sealing*.js', (route) => route.abort());
    await bare.goto(intake.url + form);
    await settled(bare, t('intake.send.failed-sealing'));
    await fill(bare, STORY);
    await album.take(bare, 'sealed-by-the-server');
  });
});
