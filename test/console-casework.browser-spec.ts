import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { newId } from '#kernel';
import { newKeyPair, openMessage, sealDocument, sealFile, sealMessage } from '#sealing';
import type { FiledComplaint } from '../apps/desk/test/filed-complaint.js';
import type { PersonName } from '../apps/desk/test/small-network.js';
import { axeViolations } from './browser.js';
import { ConsoleUnderTest } from './console-under-test.js';
import { act, ask, confirm, dayFromNow, writeRecord } from './console-work.js';
import { lastsSeconds, playsOn, recordedTone } from './sounds.js';

const STORY = 'On a pris le champ de ma mère, près du marigot de Ɲɛnɛsɔ.';
const content = { version: 1, story: STORY, when: 'en mai', people: '', name: '', contact: null } as const;
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('console: work on a complaint', () => {
  let tested: ConsoleUnderTest;
  beforeAll(async () => {
    tested = await ConsoleUnderTest.start(['awa', 'moussa', 'fanta', 'oumar']);
  }, 180_000);
  afterAll(() => tested?.stop());

  const opened = async (name: PersonName, { id }: FiledComplaint) => {
    const tab = await tested.signedIn(name, {}, `/complaints/${id}`);
    await tab.page.getByRole('heading', { name: 'Ce qui s’est passé' }).waitFor();
    return tab;
  };

  it('is accepted, verified, proposed, and confirmed by a second person with an answer to the person', async () => {
    const filed = await tested.desk.file({ category: 'property', content, consents: ['share-justice'] });
    const { page, faults } = await opened('moussa', filed);
    await page.getByText(STORY).waitFor();
    await page.keyboard.press('1');
    const accept = page.getByRole('dialog').getByRole('button', { name: 'Prendre en charge' });
    await accept.and(page.locator(':focus')).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByText('C’est à vous.').waitFor();

    await page.getByRole('link', { name: 'Commencer le dossier' }).first().click();
    await writeRecord(page);
    expect(await axeViolations(page)).toEqual([]);

    // The next step stands at the record's end.
    await page.getByRole('region', { name: 'La suite' }).getByRole('button', { name: 'Conclure' }).click();
    const conclusion = page.getByRole('dialog');
    await conclusion.getByLabel('Constat').selectOption('substantiated');
    await conclusion.getByLabel('Suite donnée').selectOption('transmitted');
    await conclusion.getByLabel('Explication pour l’équipe').fill('Deux sources, titre foncier vu.');
    await confirm(page, 'Proposer à une deuxième personne');
    await conclusion.getByText('Dites à quelle autorité ou à quel service.').waitFor();
    await conclusion.getByLabel('Transmis à').fill('Procureur de Sikasso');
    await conclusion.getByLabel('Transmis le').fill(dayFromNow(2));
    await conclusion.getByText('Ce jour n’est pas encore venu.').waitFor();
    await conclusion.getByLabel('Transmis le').fill(dayFromNow(-1));
    expect(await axeViolations(page)).toEqual([]);
    await confirm(page, 'Proposer à une deuxième personne');
    await page.waitForURL(`**/complaints/${filed.id}`);
    await page.getByText('Conclusion proposée').first().waitFor();
    expect(await page.getByRole('button', { name: 'Confirmer la conclusion' }).count()).toBe(0);

    const second = await opened('fanta', filed);
    const proposal = second.page.getByRole('status').filter({ hasText: 'Conclusion proposée' });
    await proposal.getByText('Deux sources, titre foncier vu.').waitFor();
    await proposal.getByText('Transmis à Procureur de Sikasso, le ').waitFor();
    await proposal.getByRole('link', { name: 'Lire le dossier' }).waitFor();
    await act(second.page, 'Confirmer la conclusion');
    const dialog = second.page.getByRole('dialog');
    await dialog.getByText('Proposée par moussa').waitFor();
    await dialog.getByText('Transmis à Procureur de Sikasso, le ').waitFor();
    await dialog.getByText('Deux sources, titre foncier vu.').waitFor();
    await confirm(second.page, 'Confirmer');
    await dialog.getByText('Écrivez le message.').waitFor();
    await second.page.getByLabel('Message à la personne').fill('Nous avons établi les faits.');
    await confirm(second.page, 'Confirmer');
    await second.page.getByText('Conclusion confirmée.').waitFor();
    const stands = second.page.getByRole('region', { name: 'Conclusion', exact: true });
    await stands.getByText('Transmis à Procureur de Sikasso, le ').waitFor();
    // Concluded: nothing is one key away any more.
    await second.page.getByRole('button', { name: 'Confirmer la conclusion' }).waitFor({ state: 'detached' });
    expect(await second.page.locator('[aria-keyshortcuts="1"]').count()).toBe(0);
    await second.page.getByLabel('Écrire à la personne').fill('Une question encore ?');
    await second.page.getByRole('button', { name: 'Envoyer le message' }).click();
    await second.page.getByText('Une question encore ?').first().waitFor();
    // The latest letter first, as on the person's own page.
    const letters = second.page.getByRole('region', { name: 'Échanges' }).locator('[id^=item-]');
    await letters.first().getByText('Une question encore ?').waitFor();
    await letters.last().getByText('Nous avons établi les faits.').waitFor();

    const { items } = (await tested.desk.get('awa', `/complaints/${filed.id}`)).body;
    const sent = items.filter(({ kind }: { kind: string }) => kind === 'message-out');
    const read = ({ id, content: sealed }: { id: string; content: string }) =>
      openMessage(filed.keys.dialogue, 'message-out', id, Buffer.from(sealed, 'base64'));
    expect((await Promise.all(sent.map(read))).sort()).toEqual([
      'Nous avons établi les faits.',
      'Une question encore ?',
    ]);
    expect([...faults, ...second.faults]).toEqual([]);
  }, 180_000);

  it('takes back what it said of a question once the answer came, and shows the way to it', async () => {
    const filed = await tested.desk.file({ content });
    const { page } = await opened('moussa', filed);
    await act(page, 'Prendre en charge');
    await confirm(page, 'Prendre en charge');
    await page.getByRole('link', { name: 'Commencer le dossier' }).first().waitFor();
    await page.getByText('Pourquoi cette personne ?').click();
    await page.getByText('moussa l’a pris en charge').waitFor();
    await ask(page, 'Quel jour était-ce ?');
    expect(await axeViolations(page)).toEqual([]);
    // What is awaited, until when, and what can be done meanwhile.
    await page.getByText('reposez une question').waitFor();
    const actions = page.getByRole('group', { name: 'Actions possibles' });
    await actions.getByRole('link', { name: 'Commencer le dossier' }).waitFor();
    await actions.getByRole('button', { name: 'Poser une question' }).waitFor();
    await ask(page, 'Et à quelle heure ?');
    await page.getByText('reprend d’elle-même le').waitFor();
    await tested.desk
      .complainant(filed)
      .writes((key) => sealMessage(filed.keys.dialogue, key, 'Le jour du marché.'));
    await page
      .getByText('On attend la réponse de la personne.')
      .waitFor({ state: 'detached', timeout: 10_000 });
    await page.getByRole('link', { name: 'Lire ce qu’elle a écrit' }).click();
    await page.getByText('Le jour du marché.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
  }, 180_000);

  it('notes an answer that came by phone, sealed, and goes on verifying', async () => {
    const filed = await tested.desk.file({ content });
    const { page } = await opened('moussa', filed);
    await act(page, 'Prendre en charge');
    await confirm(page, 'Prendre en charge');
    await page.getByRole('link', { name: 'Commencer le dossier' }).first().waitFor();
    await ask(page, 'Quel jour était-ce ?');
    await page.getByText('On attend la réponse de la personne.').waitFor();
    await act(page, 'Noter sa réponse');
    await confirm(page, 'Noter et reprendre');
    await page.getByText('Écrivez ce que la personne a répondu.').waitFor();
    await page.getByLabel('Raison').selectOption('by-phone');
    await page.getByLabel('Ce que la personne a répondu').fill('Le jour du marché, dit-elle.');
    expect(await axeViolations(page)).toEqual([]);
    await confirm(page, 'Noter et reprendre');
    await page.getByText('La vérification reprend.').waitFor();
    await page.getByText('On attend la réponse de la personne.').waitFor({ state: 'detached' });
    await page.getByText('Le jour du marché, dit-elle.').first().waitFor();
  }, 180_000);

  it('says place and category of a restricted complaint from what was sealed', async () => {
    const facts = {
      ...{ kind: 'human-rights', category: 'gender-based-violence', districtId: 'sikasso', risk: [] },
      ...{ aboutWhom: 'someone-else', language: 'bm', genderWish: 'any', consents: [], reporter: 'victim' },
      ...{ contact: 'anonymous', sex: null, ageBand: null },
    };
    const filed = await tested.desk.file({ category: facts.category, content: { ...content, facts } });
    const { page } = await opened('moussa', filed);
    const said = (term: string) => page.locator(`dt:text-is("${term}") + dd`).textContent();
    expect(await said('Catégorie')).toBe('Violence sexuelle, ou parce qu’on est femme ou homme');
    expect(await said('Lieu')).toBe('sikasso');
    await page.getByText('La règle n’est pas montrée : ce signalement est réservé.').waitFor();
  }, 180_000);

  it('refuses a stale write, shows what changed and keeps what was typed', async () => {
    const filed = await tested.desk.file({ content });
    const { page } = await opened('moussa', filed);
    await act(page, 'Ne pas retenir');
    await page.getByLabel('Pourquoi ce n’est pas examiné').selectOption('inadmissible');
    await page.getByLabel('Message à la personne').fill('Adressez-vous à la mairie.');
    const { id } = tested.desk.network.people.fanta;
    const moved = { event: 'assigned', version: 1, requestKey: newId(), payload: { assigneeId: id } };
    expect((await tested.desk.post('awa', `/complaints/${filed.id}/events`, moved)).status).toBe(200);
    await page.getByText('quelqu’un d’autre a agi').waitFor();
    await page.getByRole('dialog').getByText('Attribué à une personne — awa').waitFor();
    expect(await page.getByRole('button', { name: 'Clore sans examiner' }).isDisabled()).toBe(true);
    expect(await page.getByLabel('Message à la personne').inputValue()).toBe('Adressez-vous à la mairie.');
    await page.getByRole('button', { name: 'J’ai vu, continuer' }).click();
    await confirm(page, 'Clore sans examiner');
    await page.getByText('Le signalement est clos.').waitFor();
  }, 180_000);

  it('ends nothing over a message that came meanwhile, shows it, and keeps what was typed', async () => {
    const filed = await tested.desk.file({ content });
    const { page } = await opened('moussa', filed);
    // Nothing tells the page: the desk itself refuses.
    await page.route('**/api/v1/events?**', (route) => route.abort());
    await page.reload();
    await page.getByRole('heading', { name: 'Ce qui s’est passé' }).waitFor();
    await act(page, 'Ne pas retenir');
    await page.getByLabel('Pourquoi ce n’est pas examiné').selectOption('inadmissible');
    await page.getByLabel('Message à la personne').fill('Adressez-vous à la mairie.');
    await tested.desk
      .complainant(filed)
      .writes((key) => sealMessage(filed.keys.dialogue, key, 'Ils sont revenus cette nuit.'));
    await confirm(page, 'Clore sans examiner');
    await page.getByRole('dialog').getByText('Lisez-le avant de décider').waitFor();
    expect(await page.getByLabel('Message à la personne').inputValue()).toBe('Adressez-vous à la mairie.');
    expect(await axeViolations(page)).toEqual([]);
    await page.getByText('Ils sont revenus cette nuit.').waitFor();
    await page.getByRole('button', { name: 'J’ai vu, continuer' }).click();
    await confirm(page, 'Clore sans examiner');
    await page.getByText('Le signalement est clos.').waitFor();
  }, 180_000);

  it('says also while the live channel is cut that someone was faster, and that nothing is left to do', async () => {
    const [first, again] = [await tested.desk.file({ content }), await tested.desk.file({ content })];
    const undo = (name: PersonName, event: string, version: number, more = {}) =>
      tested.desk.post(name, `/complaints/${again.id}/events`, {
        event,
        version,
        requestKey: newId(),
        ...more,
      });
    const payload = { duplicateOf: first.id };
    await undo('awa', 'ruled-duplicate', 1, { payload, withoutMessage: true });
    const { page } = await opened('moussa', again);
    await page.route('**/api/v1/events?**', (route) => route.abort());
    await page.reload();
    await page.getByRole('heading', { name: 'Ce qui s’est passé' }).waitFor();
    await act(page, 'Ce n’était pas un doublon');
    expect((await undo('fanta', 'duplicate-undone', 2)).status).toBe(200);
    await confirm(page, 'Défaire le lien');
    await page.getByText('quelqu’un d’autre a agi').waitFor();
    await page.getByRole('button', { name: 'J’ai vu, continuer' }).click();
    await page.getByText('Ce n’est plus possible').waitFor();
    expect(await page.getByRole('button', { name: 'Défaire le lien' }).count()).toBe(0);
    await page.getByRole('dialog').getByRole('button', { name: 'Fermer' }).last().click();
    await page.getByText('Ce n’est plus possible').waitFor({ state: 'detached' });
  }, 180_000);

  it('shows two versions of a record side by side when two hands wrote it', async () => {
    const filed = await tested.desk.file({ content });
    const { page } = await opened('moussa', filed);
    await act(page, 'Prendre en charge');
    await confirm(page, 'Prendre en charge');
    await page.getByRole('link', { name: 'Commencer le dossier' }).first().click();
    await page.getByText('Rien n’est encore écrit.').waitFor();
    const other = await tested.signedIn('moussa', {}, `/complaints/${filed.id}/record`);
    await other.page.getByLabel('Qui ne doit pas être approché').fill('Le chef du village');
    await page.getByLabel('Qui ne doit pas être approché').fill('Le voisin');
    // Which hand comes second is a matter of milliseconds; that one is asked, the other stays as it is.
    const overtaken = (tab: Page) =>
      tab
        .getByText('Ce dossier a changé ailleurs')
        .waitFor()
        .then(() => tab);
    const late = await Promise.any([overtaken(page), overtaken(other.page)]);
    await late.getByText('Le chef du village').last().waitFor();
    expect(await axeViolations(late)).toEqual([]);
    await late.getByRole('radio', { name: 'Votre texte' }).check();
    await late.getByRole('button', { name: 'Garder ces choix' }).click();
    await late.getByText('Enregistré, scellé.').waitFor();
  }, 180_000);

  it('keeps a record whose saving failed, and saves it when asked again', async () => {
    const filed = await tested.desk.file({ content });
    await tested.desk.post('moussa', `/complaints/${filed.id}/events`, {
      ...{ event: 'accepted', version: 1, requestKey: newId() },
    });
    const { page } = await tested.signedIn('moussa', {}, `/complaints/${filed.id}/record`);
    const plan = page.getByLabel('Comment approcher les autres');
    // The desk has it and its answer is lost: it is mine, and no other hand's.
    const items = '**/api/v1/complaints/*/items';
    await page.route(items, async (route) => {
      await route.fetch();
      await route.abort();
    });
    await plan.fill('Au marché.');
    await page.getByText('Enregistré, scellé.').waitFor();
    await page.unroute(items);

    // Nothing goes out any more: what is typed stays, and goes when asked to.
    await page.context().setOffline(true);
    await plan.fill('Au marché, jamais chez eux.');
    const again = page.getByRole('button', { name: 'Réessayer' });
    await again.waitFor();
    expect(await again.count()).toBe(1);
    await page.context().setOffline(false);
    await again.click();
    await page.getByText('Enregistré, scellé.').waitFor();
    await page.reload();
    await page.getByText('Enregistré, scellé.').waitFor();
    expect(await plan.inputValue()).toBe('Au marché, jamais chez eux.');
  }, 180_000);

  it('opens files safely and talks with the person', async () => {
    const filed = await tested.desk.file({ content });
    const person = tested.desk.complainant(filed);
    await person.writes((key) => sealMessage(filed.keys.dialogue, key, 'Avez-vous des nouvelles ?'));
    const picture = await sealFile(filed.keys.case.recipient, PNG, { name: 'champ.png', type: 'text/html' });
    await person.sendsFile(picture.parts, picture.manifest);
    await tested.desk.file({ content: { ...content, story: 'Le champ est de l’autre côté.' }, again: filed });
    const { page, faults } = await opened('moussa', filed);
    await page.getByText('Le champ est de l’autre côté.').waitFor();
    await page.getByText('Avez-vous des nouvelles ?').waitFor();
    await page.getByRole('button', { name: 'Montrer' }).click();
    await page.getByText('Empreinte vérifiée').waitFor();
    await page.getByText('Image floutée').waitFor();
    await page.getByRole('button', { name: 'Voir l’image' }).click();
    await page.getByAltText('champ.png').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByLabel('Insérer un modèle').selectOption('more');
    await page.getByRole('button', { name: 'Envoyer le message' }).click();
    // Begun in the language the person filed in.
    await page.getByText('Remplissez « [i ka ɲininkali] »').waitFor();
    await page.getByLabel('Écrire à la personne').fill('Nous y travaillons.');
    await page.getByRole('button', { name: 'Envoyer le message' }).click();
    await page.getByText('pas encore lu').waitFor();
    expect(await page.getByLabel('Écrire à la personne').inputValue()).toBe('');
    expect(faults).toEqual([]);
  }, 180_000);

  it('plays a voice, says how long it lasts, and can go back in it', async () => {
    const filed = await tested.desk.file({ content: { ...content, story: '' } });
    const recorder = await tested.tab();
    const voice = await sealFile(filed.keys.case.recipient, await recordedTone(recorder.page, 1_500), {
      ...{ name: 'voix.webm', type: 'audio/webm' },
    });
    await tested.desk.complainant(filed).sendsFile(voice.parts, voice.manifest);
    const { page, faults } = await opened('moussa', filed);
    await page.getByRole('button', { name: 'Écouter' }).click();
    const player = page.locator('audio');
    const seconds = await player.evaluate(lastsSeconds);
    expect(seconds).toBeGreaterThan(1);
    expect(seconds).toBeLessThan(5);
    expect(await player.evaluate(playsOn)).toBeGreaterThan(0.3);
    expect(faults).toEqual([]);
  }, 180_000);

  it('believes no note that was planted in a colleague’s name, and shows all the rest', async () => {
    const filed = await tested.desk.file({ content });
    const { page } = await opened('moussa', filed);
    await page.getByLabel('Ajouter une note').fill('Vu au marché.');
    await page.getByRole('button', { name: 'Garder la note' }).click();
    // Kept: no longer in the field where it was written.
    await page.getByText('Vu au marché.').and(page.locator(':not(textarea)')).waitFor();
    const { fanta } = tested.desk.network.people;
    const planted = await sealDocument([filed.keys.case.recipient], 'note', 'Il a menti.');
    await tested.desk.arrange(
      `UPDATE sealed_item SET author_id = $2 WHERE complaint_id = $1 AND kind = 'note'`,
      [...[filed.id, fanta.id]],
    );
    await tested.desk.arrange(
      `INSERT INTO sealed_item (id, complaint_id, box, kind, request_key, author_id, created_at, content)
       VALUES ($1, $2, 'case', 'note', 'planted', $3, now(), $4)`,
      [newId(), filed.id, fanta.id, planted],
    );
    const { page: theirs, faults } = await opened('awa', filed);
    await theirs.getByText(STORY).waitFor();
    await theirs.getByText('n’a pas pu être vérifié').waitFor();
    expect(await theirs.getByText('Il a menti.').count()).toBe(0);
    expect(await theirs.getByText('Vu au marché.').count()).toBe(0);
    expect(faults).toEqual([]);
  }, 180_000);

  it('leaves the screen of who is in conflict with it', async () => {
    const filed = await tested.desk.file({ content });
    const record = (name: PersonName, version: number, event: object) =>
      tested.desk.post(name, `/complaints/${filed.id}/events`, { version, requestKey: newId(), ...event });
    await record('fanta', 1, { event: 'accepted' });
    const { page } = await opened('fanta', filed);
    await page.getByText(STORY).waitFor();
    await record('awa', 2, { event: 'returned-to-pool', reason: 'conflict' });
    await page.getByText('Ce signalement n’est pas visible pour vous.').waitFor();
    expect(await page.getByText(STORY).count()).toBe(0);
  }, 180_000);

  it('says what to do with a complaint that does not open', async () => {
    const stranger = await newKeyPair();
    const filed = await tested.desk.file({ content, sealedTo: stranger.recipient });
    const { page } = await opened('moussa', filed);
    await page.getByText('ne s’ouvre pas avec les clés de votre équipe').waitFor();
    expect(await page.getByText(STORY).count()).toBe(0);
    await act(page, 'Signaler comme illisible');
    await confirm(page, 'Signaler comme illisible');
    await page.getByText('Signalé comme illisible.').waitFor();
  }, 180_000);

  it('is handed to another team, whose browser opens it and ours no more', async () => {
    const filed = await tested.desk.file({ content });
    const { page } = await opened('awa', filed);
    await act(page, 'Confier à une autre équipe');
    await page.getByRole('dialog').getByLabel('Équipe', { exact: true }).selectOption('koutiala');
    await page.getByRole('dialog').getByLabel('Raison').selectOption('wrong-district');
    await confirm(page, 'Confier à cette équipe');
    await page.waitForURL('**/queue');
    expect((await tested.desk.get('awa', `/complaints/${filed.id}`)).status).toBe(404);
    const { page: theirs } = await opened('oumar', filed);
    await theirs.getByText(STORY).waitFor();
  }, 180_000);

  it('is exported as one document that Debian’s age opens with the exported identity', async () => {
    const filed = await tested.desk.file({ content });
    const { page } = await opened('moussa', filed);
    const folder = mkdtempSync(join(tmpdir(), 'kenekanko-export-'));
    const saved = async (press: () => Promise<void>) => {
      const [file] = await Promise.all([page.waitForEvent('download'), press()]);
      const path = join(folder, file.suggestedFilename());
      await file.saveAs(path);
      return path;
    };
    const bundle = await saved(() => page.getByRole('button', { name: 'Exporter, scellé' }).click());
    await page.getByText('Exporté par moussa').waitFor();
    await page.getByRole('link', { name: 'Mon compte' }).click();
    await page.getByLabel('J’ai compris').check();
    const { username, passphrase } = tested.desk.network.people.moussa;
    await page.getByLabel('Nom d’utilisateur').fill(username);
    await page.getByLabel('Retapez votre phrase de passe').fill(passphrase);
    const identity = await saved(() =>
      page.getByRole('button', { name: 'Télécharger mon identité' }).click(),
    );
    const html = execFileSync('age', ['-d', '-i', identity, bundle]).toString();
    expect(html).toContain(STORY);
    expect(html).not.toContain('<script');
  }, 180_000);
});
