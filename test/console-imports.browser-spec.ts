import type { Page } from 'playwright-core';
import writeXlsx from 'write-excel-file/node';
import { consoleCatalogue, importsCatalogue, translator } from '#i18n';
import { axeViolations } from './browser.js';
import { ConsoleUnderTest, LAPTOP, PHONE } from './console-under-test.js';

const t = translator(importsCatalogue, 'fr', 'shown');
const title = translator(consoleCatalogue, 'fr', 'shown')('app.imports');

const HEAD = ['Date de réception', 'Cercle', 'Nature', 'Catégorie', 'Faits', 'N°', 'Téléphone', 'Statut'];
const row = (number: number, change: Partial<Record<number, string>> = {}) => {
  const cells = [
    ...['05/03/2024', 'Sikasso', 'Corruption', 'extortion', `Récit ${number}, « payé » à Ɲɛnɛ`],
    ...[`${number}/2024`, '70 00 00 00', 'en cours'],
  ];
  return cells.map((cell, i) => change[i] ?? cell);
};

/** As a spreadsheet of Windows writes it: semicolons, and letters of one byte. */
const csv = (rows: readonly (readonly string[])[]): Buffer =>
  Buffer.from(rows.map((cells) => cells.join(';').replaceAll('Ɲɛnɛ', 'Nene')).join('\r\n'), 'latin1');

const xlsx = async (rows: readonly (readonly string[])[]): Promise<Buffer> =>
  writeXlsx(rows.map((cells) => cells.map((value) => ({ value, type: String })))).toBuffer();

describe('importing a register', () => {
  let tested: ConsoleUnderTest;
  beforeAll(async () => {
    tested = await ConsoleUnderTest.start(['kadi', 'moussa', 'awa']);
  }, 180_000);
  afterAll(() => tested?.stop());

  const looksRight = async (page: Page): Promise<void> => {
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect([sideways, await axeViolations(page)]).toEqual([0, []]);
  };
  const choose = async (page: Page, name: string, buffer: Buffer): Promise<void> => {
    await page
      .getByLabel(t('file.label'))
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  };
  const check = (page: Page) => page.getByRole('button', { name: t('columns.check') }).click();
  const imported = async () =>
    (
      await tested.desk.arrange<{ number: number }>(
        'SELECT number FROM register_import_row WHERE undone_at IS NULL',
      )
    )
      .map(({ number }) => number)
      .sort((one, other) => one - other);

  it('from a CSV on a phone: mapped, every problem named, words learnt, brought in, and undone', async () => {
    const { page, faults } = await tested.signedIn('kadi', { viewport: PHONE }, '/imports');
    await page.getByRole('heading', { name: t('title') }).waitFor();
    await looksRight(page);
    await choose(page, 'leer.csv', Buffer.from('a;b\r\n'));
    await page.getByText(t('file.fault.empty')).waitFor();

    const rows = [
      ...[HEAD, row(1), row(2, { 1: 'Sikasso-ville' }), row(3, { 0: '31/02/2024' }), row(4, { 4: '' })],
      ...[row(5, { 7: 'classé' }), row(1, { 4: '=HYPERLINK("x")' }), row(7, { 7: 'clos' })],
    ];
    await choose(page, 'registre.csv', csv(rows));
    await page.getByRole('heading', { name: t('columns.title') }).waitFor();
    const column = (field: 'received' | 'story' | 'number') =>
      page.getByLabel(t(`field.${field}`), { exact: true });
    expect(await column('received').inputValue()).toBe('Date de réception');
    expect(await column('story').inputValue()).toBe('Faits');
    expect(await column('number').inputValue()).toBe('N°');
    await looksRight(page);

    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.postData() ?? ''));
    await check(page);
    await page.getByText(t('check.wrong', { rows: 3 })).waitFor();
    await page.getByText(t('check.waiting', { rows: 2 })).waitFor();
    await page.getByText(t('check.left-out', { rows: 1 })).waitFor();
    expect(await page.getByText(t('check.all-open')).count()).toBe(0);
    for (const code of ['day-unreadable', 'missing', 'number-twice'] as const)
      await page
        .getByRole('cell', { name: t(`problem.${code}`) })
        .first()
        .waitFor();
    await looksRight(page);
    // Nothing of the register has left the browser.
    for (const told of ['Récit', 'Sikasso', '2024', '70 00']) expect(asked.join()).not.toContain(told);

    const word = (field: 'district' | 'status', value: string) =>
      page.getByLabel(t('words.word', { field: t(`field.${field}`), value }));
    await word('district', 'Sikasso-ville').selectOption({ label: 'sikasso' });
    await word('status', 'classé').selectOption({ label: t('status.processed') });
    await page.getByRole('button', { name: t('words.use') }).click();
    await page.getByText(t('check.ready', { rows: 2 })).waitFor();
    await page.getByRole('button', { name: t('check.start', { rows: '2' }) }).click();
    await page.getByText(t('run.filed', { rows: 2, of: 7 })).waitFor();
    await page.getByText('· registre.csv').waitFor();
    await page.getByText(t('past.leftOut', { rows: 5, of: 7 })).waitFor();
    await looksRight(page);
    expect(await imported()).toEqual([2, 3]);

    // What was mapped is remembered.
    await page.getByRole('button', { name: t('file.other') }).click();
    await choose(page, 'suite.csv', csv([HEAD, row(1), row(9, { 1: 'sikasso VILLE' })]));
    await page.getByLabel(t('field.status'), { exact: true }).selectOption('');
    await check(page);
    await page.getByText(t('check.all-open')).waitFor();
    await page.getByText(t('check.ready', { rows: 1 })).waitFor();
    await page.getByRole('cell', { name: t('problem.number-known') }).waitFor();

    await page.getByRole('button', { name: t('undo.button') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: t('undo.confirm') }).click();
    await page.getByText(t('past.undone')).waitFor();
    await looksRight(page);
    expect(await imported()).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  }, 180_000);

  it('from an XLSX: closed half-way, taken up again with the same file, and each row in once', async () => {
    const lines = Array.from({ length: 60 }, (_, i) => row(100 + i));
    const file = await xlsx([HEAD, ...lines]);
    const first = await tested.signedIn('awa', { viewport: LAPTOP }, '/imports');
    let sent = 0;
    await first.page.route('**/imports/*/rows', async (route) => {
      // The second parcel arrives, but its answer does not; the third never leaves.
      if (sent++ === 0) return route.continue();
      if (sent === 2) await route.fetch();
      await route.abort();
    });
    await choose(first.page, 'registre.xlsx', file);
    await check(first.page);
    await first.page.getByRole('button', { name: t('check.start', { rows: '60' }) }).click();
    await first.page.getByText(t('run.no-line')).waitFor();
    await looksRight(first.page);
    await first.page.context().close();
    expect((await imported()).length).toBe(50);

    const { page, faults } = await tested.signedIn('awa', { viewport: LAPTOP }, '/');
    await page.getByRole('link', { name: title }).click();
    await choose(page, 'anders.xlsx', file);
    await check(page);
    await page.getByText(t('check.already', { rows: 50 })).waitFor();
    await page.getByRole('button', { name: t('check.start', { rows: '10' }) }).click();
    await page.getByText(t('run.filed', { rows: 10, of: 60 })).waitFor();
    expect(await imported()).toEqual(Array.from({ length: 60 }, (_, i) => i + 2));
    expect(faults).toEqual([]);
    await page.context().close();
    await readByTheTeam();
  }, 180_000);

  it.each(['en', 'bm'] as const)(
    'in %s on the smallest phone, by keys alone',
    async (locale) => {
      const { page, faults } = await tested.signedIn(
        'kadi',
        { viewport: { width: 320, height: 640 } },
        '/account',
      );
      await page.getByRole('combobox').first().selectOption(locale);
      await page.locator(`html[lang="${locale}"]`).waitFor({ state: 'attached' });
      const said = translator(importsCatalogue, locale, 'shown');
      await page.goto(`${tested.desk.url}/imports`);
      await page.getByRole('heading', { name: said('title') }).waitFor();
      await page.getByLabel(said('file.label')).setInputFiles({
        name: 'r.csv',
        mimeType: 'text/csv',
        buffer: csv([HEAD, row(1), row(2, { 0: 'hier' })]),
      });
      await page
        .getByRole('heading', { name: said('columns.title') })
        .and(page.locator(':focus'))
        .waitFor();
      await looksRight(page);
      await page.getByRole('button', { name: said('columns.check') }).press('Enter');
      await page
        .getByRole('heading', { name: said('check.title') })
        .and(page.locator(':focus'))
        .waitFor();
      await looksRight(page);
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: said('problem.save') }).press('Enter');
      expect((await saved).suggestedFilename()).toBe(`r-${said('problem.file')}.csv`);
      await page.getByRole('button', { name: said('check.back') }).press('Enter');
      await page
        .getByRole('heading', { name: said('columns.title') })
        .and(page.locator(':focus'))
        .waitFor();
      expect(faults).toEqual([]);
      await page.context().close();
    },
    120_000,
  );

  async function readByTheTeam(): Promise<void> {
    const { page, faults } = await tested.signedIn('moussa');
    await page.locator('[data-row]').first().click();
    await page.getByText(/Récit 1\d\d, « payé » à Ɲɛnɛ/).waitFor();
    await page.getByText(/^1\d\d\/2024$/).waitFor();
    await page.getByText('70 00 00 00').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  }
});
