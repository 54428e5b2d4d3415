import type { Browser, Page } from 'playwright-core';
import { LOCALES } from '#i18n';
import { axeViolations } from '../../../test/browser.js';
import { pathIn, wordsIn } from '../src/web/locale.js';
import { aPage, fill, inABrowser, scrollsSideways } from './a-browser.js';
import { aPhoto, MAKER } from './a-photo.js';
import { conclude, contentsOf, filesOf, messagesOf, newestOf } from './a-team.js';
import type { TestIntake } from './test-intake.js';
import { settled, toStory, walkTo } from './walk.js';

const WAYS = LOCALES.flatMap((locale) => [320, 1280].map((width) => ({ locale, width })));

/** Each way to file and to come back, in each language, on a small phone and on a laptop. */
describe('each way', () => {
  let intake: TestIntake;
  let browser: Browser;
  inABrowser((started) => ({ intake, browser } = started));

  describe.each(WAYS)('in $locale on $width px', ({ locale, width }) => {
    const t = wordsIn(locale);
    const home = pathIn(locale, '');

    const looksRight = async (page: Page, state: string): Promise<void> => {
      expect([state, await scrollsSideways(page), await axeViolations(page)]).toEqual([state, false, []]);
    };
    const openForm = async (page: Page): Promise<void> => {
      await page.goto(intake.url + home);
      await settled(page, t('intake.send.by-browser'));
    };
    const comeBack = async (page: Page, code: string): Promise<void> => {
      await page.goto(intake.url + pathIn(locale, 'follow'));
      await page.fill('#code', code);
      await page.click('#open');
      await page.locator('#followed').waitFor();
    };
    const codeOf = (page: Page): Promise<string> => page.locator('[name=code]').inputValue();

    it('told by voice with a photo, each part dropped once; objected to; left quickly', async () => {
      const page = await aPage(browser, { width });
      await openForm(page);
      await toStory(page);
      await page.click('#say-it');
      await page.getByText(t('intake.voice.recording')).waitFor();
      await page.waitForTimeout(1_200);
      await page.getByRole('button', { name: t('intake.voice.finish') }).click();
      await page.locator('.voice audio').waitFor();
      await looksRight(page, 'spoken');
      await walkTo(page, 'send');
      const code = await codeOf(page);
      const dropped = new Set<string>();
      await page.route('**/parts/*', (route) => {
        const address = route.request().url();
        if (dropped.has(address)) return route.continue();
        dropped.add(address);
        return route.abort('connectionreset');
      });
      await page.click('#send');
      await page.locator('#voice-sending .ok').waitFor();
      const photo = await aPhoto(page, 1_500, 1_000);
      await page.setInputFiles('#file-input', { name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: photo });
      await page.locator('#file-list').getByRole('button', { name: 'IMG_1.jpg' }).first().click();
      await page.locator('#file-list .ok').waitFor();
      expect(dropped.size).toBeGreaterThanOrEqual(2);
      await looksRight(page, 'receipt');

      const complaint = await newestOf(intake, 'sikasso');
      const files = await filesOf(intake, complaint);
      expect(files.map(({ type }) => type).sort()).toEqual(['audio/webm', 'image/jpeg']);
      const bytes = Buffer.from(files.find(({ type }) => type === 'image/jpeg')!.content);
      for (const trace of ['Exif', MAKER]) expect([trace, bytes.includes(trace)]).toEqual([trace, false]);
      await conclude(intake, complaint, 'inadmissible');

      const back = await aPage(browser, { width });
      await comeBack(back, code);
      await back.locator('[data-slot=objection] summary').click();
      await back.fill('#objection', 'Témoin ɲɛ.');
      await back.click('form[data-do=objection] button.main');
      await back.getByText(t('intake.follow.sent-objection')).waitFor();
      await looksRight(back, 'objected');
      expect(await messagesOf(intake, complaint)).toEqual(['Témoin ɲɛ.']);
      await back.route('https://www.wikipedia.org/', (route) => route.fulfill({ body: 'Ailleurs' }));
      await back.click('#leave');
      await back.getByText('Ailleurs').waitFor();
      await back.goBack().catch(() => null);
      expect(await back.content()).not.toContain('Témoin');
    }, 180_000);

    it('kept on one’s own phone while the line is down, sent when the page is opened again', async () => {
      const page = await aPage(browser, { width });
      await openForm(page);
      await fill(page, 'Gardé ɔ.', 'own');
      const code = await codeOf(page);
      await page.route('**/api/v1/complaints**', (route) => route.abort());
      await page.click('#send');
      await page.getByRole('button', { name: t('intake.waiting.offer') }).click();
      await page.locator('#receipt').waitFor();
      await looksRight(page, 'kept');
      await page.close({ runBeforeUnload: false });
      const again = await page.context().newPage();
      await again.goto(intake.url + home);
      await again.getByText(t('intake.waiting.sent')).waitFor();
      await looksRight(again, 'sent');
      expect(await again.evaluate(() => localStorage.length)).toBe(0);
      const [filing] = await contentsOf(intake, await newestOf(intake, 'sikasso'));
      expect(filing!.story).toBe('Gardé ɔ.');
      await comeBack(again, code);
    }, 120_000);

    it('without scripts, a file with it', async () => {
      const page = await aPage(browser, { width, javaScriptEnabled: false });
      await page.goto(intake.url + home);
      expect(await scrollsSideways(page)).toBe(false);
      await fill(page, 'Sans script ŋ.');
      const code = await codeOf(page);
      await page.click('#send');
      await page.locator('#receipt').waitFor();
      await page.setInputFiles('#file', {
        name: 'a.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from('Preuve'),
      });
      await page.locator('form:has(#file) button').click();
      await page.locator('#followed').waitFor();
      expect(await scrollsSideways(page)).toBe(false);
      await comeBack(page, code);
      const complaint = await newestOf(intake, 'sikasso');
      const [[filing], [file]] = [await contentsOf(intake, complaint), await filesOf(intake, complaint)];
      expect([filing!.story, Buffer.from(file!.content).toString()]).toEqual(['Sans script ŋ.', 'Preuve']);
    }, 120_000);
  });
});
