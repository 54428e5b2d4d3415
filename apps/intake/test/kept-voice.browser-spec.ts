import { createHash } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { axeViolations } from '../../../test/browser.js';
import { aPage, codeOn, follow, inABrowser, scrollsSideways } from './a-browser.js';
import { contentsOf, filesOf, newestOf, query } from './a-team.js';
import type { TestIntake } from './test-intake.js';
import { settled, toStory, walkTo } from './walk.js';

const FILING = '**/api/v1/complaints**';
const PARTS = '**/parts/*';
const AGE = Buffer.from('age-encryption.org/v1\n-> X25519 ');

describe('what was spoken, kept on one’s own phone until there is a network', () => {
  let intake: TestIntake;
  let browser: Browser;
  inABrowser((started) => ({ intake, browser } = started));

  /** A form that was spoken to, at its last step; two seconds weigh as much as three minutes. */
  async function spokenTo(): Promise<Page> {
    const page = await aPage(browser, { width: 320 });
    await page.addInitScript(() => {
      const { addEventListener } = MediaRecorder.prototype;
      MediaRecorder.prototype.addEventListener = function (
        this: MediaRecorder,
        kind: string,
        heard: (event: unknown) => void,
      ) {
        const heavy = ({ data }: BlobEvent) => ({ data: new Blob([data, new Uint8Array(300_000)]) });
        const hear = kind === 'dataavailable' ? (event: Event) => heard(heavy(event as BlobEvent)) : heard;
        addEventListener.call(this, kind, hear);
      } as typeof addEventListener;
    });
    await page.goto(intake.url);
    await settled(page);
    await toStory(page, 'own');
    await page.click('#say-it');
    await page.getByText('Ça enregistre. Parlez.').waitFor();
    await page.waitForTimeout(1_500);
    await page.getByRole('button', { name: 'J’ai fini' }).click();
    await page.getByText(/^Enregistré/).waitFor();
    await walkTo(page, 'send');
    return page;
  }
  const keepButton = (page: Page) => page.getByRole('button', { name: 'Garder sur ce téléphone' });
  /** Presses send while the line is down. */
  const sentIntoTheVoid = async (page: Page): Promise<void> => {
    await page.route(FILING, (route) => route.abort());
    await page.click('#send');
    await keepButton(page).waitFor();
  };
  const kept = async (): Promise<Page> => {
    const page = await spokenTo();
    await sentIntoTheVoid(page);
    await keepButton(page).click();
    await page
      .getByRole('heading', { name: 'Gardé sur ce téléphone ou cet ordinateur, pas encore reçu' })
      .waitFor();
    return page;
  };
  const heldBy = (page: Page) =>
    page.evaluate(async () => ({
      entries: Object.keys(localStorage),
      databases: (await indexedDB.databases()).map(({ name }) => name),
    }));
  const NOTHING = { entries: [], databases: [] };
  /** Another page still reads what lies there, so that taking it away takes a second. */
  const holdOpen = (page: Page) =>
    page.evaluate(async () => {
      const [{ name }] = (await indexedDB.databases()) as [{ name: string }];
      const opening = indexedDB.open(name);
      await new Promise((settle) => (opening.onsuccess = settle));
      setTimeout(() => opening.result.close(), 1_000);
    });
  const arrived = async (): Promise<void> => {
    const complaint = await newestOf(intake, 'sikasso');
    const [content] = await contentsOf(intake, complaint);
    const sounds = await filesOf(intake, complaint);
    expect(sounds.map(({ type }) => type)).toEqual(['audio/webm']);
    expect(createHash('sha256').update(sounds[0]!.content).digest('hex')).toBe(content!.voice);
    const begun = 'SELECT count(*)::int FROM complaint_file WHERE complaint_id = $1';
    expect(await query(intake, begun, [complaint.row.id])).toEqual([{ count: 1 }]);
  };

  it('waits sealed, whichever sending arrived, and goes on from its missing part each time the page is opened', async () => {
    const page = await spokenTo();
    // The first sending arrives, and nobody hears of it; the second, sealed anew, does not.
    await page.route(FILING, async (route) => {
      await route.fetch();
      await route.abort();
    });
    await page.click('#send');
    await keepButton(page).waitFor();
    await sentIntoTheVoid(page);
    await page.getByText('à peu près combien de temps vous avez parlé').waitFor();
    expect([await scrollsSideways(page), await axeViolations(page)]).toEqual([false, []]);
    await keepButton(page).click();
    await page
      .getByRole('heading', { name: 'Gardé sur ce téléphone ou cet ordinateur, pas encore reçu' })
      .waitFor();
    const code = await codeOn(page);
    const { entries, databases } = await heldBy(page);
    const name = /^waiting-[0-9a-f-]{36}$/;
    expect(databases).toEqual([expect.stringMatching(name)]);
    expect(entries.sort()).toEqual([databases[0], `${databases[0]}-voice`]);
    const { ticket, parts } = await voiceOn(page, databases[0]!);
    // Who searches the phone finds a size, and nothing that opens or looks up anything.
    expect([ticket, parts[0]!].map((bytes) => bytes.subarray(0, AGE.length))).toEqual([AGE, AGE]);
    await page.close({ runBeforeUnload: false });

    const again = await page.context().newPage();
    await again.route(PARTS, (route) =>
      route.request().url().endsWith('/0') ? route.continue() : route.abort(),
    );
    await again.goto(`${intake.url}/en`);
    await again.getByText('Your voice still waits here').waitFor();
    expect([await scrollsSideways(again), await axeViolations(again)]).toEqual([false, []]);
    expect((await heldBy(again)).entries).toEqual([`${databases[0]}-voice`]);
    await again.close();

    const last = await page.context().newPage();
    const sent: string[] = [];
    last.on('request', (request) => void (request.method() === 'PUT' && sent.push(request.url().slice(-1))));
    await last.goto(`${intake.url}/how`);
    await last.getByText('Votre signalement et votre voix sont reçus').waitFor();
    expect(sent).toEqual(parts.map((_part, number) => `${number}`).slice(1));
    expect(await heldBy(last)).toEqual(NOTHING);
    await arrived();
    await follow(intake, last, code);
    await page.context().close();
  }, 180_000);

  it('is sent once, and after the receipt, where the page still stands', async () => {
    const page = await kept();
    await page.unroute(FILING);
    await page.click('#send-waiting');
    await page.getByRole('heading', { name: 'Signalement reçu' }).waitFor();
    await page.getByText('Votre signalement et votre voix sont reçus').waitFor();
    expect(await page.locator('#voice-sending').isVisible()).toBe(false);
    expect(await heldBy(page)).toEqual(NOTHING);
    await arrived();
    await page.context().close();
  }, 180_000);

  it('stops being sent when one leaves quickly, and is there until it is taken away', async () => {
    const page = await kept();
    await page.unroute(FILING);
    const aMoment = () => new Promise((settle) => setTimeout(settle, 500));
    // The line is slow to lead elsewhere too.
    await page.route('https://www.wikipedia.org/', async (route) => {
      for (let halves = 0; halves < 5; halves += 1) await aMoment();
      await route.fulfill({ body: 'Ailleurs' });
    });
    let sent = 0;
    await page.route(PARTS, async (route) => {
      sent += 1;
      await aMoment();
      await route.continue().catch(() => undefined);
    });
    const first = page.waitForRequest(PARTS);
    await page.click('#send-waiting');
    await page.getByText('Votre voix part maintenant').waitFor();
    await first;
    await page.click('#leave');
    await page.getByText('Ailleurs').waitFor();
    expect(sent).toBe(1);

    const later = await page.context().newPage();
    await later.route('**/follow/files', (route) => route.abort());
    await later.goto(intake.url);
    await later.getByText('Votre voix attend encore ici').waitFor();
    await later.click('#waiting summary');
    await holdOpen(later);
    await later.click('#remove-waiting');
    await later.getByText('Ce qui attendait n’a pas été envoyé').waitFor();
    expect(await heldBy(later)).toEqual(NOTHING);
    expect(await filesOf(intake, await newestOf(intake, 'sikasso'))).toEqual([]);
    await page.context().close();
  }, 180_000);

  it('is said to be refused where a server that knows it will never take it', async () => {
    const page = await kept();
    await page.unroute(FILING);
    let answer = { status: 404, contentType: 'text/html', body: 'Portail du café' };
    await page.route('**/follow/files', (route) => route.fulfill(answer));
    await page.click('#send-waiting');
    // Somebody else's answer is none.
    await page.getByText('Votre voix attend encore ici').waitFor();
    const body = JSON.stringify({ code: 'file.too-many' });
    answer = { status: 409, contentType: 'application/problem+json', body };
    await page.click('#send-waiting');
    await page.getByText('votre voix n’a pas pu l’être').waitFor();
    expect(await heldBy(page)).toEqual(NOTHING);
    await page.context().close();
  }, 180_000);

  it('is said to be unkept where the browser keeps no voice, which then goes from the open page', async () => {
    const page = await spokenTo();
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await sentIntoTheVoid(page);
    await keepButton(page).click();
    await page.getByText('n’a pas pu garder votre voix : rien n’est gardé').waitFor();
    expect([await scrollsSideways(page), await axeViolations(page)]).toEqual([false, []]);
    expect(await heldBy(page)).toEqual(NOTHING);
    await page.getByRole('button', { name: 'Garder sans la voix' }).click();
    await page
      .getByRole('heading', { name: 'Gardé sur ce téléphone ou cet ordinateur, pas encore reçu' })
      .waitFor();
    expect(await heldBy(page)).toMatchObject({ entries: [expect.any(String)], databases: [] });
    await page.unroute(FILING);
    await page.click('#send-waiting');
    await page.locator('#voice-sending .ok').waitFor();
    expect(await heldBy(page)).toEqual(NOTHING);
    await arrived();
    await page.context().close();
  }, 180_000);
});

/** What a search of the phone finds of a voice. */
async function voiceOn(page: Page, name: string): Promise<{ ticket: Buffer; parts: readonly Buffer[] }> {
  const found = await page.evaluate(
    (database) =>
      new Promise<{ ticket: string; parts: number[][] }>((settle) => {
        const opened = indexedDB.open(database);
        opened.onsuccess = () => {
          const db = opened.result;
          const all = db.transaction('voice').objectStore('voice').getAll();
          all.onsuccess = () => {
            db.close();
            const [parts, [about]] = [all.result.slice(0, -1), all.result.slice(-1)] as [
              { content: Uint8Array }[],
              { ticket: string }[],
            ];
            settle({ ticket: about!.ticket, parts: parts.map(({ content }) => [...content.slice(0, 64)]) });
          };
        };
      }),
    name,
  );
  return {
    ticket: Buffer.from(found.ticket, 'base64url'),
    parts: found.parts.map((part) => Buffer.from(part)),
  };
}
