import { createHash } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { axeViolations } from '../../../test/browser.js';
import { aPage, filed, follow, inABrowser, scrollsSideways } from './a-browser.js';
import { contentsOf, filesOf, messagesOf, newestOf } from './a-team.js';
import { settled, stepOf, toStory, walkTo } from './walk.js';
import type { TestIntake } from './test-intake.js';

/** What a WebM file begins with [EBML]. */
const EBML = Buffer.from([0x1a, 0x45, 0xdf, 0xa3]);

describe('telling it by voice', () => {
  let intake: TestIntake;
  let browser: Browser;
  inABrowser((started) => ({ intake, browser } = started));

  const speak = async (page: Page): Promise<void> => {
    await page.click('#say-it');
    await page.getByText('Ça enregistre. Parlez.').waitFor();
    await page.waitForTimeout(1_500);
  };
  const atStory = async (width = 320): Promise<Page> => {
    const page = await aPage(browser, { width });
    await page.goto(intake.url);
    await settled(page);
    await toStory(page);
    return page;
  };
  /** Seconds that this browser plays of a sound. */
  const playable = (page: Page, sound: Uint8Array): Promise<number> =>
    page.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      return (await new AudioContext().decodeAudioData(bytes.buffer)).duration;
    }, Buffer.from(sound).toString('base64'));

  it('files without a written word; the voice follows, and the team can play it', async () => {
    const page = await atStory();
    await speak(page);
    expect([await scrollsSideways(page), await axeViolations(page)]).toEqual([false, []]);
    await page.getByRole('button', { name: 'Faire une pause' }).click();
    await page.getByText('Rien n’est enregistré en ce moment').waitFor();
    await page.getByRole('button', { name: 'Continuer à parler' }).click();
    await page.getByRole('button', { name: 'J’ai fini' }).click();
    await page.getByText(/^Enregistré : \d+:\d\d/).waitFor();
    expect(await page.locator('.voice audio').count()).toBe(1);
    expect([await scrollsSideways(page), await axeViolations(page)]).toEqual([false, []]);
    await walkTo(page, 'check');
    await page.getByText(/Dit à voix haute : \d+:\d\d/).waitFor();
    await walkTo(page, 'send');
    // Its first part is dropped: the page says so, and mends it.
    let drops = true;
    await page.route('**/parts/0', (route) => (drops ? route.abort() : route.continue()));
    await page.click('#send');
    await page.getByRole('heading', { name: 'Signalement reçu' }).waitFor();
    const way = page.locator('#voice-sending');
    await way.getByText('la connexion a coupé').waitFor();
    const before = await newestOf(intake, 'sikasso');
    expect(await filesOf(intake, before)).toEqual([]);
    const [content] = await contentsOf(intake, before);
    expect(content).toMatchObject({ story: '', voice: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
    drops = false;
    await way.getByRole('button', { name: 'Essayer maintenant' }).click();
    await way.locator('.ok').waitFor();
    expect([await scrollsSideways(page), await axeViolations(page)]).toEqual([false, []]);

    const [sound] = await filesOf(intake, await newestOf(intake, 'sikasso'));
    expect([sound!.name, sound!.type]).toEqual([expect.stringMatching(/^voice-\d+s\.webm$/), 'audio/webm']);
    expect(createHash('sha256').update(sound!.content).digest('hex')).toBe(content!.voice);
    expect(EBML.equals(sound!.content.slice(0, 4))).toBe(true);
    const seconds = await playable(page, sound!.content);
    expect(seconds).toBeGreaterThan(1);
    // Mono at 24 kbit/s, give or take: fifteen minutes fit many times into what may be sent.
    expect(sound!.content.length).toBeLessThan(6_000 * seconds);
  }, 180_000);

  it('goes into no other question, into no storage, and with "leave quickly" out of the page', async () => {
    const page = await atStory(360);
    await speak(page);
    // Pressed in the midst of it: what was spoken until then is kept.
    await page.click('#next-step');
    await stepOf(page, 'aboutWhom').waitFor();
    await page.goBack();
    await page.getByText(/^Enregistré/).waitFor();
    // Thrown away only when asked for twice.
    await page.getByRole('button', { name: 'Recommencer' }).click();
    await page.getByText('Ce que vous avez dit sera effacé').waitFor();
    await page.getByRole('button', { name: 'Non, le garder' }).click();
    await page.getByText(/^Enregistré/).waitFor();
    await page.getByRole('button', { name: 'Recommencer' }).click();
    await page.getByRole('button', { name: 'Oui, recommencer' }).click();
    await page.getByText('Ça enregistre. Parlez.').waitFor();
    await page.click('#back-step');
    await stepOf(page, 'district').waitFor();
    // Nobody is recorded unseen: within a moment, it waits.
    await page.waitForTimeout(600);
    await page.click('#next-step');
    await page.getByText('Rien n’est enregistré en ce moment').waitFor();
    // Another language comes in the midst of it, and nothing that was spoken is lost.
    await page.locator('[data-language][lang=en]').click();
    await page.getByRole('button', { name: 'I have finished' }).click();
    await page.getByText(/^Recorded/).waitFor();
    const url = (await page.locator('.voice audio').getAttribute('src'))!;
    const canBeRead = () =>
      page.evaluate((address) => fetch(address).then(() => true, () => false), url); // prettier-ignore
    const stored = await page.evaluate(async () => [
      ...[localStorage.length, sessionStorage.length, (await caches.keys()).length],
      (await indexedDB.databases()).length,
    ]);
    expect(stored).toEqual([0, 0, 0, 0]);
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('button', { name: 'Yes, delete it' }).click();
    expect(await page.locator('.voice audio').count()).toBe(0);
    expect(await canBeRead()).toBe(false);
    await page.click('#next-step');
    await page.locator('#story-error:visible').waitFor();

    await page.click('#say-it');
    await page.getByText('Recording. Speak.').waitFor();
    await page.route('https://www.wikipedia.org/', (route) => route.fulfill({ body: 'Ailleurs' }));
    await page.click('#leave');
    await page.getByText('Ailleurs').waitFor();
  }, 180_000);

  it('says in plain words that the microphone was refused, and offers nothing where there is none', async () => {
    const page = await aPage(browser);
    await page.addInitScript(() => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await page.goto(intake.url);
    await settled(page);
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('[data-step=story]')!.removeAttribute('hidden'),
    );
    await page.click('#say-it');
    await page.getByText('Le micro est refusé').waitFor();
    const without = await aPage(browser);
    await without.addInitScript(() => Reflect.deleteProperty(window, 'MediaRecorder'));
    await without.goto(intake.url);
    await settled(without);
    expect(await without.locator('#say-it').count()).toBe(0);
  }, 180_000);

  it('answers the team by voice, with a short message around it', async () => {
    const page = await aPage(browser, { width: 320 });
    const code = await filed(intake, page);
    await follow(intake, page, code);
    await speak(page);
    await page.getByRole('button', { name: 'Envoyer le message' }).click();
    await page.getByText('Message arrivé.').waitFor();
    await page.locator('#file-list .ok').waitFor();
    expect(await scrollsSideways(page)).toBe(false);
    const complaint = await newestOf(intake, 'sikasso');
    const [file] = await filesOf(intake, complaint);
    expect(await messagesOf(intake, complaint)).toEqual([expect.stringContaining(file!.name)]);
    expect(await playable(page, file!.content)).toBeGreaterThan(1);
    // Known as a voice again whenever its code is, though the server has no name of it.
    await page.setInputFiles('#file-input', {
      name: 'a.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('a'),
    });
    await page.locator('#file-list .ok').nth(1).waitFor();
    for (const javaScriptEnabled of [true, false]) {
      const later = await aPage(browser, { javaScriptEnabled });
      await follow(intake, later, code);
      const list = (await later.locator('[data-slot=arrived-list] b').allInnerTexts()).sort();
      expect(list).toEqual([
        expect.stringMatching(/^Fichier \d, environ/),
        expect.stringMatching(/^Votre voix, environ/),
      ]);
    }
  }, 180_000);
});
