import type { Page } from 'playwright-core';
import { countComplaints, markLedger } from '../apps/desk/test/counted.js';
import { axeViolations } from './browser.js';
import { ConsoleUnderTest, LAPTOP, PHONE } from './console-under-test.js';

describe('console: publishing figures', () => {
  let tested: ConsoleUnderTest;
  /** The latest quarter that is frozen: three years are counted until its end. */
  let quarter: string;

  beforeAll(async () => {
    tested = await ConsoleUnderTest.start(['mariam']);
    const { desk } = tested;
    quarter = (await desk.get('mariam', '/publications')).body.offered[0];
    const [year, number] = quarter.split('-Q').map(Number) as [number, number];
    const end = new Date(Date.UTC(year, number * 3, 1));
    await countComplaints(desk, 240, `${year - 3}-02-01`, end.toISOString().slice(0, 10), 0.6);
    await markLedger(desk, new Date(end.getTime() + 36 * 3_600_000).toISOString());
  }, 180_000);
  afterAll(() => tested?.stop());

  const sound = async (page: Page): Promise<void> => {
    for (const size of [LAPTOP, PHONE]) {
      await page.setViewportSize(size);
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    }
    await page.setViewportSize(LAPTOP);
  };

  it('shows exactly what will be public, publishes once the quarter is written, and withdraws with a reason', async () => {
    const { page, faults } = await tested.signedIn('mariam');
    await page.getByRole('link', { name: 'Publier', exact: true }).click();
    await page.getByText('Rien n’a été publié.').waitFor();
    await page.getByRole('button', { name: 'Regarder ce qui paraîtra' }).click();
    await page.getByText(/^Depuis qu’il compte dans ce système/).waitFor();
    expect(await page.locator('table').count()).toBe(4);
    await page.getByText('caché : de 1 à 4').first().waitFor();
    await sound(page);

    const publish = page.getByRole('button', { name: 'Publier pour tout le monde' });
    expect(await publish.isDisabled()).toBe(true);
    // The older quarters offered beside it are said to fall away; what is asked to be typed is what is read.
    await page.getByText('ces trimestres plus anciens ne pourront plus être publiés').waitFor();
    await page.getByText('comptés dans « Réservés »').first().waitFor();
    const [year, number] = quarter.split('-Q');
    await page
      .getByLabel(/^Pour publier, écrivez/)
      .fill(`${number === '1' ? '1er' : `${number}e`} trimestre ${year}`);
    await publish.click();
    await page.getByText(/^Publié : /).waitFor();
    const link = page.getByRole('link', { name: 'Voir la page publique' });
    expect(await link.getAttribute('href')).toMatch(/\/transparency$/);

    await page.getByRole('button', { name: /^Retirer : / }).click();
    await page.getByLabel('Raison, lue par tout le monde').fill('Publié avant la réunion');
    await page.getByRole('dialog').getByRole('button', { name: 'Retirer', exact: true }).click();
    await page.getByText(/^Retiré : /).waitFor();
    await page.getByText(/Publié avant la réunion/).waitFor();
    await sound(page);
    expect(faults).toEqual([]);
  }, 180_000);
});
