import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { newId } from '#kernel';
import type { FiledComplaint } from '../apps/desk/test/filed-complaint.js';
import { axeViolations } from './browser.js';
import { ConsoleUnderTest, LAPTOP, PHONE } from './console-under-test.js';
import { confirm } from './console-work.js';

const told = (story: string) =>
  ({ version: 1, story, when: '', people: '', name: '', contact: null }) as const;
const SHOTS = process.env['QUEUE_SHOTS'];

describe('console: the queue under the hand', () => {
  let tested: ConsoleUnderTest;
  beforeAll(async () => {
    tested = await ConsoleUnderTest.start(['awa', 'moussa']);
  }, 180_000);
  afterAll(() => tested?.stop());

  const file = (more: object = {}) =>
    tested.desk.file({ category: 'property', content: told('On a pris mon champ.'), ...more });
  const accept = (who: 'moussa' | 'fanta', { id }: FiledComplaint) =>
    tested.desk.post(who, `/complaints/${id}/events`, { event: 'accepted', version: 1, requestKey: newId() });
  const row = (page: Page, { id }: FiledComplaint) => page.locator(`[data-row="${id}"]`);
  const onBothScreens = async (page: Page, name: string) => {
    for (const [size, viewport] of [
      ['360', PHONE],
      ['1280', LAPTOP],
    ] as const) {
      await page.setViewportSize(viewport);
      expect(await axeViolations(page)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect([name, size, wide <= 0]).toEqual([name, size, true]);
      if (SHOTS) await page.screenshot({ path: join(SHOTS, `${name}-${size}.png`) });
    }
  };

  it('tells two of one category apart on a phone: priority, age, due, state, reference, whose', async () => {
    const [mine, pool] = [await file(), await file()];
    await accept('moussa', mine);
    const { page, faults } = await tested.signedIn('moussa', { viewport: PHONE }, '/queue');
    const said = async (one: FiledComplaint) => {
      await row(page, one).waitFor();
      // What is cut off, or lies outside, is not seen.
      return row(page, one).evaluate((link) =>
        [...link.children]
          .filter((part) => part.checkVisibility() && part.getBoundingClientRect().right <= innerWidth)
          .map((part) => (part as HTMLElement).innerText.replace(/\s+/g, ' ').trim())
          .filter(Boolean),
      );
    };
    for (const [one, state, whom] of [
      [mine, 'En vérification', 'moussa'],
      [pool, 'Reçu', 'personne'],
    ] as const) {
      const reference = one.id
        .slice(-8)
        .toUpperCase()
        .replace(/(.{4})/, '$1-');
      expect(await said(one)).toEqual(
        expect.arrayContaining([
          ...[expect.stringMatching(/^P3/), reference, state, expect.stringContaining(whom)],
          ...[expect.stringMatching(/^dans \d+/), expect.stringMatching(/^Âge \d+ min/)],
        ]),
      );
    }
    await onBothScreens(page, 'rows');
    expect(faults).toEqual([]);
    await page.context().close();
  }, 120_000);

  it('puts off by one key and a press, takes back by another, and shows what is put off', async () => {
    const [first, second, danger] = [await file(), await file(), await file({ risk: ['danger-to-life'] })];
    for (const one of [first, second, danger]) await accept('moussa', one);
    const { page, faults } = await tested.signedIn('moussa', {}, '/queue?view=mine');
    await row(page, first).waitFor();
    await row(page, first).focus();
    await page.keyboard.press('h');
    const dialog = page.getByRole('dialog', { name: 'Remettre à plus tard' });
    await dialog.getByRole('button', { name: 'Demain' }).and(page.locator(':focus')).waitFor();
    await onBothScreens(page, 'snooze');
    await page.keyboard.press('Enter');
    await row(page, first).waitFor({ state: 'detached' });
    await page.getByText('quitte votre liste jusqu’au').waitFor();
    const views = page.getByRole('navigation', { name: 'Vues de la file' });
    await views.getByRole('link', { name: 'Remis à plus tard 1' }).waitFor();
    await onBothScreens(page, 'snoozed');
    await page.keyboard.press('z');
    await row(page, first).waitFor();
    await views.getByRole('link', { name: 'Remis à plus tard 0' }).waitFor();

    // What endangers a life stays, and says why.
    await row(page, danger).focus();
    await page.keyboard.press('h');
    await dialog.getByText('Danger pour la vie').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });

    await row(page, second).click();
    await page.getByRole('button', { name: 'Remettre à plus tard' }).click();
    await dialog.getByRole('button', { name: 'Lundi prochain' }).click();
    await page.getByText('Vous l’avez remis à plus tard').waitFor();
    await onBothScreens(page, 'snoozed-complaint');
    await page.getByRole('button', { name: 'Reprendre maintenant' }).click();
    await page.getByText('Vous l’avez remis à plus tard').waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
    await page.context().close();
  }, 120_000);

  it('gives several to a person at once, seeing what each of the team carries', async () => {
    const some = [await file({ category: 'life' }), await file({ category: 'life' })];
    const { page, faults } = await tested.signedIn('awa', {}, '/queue?view=pool&category=life');
    await row(page, some[1]!).waitFor();
    await row(page, some[0]!).focus();
    await page.keyboard.press('x');
    await page.getByRole('button', { name: 'Choisir tout ce qui est affiché (2)' }).click();
    await page.keyboard.press('m');
    const dialog = page.getByRole('dialog', { name: 'Attribuer 2 signalements à une personne' });
    await dialog.getByLabel('À qui').waitFor();
    const offered = await dialog.getByLabel('À qui').locator('option').allInnerTexts();
    expect(offered.slice(1).map((text) => text.replace(/\d+/g, 'N'))).toEqual(
      expect.arrayContaining(['awa · Charge N sur N', 'fanta · Charge N sur N']),
    );
    await onBothScreens(page, 'bulk-assign');
    await dialog.getByLabel('À qui').selectOption(tested.desk.network.people.fanta.id);
    await confirm(page, 'Voir ce qui se passerait');
    await confirm(page, 'En attribuer 2');
    await dialog.getByText('2 sont attribués').waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  }, 120_000);

  it('takes several at once, says before and after which can’t be, and narrows by a chip', async () => {
    const some: FiledComplaint[] = [];
    for (let n = 0; n < 3; n++) some.push(await file({ category: 'land-conflict' }));
    const { page, faults } = await tested.signedIn('awa', {}, '/queue?view=pool&category=land-conflict');
    await row(page, some[2]!).waitFor();
    await page.getByRole('button', { name: /^Enlever ce filtre : Catégorie/ }).waitFor();
    await page.getByRole('button', { name: '1 filtre' }).click();
    await page.getByLabel('Nouveaux messages').selectOption('yes');
    await page.getByText('Aucun signalement ne correspond').waitFor();
    await onBothScreens(page, 'filters');
    await page.getByRole('button', { name: '2 filtres' }).click();
    await page.getByRole('button', { name: /^Enlever ce filtre : Nouveaux messages/ }).click();
    await row(page, some[2]!).waitFor();
    await page.getByLabel('Ordre de la liste').selectOption('newest');
    await page.getByRole('list', { name: 'Les plus récents d’abord' }).waitFor();
    expect(page.url()).toContain('sort=newest');

    await row(page, some[0]!).focus();
    await page.keyboard.press('x');
    await page.getByRole('button', { name: 'Choisir tout ce qui est affiché (3)' }).click();
    await page.keyboard.press('a');
    const dialog = page.getByRole('dialog', { name: 'Prendre 3 signalements' });
    await dialog.getByRole('button', { name: 'En prendre 3' }).and(page.locator(':focus')).waitFor();
    await onBothScreens(page, 'bulk');
    await accept('fanta', some[1]!);
    await confirm(page, 'En prendre 3');
    await dialog.getByText('2 sont à vous').waitFor();
    await dialog.getByText('1 signalement n’a pas pu être pris').waitFor();
    await dialog.getByText('Quelqu’un a modifié ce signalement').waitFor();
    await onBothScreens(page, 'bulk-done');
    await dialog.getByRole('button', { name: 'Fermer' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    const { awa, fanta } = tested.desk.network.people;
    const holders = await tested.desk.arrange<{ assignee_id: string }>(
      'SELECT assignee_id FROM complaint WHERE id = ANY ($1) ORDER BY array_position($1, id)',
      [some.map(({ id }) => id)],
    );
    expect(holders.map((one) => one.assignee_id)).toEqual([awa.id, fanta.id, awa.id]);
    expect(faults).toEqual([]);
    await page.context().close();
  }, 120_000);

  it('shows a colleague who looks, and no longer once they have left', async () => {
    const filed = await file({ category: 'liberty' });
    const { page: mine, faults } = await tested.signedIn('moussa', {}, '/queue?category=liberty');
    await row(mine, filed).waitFor();
    const { page: hers } = await tested.signedIn('awa', {}, `/complaints/${filed.id}`);
    await row(mine, filed).locator('[data-looking]').waitFor();
    await row(mine, filed).click();
    await mine.getByRole('status').filter({ hasText: 'awa regarde en ce moment' }).waitFor();
    await hers.getByRole('status').filter({ hasText: 'moussa regarde en ce moment' }).waitFor();
    await onBothScreens(mine, 'looking');
    await hers.context().close();
    await mine.getByText('awa regarde en ce moment').first().waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
    await mine.context().close();
  }, 120_000);
});
