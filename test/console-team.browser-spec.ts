import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { record } from '../apps/desk/test/casework.js';
import { axeViolations } from './browser.js';
import { ConsoleUnderTest, LAPTOP, PHONE } from './console-under-test.js';
import { confirm, dayFromNow } from './console-work.js';

describe('console: leading a team', () => {
  let tested: ConsoleUnderTest;
  beforeAll(async () => {
    tested = await ConsoleUnderTest.start(['awa']);
    const { desk } = tested;
    const danger = await desk.file({ risk: ['danger-to-life'] });
    await record(desk, 'moussa', danger.id, 'accepted');
    for (let n = 0; n < 3; n++) await desk.file();
  }, 180_000);
  afterAll(() => tested?.stop());

  const shot = async (page: Page, name: string): Promise<void> => {
    const folder = process.env['SHOTS'];
    if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  };
  /** Nothing to complain of in light and dark, and nothing beside the screen. */
  const sound = async (page: Page, name: string): Promise<void> => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await axeViolations(page)).toEqual([]);
      await shot(page, `${name}-${page.viewportSize()!.width}-${colorScheme}`);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  };

  it('shows who carries what, sets a leave, suspends the team knowing what that does, and hands out the list', async () => {
    const { page, faults } = await tested.signedIn('awa', { acceptDownloads: true });
    await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Équipe' }).click();
    await page.getByText('3 personnes de service').waitFor();
    await sound(page, 'board');
    await page.setViewportSize(PHONE);
    await page.getByRole('heading', { level: 3, name: /moussa/ }).waitFor();
    await sound(page, 'board');

    // A number leads to what it counts.
    await page.getByRole('link', { name: /^moussa, Priorité 1/ }).click();
    await page.locator('[data-row]').first().waitFor();
    expect(await page.locator('[data-row]').count()).toBe(1);
    expect(new URL(page.url()).searchParams.get('priority')).toBe('1');
    await page.goBack();

    await page.getByRole('button', { name: 'Modifier : moussa' }).click();
    await page.getByLabel('En congé').check();
    const lastDay = page.getByLabel('Dernier jour');
    await lastDay.fill(dayFromNow(3));
    await page.getByLabel(/^Charge à partir/).fill('12');
    await page.getByLabel('Fulfulde').check();
    await shot(page, 'member');
    await confirm(page, 'Enregistrer');
    await page.getByText('C’est enregistré pour moussa.').waitFor();
    await page.getByText(/En congé jusqu’au/).waitFor();
    await page.getByText('0 sur 12').or(page.getByText('4 sur 12')).waitFor();
    await page.getByText('2 personnes de service').waitFor();

    const change = page.getByRole('button', { name: /^Changer l’état/ });
    await change.focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Suspendue').check();
    await page.getByText(/vont à : koutiala/).waitFor();
    await page.getByText('S’arrêtent : 3 délais pour décider, 0 délai de vérification.').waitFor();
    await page.getByText('3 échéances sont repoussées.').waitFor();
    await page.getByText('1 danger pour la vie : son délai ne s’arrête pas.').waitFor();
    await page.getByLabel(/^Raison/).fill('Insécurité dans la ville');
    await sound(page, 'status');
    await confirm(page, 'Confirmer');
    await page.getByText('sikasso : Suspendue.').waitFor();
    await page.getByText('Insécurité dans la ville').waitFor();
    await page.setViewportSize(LAPTOP);
    await shot(page, 'suspended');
    await change.click();
    await page.getByLabel('Normale').check();
    await page.getByText('les délais courent de nouveau').waitFor();
    await confirm(page, 'Reprendre normalement');
    await page.getByText('sikasso : Normale.').waitFor();

    await page.getByLabel('Lesquels').selectOption('all');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Télécharger (CSV)' }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    expect(text.trim().split('\n')).toHaveLength(5);
    await page.getByText('La liste est dans vos téléchargements.').waitFor();

    // Whoever is left of those on duty can say so of themselves.
    await page.goto(`${tested.desk.url}/account`);
    await page.getByLabel('Pas de service').check();
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('C’est enregistré.').waitFor();
    await tested.desk.arrange(`UPDATE account SET on_duty = false`);
    await page.goto(`${tested.desk.url}/team`);
    await page.getByRole('alert').getByText('Personne n’est de service.').waitFor();
    await shot(page, 'nobody');
    expect(faults).toEqual([]);
  }, 180_000);
});
