import { createHash } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { aPage, codeOn, fill, follow } from '../apps/intake/test/a-browser.js';
import { settled } from '../apps/intake/test/walk.js';
import { until } from '../scripts/proofs/system/processes.js';
import { hasRedis } from '../scripts/proofs/system/proof-redis.js';
import { ProofSystem, type Backend } from '../scripts/proofs/system/proof-system.js';
import { launchBrowser } from './browser.js';
import { act, ask, aTab, confirm, signIn, type Tab } from './console-work.js';
import {
  assignedOn,
  complaint,
  figuresOn,
  keepRecord,
  ledgerEnd,
  noisyPicture,
  open,
  PICTURE_PX,
  section,
  state,
  type Complaint,
  type Figures,
} from './journey-steps.js';
import { recordedTone } from './sounds.js';

const PATIENCE_MS = 60_000;

const BACKENDS: readonly Backend[] = hasRedis() ? ['postgres', 'redis'] : ['postgres'];

describe.each(BACKENDS)('the whole journey, with the queue on %s', (backend) => {
  const [sealed, plain] = [complaint('Awa', true), complaint('Binta', false)];
  const both = [sealed, plain];
  const faults: string[] = [];
  let system: ProofSystem;
  let browser: Browser;
  let verifier: Tab;
  let second: Tab;
  let coordinator: Tab;
  let before: Figures;
  let photo: Buffer;
  let sound: Buffer;

  beforeAll(async () => {
    system = await ProofSystem.start(backend);
    browser = await launchBrowser();
    const [awa, binta] = system.network.people.filter(({ teamId }) => teamId === 'sikasso');
    verifier = await signedIn(awa!);
    second = await signedIn(binta!);
    coordinator = await signedIn(system.network.coordinator);
    before = await figuresOn(coordinator.page);
    photo = await noisyPicture(browser);
    sound = await recordedTone((await aTab(browser)).page, 1_500);
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await system?.stop();
    system?.killAll();
    await system?.remove();
  }, 300_000);

  it('files on a phone, sealed in the browser, then a photo and a sound', async () => {
    await verifier.page.getByText('Aucun signalement ouvert').waitFor();
    const page = await phone(sealed);
    await settled(page);
    await fill(page, sealed.story);
    await page.locator('#code-reveal summary').click();
    sealed.code = await codeOn(page);
    expect(sealed.code).toMatch(/^\d{20}$/);
    await page.click('#send');
    await page.getByRole('heading', { name: 'Signalement reçu' }).waitFor();
    expect(await codeOn(page)).toBe(sealed.code);
    expect(photo.length).toBeGreaterThan(4_000_000);
    await page.setInputFiles('#file-input', [
      { name: 'photo.png', mimeType: 'image/png', buffer: photo },
      { name: 'son.webm', mimeType: 'audio/webm', buffer: sound },
    ]);
    await page.check('#keep-original');
    await page.setInputFiles('#file-input', [{ name: 'original.png', mimeType: 'image/png', buffer: photo }]);
    for (const name of ['photo.png', 'original.png'])
      await page.getByRole('button', { name: `Envoyer : ${name}` }).click();
    for (const name of ['photo.png', 'son.webm', 'original.png'])
      await page.locator('.file', { hasText: name }).locator('.ok', { hasText: 'arrivé' }).waitFor();
    // Nobody reloads: the open queues of two people show it by themselves, with somebody who has it.
    [sealed.id] = (await assignedOn(verifier.page, 1)) as [string];
    expect(await assignedOn(second.page, 1)).toEqual([sealed.id]);
  }, 300_000);

  it('files without scripts', async () => {
    const page = await phone(plain);
    await page.getByText('sera scellé par nos machines').waitFor();
    await fill(page, plain.story);
    await page.click('#send');
    await page.getByRole('heading', { name: 'Signalement reçu' }).waitFor();
    plain.code = await codeOn(page);
    const listed = await assignedOn(verifier.page, 2);
    plain.id = listed.find((id) => id !== sealed.id)!;
    await second.page.reload();
    expect((await assignedOn(second.page, 2)).sort()).toEqual(both.map(({ id }) => id).sort());
  }, 300_000);

  it('is read as it was typed, seen as it was taken, and accepted', async () => {
    const { page } = verifier;
    for (const filed of both) {
      await open(page, filed);
      expect(await section(page, 'Ce qui s’est passé').locator('p').first().textContent()).toBe(filed.story);
      if (filed === sealed) await seesFiles(page);
      await act(page, 'Prendre en charge');
      await confirm(page, 'Prendre en charge');
      await page.getByText('C’est à vous.').waitFor();
      await open(second.page, filed);
      await state(second.page, 'En vérification').waitFor();
    }
  }, 300_000);

  it('is asked about; the person reads the question with the code alone, and answers', async () => {
    const { page } = verifier;
    for (const filed of both) {
      await open(page, filed);
      await ask(page, filed.question);
      const theirs = await phone(filed);
      await follow({ url: system.intakeUrl }, theirs, filed.code);
      await theirs.getByText('L’équipe attend votre réponse.').waitFor();
      expect(await theirs.locator('.msg > p:last-child').allTextContents()).toEqual([filed.question]);
      expect(await theirs.innerText('main')).not.toContain('polisiw');
      await theirs.fill('#message', filed.answer);
      await theirs.getByRole('button', { name: 'Envoyer le message' }).click();
      await theirs.getByText('Message arrivé.').waitFor();
      // The verifier's page stands open meanwhile.
      await section(page, 'Échanges avec la personne').getByText(filed.answer, { exact: true }).waitFor();
      await state(page, 'En vérification').waitFor();
    }
  }, 300_000);

  it('is verified, proposed by one, and confirmed by another who was looking on', async () => {
    const { page } = verifier;
    await open(second.page, sealed);
    await state(second.page, 'En vérification').waitFor();
    await keepRecord(page, sealed, 'substantiated');
    await act(page, 'Conclure');
    await page.getByLabel('Constat').selectOption('substantiated');
    await page.getByLabel('Suite donnée').selectOption('advised');
    await page.getByLabel('Explication pour l’équipe').fill('Une source sûre a vu la scène.');
    await confirm(page, 'Proposer à une deuxième personne');
    await state(page, 'En décision').waitFor();
    expect(await page.getByRole('button', { name: 'Confirmer la conclusion' }).count()).toBe(0);

    await state(second.page, 'En décision').waitFor();
    await second.page.getByText('Une source sûre a vu la scène.').first().waitFor();
    await act(second.page, 'Confirmer la conclusion');
    await second.page.getByLabel('Message à la personne').fill(sealed.conclusion);
    await confirm(second.page, 'Confirmer');
    await second.page.getByText('Conclusion confirmée.').waitFor();
    await state(page, 'Conclu').waitFor();
  }, 300_000);

  it('is concluded by one person where one is enough', async () => {
    const { page } = verifier;
    await keepRecord(page, plain, 'unsubstantiated');
    await act(page, 'Conclure');
    await page.getByLabel('Constat').selectOption('unsubstantiated');
    await page.getByLabel('Suite donnée').selectOption('none');
    await page.getByLabel('Explication pour l’équipe').fill('Personne d’autre n’était là.');
    await page.getByLabel('Message à la personne').fill(plain.conclusion);
    await confirm(page, 'Conclure');
    await page.getByText('C’est enregistré.').waitFor();
    await state(page, 'Conclu').waitFor();
    await page.getByText('Aucun signalement ouvert').waitFor();
  }, 300_000);

  it('is answered: the person reads where it ended and why', async () => {
    const outcomes = ['Les faits sont établis.', 'Il manque des preuves pour établir les faits.'];
    for (const [place, filed] of both.entries()) {
      const page = await phone(filed);
      await follow({ url: system.intakeUrl }, page, filed.code);
      await page.getByText('Terminé.', { exact: true }).waitFor();
      await page.getByText(outcomes[place]!).waitFor();
      expect(await page.locator('.msg > p:last-child').allTextContents()).toEqual([
        ...[filed.conclusion, filed.answer, filed.question],
      ]);
    }
  }, 300_000);

  it('is counted: two received and two processed, no more and no less', async () => {
    const end = await ledgerEnd(system);
    expect(end).toBeGreaterThan(before.mark);
    let after = before;
    const marked = await until(async () => {
      await coordinator.page.reload();
      after = await figuresOn(coordinator.page);
      return after.mark >= end;
    }, PATIENCE_MS);
    expect(marked).toBe(true);
    expect(after.received - before.received).toBe(2);
    expect(after.processed - before.processed).toBe(2);
    await coordinator.page.getByText('Les mêmes chiffres en tableau').first().click();
    await coordinator.page.getByText('Le compte est juste.').first().waitFor();
    expect([...faults, ...verifier.faults, ...second.faults, ...coordinator.faults]).toEqual([]);
  }, 300_000);

  async function signedIn(account: { readonly username: string; readonly passphrase: string }): Promise<Tab> {
    const tab = await aTab(browser);
    tab.page.setDefaultTimeout(PATIENCE_MS);
    await tab.page.goto(system.deskUrl);
    await signIn(tab.page, account);
    return tab;
  }

  /** The form, in a telephone that keeps nothing of an earlier visit. */
  async function phone({ scripts }: Complaint): Promise<Page> {
    const page = await aPage(browser, { javaScriptEnabled: scripts });
    page.setDefaultTimeout(PATIENCE_MS);
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.goto(system.intakeUrl);
    return page;
  }

  /** Shows both files, and holds their bytes against what was sent. */
  async function seesFiles(page: Page): Promise<void> {
    const file = (name: string) => section(page, 'Fichiers').locator('li', { hasText: name });
    const hashShown = async (name: string) => {
      await file(name)
        .getByRole('button', { name: /^(Montrer|Écouter)$/ })
        .click();
      await file(name).getByText('Empreinte vérifiée').waitFor();
      expect(await file(name).locator('code').count()).toBe(0);
      await file(name).getByText('Chaîne de garde').click();
      return file(name).locator('code').first().textContent();
    };
    for (const [name, sent] of Object.entries({ 'original.png': photo, 'son.webm': sound }))
      expect(await hashShown(name)).toBe(createHash('sha256').update(sent).digest('hex'));
    // What a browser made anew is another file, and still a picture.
    expect(await hashShown('photo-1.jpg')).toMatch(/^[0-9a-f]{64}$/);
    for (const name of ['photo-1.jpg', 'original.png']) {
      await file(name).getByRole('button', { name: 'Voir l’image' }).click();
      const image = await page.getByAltText(name).elementHandle();
      const width = () => image!.evaluate((shown) => (shown as HTMLImageElement).naturalWidth);
      expect(await until(async () => (await width()) > 0, PATIENCE_MS)).toBe(true);
      if (name === 'original.png') expect(await width()).toBe(PICTURE_PX);
    }
    await page.locator('audio[aria-label="son.webm"]').waitFor();
  }
});
