import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { newId } from '#kernel';
import { keyPairOf } from '#sealing';
import type { FilingWishes } from '../apps/desk/test/filed-complaint.js';
import { axeViolations } from './browser.js';
import { ConsoleUnderTest, LAPTOP, PHONE } from './console-under-test.js';
import { act, fillSignIn } from './console-work.js';

const told = (story: string) =>
  ({ version: 1, story, when: '', people: '', name: '', contact: null }) as const;
const SHOTS = process.env['DOOR_SHOTS'];

describe('console: one’s own door, and one’s day', () => {
  let tested: ConsoleUnderTest;
  beforeAll(async () => {
    tested = await ConsoleUnderTest.start(['awa', 'moussa']);
  }, 180_000);
  afterAll(() => tested?.stop());

  const file = (more: FilingWishes = {}) =>
    tested.desk.file({ category: 'property', content: told('On a pris mon champ.'), ...more });
  const shown = async (page: Page, name: string) => {
    for (const [size, viewport, colorScheme] of [
      ['360', PHONE, 'dark'],
      ['1280', LAPTOP, 'light'],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(viewport);
      // The colours begin to change with the next frames only; how long they do is waited for.
      await page.evaluate(
        () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
      );
      expect(await axeViolations(page)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect([name, size, wide <= 0]).toEqual([name, size, true]);
      if (SHOTS) await page.screenshot({ path: join(SHOTS, `${name}-${size}.png`), fullPage: true });
    }
  };

  it('opens a second tab without the passphrase, and ends both at once', async () => {
    const { page, faults } = await tested.signedIn('moussa');
    const second = await page.context().newPage();
    await second.goto(`${tested.desk.url}/queue?view=mine`);
    await second.getByRole('navigation', { name: 'Menu' }).waitFor();
    await second.getByRole('button', { name: 'Se déconnecter' }).click();
    await second.getByText('Vous êtes déconnecté').waitFor();
    await page.getByText('Votre session est terminée').waitFor();
    // Nobody has it open any more: there is nothing to go on with.
    const third = await page.context().newPage();
    await third.goto(tested.desk.url);
    await third.getByLabel('Nom d’utilisateur').waitFor();
    expect(faults.filter((fault) => !fault.includes('401'))).toEqual([]);
    await page.context().close();
  }, 120_000);

  it('hands out one’s identity to who knows the passphrase, once it was explained; it is the account’s own', async () => {
    const { awa } = tested.desk.network.people;
    const { page, faults } = await tested.signedIn('awa', {}, '/account');
    const give = page.getByRole('button', { name: 'Télécharger mon identité' });
    expect(await give.count()).toBe(0);
    await page.getByLabel('J’ai compris').check();
    await page.getByLabel('Nom d’utilisateur').fill('awa');
    await page.getByLabel('Retapez votre phrase de passe').fill('une autre phrase');
    await give.click();
    await page.getByText('Ce n’est pas votre phrase de passe').waitFor();
    await shown(page, 'identity');
    await page.getByLabel('Retapez votre phrase de passe').fill(awa.passphrase);
    const [file] = await Promise.all([page.waitForEvent('download'), give.click()]);
    const text = await readFile(await file.path(), 'utf8');
    const { recipient } = await keyPairOf(text.trim().split('\n').at(-1)!);
    expect(file.suggestedFilename()).toBe('identity.txt');
    expect(await tested.desk.arrange('SELECT recipient FROM account WHERE id = $1', [awa.id])).toEqual([
      { recipient },
    ]);
    await give.waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
    await page.context().close();
  }, 120_000);

  it('changes one’s passphrase, which ends every other session, and signs in with the new one alone', async () => {
    const { moussa } = tested.desk.network.people;
    const elsewhere = await tested.signedIn('moussa');
    const { page, faults } = await tested.signedIn('moussa', {}, '/account');
    const sessions = page.getByRole('region', { name: 'Mes sessions' });
    await sessions.getByText('Cette session').waitFor();
    await sessions.getByText('Une autre').waitFor();
    const beside = await page.context().newPage();
    await beside.goto(`${tested.desk.url}/account`);
    await beside.getByLabel('J’ai compris').check();
    await page.getByRole('button', { name: 'Changer ma phrase de passe' }).click();
    const words = (await page.locator('[data-words]').textContent())!.trim();
    expect(words.split(' ')).toHaveLength(7);
    await shown(page, 'passphrase');
    await page.getByLabel('Recopiez la nouvelle phrase').fill('sept autres mots');
    await page.getByLabel('Nom d’utilisateur').fill('moussa');
    await page.getByLabel('Votre phrase actuelle').fill('une autre phrase');
    const put = page.getByRole('button', { name: 'Mettre la nouvelle phrase en place' });
    await put.click();
    await page.getByText('recopiez-la mot par mot').waitFor();
    await page.getByLabel('Recopiez la nouvelle phrase').fill(words.toUpperCase());
    await put.click();
    await page.getByText('ne vont pas ensemble').waitFor();
    await page.getByLabel('Votre phrase actuelle').fill(moussa.passphrase);
    await put.click();
    await page.getByText('La nouvelle phrase est en place').waitFor();
    // Another tab of this session goes on with the new one.
    await beside.getByLabel('Nom d’utilisateur').fill('moussa');
    await beside.getByLabel('Retapez votre phrase de passe').fill(words);
    await Promise.all([
      beside.waitForEvent('download'),
      beside.getByRole('button', { name: 'Télécharger mon identité' }).click(),
    ]);
    await beside.close();
    // This tab goes on, also after a reload; the other one is over.
    await page.reload();
    await sessions.getByText('Cette session').waitFor();
    expect(await sessions.getByText('Une autre').count()).toBe(0);
    await elsewhere.page.getByText('Votre session est terminée').waitFor();
    await fillSignIn(elsewhere.page, moussa);
    await elsewhere.page.getByText('ne vont pas ensemble').waitFor();
    await fillSignIn(elsewhere.page, { username: 'moussa', passphrase: words });
    await elsewhere.page.getByRole('navigation', { name: 'Menu' }).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
    await elsewhere.page.context().close();
  }, 180_000);

  it('shows a lead what is to be done today, what is late, and to whom to give it', async () => {
    const [late, later] = [await file(), await file({ language: 'ff' })];
    for (const { id } of [late, later])
      await tested.desk.post('awa', `/complaints/${id}/events`, {
        ...{ event: 'assigned', version: 1, requestKey: newId() },
        payload: { assigneeId: tested.desk.network.people.awa.id },
      });
    await tested.desk.arrange(`UPDATE complaint SET due_at = now() - interval '2 days' WHERE id = $1`, [
      late.id,
    ]);
    const { page, faults } = await tested.signedIn('awa', {}, '/queue');
    const views = page.getByRole('navigation', { name: 'Vues de la file' });
    await views.getByRole('link', { name: /^Les miens 2\s*1 en retard$/ }).waitFor();
    await views.getByRole('link', { name: 'À faire aujourd’hui' }).click();
    await page.locator(`[data-row="${late.id}"]`).waitFor();
    await page.locator(`[data-row="${later.id}"]`).waitFor({ state: 'detached' });
    await shown(page, 'today');
    await views.getByRole('link', { name: /^Les miens/ }).click();
    await page.locator(`[data-row="${later.id}"]`).click();
    await act(page, 'Confier à quelqu’un d’autre');
    const dialog = page.getByRole('dialog');
    // It was filed in Fulfulde, which moussa does not speak.
    await dialog.getByRole('radio', { name: 'moussa' }).waitFor();
    await dialog.getByText('Charge 0 sur').first().waitFor();
    await dialog.getByText('Ne parle pas la langue de la personne').first().waitFor();
    await shown(page, 'assign');
    await page.keyboard.press('Escape');

    // On a phone no list stands beside it: one goes on from here.
    await page.setViewportSize(PHONE);
    const beside = page.getByRole('navigation', { name: 'D’un signalement à l’autre' });
    await beside.getByRole('link', { name: 'Précédent' }).click();
    await page.waitForURL(`**/complaints/${late.id}**`);
    await beside.getByRole('link', { name: 'Suivant' }).waitFor();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await shown(page, 'beside');
    expect(faults).toEqual([]);
    await page.context().close();
  }, 180_000);

  it('closes a withdrawal only with what was looked for', async () => {
    const filed = await file();
    await tested.desk.complainant(filed).withdraws();
    const { page, faults } = await tested.signedIn('awa', {}, `/complaints/${filed.id}`);
    await page.getByRole('button', { name: 'Clore le retrait' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Clore comme retiré' }).click();
    await dialog.getByText('Écrivez ce qui a été cherché.').waitFor();
    await shown(page, 'withdrawal');
    await dialog.getByLabel('Ce qui a été cherché, et trouvé').fill('Entendue seule : elle le veut ainsi.');
    await dialog.getByRole('button', { name: 'Clore comme retiré' }).click();
    await page.getByRole('region', { name: 'Notes de l’équipe' }).getByText('Entendue seule').waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  }, 120_000);
});
