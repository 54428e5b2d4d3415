import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { LedgerMarks, openFile } from '#counts';
import { createDataSource, UnitOfWork } from '#database';
import { systemClock } from '#kernel';
import { A_LOGO, makeReport } from '../apps/desk/test/reporting.js';
import { axeViolations } from './browser.js';
import { ConsoleUnderTest, LAPTOP, PHONE } from './console-under-test.js';

describe('console: reports', () => {
  let tested: ConsoleUnderTest;
  beforeAll(async () => {
    tested = await ConsoleUnderTest.start(['mariam']);
    for (let n = 0; n < 6; n++) await tested.desk.file();
    await marked();
  }, 180_000);
  afterAll(() => tested?.stop());

  async function marked(): Promise<void> {
    const url = tested.desk.database.urls.worker;
    const worker = await createDataSource({ url, name: 'test-marks', poolSize: 1 }).initialize();
    await new LedgerMarks(new UnitOfWork(worker), systemClock).take();
    await worker.destroy();
  }
  const waiting = async (): Promise<string> => {
    const [order] = await tested.desk.arrange<{ id: string }>(
      `SELECT id FROM report_order WHERE state = 'waiting'`,
    );
    return order!.id;
  };
  /** Nothing to complain of in light and dark, on a phone and a laptop, and nothing beside the screen. */
  const sound = async (page: Page, name: string): Promise<void> => {
    for (const viewport of [PHONE, LAPTOP]) {
      await page.setViewportSize(viewport);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        expect(await axeViolations(page)).toEqual([]);
        const folder = process.env['SHOTS'];
        if (folder)
          await page.screenshot({
            path: `${folder}/${name}-${viewport.width}-${colorScheme}.png`,
            fullPage: true,
          });
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    }
  };

  it('are made in one click, followed, taken out, and compared with now', async () => {
    const { page, faults } = await tested.signedIn('mariam', { acceptDownloads: true });
    await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Rapports' }).click();
    await page.getByText('Aucun rapport.').waitFor();
    await sound(page, 'reports-none');
    const running = page.getByLabel('Trimestre').locator('option').first();
    await page.getByLabel('Trimestre').selectOption((await running.getAttribute('value'))!);
    const remarks = page.getByLabel(/^Remarques à la fin/);
    await remarks.fill('Un mot du réseau.');
    // What is written in French goes into no English report.
    await page.getByLabel('Langue du rapport').selectOption('en');
    expect(await remarks.inputValue()).toBe('');
    await page.getByLabel('Langue du rapport').selectOption('fr');
    await page.getByRole('button', { name: 'Faire le rapport' }).click();
    await page.getByText('Le rapport est en train d’être fait.').waitFor();
    expect(await remarks.inputValue()).toBe('');
    await page.getByText('En attente').waitFor();
    await sound(page, 'reports-waiting');

    const made = await makeReport(tested.desk, await waiting());
    expect(made.paragraphs).toEqual(['', 'Un mot du réseau.']);
    // It is there by itself, without anything being asked again.
    await page.getByText(/^Chiffres arrêtés au/).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^Fichier signé/ }).click(),
    ]);
    expect(openFile(await readFile(await download.path(), 'utf8')).report).toEqual(made);
    // Told apart in a folder: whose it is, of which quarter, as of when.
    expect(download.suggestedFilename()).toMatch(/^.+-rapport-\d{4}-T\d-\d{4}-\d\d-\d\d-\d{4}\.json$/);

    await tested.desk.file();
    await marked();
    await page.getByRole('button', { name: 'Montrer les différences' }).click();
    const changed = page
      .getByText('sikasso, Reçus : 6 → 7')
      .or(page.getByText('Sikasso, Reçus : 6 → 7'))
      .first();
    await changed.waitFor();
    // Each table by its name, and no path of a program's.
    await page
      .getByRole('region', { name: 'Par cercle' })
      .getByText(/sikasso, Reçus : 6 → 7/i)
      .waitFor();
    expect(await page.getByRole('region', { name: 'Différences' }).textContent()).not.toMatch(
      /buckets|median|values|timeTo|\d · /,
    );
    await changed.focus();
    await page.keyboard.press('Enter');
    await page
      .locator('details[open]')
      .getByText(/^Signalement reçu, enregistré le .*Reçus.*\+1$/)
      .first()
      .waitFor();
    await sound(page, 'reports-difference');
    await page.getByRole('button', { name: 'Fermer' }).click();

    await page.getByRole('button', { name: 'Faire le rapport' }).click();
    await page.getByText('En attente').waitFor();
    await page.getByRole('button', { name: 'Annuler' }).click();
    await page.getByText('Annulé', { exact: true }).waitFor();
    expect(faults).toEqual([]);
  }, 180_000);

  it('show the logo that stands above them', async () => {
    const { page, faults } = await tested.signedIn('mariam', {}, '/reports');
    const picture = page.getByRole('img', { name: 'Le réseau a un logo.' });
    await page.getByRole('button', { name: 'Choisir un fichier' }).waitFor();
    expect(await picture.count()).toBe(0);
    const buffer = Buffer.from(A_LOGO, 'base64');
    await page.locator('input[type=file]').setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer });
    await picture.waitFor();
    expect(await picture.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(2);
    await sound(page, 'reports-logo');
    await page.getByRole('button', { name: 'Retirer le logo' }).click();
    await picture.waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
  }, 120_000);

  it('are made of a table as it is shown, too', async () => {
    const { page, faults } = await tested.signedIn('mariam', {}, '/figures/table?rows=kind');
    await page.getByRole('button', { name: 'Figer en rapport' }).click();
    await page.getByText('Le rapport est en train d’être fait.').waitFor();
    await sound(page, 'table-frozen');
    const frozen = await makeReport(tested.desk, await waiting());
    const [part] = frozen.parts;
    expect(part).toMatchObject({ kind: 'table', question: { rows: 'kind', columns: null } });
    await page.getByRole('link', { name: 'Voir les rapports' }).click();
    await page
      .getByText(/^Tableau/)
      .first()
      .waitFor();
    expect(faults).toEqual([]);
  }, 120_000);

  it('are there in every language', async () => {
    const { page } = await tested.signedIn('mariam', {}, '/account');
    for (const [locale, title] of [
      ['en', 'Reports'],
      ['bm', 'Lajɛlisɛbɛnw'],
    ] as const) {
      await page.goto(`${tested.desk.url}/account`);
      await page.getByRole('combobox').first().selectOption(locale);
      await page.locator(`html[lang="${locale}"]`).waitFor({ state: 'attached' });
      await page.goto(`${tested.desk.url}/reports`);
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await sound(page, `reports-${locale}`);
    }
  }, 120_000);
});
