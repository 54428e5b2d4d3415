import type { Page } from 'playwright-core';
import { importsCatalogue, translator } from '#i18n';
import { newId } from '#kernel';
import { newKeyPair, sealFile, sealMessage } from '#sealing';
import type { FiledComplaint } from '../../apps/desk/test/filed-complaint.js';
import type { PersonName } from '../../apps/desk/test/small-network.js';
import { prove, tell } from '../assisted-steps.js';
import { ConsoleUnderTest } from '../console-under-test.js';
import { act, confirm, writeRecord } from '../console-work.js';
import { Album } from './album.js';
import { writeLedger } from './a-ledger.js';

const STORY = 'On a pris le champ de ma mère, près du marigot de Ɲɛnɛsɔ.';
const content = { version: 1, story: STORY, when: 'en mai', people: '', name: '', contact: null } as const;
const QUEUED = [
  { category: 'property', risk: ['danger-to-life'] },
  { category: 'bribery', risk: [] },
  { category: 'liberty', risk: ['detention', 'minor'] },
  { category: 'land-conflict', risk: ['retaliation'] },
  { category: 'extortion', risk: [] },
  { category: 'basic-services', risk: ['more-than-ten'] },
];

/** In French: what the console says in other languages is the translators' catalogue. */
describe('pictures of the console', () => {
  let tested: ConsoleUnderTest;
  beforeAll(async () => {
    const people: PersonName[] = ['awa', 'moussa', 'fanta', 'mariam', 'kadi', 'adama', 'issa'];
    tested = await ConsoleUnderTest.start(people);
  }, 180_000);
  afterAll(() => tested?.stop());

  const opened = async (name: PersonName, { id }: FiledComplaint): Promise<Page> => {
    const { page } = await tested.signedIn(name, {}, `/complaints/${id}`);
    await page.getByRole('heading', { name: 'Ce qui s’est passé' }).waitFor();
    await page.getByRole('group', { name: 'Actions possibles' }).getByRole('button').first().waitFor();
    return page;
  };
  const shut = async (page: Page): Promise<void> => {
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  };

  it('the session', async () => {
    const album = new Album('10-session', 'fr');
    const { page } = await tested.tab();
    await page.goto(tested.desk.url);
    await page.getByRole('button', { name: 'Ouvrir la session' }).waitFor();
    await album.take(page, 'sign-in');
    await page.getByRole('button', { name: 'Ouvrir la session' }).click();
    await page.getByText('Écrivez votre nom d’utilisateur.').waitFor();
    await album.take(page, 'sign-in-empty');
    await page.getByLabel('Nom d’utilisateur').fill('moussa');
    await page.getByLabel('Phrase de passe', { exact: true }).fill('abandon abandon abandon');
    await page.keyboard.press('Enter');
    await page.getByText('ne vont pas ensemble').waitFor();
    await album.take(page, 'sign-in-wrong');
    await tested.fillSignIn(page, 'moussa');
    await page.getByText('Aucun signalement ouvert').waitFor();
    await album.take(page, 'queue-empty');
    await page.getByRole('link', { name: 'Mon compte' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await album.take(page, 'account');
    await page.goto(`${tested.desk.url}/rien`);
    await page.getByRole('heading', { name: 'Cette page n’existe pas' }).waitFor();
    await album.take(page, 'no-such-page');
    await page.getByRole('button', { name: 'Se déconnecter' }).click();
    await page.getByText('Les clés ont été effacées').waitFor();
    await album.take(page, 'signed-out');
    await page.route('**/api/v1/**', (route) => route.abort());
    await tested.fillSignIn(page, 'moussa');
    await page.getByRole('alert').first().waitFor();
    await album.take(page, 'sign-in-line-down');
    await page.context().close();
  });

  it('a verifier’s work, up to the proposal and its confirmation', async () => {
    const album = new Album('11-verifier', 'fr');
    for (const wishes of QUEUED) await tested.desk.file({ ...wishes, content });
    const filed = await tested.desk.file({ category: 'property', risk: ['ongoing'], content });
    const { page: queue } = await tested.signedIn('moussa');
    await queue.locator('[data-row]').nth(QUEUED.length).waitFor();
    await album.take(queue, 'queue');
    await queue.getByRole('button', { name: 'Filtrer' }).click();
    await queue.getByLabel('Catégorie').waitFor();
    await album.take(queue, 'queue-filters');
    await queue.keyboard.press('?');
    await queue.getByRole('dialog', { name: 'Aide et raccourcis' }).waitFor();
    await album.take(queue, 'help');
    await shut(queue);
    await queue.keyboard.press('/');
    await album.take(queue, 'search-hint');
    await queue.keyboard.type('nyeneso');
    await queue.getByRole('region', { name: 'Ce qui a été trouvé' }).locator('mark').first().waitFor();
    await album.take(queue, 'search');
    await queue.context().close();

    const page = await opened('moussa', filed);
    await album.take(page, 'complaint');
    await asEachAction(album, page, ['Prendre en charge', 'Ne pas retenir', 'Déjà reçu (doublon)']);
    await act(page, 'Prendre en charge');
    await confirm(page, 'Prendre en charge');
    await page.getByText('C’est à vous.').waitFor();
    await album.take(page, 'accepted');
    await asEachAction(album, page, ['Rendre à l’équipe', 'Conclure']);
    await act(page, 'Poser une question');
    await page.getByLabel('Écrire à la personne').and(page.locator(':focus')).waitFor();
    await album.take(page, 'question');
    await page.getByLabel('C’est une question').uncheck();
    await page.getByRole('link', { name: 'Commencer le dossier' }).first().click();
    await page.getByText('Rien n’est encore écrit.').waitFor();
    await album.take(page, 'record-empty');
    await writeRecord(page);
    await album.take(page, 'record-complete');
    await page.getByRole('link', { name: 'Retour au signalement' }).click();
    await act(page, 'Conclure');
    await page.getByLabel('Constat').selectOption('substantiated');
    await page.getByLabel('Suite donnée').selectOption('advised');
    await page.getByLabel('Explication pour l’équipe').fill('Deux sources, titre foncier vu.');
    await album.take(page, 'action-conclude-filled');
    await confirm(page, 'Proposer à une deuxième personne');
    await page.getByText('C’est enregistré.').waitFor();
    await album.take(page, 'proposed');

    const second = await opened('fanta', filed);
    await second.getByText('Deux sources, titre foncier vu.').first().waitFor();
    await album.take(second, 'second-person');
    await asEachAction(album, second, ['Renvoyer en vérification', 'Confirmer la conclusion']);
    await act(second, 'Confirmer la conclusion');
    await second.getByLabel('Message à la personne').fill('Nous avons établi les faits.');
    await confirm(second, 'Confirmer');
    await second.getByText('Conclusion confirmée.').waitFor();
    await album.take(second, 'concluded');
  });

  it('what else a complaint can hold, and what can go wrong', async () => {
    const album = new Album('12-complaints', 'fr');
    const talking = await tested.desk.file({ content });
    const person = tested.desk.complainant(talking);
    await person.writes((key) => sealMessage(talking.keys.dialogue, key, 'Avez-vous des nouvelles ?'));
    const page = await opened('moussa', talking);
    const { width, height } = { width: 640, height: 400 };
    const png = await page.screenshot({ clip: { x: 0, y: 0, width, height } });
    const sealed = await sealFile(talking.keys.case.recipient, png, { name: 'champ.png', type: 'image/png' });
    await person.sendsFile(sealed.parts, sealed.manifest);
    await page.reload();
    await page.getByRole('button', { name: 'Montrer' }).waitFor();
    await page.getByLabel('Ajouter une note').fill('Vu au marché.');
    await page.getByRole('button', { name: 'Garder la note' }).click();
    await page.getByText('Vu au marché.').first().waitFor();
    await album.take(page, 'message-file-note');
    await page.getByRole('button', { name: 'Montrer' }).click();
    await page.getByAltText('Image floutée').waitFor();
    await album.take(page, 'file-blurred');
    await page.getByRole('button', { name: 'Voir l’image' }).click();
    await page.getByAltText('champ.png').waitFor();
    await album.take(page, 'file-seen');
    await page.context().setOffline(true);
    await tested.desk.app.getHttpServer().closeAllConnections();
    await page.getByText('Connexion perdue depuis').waitFor();
    await album.take(page, 'line-lost');
    await page.context().close();

    const stranger = await newKeyPair();
    const unreadable = await tested.desk.file({ content, sealedTo: stranger.recipient });
    const closed = await opened('moussa', unreadable);
    await closed.getByText('ne s’ouvre pas avec les clés de votre équipe').waitFor();
    await album.take(closed, 'does-not-open');

    const moved = await tested.desk.file({ content });
    const stale = await opened('moussa', moved);
    await act(stale, 'Ne pas retenir');
    await stale.getByLabel('Message à la personne').fill('Adressez-vous à la mairie.');
    const { id } = tested.desk.network.people.fanta;
    const event = { event: 'assigned', version: 1, requestKey: newId(), payload: { assigneeId: id } };
    await tested.desk.post('awa', `/complaints/${moved.id}/events`, event);
    await stale.getByText('quelqu’un d’autre a agi').waitFor();
    await album.take(stale, 'someone-was-faster');
    await stale.goto(`${tested.desk.url}/complaints/${newId()}`);
    await stale.getByText('n’est pas visible pour vous').waitFor();
    await album.take(stale, 'not-visible');
  });

  it('a lead’s', async () => {
    const album = new Album('13-lead', 'fr');
    const filed = await tested.desk.file({ content });
    const page = await opened('awa', filed);
    await album.take(page, 'complaint');
    await asEachAction(album, page, ['Attribuer', 'Confier à une autre équipe']);
    await page.goto(`${tested.desk.url}/team`);
    await page.getByRole('button', { name: 'Modifier : moussa' }).click();
    await page.getByLabel('En congé').check();
    await album.take(page, 'team-member');
    await shut(page);
    await album.take(page, 'team');
    await page.getByRole('button', { name: /^Changer l’état/ }).click();
    await page.getByLabel('Suspendue').check();
    await page.getByText('Ce que la suspension fait').waitFor();
    await album.take(page, 'team-suspending');
  });

  it('a coordinator’s', async () => {
    const album = new Album('14-coordinator', 'fr');
    const { page: young } = await tested.signedIn('mariam');
    await young.getByText(/^\d+ reçus?, \d+ traités?$/).waitFor();
    await album.take(young, 'figures-of-few');
    await young.context().close();
    await writeLedger(tested.desk, 600);
    const { page } = await tested.signedIn('mariam');
    await page.getByRole('img', { name: /^Reçus/ }).waitFor();
    await album.take(page, 'figures');
    for (const summary of await page.locator('main details > summary').all()) await summary.click();
    await album.take(page, 'figures-everything-open');
    await page.goto(`${tested.desk.url}/figures/publish`);
    await page.getByText('Rien n’a été publié.').waitFor();
    await album.take(page, 'publish');
    await page.goto(`${tested.desk.url}/reports`);
    await page.getByText('Aucun rapport.').waitFor();
    await album.take(page, 'reports');
    await page.goto(`${tested.desk.url}/account`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await album.take(page, 'account');
  });

  it('a monitor’s, who files for someone', async () => {
    const album = new Album('15-monitor', 'fr');
    const { page } = await tested.signedIn('kadi');
    await page.getByRole('heading', { name: 'Déposer pour quelqu’un' }).waitFor();
    await album.take(page, 'interview');
    await page.getByRole('button', { name: 'Continuer vers le code' }).click();
    await page.getByRole('alert').getByRole('link').first().waitFor();
    await album.take(page, 'interview-mistakes');
    await tell(page);
    await album.take(page, 'interview-filled');
    await page.getByRole('button', { name: 'Continuer vers le code' }).click();
    await page.getByRole('heading', { name: 'Remettez son code' }).waitFor();
    const code = (await page.locator('[data-print=code]').innerText()).replace(/\D/g, '');
    await album.take(page, 'code');
    await page.getByRole('button', { name: 'Lire groupe par groupe' }).click();
    await album.take(page, 'code-by-groups');
    await page.getByRole('button', { name: 'La personne a son code' }).click();
    await page.getByLabel('Les 4 derniers chiffres').fill('0000');
    await page.getByRole('button', { name: 'Envoyer le signalement' }).click();
    await page.getByText('Ce ne sont pas les 4 derniers chiffres').waitFor();
    await album.take(page, 'code-not-proven');
    await page.route('**/assisted-filing', (route) => route.abort());
    await prove(page, code);
    await page.getByText('Nous ne savons pas si le signalement est arrivé').waitFor();
    await album.take(page, 'line-dropped');
    await page.unroute('**/assisted-filing');
    await page.getByLabel('Les 4 derniers chiffres').fill(code.slice(-4));
    await page.getByRole('button', { name: 'Envoyer le signalement' }).click();
    await page.getByRole('button', { name: 'Personne suivante' }).waitFor();
    await album.take(page, 'filed');
  });

  it('a register that comes in', async () => {
    const album = new Album('18-imports', 'fr');
    const t = translator(importsCatalogue, 'fr', 'shown');
    const { page } = await tested.signedIn('kadi', {}, '/imports');
    await page.getByRole('heading', { name: t('title') }).waitFor();
    await album.take(page, 'file');
    const rows = [
      'Date de réception;Cercle;Nature;Catégorie;Faits;N°',
      '05/03/2024;sikasso;Corruption;extortion;On lui a demandé de payer;1',
      '31/02/2024;Sikasso-ville;Corruption;extortion;On lui a demandé de payer;2',
    ];
    const register = { name: 'registre.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) };
    await page.getByLabel(t('file.label')).setInputFiles(register);
    await page.getByRole('heading', { name: t('columns.title') }).waitFor();
    await album.take(page, 'columns');
    await page.getByRole('button', { name: t('columns.check') }).click();
    await page.getByRole('heading', { name: t('check.title') }).waitFor();
    await album.take(page, 'check');
    await page.getByRole('button', { name: t('check.start', { rows: '1' }) }).click();
    await page.getByText(t('run.filed', { rows: 1 })).waitFor();
    await album.take(page, 'finished');
    await page.getByRole('button', { name: t('undo.button') }).click();
    await page.getByRole('dialog').waitFor();
    await album.take(page, 'undo');
  });

  it('others’', async () => {
    const album = new Album('16-others', 'fr');
    for (const [name, role] of Object.entries({ adama: 'administrator', issa: 'auditor' })) {
      const { page } = await tested.signedIn(name as PersonName);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await album.take(page, role);
    }
  });

  it('a network whose signature is not valid', async () => {
    const album = new Album('17-trust', 'fr');
    await tested.desk.arrange(
      `UPDATE signed_statement SET statement = replace(statement, '"age1', '"age1q') WHERE team_id = 'koutiala' AND kind = 'team-recipient'`,
    );
    const { page } = await tested.signedIn('moussa');
    await page.getByText('Une signature du réseau n’est pas valable').waitFor();
    await album.take(page, 'signature-not-valid');
  });

  /** Opens each action's form and leaves it. */
  async function asEachAction(album: Album, page: Page, names: readonly string[]): Promise<void> {
    for (const name of names) {
      await act(page, name);
      await page.getByRole('dialog').waitFor();
      await album.take(page, `action-${plain(name)}`);
      await shut(page);
    }
  }
});

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^\w ]/g, '')
    .trim()
    .toLowerCase()
    .replace(/\s+/g, '-');
