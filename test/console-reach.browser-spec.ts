import type { Page } from 'playwright-core';
import { axeViolations } from './browser.js';
import { ConsoleUnderTest, LAPTOP, PHONE } from './console-under-test.js';

const CODE = '246810';

describe('console: what waits, and being told of it', () => {
  let tested: ConsoleUnderTest;
  beforeAll(async () => {
    tested = await ConsoleUnderTest.start(['awa', 'moussa']);
  }, 180_000);
  afterAll(() => tested?.stop());

  /** As the worker does it. */
  const notify = (person: 'awa' | 'moussa', occasion: string, complaintId: string) =>
    tested.desk.arrange(
      `WITH fresh AS (INSERT INTO notice (account_id, occasion, complaint_id, turn, at)
                      VALUES ($1::uuid, $2, $3, '1', now()) RETURNING account_id)
       SELECT pg_notify('kenekanko_notice', account_id::text) FROM fresh`,
      [tested.desk.network.people[person].id, occasion, complaintId],
    );
  const bell = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

  it('rings a bell by itself, says how much of what, and forgets what was seen', async () => {
    const { page, faults } = await tested.signedIn('moussa');
    await bell(page, 'Rien ne vous attend').waitFor();
    const filed = [await tested.desk.file(), await tested.desk.file()];
    for (const { id } of filed) await notify('moussa', 'assigned', id);
    await notify('moussa', 'message', filed[0]!.id);
    // Somebody else's is not told.
    await notify('awa', 'overdue', filed[0]!.id);
    await bell(page, '3 choses vous attendent').waitFor({ timeout: 5_000 });
    for (const size of [PHONE, LAPTOP]) {
      await page.setViewportSize(size);
      await bell(page, '3 choses vous attendent').focus();
      await page.keyboard.press('Enter');
      // Named by the button that opened it.
      const list = page.getByRole('dialog', { name: '3 choses vous attendent' });
      await list.getByText('Un signalement vous est confié ou rendu').waitFor();
      expect(await axeViolations(page)).toEqual([]);
      const box = (await list.boundingBox())!;
      expect(box.x >= 0 && box.x + box.width <= size.width).toBe(true);
      await page.keyboard.press('Escape');
      await list.waitFor({ state: 'detached' });
    }
    // The focus is back where it was.
    await page.locator('button[aria-haspopup="dialog"]:focus').press('Enter');
    await page.getByRole('button', { name: 'Vu : Un signalement vous est confié ou rendu' }).press('Enter');
    await bell(page, '1 chose vous attend').waitFor();
    await page.reload();
    await bell(page, '1 chose vous attend').waitFor();
    expect(faults).toEqual([]);
  }, 180_000);

  it('takes an address that a code confirms, keeps wishes, shows a refusal, and forgets the address', async () => {
    const { page, faults } = await tested.signedIn('moussa', {}, '/account');
    await page.goto(`${tested.desk.url}/account`);
    await page.getByLabel('Votre adresse électronique').fill('moussa@example.org');
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByText('Un code part pour moussa@example.org').waitFor();
    const own = `account_id = '${tested.desk.network.people.moussa.id}'`;
    await tested.desk.arrange(
      `UPDATE reach SET code_hash = sha256(convert_to(account_id || ':${CODE}', 'UTF8')),
                        code_until = now() + interval '5 minutes', tries_left = 5 WHERE ${own}`,
    );
    const code = page.getByLabel('Le code reçu');
    await code.fill('000 000');
    await page.keyboard.press('Enter');
    await page.getByText('Ce n’est pas ce code').waitFor();
    await code.fill('246 810');
    await page.keyboard.press('Enter');
    await page.getByText('Les rappels vont à moussa@example.org').waitFor();

    // A verifier is asked for what may be theirs.
    expect(await page.getByLabel('Personne ne peut prendre un signalement').count()).toBe(0);
    await page.getByLabel('Une échéance approche').uncheck();
    await page.getByLabel('Une fois par jour').check();
    await page.getByLabel('À quelle heure').fill('09:30');
    await page.getByLabel(/^De\b/).fill('21:00');
    await page.setViewportSize(PHONE);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Garder ces réglages' }).click();
    await page.getByText('Réglages gardés.').waitFor();
    await page.reload();
    await page.getByLabel('Une fois par jour').waitFor();
    expect(await page.getByLabel('À quelle heure').inputValue()).toBe('09:30');
    expect(await page.getByLabel(/^De\b/).inputValue()).toBe('21:00');
    expect(await page.getByLabel('Une échéance approche').isChecked()).toBe(false);
    expect(await page.getByLabel('Danger pour une vie').isChecked()).toBe(true);

    await tested.desk.arrange(`UPDATE reach SET refused_at = now() WHERE ${own}`);
    await page.reload();
    await page.getByText('Cette adresse ne prend pas nos messages').waitFor();
    await page.getByRole('button', { name: 'Retirer l’adresse' }).click();
    await page.getByLabel('Votre adresse électronique').waitFor();
    expect(await tested.desk.arrange(`SELECT 1 FROM reach WHERE address IS NOT NULL`)).toEqual([]);
    expect(faults).toEqual([]);
  }, 180_000);
});
