import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sealFile } from '#sealing';
import { ConsoleUnderTest } from '../console-under-test.js';
import { recordedTone } from '../sounds.js';
import { Album } from './album.js';

const told = (story: string, people = '') =>
  ({ version: 1, story, when: '', people, name: '', contact: null }) as const;
const PICTURE = readFileSync(join(process.cwd(), 'apps/console/public/icon.svg'));

/** What came with a complaint, and what is nobody's to open. */
describe('pictures of evidence', () => {
  let tested: ConsoleUnderTest;
  beforeAll(async () => {
    tested = await ConsoleUnderTest.start(['moussa']);
  }, 180_000);
  afterAll(() => tested?.stop());

  it('a drawing, a voice and its transcript, a conflict', async () => {
    const album = new Album('15-evidence', 'fr');
    const filed = await tested.desk.file({ content: told('Je le dis par la voix.') });
    const maker = await tested.tab();
    const voice = await recordedTone(maker.page, 800);
    for (const [name, type, content] of [
      ['dessin.png', 'image/png', PICTURE],
      ['voix.webm', 'audio/webm', voice],
    ] as const) {
      const sealed = await sealFile(filed.keys.case.recipient, content, { name, type });
      await tested.desk.complainant(filed).sendsFile(sealed.parts, sealed.manifest);
    }
    const { page } = await tested.signedIn('moussa', {}, `/complaints/${filed.id}`);
    const files = page.getByRole('region', { name: 'Fichiers' });
    await files.getByRole('button', { name: 'Montrer' }).click();
    await files.getByText('Ce fichier se fait passer pour un autre').waitFor();
    await files.getByRole('button', { name: 'Écouter' }).click();
    await files.getByLabel('Vitesse').waitFor();
    await files.getByLabel('Écrire ce qui est dit').fill('Il y avait trois camions au pont.');
    await files.getByText('Chaîne de garde').last().click();
    await files.getByText('Ouvert par moussa').waitFor();
    await album.take(page, 'files');

    await page.goto(`${tested.desk.url}/account`);
    const conflicts = page.getByRole('region', { name: 'Conflits d’intérêts' });
    await conflicts.getByLabel('Prénom et nom d’une personne').fill('Bɔɔrɛ Kulubali');
    await conflicts.getByRole('button', { name: 'Déclarer cette personne' }).click();
    await conflicts.getByText('Gardé, scellé pour vous.').waitFor();
    await album.take(page, 'conflicts');
    const theirs = await tested.desk.file({ content: told('Une somme.', 'Kulubali Boore') });
    await page.goto(`${tested.desk.url}/complaints/${theirs.id}`);
    await page.getByRole('heading', { name: 'Ce signalement n’est pas pour vous' }).waitFor();
    await album.take(page, 'conflict-found');
  }, 180_000);
});
