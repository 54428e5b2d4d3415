import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { record, untilDeciding } from '../apps/desk/test/casework.js';
import { tellOfInstitutions } from '../apps/desk/test/referring.js';
import type { PersonName } from '../apps/desk/test/small-network.js';
import { axeViolations } from './browser.js';
import { ConsoleUnderTest, LAPTOP, PHONE } from './console-under-test.js';
import { act, confirm, dayFromNow } from './console-work.js';

const STORY = 'On a pris le champ de ma mère, près du marigot de Ɲɛnɛsɔ.';
const content = {
  version: 1,
  ...{ story: STORY, when: 'en mai', people: 'Le chef Zanga', name: 'Kadiatou' },
  contact: { channel: 'phone', how: '70 11 22 33', hours: '', whoMayAnswer: '', whatMayBeSaid: '' },
} as const;

describe('console: referrals, tasks, names in notes, a second reader', () => {
  let tested: ConsoleUnderTest;
  beforeAll(async () => {
    tested = await ConsoleUnderTest.start(['awa', 'moussa', 'fanta', 'oumar']);
    await tellOfInstitutions(tested.desk);
  }, 180_000);
  afterAll(() => tested?.stop());

  const opened = async (name: PersonName, id: string, path = '') => {
    const tab = await tested.signedIn(name, {}, `/complaints/${id}${path}`);
    return tab;
  };
  const onBothScreens = async (page: Page, shot?: string) => {
    for (const [size, viewport] of [
      ['phone', PHONE],
      ['laptop', LAPTOP],
    ] as const) {
      await page.setViewportSize(viewport);
      if (shot && process.env['SHOTS'])
        await page.screenshot({ path: `${process.env['SHOTS']}/${shot}-${size}.png`, fullPage: true });
      expect(await axeViolations(page)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(viewport.width);
    }
  };

  it('shares what was chosen and nothing else, by a letter that proves it, and notes what came of it', async () => {
    const filed = await tested.desk.file({ category: 'property', content, consents: ['share-cndh'] });
    await record(tested.desk, 'moussa', filed.id, 'accepted');
    const { page, faults } = await opened('moussa', filed.id);
    await page.getByRole('link', { name: 'Orienter vers une institution' }).click();
    // Nobody is contacted before it is written down who must not be.
    await page.getByText('Rien n’est partagé tant que le dossier').waitFor();
    await onBothScreens(page, 'refer-no-plan');
    await page.getByRole('link', { name: 'Ouvrir le dossier de vérification' }).click();
    await page.getByLabel('Comment approcher les autres').fill('Au marché, jamais chez eux.');
    await page.getByLabel('À revoir le').fill(dayFromNow(20));
    await page.getByText('Enregistré, scellé.').waitFor();

    await page.goto(`${tested.desk.url}/complaints/${filed.id}/refer`);
    const to = page.getByLabel('À quelle institution');
    await to.waitFor();
    expect(await to.locator('option', { hasText: 'Tribunal de Sikasso' }).isDisabled()).toBe(true);
    expect(await to.locator('option', { hasText: 'ancienne antenne' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Enregistrer cette orientation' }).click();
    await page.getByText('Choisissez l’institution.').waitFor();
    await to.selectOption({ index: 1 });
    await page.getByLabel('Ce qui s’est passé').check();
    expect(await page.getByLabel('Comment joindre la personne').isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Enregistrer cette orientation' }).click();
    await page.getByText('Établissez le courrier, ou cochez « Sans courrier ».').waitFor();
    await page.getByRole('button', { name: 'Établir le courrier (PDF)' }).click();
    await page.getByText('Le courrier est prêt.').waitFor();
    await onBothScreens(page, 'refer-form');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Télécharger le courrier' }).click(),
    ]);
    const letter = readFileSync(await download.path());
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(letter)), { mergePages: true });
    const said = text.replaceAll(/\s+/g, ' ');
    expect(said).toContain(STORY);
    expect(said).toContain('CNDH, siège');
    for (const kept of ['en mai', 'Zanga', 'Kadiatou', '70 11 22 33', 'moussa', filed.id])
      expect(said).not.toContain(kept);

    // One more thing is chosen: the letter of before is not the letter any more.
    await page.getByLabel('Quand', { exact: true }).check();
    await page.getByText('Le courrier est prêt.').waitFor({ state: 'detached' });
    await page.getByLabel('Quand', { exact: true }).uncheck();
    await page.getByText('Le courrier est prêt.').waitFor();
    await page.getByRole('button', { name: 'Enregistrer cette orientation' }).click();
    await page.waitForURL(`**/complaints/${filed.id}**`);
    await page.getByText('Orientation enregistrée.').waitFor();
    await page.getByText('Réponse attendue :').waitFor();
    await page.getByText('Ce qui a été partagé').click();
    const sha256 = createHash('sha256').update(letter).digest('hex');
    await page.getByText(sha256).waitFor();

    await page.getByRole('button', { name: 'Noter la suite' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Ce qui est arrivé').selectOption('answered');
    await dialog.getByRole('button', { name: 'Noter' }).click();
    await dialog.getByText('Écrivez ce que l’institution a répondu.').waitFor();
    await dialog.getByLabel('Ce que l’institution dit').fill('Dossier reçu et ouvert.');
    await dialog.getByLabel('Résultat').selectOption('case-opened');
    await onBothScreens(page, 'referral-note');
    await dialog.getByRole('button', { name: 'Noter' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Dossier reçu et ouvert.').waitFor();
    await page.getByText('Résultat : Dossier ouvert').waitFor();
    expect(
      await tested.desk.arrange('SELECT result FROM referral WHERE complaint_id = $1', [filed.id]),
    ).toEqual([{ result: 'case-opened' }]);
    expect(faults).toEqual([]);
    await page.context().close();
  }, 120_000);

  it('proposes tasks, gives them on, lists mine; a note names who is told', async () => {
    const filed = await tested.desk.file({ category: 'property', content });
    await record(tested.desk, 'moussa', filed.id, 'accepted');
    const { page, faults } = await opened('moussa', filed.id);
    await page.getByLabel('Réunir les documents').check();
    await page.getByLabel('Entendre les témoins').check();
    await page.getByRole('button', { name: 'Ajouter celles-ci' }).click();
    await page.getByLabel('Fait : Entendre les témoins').check();
    await page.getByLabel('Tâche cochée : Entendre les témoins').waitFor();
    await page.getByLabel('Tâche cochée : Entendre les témoins').uncheck();
    await page.getByRole('button', { name: 'Changer : Réunir les documents' }).click();
    await page.getByRole('dialog').getByLabel('Pour qui').selectOption({ label: 'fanta' });
    await confirm(page, 'Enregistrer');
    await page.getByText('fanta, pour le').waitFor();

    const note = page.getByLabel('Ajouter une note');
    await note.pressSequentially('Vois cela @fa');
    await page.getByRole('option', { name: 'fanta' }).waitFor();
    await onBothScreens(page, 'mention');
    await page.keyboard.press('Enter');
    await page.keyboard.type('avant lundi.');
    await page.getByText('Sera prévenu : fanta').waitFor();
    expect(await note.inputValue()).toBe('Vois cela @fanta avant lundi.');
    await page.getByRole('button', { name: 'Garder la note' }).click();
    await page.locator('mark', { hasText: '@fanta' }).waitFor();
    const { fanta } = tested.desk.network.people;
    const told = await tested.desk.arrange('SELECT account_id AS id FROM mention WHERE complaint_id = $1', [
      filed.id,
    ]);
    expect(told).toEqual([{ id: fanta.id }]);
    expect(faults).toEqual([]);

    const hers = await tested.signedIn('fanta', {}, '/tasks');
    await hers.page.getByText('Réunir les documents').waitFor();
    await onBothScreens(hers.page, 'my-tasks');
    // Done, it leaves the list.
    await hers.page.getByLabel('Fait : Réunir les documents').click();
    await hers.page.getByText('Vous n’avez rien à faire pour le moment.').waitFor();
    expect(hers.faults).toEqual([]);
    await Promise.all([page, hers.page].map((one) => one.context().close()));
  }, 120_000);

  it('lets one person of another team in where nobody of the team can decide, until they have', async () => {
    const filed = await tested.desk.file({ category: 'property', content });
    await untilDeciding(tested.desk, filed.id, 'awa');
    const { page, faults } = await opened('awa', filed.id);
    await act(page, 'Nommer un second lecteur');
    await page.getByRole('dialog').getByText('quelqu’un de l’équipe peut encore décider').waitFor();
    await page.keyboard.press('Escape');
    const { moussa, fanta } = tested.desk.network.people;
    for (const one of [moussa, fanta])
      await tested.desk.arrange(`INSERT INTO complaint_exclusion VALUES ($1, $2, 'appeal', now())`, [
        ...[filed.id, one.id],
      ]);
    await page.reload();
    await act(page, 'Nommer un second lecteur');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Qui doit relire').selectOption({ label: 'oumar — koutiala' });
    await onBothScreens(page, 'second-reader');
    await confirm(page, 'Nommer cette personne');
    await page.getByText('Second lecteur nommé.').waitFor();
    expect(faults).toEqual([]);

    const reader = await tested.signedIn('oumar', {}, '/queue?view=granted');
    await reader.page.locator(`[data-row="${filed.id}"]`).click();
    await reader.page.getByText(STORY).waitFor();
    expect(await reader.page.getByRole('link', { name: 'Orienter vers une institution' }).count()).toBe(0);
    await act(reader.page, 'Renvoyer');
    await reader.page.getByRole('dialog').getByLabel('Raison').selectOption('evidence');
    await reader.page
      .getByRole('dialog')
      .getByLabel('Explication pour l’équipe')
      .fill('Il manque une source.');
    await reader.page.getByRole('dialog').getByRole('button', { name: 'Renvoyer' }).click();
    await reader.page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByText('Il manque une source.').waitFor();
    expect((await tested.desk.get('oumar', `/complaints/${filed.id}`)).status).toBe(404);
    await Promise.all([page, reader.page].map((one) => one.context().close()));
  }, 120_000);
});
