import { newId } from '#kernel';
import { ConsoleUnderTest } from '../console-under-test.js';
import { Album } from './album.js';

const STORY = 'On a pris le champ de ma mère.';
const content = { version: 1, story: STORY, when: '', people: '', name: '', contact: null } as const;
const QUEUED = ['property', 'bribery', 'liberty', 'extortion'];

/** The queue under the hand: put off, taken and assigned at once, narrowed, with a colleague beside. */
describe('pictures of work on the queue', () => {
  let tested: ConsoleUnderTest;
  beforeAll(async () => {
    tested = await ConsoleUnderTest.start(['awa', 'moussa']);
  }, 180_000);
  afterAll(() => tested?.stop());

  it('puts off, takes several, narrows', async () => {
    const album = new Album('15-queue-work', 'fr');
    const filed = [];
    for (const category of QUEUED) filed.push(await tested.desk.file({ category, content }));
    const [mine] = filed;
    const accepted = { event: 'accepted', version: 1, requestKey: newId() };
    await tested.desk.post('awa', `/complaints/${mine!.id}/events`, accepted);
    const { page } = await tested.signedIn('awa');
    const { page: other } = await tested.signedIn('moussa', {}, `/complaints/${mine!.id}`);
    await page.locator('[data-looking]').waitFor();
    await album.take(page, 'looking-in-list');
    await page.locator(`[data-row="${mine!.id}"]`).click();
    await page.getByText('regarde en ce moment').last().waitFor();
    await album.take(page, 'looking');
    await other.context().close();
    await page.keyboard.press('h');
    await page.getByRole('dialog').getByRole('button', { name: 'Demain' }).waitFor();
    await album.take(page, 'snooze');
    await page.keyboard.press('Enter');
    await page.getByText('Vous l’avez remis à plus tard').waitFor();
    await album.take(page, 'snoozed');
    await page.goto(`${tested.desk.url}/queue?state=received&kind=human-rights`);
    await page.getByRole('list', { name: 'Filtres choisis' }).waitFor();
    await page.getByRole('button', { name: '2 filtres' }).click();
    await album.take(page, 'filters');
    await page.goto(`${tested.desk.url}/queue?view=pool`);
    await page.locator('[data-row]').first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.getByRole('button', { name: 'Choisir tout' }).click();
    await album.take(page, 'chosen');
    await page.keyboard.press('m');
    await page.getByLabel('À qui').waitFor();
    await album.take(page, 'assign-whom');
    await page.getByLabel('À qui').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Voir ce qui se passerait' }).click();
    await page.getByRole('button', { name: /^En attribuer/ }).waitFor();
    await album.take(page, 'assign-preview');
    await page.keyboard.press('Enter');
    await page.getByText('sont attribués').waitFor();
    await album.take(page, 'assign-done');
    await page.context().close();
  });
});
