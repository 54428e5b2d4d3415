import { ConsoleUnderTest } from '../console-under-test.js';
import { Album } from './album.js';

const told = (story: string) =>
  ({ version: 1, story, when: '', people: '', name: '', contact: null }) as const;
const FLOOD = [
  {
    category: 'property',
    story: 'GAGNEZ UN MILLION !!! Cliquez sur le lien, offre réservée aux cent premiers.',
  },
  { category: 'unknown', story: 'azertyuiop qsdfghjklm wxcvbn azertyuiop qsdfghjklm wxcvbn '.repeat(12) },
  { category: 'bribery', story: 'test' },
  { category: 'extortion', story: 'Bonjour, je vends des téléphones neufs à bon prix.' },
  { category: 'land-conflict', story: '' },
  { category: 'liberty', story: 'Ils l’ont emmené cette nuit.', risk: ['danger-to-life'] },
] as const;

/** What is declined as spam: alone and many at once. */
describe('pictures of spam', () => {
  let tested: ConsoleUnderTest;
  beforeAll(async () => {
    tested = await ConsoleUnderTest.start(['awa']);
  }, 180_000);
  afterAll(() => tested?.stop());

  it('one, and a flood', async () => {
    const album = new Album('14-spam', 'fr');
    for (const { story, ...wishes } of FLOOD) await tested.desk.file({ ...wishes, content: told(story) });
    const { page } = await tested.signedIn('awa');
    await page
      .locator('[data-row]')
      .nth(FLOOD.length - 1)
      .waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('s');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Urgent :').waitFor();
    await album.take(page, 'urgent');
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    await page.keyboard.press('s');
    await dialog.getByText('Ce que la personne lira').click();
    await album.take(page, 'one');
    await page.keyboard.press('Escape');
    await page.keyboard.press('x');
    await album.take(page, 'one-chosen');
    await page.getByRole('button', { name: 'Choisir tout' }).click();
    await album.take(page, 'all-chosen');
    await page.keyboard.press('s');
    await dialog.getByText('Aucun texte à lire ici').waitFor();
    await album.take(page, 'preview');
    await dialog.getByRole('button', { name: /^Clore/ }).click();
    await dialog.getByText('sont clos').waitFor();
    await dialog.getByText('Lesquels').click();
    await album.take(page, 'results');
    await dialog.getByRole('button', { name: 'Fermer' }).last().click();
    const last = await tested.desk.file({ content: told('encore un essai') });
    await page.goto(`${tested.desk.url}/complaints/${last.id}`);
    await page.getByRole('heading', { name: 'Ce qui s’est passé' }).waitFor();
    await album.take(page, 'opened');
    await page.keyboard.press('s');
    await dialog.getByRole('button', { name: /^Clore/ }).click();
    await page.getByText('est clos : message sans objet').waitFor();
    await album.take(page, 'done');
  }, 120_000);
});
