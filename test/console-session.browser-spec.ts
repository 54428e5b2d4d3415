import { record } from '../apps/desk/test/casework.js';
import { axeViolations } from './browser.js';
import { ConsoleUnderTest, LAPTOP, PHONE } from './console-under-test.js';

describe('console: session, queue and what can be read', () => {
  let tested: ConsoleUnderTest;
  beforeAll(async () => {
    tested = await ConsoleUnderTest.start(['moussa', 'mariam']);
  }, 180_000);
  afterAll(() => tested?.stop());

  it('signs in with a passphrase that is never sent, survives a refresh, and ends', async () => {
    const { page, faults } = await tested.tab();
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.postData() ?? ''));
    await page.goto(tested.desk.url);
    await page.getByRole('button', { name: 'Ouvrir la session' }).click();
    await page.getByText('Écrivez votre nom d’utilisateur.').waitFor();
    expect(await axeViolations(page)).toEqual([]);

    await page.getByLabel('Nom d’utilisateur').fill('moussa');
    await page.getByLabel('Phrase de passe', { exact: true }).fill('abandon abandon abandon');
    await page.keyboard.press('Enter');
    await page.getByText('ne vont pas ensemble').waitFor();
    // The browser itself notes the refusal; nothing else may.
    expect(faults.splice(0)).toEqual([expect.stringContaining('401')]);

    await tested.fillSignIn(page, 'moussa');
    await page.getByRole('heading', { name: 'Tous les ouverts' }).waitFor();
    const words = tested.desk.network.people.moussa.passphrase.split(' ');
    expect(sent.some((body) => words.some((word) => body.includes(word)))).toBe(false);

    await page.reload();
    await page.getByRole('heading', { name: 'Tous les ouverts' }).waitFor();
    const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
    expect(kept).not.toMatch(/AGE-SECRET-KEY/);

    await page.getByRole('button', { name: 'Se déconnecter' }).click();
    await page.getByText('Les clés ont été effacées').waitFor();
    await page.reload();
    await page.getByLabel('Nom d’utilisateur').waitFor();
    expect(faults).toEqual([]);
  }, 180_000);

  it('shows a new complaint by itself within two seconds, and is worked with keys alone', async () => {
    const { page, faults } = await tested.signedIn('moussa');
    await page.getByText('Aucun signalement ouvert').waitFor();
    const first = await tested.desk.file({ risk: ['danger-to-life'] });
    await page.locator(`[data-row="${first.id}"]`).waitFor({ timeout: 2_000 });
    const second = await tested.desk.file({ category: 'property' });
    await page.locator(`[data-row="${second.id}"]`).waitFor({ timeout: 2_000 });
    expect(await axeViolations(page)).toEqual([]);

    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await page.keyboard.press('Enter');
    await page.getByText('On est venu la nuit.').waitFor();
    expect(page.url()).toContain(first.id);
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('j');
    await page.waitForURL(`**/${second.id}`);
    await page.keyboard.press('u');
    await page.waitForURL('**/queue');
    // Back in the list one goes on from the complaint just left.
    await page.locator(`[data-row="${second.id}"]:focus`).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Aide et raccourcis' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    // The very next key is the list's again.
    await page.keyboard.press('k');
    await page.locator(`[data-row="${first.id}"]:focus`).waitFor();

    await page.getByRole('button', { name: 'Filtrer' }).click();
    await page.getByLabel('Catégorie').selectOption('property');
    await page.waitForURL('**/queue?category=property');
    await page.locator(`[data-row="${first.id}"]`).waitFor({ state: 'detached' });
    await page.goBack();
    await page.locator(`[data-row="${first.id}"]`).waitFor();
    expect(faults).toEqual([]);
  }, 180_000);

  it('says when the connection is lost, and catches up', async () => {
    const { id } = await tested.desk.file({ category: 'liberty' });
    const { page } = await tested.signedIn('moussa', {}, `/complaints/${id}`);
    await page.locator('[data-row]').first().waitFor();
    await page.context().setOffline(true);
    await tested.desk.app.getHttpServer().closeAllConnections();
    await page.getByText('Connexion perdue depuis').waitFor();
    await page.getByText('ce que vous écrivez est gardé ici').waitFor();
    const missed = await tested.desk.file({ category: 'bribery' });
    await page.context().setOffline(false);
    await page.locator(`[data-row="${missed.id}"]`).waitFor();
    await page.getByText('Connexion perdue depuis').waitFor({ state: 'detached' });
  }, 180_000);

  it('shows one thing at a time on a phone, in three languages and in the dark', async () => {
    const filed = await tested.desk.file({ category: 'life' });
    const { page, faults } = await tested.signedIn('moussa', { viewport: PHONE, colorScheme: 'dark' });
    await page.locator(`[data-row="${filed.id}"]`).click();
    await page.getByText('On est venu la nuit.').waitFor();
    expect(await page.locator('[data-row]').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
    expect(await axeViolations(page)).toEqual([]);
    await page.goBack();
    await page.locator(`[data-row="${filed.id}"]`).waitFor();
    expect(await axeViolations(page)).toEqual([]);

    await page.getByRole('button', { name: 'Menu' }).click();
    const menu = page.getByRole('dialog', { name: 'Menu' });
    await menu.getByRole('button', { name: 'Se déconnecter' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await menu.getByRole('link', { name: 'Mon compte' }).click();
    const titles = [];
    for (const locale of ['fr', 'en', 'bm']) {
      await page.getByRole('combobox').first().selectOption(locale);
      await page.locator(`html[lang="${locale}"]`).waitFor({ state: 'attached' });
      titles.push(await page.getByRole('heading', { level: 1 }).innerText());
    }
    expect(new Set(titles).size).toBe(3);
    expect(await axeViolations(page)).toEqual([]);
    expect(faults).toEqual([]);
  }, 180_000);

  it('cuts nothing in the queue, on a laptop or a phone', async () => {
    const name = 'Fatoumata Coulibaly Traoré';
    await tested.desk.arrange(`UPDATE account SET display_name = $1 WHERE username = 'fanta'`, [name]);
    for (const category of ['forced-movement', 'basic-services']) {
      const { id } = await tested.desk.file({ category });
      await record(tested.desk, 'fanta', id, 'accepted');
    }
    for (const viewport of [LAPTOP, PHONE]) {
      const { page } = await tested.signedIn('moussa', { viewport });
      await page.getByText(name).first().waitFor();
      const cut = await page
        .locator('[data-row] > span')
        .evaluateAll((cells) =>
          cells
            .filter((cell) => cell.scrollWidth > cell.clientWidth || cell.scrollHeight > cell.clientHeight)
            .map(({ textContent }) => textContent),
        );
      expect(cut).toEqual([]);
    }
  }, 180_000);

  it('keeps what was being written when the session ends under it', async () => {
    const { id } = await tested.desk.file({ category: 'extortion' });
    const { page } = await tested.signedIn('moussa', {}, `/complaints/${id}`);
    await page.getByLabel('Ajouter une note').fill('Vu la sœur, à rappeler.');
    await page.waitForTimeout(900);
    await tested.desk.arrange('UPDATE session SET ended_at = clock_timestamp() WHERE ended_at IS NULL');
    // Its live line may hear of it first, and take the button away.
    const keep = page.getByRole('button', { name: 'Garder la note' });
    await keep.click({ timeout: 5_000 }).catch(() => undefined);
    await page.getByText('Votre session est terminée').waitFor();
    expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('sœur');
    await tested.fillSignIn(page, 'moussa');
    await page.getByText('On est venu la nuit.').waitFor();
    expect(await page.getByLabel('Ajouter une note').inputValue()).toBe('Vu la sœur, à rappeler.');
  }, 180_000);

  it('refuses what the network has not signed, and says so', async () => {
    await tested.desk.arrange(
      `UPDATE signed_statement SET statement = replace(statement, '"age1', '"age1q') WHERE team_id = 'koutiala' AND kind = 'team-recipient'`,
    );
    const { page } = await tested.signedIn('moussa');
    await page.getByText('Une signature du réseau n’est pas valable').waitFor();
    expect(await axeViolations(page)).toEqual([]);
  }, 180_000);

  it('shows a coordinator figures and no complaint', async () => {
    const { page, faults } = await tested.signedIn('mariam');
    await page.waitForURL('**/figures');
    await page.getByText(/^\d+ reçus?, \d+ traités?$/).waitFor();
    await page.getByRole('img', { name: /^Reçus/ }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.setViewportSize(PHONE);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(faults).toEqual([]);
    expect(await page.getByRole('link', { name: 'File d’attente' }).count()).toBe(0);
  }, 180_000);
});
