import { createHash, randomBytes } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { aPage, codeOn, filed, fill, follow, inABrowser, scrollsSideways, shot } from './a-browser.js';
import { axeViolations } from '../../../test/browser.js';
import { newReceiptCode } from '#sealing';
import { ask, contentsOf, filesOf, messagesOf, newestOf } from './a-team.js';
import { moveInHistory, settled, stepOf } from './walk.js';
import { testIntake, type TestIntake } from './test-intake.js';

const LONG = 'Bɛɛ y’a ye ko polisiw ye wari ɲini an na sira kan. ɛ ɔ ɲ ŋ.\n'.repeat(120).slice(0, 6_000);

describe('the public pages in a browser', () => {
  let intake: TestIntake;
  let browser: Browser;
  inABrowser((started) => ({ intake, browser } = started));

  it('files with scripts, sealed in the browser, then a document and a sound', async () => {
    const page = await aPage(browser);
    await page.goto(intake.url);
    await settled(page);
    await fill(page, LONG);
    await page.locator('#code-reveal summary').click();
    const code = await codeOn(page);
    await page.getByRole('button', { name: 'Envoyer le signalement' }).click();
    await page.getByRole('heading', { name: 'Signalement reçu' }).waitFor();
    expect(await codeOn(page)).toBe(code);
    expect(await page.locator('#back').getAttribute('href')).toBe('/follow');
    const [papers, sound] = [randomBytes(4_000_000), randomBytes(300_000)];
    await page.setInputFiles('#file-input', [
      { name: 'papiers.pdf', mimeType: 'application/pdf', buffer: papers },
      { name: 'son.ogg', mimeType: 'audio/ogg', buffer: sound },
    ]);
    await page.locator('.file .ok').nth(1).waitFor();
    await shot(page, 'receipt-360');
    expect(await axeViolations(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);

    const complaint = await newestOf(intake, 'sikasso');
    expect(complaint.row).toMatchObject({ sealed_by: 'browser', code_origin: 'browser' });
    expect((await contentsOf(intake, complaint))[0]!.story).toBe(LONG);
    const files = (await filesOf(intake, complaint)).sort((a, b) => a.name.localeCompare(b.name));
    expect(files.map(({ name, type }) => [name, type])).toEqual([
      ['papiers.pdf', 'application/pdf'],
      ['son.ogg', 'audio/ogg'],
    ]);
    expect(papers.equals(files[0]!.content) && sound.equals(files[1]!.content)).toBe(true);
  }, 180_000);

  it('files without scripts, and says where it is sealed', async () => {
    const page = await aPage(browser, { javaScriptEnabled: false });
    await page.goto(intake.url);
    await page.getByText('sera scellé par nos machines').waitFor();
    await fill(page, LONG);
    await page.click('#send');
    await page.getByRole('heading', { name: 'Signalement reçu' }).waitFor();
    await shot(page, 'receipt-no-script-360');
    const papers = randomBytes(300_000);
    expect(await page.innerText('#files form')).toContain('il n’est pas scellé dans votre téléphone');
    expect(await scrollsSideways(page)).toBe(false);
    await page.setInputFiles('#file', { name: 'p.pdf', mimeType: 'application/pdf', buffer: papers });
    await page.locator('#files form button').click();
    await page.getByText('Fichier arrivé, en entier.').waitFor();
    await shot(page, 'file-no-script-360');
    const complaint = await newestOf(intake, 'sikasso');
    expect(complaint.row).toMatchObject({ sealed_by: 'server', code_origin: 'server' });
    expect(papers.equals((await filesOf(intake, complaint))[0]!.content)).toBe(true);
    expect((await contentsOf(intake, complaint))[0]!.story).toBe(LONG);
  }, 180_000);

  it('brings every sign of a story to the team unchanged, through another language too, whoever seals', async () => {
    const story = `\n\n  ɔ̀ e\u0301 é ﬁ 👩‍👩‍👧‍👦 🇲🇱\tالعدل \u202eabc\u202c ߒߞߏ \u00a0\n<b>&amp;\n\n`;
    for (const javaScriptEnabled of [true, false]) {
      intake.clock.advance(1_000);
      const page = await aPage(browser, { javaScriptEnabled });
      await page.goto(intake.url);
      if (javaScriptEnabled) await settled(page);
      await fill(page, story);
      await page.getByRole(javaScriptEnabled ? 'link' : 'button', { name: 'English' }).click();
      await page.getByRole('heading', { name: 'Make a complaint' }).waitFor();
      await page.click('#send');
      await page.getByRole('heading', { name: 'Complaint received' }).waitFor();
      const complaint = await newestOf(intake, 'sikasso');
      expect(complaint.row['sealed_by']).toBe(javaScriptEnabled ? 'browser' : 'server');
      expect((await contentsOf(intake, complaint))[0]!.story).toBe(story);
    }
  }, 180_000);

  it('reads the question on /follow, answers, adds, sends a file and asks to withdraw', async () => {
    const page = await aPage(browser);
    const code = await filed(intake, page);
    const complaint = await newestOf(intake, 'sikasso');
    await ask(intake, complaint, 'Quel jour était-ce ?');

    await page.goto(`${intake.url}/follow`);
    await page.fill('#code', '1234');
    await page.click('#open');
    // Said once, where it is mended, and no longer than it is true.
    await page.locator('#code:focus').waitFor();
    expect(await page.getByText('Il faut 20 chiffres').count()).toBe(1);
    expect(await axeViolations(page)).toEqual([]);
    await page.fill('#code', newReceiptCode());
    await page.click('#open');
    await page.getByText('Aucun signalement n’est arrivé avec ce code').waitFor();
    expect(await page.getByText('Il faut 20 chiffres').count()).toBe(0);

    await follow(intake, page, `${code.slice(0, 10)} ${code.slice(10)}`);
    await page.getByText('L’équipe attend votre réponse.').waitFor();
    await page.getByText(/avant le 25 décembre 2024.*rouvert pendant 90 jours/).waitFor();
    await shot(page, 'follow-asked-360');
    expect(await page.locator('.msg').innerText()).toContain('Quel jour était-ce ?');
    expect(await page.innerText('main')).not.toContain('Court récit');
    expect(page.url()).not.toContain(code);
    await page.fill('#message', 'Le 3 mai.');
    await page.getByRole('button', { name: 'Envoyer le message' }).click();
    await page.getByText('Message arrivé.').waitFor();
    expect(await page.locator('.msg.you').innerText()).toMatch(/arrivé[^]*Le 3 mai\./);
    await page.getByText('L’équipe vérifie les faits.').waitFor();
    await page.locator('summary', { hasText: 'Ajouter des faits' }).click();
    await page.fill('#addition', 'Il y avait deux témoins.');
    await page.getByRole('button', { name: 'Envoyer ces faits' }).click();
    await page.getByText('Ajout arrivé.').waitFor();
    await page.setInputFiles('#file-input', {
      name: 'a.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('a'),
    });
    await page.locator('#file-list .ok').waitFor();
    // Who reads a complaint about them is said, and where else one can go.
    await page.getByText('Me plaindre de la façon').first().click();
    const handling = page.locator('details', { has: page.locator('#handling') });
    expect(await handling.innerText()).toContain(
      'la personne dont vous vous plaignez si elle en fait partie',
    );
    expect(
      await handling
        .getByRole('link')
        .evaluateAll((all: HTMLAnchorElement[]) => all.map(({ pathname }) => pathname)),
    ).toEqual(['/', '/elsewhere']);
    await shot(page, 'follow-360');
    expect(await axeViolations(page)).toEqual([]);
    await page.locator('summary', { hasText: 'Retirer' }).click();
    await page.getByLabel('Oui, je demande').check();
    await page.getByRole('button', { name: 'Demander le retrait' }).click();
    await page.getByText('Vous avez demandé de retirer').waitFor();
    // It is taken back by writing, where that is said.
    const back = page.locator('[data-slot=take-back] + [data-slot=reply]');
    await back.getByLabel('Écrire à l’équipe').fill('Non, je continue.');
    await back.getByRole('button', { name: 'Envoyer le message' }).click();
    await page.getByText('Message arrivé.').waitFor();

    const now = await newestOf(intake, 'sikasso');
    expect(now.row).toMatchObject({ id: complaint.row.id, state: 'verifying' });
    expect(now.row['withdrawal_asked_at']).not.toBeNull();
    expect((await messagesOf(intake, now)).sort()).toEqual(['Le 3 mai.', 'Non, je continue.']);
    expect((await contentsOf(intake, now)).map(({ story }) => story)).toContain('Il y avait deux témoins.');
  }, 180_000);

  it('follows and answers without scripts', async () => {
    const page = await aPage(browser, { javaScriptEnabled: false });
    await page.goto(intake.url);
    await fill(page, 'Sans script.');
    const code = await page.locator('[name=code]').inputValue();
    await page.click('#send');
    await ask(intake, await newestOf(intake, 'sikasso'), 'Qui était là ?');
    await follow(intake, page, code);
    await page.getByText('Qui était là ?').waitFor();
    await page.fill('#message', 'Mon frère.');
    await page.getByRole('button', { name: 'Envoyer le message' }).click();
    await page.getByText('Message arrivé.').waitFor();
    expect(await page.locator('.msg.you').innerText()).toMatch(/arrivé[^]*Mon frère\./);
    await shot(page, 'follow-no-script-360');
    await page.reload();
    await page.getByRole('heading', { name: 'Où en est-on ?' }).waitFor();
    expect(await messagesOf(intake, await newestOf(intake, 'sikasso'))).toEqual(['Mon frère.']);
  }, 180_000);

  it('names what is missing, takes the focus there, and keeps what was typed', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await aPage(browser, { javaScriptEnabled });
      await page.goto(intake.url);
      await fill(page, 'Gardé.');
      if (javaScriptEnabled) await moveInHistory(page, 'send', 'district');
      await page.selectOption('#district', '');
      if (javaScriptEnabled) await moveInHistory(page, 'district', 'send');
      await page.click('#send');
      const errors = page.locator('#errors.bad');
      await errors.waitFor();
      expect(await errors.innerText()).toContain('Choisissez l’endroit');
      expect(await page.inputValue('#story')).toBe('Gardé.');
      expect(await page.locator('#district-error').innerText()).toContain('Choisissez l’endroit');
      if (javaScriptEnabled) {
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('errors');
        expect(await axeViolations(page)).toEqual([]);
        await shot(page, 'errors-360');
        await errors.getByRole('link').click();
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('district');
      }
    }
  }, 180_000);

  it('works by keyboard alone', async () => {
    const page = await aPage(browser);
    await page.goto(intake.url);
    await settled(page);
    const next = async (step: string): Promise<void> => {
      await tabTo('#next-step');
      await page.keyboard.press('Enter');
      await stepOf(page, step).waitFor();
    };
    const tabTo = async (selector: string): Promise<void> => {
      for (let presses = 0; presses < 80; presses += 1) {
        if (await page.evaluate((css) => document.activeElement?.matches(css) === true, selector)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab never reaches ${selector}`);
    };
    await tabTo('[name=own-phone]');
    await page.keyboard.press('Space');
    await next('kind');
    await tabTo('[name=kind]');
    await page.keyboard.press('ArrowDown');
    await next('category');
    await next('district');
    await tabTo('#district');
    await page.keyboard.type('Sik');
    await next('story');
    await tabTo('#story');
    await page.keyboard.type('Au clavier.');
    for (const step of ['aboutWhom', 'risk', 'contact', 'when']) await next(step);
    await tabTo('#when');
    await page.keyboard.type('Hier');
    // In a line, Enter goes on.
    await page.keyboard.press('Enter');
    await stepOf(page, 'reporter').waitFor();
    for (const step of ['people', 'consents', 'answer', 'check', 'send']) await next(step);
    await tabTo('#send');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Signalement reçu' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  }, 180_000);

  it('fits 320 px without scrolling sideways, and passes axe, on every page and in every language', async () => {
    const page = await aPage(browser, { width: 320 });
    for (const path of ['/', '/en', '/bm', '/follow', '/en/follow', '/bm/follow', '/how']) {
      await page.goto(intake.url + path);
      expect([path, await scrollsSideways(page)]).toEqual([path, false]);
      expect([path, await axeViolations(page)]).toEqual([path, []]);
      await shot(page, `320${path.replaceAll('/', '-')}`);
    }
  }, 180_000);

  it('shows its pages on a wide screen', async () => {
    const page = await aPage(browser, { width: 1280 });
    for (const path of ['/', '/follow', '/how']) {
      await page.goto(intake.url + path);
      expect(await axeViolations(page)).toEqual([]);
      await shot(page, `1280${path.replaceAll('/', '-')}`);
    }
    await page.goto(intake.url);
    await fill(page, 'Large.');
    await page.locator('#code-reveal summary').click();
    const tops = await page
      .locator('[data-code]')
      .first()
      .locator('span')
      .evaluateAll((groups) => groups.map((group) => group.getBoundingClientRect().top));
    expect([tops.length, new Set(tops).size]).toEqual([5, 1]);
    expect(await scrollsSideways(page)).toBe(false);
  }, 180_000);

  it('tells of each file of the page the fingerprint that it has', async () => {
    const page = await aPage(browser);
    await page.goto(`${intake.url}/how`);
    const told = await page.locator('p:has(code)', { hasText: '/assets/' }).allInnerTexts();
    const names = told.map((text) => /assets\/(\w+)-/.exec(text)![1]);
    expect(names).toEqual(expect.arrayContaining(['page', 'sealing', 'photos', 'recorder']));
    for (const text of told) {
      const [path, fingerprint] = text.split(/\s+/);
      const content = Buffer.from(await (await fetch(intake.url + path)).arrayBuffer());
      expect([path, fingerprint]).toEqual([
        path,
        `sha256-${createHash('sha256').update(content).digest('base64')}`,
      ]);
    }
  }, 60_000);

  it('weighs at most 120 KB with everything, and asks nobody else for anything', async () => {
    const page = await aPage(browser);
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    const hosts = new Set<string>();
    page.on(
      'request',
      (request) => request.url().startsWith('http') && hosts.add(new URL(request.url()).host),
    );
    await page.goto(intake.url);
    await settled(page);
    expect(bytes).toBeLessThanOrEqual(120 * 1024);
    expect([...hosts]).toEqual([new URL(intake.url).host]);
  }, 180_000);

  it('says that nothing was received while the database is away, and keeps every word', async () => {
    const away = await testIntake();
    try {
      const page = await aPage(browser);
      await page.goto(away.url);
      await settled(page);
      await fill(page, 'À garder.');
      await away.database.drop();
      await page.click('#send');
      await page.getByText('n’a PAS été reçu').waitFor();
      expect(await page.inputValue('#story')).toBe('À garder.');
      expect(await page.locator('#send').isEnabled()).toBe(true);
    } finally {
      await away.stop();
    }
  }, 180_000);

  it('leaves quickly, and leaves nothing behind', async () => {
    const page = await aPage(browser);
    await page.route('https://www.wikipedia.org/', (route) => route.fulfill({ body: 'Ailleurs' }));
    await page.goto(intake.url);
    await fill(page, 'Secret.');
    await page.click('#leave');
    await page.getByText('Ailleurs').waitFor();
    await page.goBack().catch(() => null);
    expect(await page.content()).not.toContain('Secret');
  }, 180_000);
});
