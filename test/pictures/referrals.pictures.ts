import { record, untilDeciding } from '../../apps/desk/test/casework.js';
import { tellOfInstitutions } from '../../apps/desk/test/referring.js';
import { ConsoleUnderTest } from '../console-under-test.js';
import { act, dayFromNow } from '../console-work.js';
import { Album } from './album.js';

const content = {
  version: 1,
  ...{ story: 'On a pris le champ de ma mère, près du marigot.', when: 'en mai', people: '', name: '' },
  contact: null,
} as const;

/** What is shared with an institution, what remains to be done, who is named and who is let in. */
describe('pictures of referrals', () => {
  let tested: ConsoleUnderTest;
  beforeAll(async () => {
    tested = await ConsoleUnderTest.start(['awa', 'moussa']);
    await tellOfInstitutions(tested.desk);
  }, 180_000);
  afterAll(() => tested?.stop());

  it('a referral, tasks, a name in a note', async () => {
    const album = new Album('15-referrals', 'fr');
    const filed = await tested.desk.file({ category: 'property', content, consents: ['share-cndh'] });
    await record(tested.desk, 'moussa', filed.id, 'accepted');
    const { page } = await tested.signedIn('moussa', {}, `/complaints/${filed.id}/refer`);
    await page.getByText('Rien n’est partagé tant que').waitFor();
    await album.take(page, 'no-plan-yet');
    await page.getByRole('link', { name: 'Ouvrir le dossier de vérification' }).click();
    await page.getByLabel('Comment approcher les autres').fill('Au marché, jamais chez eux.');
    await page.getByLabel('À revoir le').fill(dayFromNow(20));
    await page.getByText('Enregistré, scellé.').waitFor();
    await page.goto(`${tested.desk.url}/complaints/${filed.id}/refer`);
    await page.getByLabel('À quelle institution').selectOption({ index: 1 });
    await page.getByLabel('Ce qui s’est passé').check();
    await page.getByRole('button', { name: 'Établir le courrier (PDF)' }).click();
    await page.getByText('Le courrier est prêt.').waitFor();
    await album.take(page, 'letter-made');
    await page.getByRole('button', { name: 'Enregistrer cette orientation' }).click();
    await page.getByText('Réponse attendue :').waitFor();
    await page.getByText('Ce qui a été partagé').click();
    await page.getByLabel('Entendre les témoins').check();
    await page.getByRole('button', { name: 'Ajouter celles-ci' }).click();
    await page.getByLabel('Fait : Entendre les témoins').waitFor();
    await page.getByLabel('Ajouter une note').pressSequentially('Vois cela @');
    await page.getByRole('option').first().waitFor();
    await album.take(page, 'referred-tasks-naming');
    await page.goto(`${tested.desk.url}/tasks`);
    await page.getByText('Entendre les témoins').waitFor();
    await album.take(page, 'my-tasks');
  });

  it('a second reader', async () => {
    const album = new Album('15-referrals', 'fr');
    const { id } = await tested.desk.file({ category: 'property', content });
    await untilDeciding(tested.desk, id, 'awa');
    const { moussa, fanta } = tested.desk.network.people;
    for (const one of [moussa, fanta])
      await tested.desk.arrange(`INSERT INTO complaint_exclusion VALUES ($1, $2, 'appeal', now())`, [
        ...[id, one.id],
      ]);
    const { page } = await tested.signedIn('awa', {}, `/complaints/${id}`);
    await act(page, 'Nommer un second lecteur');
    await page.getByLabel('Qui doit relire').waitFor();
    await album.take(page, 'second-reader');
  });
});
