import type { Page } from 'playwright-core';
import { axeViolations } from './browser.js';
import { ConsoleUnderTest, LAPTOP, PHONE } from './console-under-test.js';
import { fewFates, markLedger, recount, recountAll, suspend } from './figures-work.js';
import { writeLedger } from './pictures/a-ledger.js';

/** Ways on that something lies over, and where one is when that is out of sight. */
const outOfReach = () => {
  document.getElementById('content')!.scrollTo(0, 0);
  return [...document.querySelectorAll('header nav a, main nav a[aria-current]')]
    .filter((link) => {
      const { right, top, height } = link.getBoundingClientRect();
      return !link.contains(document.elementFromPoint(right - 3, top + height / 2));
    })
    .map(({ textContent }) => textContent);
};

describe('console: figures', () => {
  let tested: ConsoleUnderTest;
  beforeAll(async () => {
    tested = await ConsoleUnderTest.start(['mariam', 'issa', 'awa']);
    await fewFates(tested.desk);
    await markLedger(tested.desk);
  }, 180_000);
  afterAll(() => tested?.stop());

  const shot = async (page: Page, name: string): Promise<void> => {
    const folder = process.env['KENEKANKO_SHOTS'];
    if (!folder) return;
    const height = await page.evaluate(() => document.querySelector('#content')!.scrollHeight + 120);
    const { width } = page.viewportSize()!;
    await page.setViewportSize({ width, height: Math.min(9_000, height) });
    await page.screenshot({ path: `${folder}/${name}.png` });
  };
  const table = (page: Page, name: string) =>
    page.getByRole('region', { name, exact: true }).getByRole('table');
  /** The rows of a table of figures as they stand there: name and numbers. */
  const rowsOf = async (page: Page, name: string) => {
    await table(page, name).waitFor();
    const rows = await table(page, name).locator('tbody tr').all();
    return Promise.all(
      rows.map(async (row) => [
        await row.locator('th').innerText(),
        ...(await row.locator('td').allInnerTexts()),
      ]),
    );
  };

  it('opens every number: what it means, its formula with the numbers, and as of when; with keys alone', async () => {
    const { page, faults } = await tested.signedIn('mariam');
    await page.waitForURL('**/figures');
    await page.getByText('6 reçus, 2 traités', { exact: true }).waitFor();
    await page.getByText('Des 6 reçus, 2 sont déjà traités (33 %)').waitFor();
    const clearance = page.getByRole('button', { name: /^Taux d’écoulement : / });
    await clearance.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Taux d’écoulement' });
    await dialog.getByText('Clôtures divisées par reçus et réouvertures').waitFor();
    await dialog.getByText('Comment c’est compté').click();
    await dialog.getByText('C / (R + O)').waitFor();
    // Two closed; six received and one taken up again.
    await dialog.getByText('2 / (6 + 1) = 29 %').waitFor();
    await dialog.getByText(/Écriture n° \d+ du registre/).waitFor();
    await dialog.getByText('Réseau entier').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await clearance.and(page.locator(':focus')).waitFor();
    // Whatever number stands on the page opens.
    for (const summary of await page.locator('main summary').all()) await summary.click();
    const numbers = page.locator('main button[aria-haspopup="dialog"]');
    await table(page, 'Les mêmes chiffres en tableau').waitFor();
    const shown = await numbers.count();
    expect(shown).toBeGreaterThan(60);
    for (let at = 0; at < shown; at += 7) {
      await numbers.nth(at).click();
      await page.getByRole('dialog').getByText('Comment c’est compté').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    expect(faults).toEqual([]);
  }, 240_000);

  it('shows what the complaints themselves say', async () => {
    const { page } = await tested.signedIn('mariam');
    for (const [rows, column] of [
      ['kind', 'kind'],
      ['category', 'category'],
    ] as const) {
      const counted = await recount(tested.desk, column);
      await page.goto(
        `${tested.desk.url}/figures/table?rows=${rows}&figures=received,triaged,processed,pending`,
      );
      const shown = (await rowsOf(page, 'Tableaux au choix')).map((row) => row.slice(1).map(Number).join());
      const expected = [...counted.values()].map(({ received, triaged, processed, pending }) =>
        [received, triaged, processed, pending].join(),
      );
      expect(shown.sort()).toEqual(expected.sort());
    }
    await page.getByText('Le compte est juste.').waitFor();

    await page.goto(`${tested.desk.url}/figures`);
    const all = await recountAll(tested.desk);
    const says = (region: string, name: string, count: number) =>
      page
        .getByRole('region', { name: region, exact: true })
        .getByRole('button', { name: `${name} : ${count}`, exact: true })
        .waitFor();
    for (const [name, figure] of [
      ['Reçus', 'received'],
      ['Traités', 'processed'],
      ['En cours', 'pending'],
      ['En retard', 'overdue'],
    ] as const) {
      await says('En bref', name, all[figure]!);
    }
    for (const [name, figure] of [
      ['Reçus', 'received'],
      ['Triés, de ceux reçus', 'triaged'],
      ['Vérifications commencées, de ceux reçus', 'accepted'],
      ['Traités, de ceux reçus', 'processed'],
    ] as const) {
      await says('Ce que sont devenus ceux reçus', name, all[figure]!);
    }
    const waiting = 'Depuis quand attendent ceux en cours';
    await says(waiting, `${waiting} – 0 à 7 jours`, all['pending']!);
  }, 120_000);

  it('says the same in another browser, and beside another period the difference', async () => {
    const { page } = await tested.signedIn('mariam', {}, '/figures/table');
    await page.getByLabel('Lignes').selectOption('category');
    await page.getByLabel('Colonnes').selectOption('team');
    await page.locator('summary', { hasText: 'Chiffres montrés' }).click();
    await page.getByLabel('Taux d’écoulement').check();
    await page.getByText('Comparer', { exact: true }).click();
    // What is typed last stays, and is asked at once: nothing has to be left or sent.
    await page.getByLabel('Jusqu’au mois de').fill('2025-03');
    await page.getByLabel('Avec le mois de').fill('2025-01');
    await page.getByText('Comparés à').filter({ hasText: 'janvier 2025 à mars 2025' }).waitFor();
    expect(await page.getByLabel('Jusqu’au mois de').inputValue()).toBe('2025-03');
    const mine = await rowsOf(page, 'Tableaux au choix');
    expect(mine.length).toBeGreaterThan(2);
    const { page: sent } = await tested.signedIn('issa', {}, page.url().slice(tested.desk.url.length));
    await sent.getByText('Comparés à').waitFor();
    expect(await rowsOf(sent, 'Tableaux au choix')).toEqual(mine);
  }, 120_000);

  it('is compared with the same months of the year before, row by row, and says which', async () => {
    const { page, faults } = await tested.signedIn('mariam', {}, '/figures?from=2026-01&to=2026-05');
    await page.getByText('Période : janvier 2026 à mai 2026').waitFor();
    await page.getByLabel('Comparer').selectOption({ label: 'Les mêmes mois de l’an dernier' });
    await page.waitForURL('**against=year**');
    await page.goto(`${tested.desk.url}/figures/table?rows=quarter&figures=received&from=2026-01&to=2026-05`);
    await page.getByText('Comparer', { exact: true }).click();
    await page.getByRole('button', { name: 'Les mêmes mois de l’an dernier' }).click();
    await page.getByText('comparé à T1 2025').waitFor();
    await page.getByText('comparé à T2 2025 (avr. 2025 – mai 2025)').waitFor();
    // Of a shorter period, what has no counterpart says so, instead of being set against the whole.
    await page.getByLabel('Avec le mois de').fill('2025-01');
    await page.getByLabel('Jusqu’au mois de').fill('2025-03');
    await page.getByText('rien en face').waitFor();
    expect(faults).toEqual([]);
  }, 120_000);

  it('tells what of an address it can’t follow, and keeps the rest', async () => {
    const bad =
      'from=2026-05&to=2026-01&district=atlantis&asOf=2199-01-01&kind=corruption&rows=sex&columns=category';
    const { page, faults } = await tested.signedIn('mariam', {}, `/figures/table?${bad}`);
    const told = page.getByRole('alert');
    await told.getByText('« 2026-05 – 2026-01 » finit avant de commencer').waitFor();
    await told.getByText('« atlantis » n’est pas dans le réseau').waitFor();
    await told.getByText('« 2199-01-01 » n’est pas une date, ou elle est dans l’avenir').waitFor();
    await told.getByText('ne vont pas ensemble').waitFor();
    expect(
      await page
        .locator('label', { hasText: /^Sorte/ })
        .locator('select')
        .inputValue(),
    ).toBe('corruption');
    await table(page, 'Tableaux au choix').or(page.getByText('Rien n’a été compté')).first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(faults).toEqual([]);
  }, 120_000);

  it('lists for a lead as many as the number says, and leads to each', async () => {
    const { page, faults } = await tested.signedIn('awa', {}, '/figures');
    await page.getByText('5 reçus, 2 traités', { exact: true }).waitFor();
    for (const [figure, count, missing] of [
      ['Reçus', 5, 1],
      ['En cours', 3, 0],
      ['Traités', 2, 0],
    ] as const) {
      await page
        .getByRole('region', { name: 'En bref' })
        .getByRole('button', { name: `${figure} : ${count}` })
        .click();
      const dialog = page.getByRole('dialog', { name: figure });
      const link = dialog
        .getByRole('link', { name: `Liste : ${figure}` })
        .or(dialog.getByRole('link', { name: 'Liste : Reçus' }));
      if (figure === 'En cours') {
        await page.goto(`${tested.desk.url}/figures/list?team=sikasso&figure=pending`);
      } else await link.click();
      await page.getByRole('heading', { name: `Liste : ${figure}` }).waitFor();
      await page.getByText(`${figure} : ${count}.`).waitFor();
      expect(await page.locator('[data-counted]').count()).toBe(count - missing);
      if (missing > 0) await page.getByText('que votre équipe n’a plus').waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await page.goto(`${tested.desk.url}/figures`);
    }
    await page.goto(`${tested.desk.url}/figures?team=koutiala`);
    await page.getByText('ou ses chiffres ne sont pas pour vous').waitFor();
    await page.goto(`${tested.desk.url}/figures/list?team=sikasso&figure=received`);
    await page.locator('[data-counted] a').first().click();
    await page.waitForURL('**/complaints/*');
    expect(faults).toEqual([]);
  }, 180_000);

  it('reads well on a phone and a laptop, light and dark, in three languages', async () => {
    await writeLedger(tested.desk, 600);
    await suspend(tested.desk);
    await tested.desk.arrange(`SELECT append_ledger_mark(last_value, now()) FROM count_ledger_sequence`);
    const pages = ['', '?by=category', '/map', '/table?columns=year&figures=received,processed', '/restated'];
    for (const [viewport, colorScheme, locale] of [
      [PHONE, 'light', 'fr'],
      [PHONE, 'dark', 'bm'],
      [{ ...LAPTOP, width: 1366 }, 'light', 'en'],
      [{ ...LAPTOP, width: 1366 }, 'dark', 'fr'],
    ] as const) {
      const { page, faults } = await tested.signedIn('mariam', { viewport, colorScheme }, '/account');
      await page.getByRole('combobox').first().selectOption(locale);
      for (const path of pages) {
        await page.setViewportSize(viewport);
        await page.goto(`${tested.desk.url}/figures${path}`);
        await page.locator('main[aria-busy="false"]').waitFor();
        await page.locator('main :is(table, svg)').first().waitFor();
        await page.waitForLoadState('networkidle');
        const closed = page.locator('main details:not([open]) > summary');
        while ((await closed.count()) > 0) await closed.first().click();
        await page.waitForLoadState('networkidle');
        expect([path, locale, await axeViolations(page)]).toEqual([path, locale, []]);
        expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([
          path,
          viewport.width,
        ]);
        expect([path, await page.evaluate(outOfReach)]).toEqual([path, []]);
        await shot(
          page,
          `${path.replace(/\W/g, '') || 'overview'}-${viewport.width}-${colorScheme}-${locale}`,
        );
      }
      expect(faults).toEqual([]);
      await page.context().close();
    }
  }, 400_000);

  it('shows the same on the map as in the table beside it, by keys too', async () => {
    const { page } = await tested.signedIn('mariam', {}, '/figures/map');
    const beside = new Map(
      (await rowsOf(page, 'Les mêmes chiffres en tableau')).map(([name, n]) => [name, n]),
    );
    const map = page.getByRole('group', { name: 'Carte des cercles : Reçus' });
    const district = map.getByRole('button', { name: /^Sikasso/i });
    await district.and(map.getByRole('button', { name: /équipe suspendue/ })).waitFor();
    expect(await district.getAttribute('aria-label')).toContain(`: ${beside.get('sikasso')}`);
    await district.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Reçus' }).getByText('sikasso').waitFor();
  }, 120_000);

  it('is red where the ledger does not balance', async () => {
    await tested.desk.arrange(`
      SET session_replication_role = replica;
      INSERT INTO count_ledger (history_id, line, recorded_at, measure, cohort_day, event_day, district_id, team_id, kind,
             category, channel, language, delta)
      VALUES (gen_random_uuid(), 1, now(), 'closed', current_date, current_date, 'sikasso', 'sikasso', 'corruption',
              'bribery', 'web', 'fr', 1);
      SELECT append_ledger_mark(last_value, now()) FROM count_ledger_sequence`);
    const { page } = await tested.signedIn('mariam', {}, '/figures/table?rows=team');
    await page.getByRole('alert').getByText('Les comptes ne tombent pas juste').waitFor();
    await page.getByText('Écart : ').waitFor();
    await page.getByRole('rowheader', { name: /compte faux/ }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  }, 120_000);
});
