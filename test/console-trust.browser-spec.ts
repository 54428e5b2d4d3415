import { LedgerMarks, lookThrough, QualityRuns } from '#counts';
import { createDataSource, UnitOfWork } from '#database';
import { systemClock } from '#kernel';
import type { Page } from 'playwright-core';
import { axeViolations } from './browser.js';
import { ConsoleUnderTest, LAPTOP, PHONE } from './console-under-test.js';

describe('console: trust in the figures', () => {
  let tested: ConsoleUnderTest;
  beforeAll(async () => {
    tested = await ConsoleUnderTest.start(['mariam', 'issa', 'awa']);
    const { desk } = tested;
    const filed = await desk.file();
    await desk.arrange(`UPDATE complaint SET district_id = 'unknown' WHERE id = $1`, [filed.id]);
  }, 180_000);
  afterAll(() => tested?.stop());

  /** Nothing to complain of in light and dark, on a laptop and a phone, and nothing beside the screen. */
  const sound = async (page: Page, name: string): Promise<void> => {
    for (const size of [LAPTOP, PHONE]) {
      await page.setViewportSize(size);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        expect(await axeViolations(page)).toEqual([]);
        const folder = process.env['SHOTS'];
        if (folder)
          await page.screenshot({
            path: `${folder}/${name}-${size.width}-${colorScheme}.png`,
            fullPage: true,
          });
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    }
    await page.setViewportSize(LAPTOP);
  };
  const worker = async <T>(work: (unitOfWork: UnitOfWork) => Promise<T>): Promise<T> => {
    const url = tested.desk.database.urls.worker;
    const dataSource = await createDataSource({ url, name: 'test', poolSize: 2 }).initialize();
    try {
      return await work(new UnitOfWork(dataSource));
    } finally {
      await dataSource.destroy();
    }
  };
  /** As the worker's job does. */
  const lookedThrough = async (): Promise<void> => {
    const [run] = await tested.desk.arrange<{ id: string }>(
      `SELECT id FROM quality_run WHERE finished_at IS NULL`,
    );
    const url = tested.desk.database.urls.check;
    const check = await createDataSource({ url, name: 'test', poolSize: 1 }).initialize();
    const found = await lookThrough(check, new Date());
    await check.destroy();
    await worker((unitOfWork) => unitOfWork.run(null, (tx) => new QualityRuns().record(tx, run!.id, found)));
  };

  it('takes a table from a spreadsheet, which another person confirms, and marks the figures that contain it', async () => {
    const { page, faults } = await tested.signedIn('mariam', {}, '/figures/opening');
    await page.getByText('Aucun solde n’a été saisi.').waitFor();
    const now = new Date().toISOString().slice(0, 7);
    await page
      .getByLabel('Coller depuis un tableur')
      .fill(
        `Cercle\tMois\tReçus\tTraités\nkoutiala\t2020-03\t1 400\t750\nKOUTIALA\tavril 2020\t10\t4\tcorruption\nAtlantis\t2020-03\t1\t1\n\t${now}\t3\t1`,
      );
    await page.getByRole('button', { name: 'Lire ces lignes' }).click();
    await page.getByText('2 lignes ne sont pas prises').waitFor();
    // They keep the number and the words under which they were pasted.
    await page.getByText(/^Ligne 4 « Atlantis.* » : cercle inconnu$/).waitFor();
    await page.getByText(/^Ligne 5 « .* » : ce système compte déjà ce mois$/).waitFor();
    await page.getByLabel('Coller depuis un tableur').fill('');
    await page.getByText('Ajouter une ligne').click();
    await page.getByLabel('Cercle', { exact: true }).selectOption('koutiala');
    await page.getByLabel(/^Mois/).fill('2020-05');
    await page.getByLabel('Reçus', { exact: true }).fill('2');
    await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
    await page.getByRole('cell', { name: '1 412' }).waitFor();
    await page.getByLabel('D’où viennent ces totaux').fill('Registre de Koutiala');
    await sound(page, 'opening-form');
    await page.getByRole('button', { name: 'Enlever la ligne 3' }).click();
    await page.getByRole('button', { name: 'Envoyer pour confirmation' }).click();
    await page.getByText('C’est saisi.').waitFor();
    // Whoever entered it is offered to take it back, never to confirm it.
    await page.getByRole('button', { name: 'Reprendre ma saisie' }).waitFor();
    expect(await page.getByRole('button', { name: 'Confirmer' }).count()).toBe(0);

    const other = await tested.signedIn('issa', {}, '/figures/opening');
    // Who is to confirm is told, and sees every line before.
    await other.page.getByRole('button', { name: /chose.* vous atten/ }).click();
    await other.page.getByRole('link', { name: /solde d’ouverture attend/ }).click();
    await other.page.getByRole('cell', { name: '1 400' }).waitFor();
    await sound(other.page, 'opening-confirm');
    await other.page.getByRole('button', { name: 'Confirmer' }).click();
    const dialog = other.page.getByRole('dialog');
    await dialog.getByText(/1\s410 reçus et 754 traités entreront/).waitFor();
    await dialog.getByRole('button', { name: 'Confirmer', exact: true }).click();
    await other.page.getByText('C’est confirmé').waitFor();
    await other.page.getByText(/Confirmé par/).waitFor();
    await sound(other.page, 'opening-history');

    await worker((unitOfWork) => new LedgerMarks(unitOfWork, systemClock).take());
    await other.page.goto(`${tested.desk.url}/figures?from=2020-01&to=2020-12`);
    await other.page.getByText(/dont 1\s410 reçus avant ce système, 754 traités/).waitFor();
    await other.page.getByText('† Contient des soldes d’ouverture').first().waitFor();
    await other.page.getByText('Les soldes d’ouverture ne sont pas dessinés').waitFor();
    expect(await axeViolations(other.page)).toEqual([]);
    expect([...faults, ...other.faults]).toEqual([]);
  }, 240_000);

  it('says what to mend and whose it is, lists a lead their own, and warns on every page when the ledger is broken', async () => {
    const { page, faults } = await tested.signedIn('mariam', {}, '/figures/quality');
    await page.getByText('Rien n’a encore été vérifié.').waitFor();
    await page.getByRole('button', { name: 'Vérifier maintenant' }).click();
    await page.getByText('La vérification commence.').waitFor();
    // A district that was changed past the history is a fault of the ledger too.
    await lookedThrough();
    await page.getByRole('heading', { name: 'Cercle pas connu' }).waitFor({ timeout: 20_000 });
    await page.getByText('Le registre des comptes ne correspond plus').waitFor();
    await page.getByText(/stock-by-district : 2 écarts/).waitFor();
    await sound(page, 'quality');
    for (const path of ['/figures', '/figures/opening']) {
      await page.goto(`${tested.desk.url}${path}`);
      await page.getByRole('alert').getByText('Ne publiez pas ces chiffres.').waitFor();
    }
    await page.getByRole('link', { name: 'Voir ce qui ne va pas' }).click();
    await page.getByRole('heading', { name: 'Qualité des données' }).waitFor();

    const lead = await tested.signedIn('awa', {}, '/team');
    await lead.page.getByRole('link', { name: 'Qualité des données de l’équipe' }).click();
    await lead.page.getByRole('heading', { name: 'Cercle pas connu' }).waitFor();
    expect(await lead.page.getByRole('button', { name: 'Vérifier maintenant' }).count()).toBe(0);
    await lead.page.getByRole('button', { name: 'Voir les signalements' }).first().click();
    await lead.page.getByRole('link', { name: /Je ne sais pas/ }).waitFor();
    await sound(lead.page, 'quality-lead');
    for (const [locale, title] of [
      ['en', 'Data quality'],
      ['bm', 'Kunnafoniw ɲuman'],
    ] as const) {
      await lead.page.evaluate((language) => localStorage.setItem('kenekanko.locale', language), locale);
      await lead.page.reload();
      await lead.page.getByRole('heading', { name: title, level: 1 }).waitFor();
      expect(await axeViolations(lead.page)).toEqual([]);
    }
    expect([...faults, ...lead.faults]).toEqual([]);
  }, 240_000);
});
