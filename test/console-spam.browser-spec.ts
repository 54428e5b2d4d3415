import type { Page } from 'playwright-core';
import { LedgerMarks, verifyCounts } from '#counts';
import { createDataSource, UnitOfWork } from '#database';
import { newId, systemClock } from '#kernel';
import { openMessage, sealMessage } from '#sealing';
import type { FiledComplaint } from '../apps/desk/test/filed-complaint.js';
import { readTable } from '../apps/desk/test/read-figures.js';
import { axeViolations } from './browser.js';
import { ConsoleUnderTest, LAPTOP } from './console-under-test.js';
import { confirm } from './console-work.js';

const told = (story: string) =>
  ({ version: 1, story, when: '', people: '', name: '', contact: null }) as const;
const SMALLEST = { width: 320, height: 640 };

describe('console: what is no complaint at all', () => {
  let tested: ConsoleUnderTest;
  beforeAll(async () => {
    tested = await ConsoleUnderTest.start(['awa', 'moussa']);
  }, 180_000);
  afterAll(() => tested?.stop());

  const file = (story: string, more: object = {}) =>
    tested.desk.file({ category: 'property', content: told(story), ...more });
  const standing = async ({ id }: FiledComplaint) => {
    const { facts, items } = (await tested.desk.get('awa', `/complaints/${id}`)).body;
    return { state: facts.state, closingReason: facts.closingReason, items };
  };
  const asked = (page: Page) => page.getByRole('dialog', { name: 'Clore' });
  /** The first of the two keys; Enter counts once the button has the focus. */
  const propose = async (page: Page): Promise<void> => {
    await page.keyboard.press('s');
    await asked(page)
      .getByRole('button', { name: 'Clore sans examiner' })
      .and(page.locator(':focus'))
      .waitFor();
  };
  const focusedRow = (page: Page) => page.locator('[data-row]:focus').getAttribute('data-row');
  const onBothScreens = async (page: Page, look: () => Promise<void>) => {
    for (const size of [SMALLEST, LAPTOP]) {
      await page.setViewportSize(size);
      await look();
    }
  };

  it('costs two key presses, in the queue and opened, and the person reads why', async () => {
    const filed = [await file('Gagnez un million !'), await file('azerty'), await file('Achetez ici.')];
    const danger = await file('On nous menace.', { risk: ['danger-to-life'] });
    const { page, faults } = await tested.signedIn('moussa');
    await page.locator('[data-row]').nth(3).waitFor();
    // The most urgent stands first: it can't go this way, whatever is pressed.
    await page.keyboard.press('j');
    expect(await focusedRow(page)).toBe(danger.id);
    await page.keyboard.press('s');
    await asked(page).getByText('Urgent :').waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await asked(page).waitFor({ state: 'detached' });
    expect(await standing(danger)).toMatchObject({ state: 'received' });

    await page.keyboard.press('j');
    const order = await page
      .locator('[data-row]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')));
    expect(await focusedRow(page)).toBe(order[1]);
    await propose(page);
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByText('est clos : message sans objet').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    // A verifier is told who can take it back, and is already at the next one.
    await page.getByText('Une personne responsable de l’équipe peut le rouvrir.').waitFor();
    await page.locator(`[data-row="${order[2]}"]:focus`).waitFor();
    await propose(page);
    await page.keyboard.press('Enter');
    await page.locator(`[data-row="${order[3]}"]:focus`).waitFor();

    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Ce qui s’est passé' }).waitFor();
    await propose(page);
    await page.keyboard.press('Enter');
    await page.getByText('est clos : message sans objet').waitFor();

    for (const one of filed) {
      expect(await standing(one)).toMatchObject({ state: 'concluded', closingReason: 'spam' });
    }
    const [first] = filed as [FiledComplaint];
    const { items } = await standing(first);
    const { id, content } = items.find(({ kind }: { kind: string }) => kind === 'message-out');
    const answer = await openMessage(first.keys.dialogue, 'message-out', id, Buffer.from(content, 'base64'));
    // In the language it was filed in, which a demonstration may say unreviewed.
    expect(answer).toContain('a datugura, a ma sɛgɛsɛgɛ');
    expect(faults).toEqual([]);
    await page.context().close();
  }, 180_000);

  it('goes twenty at once, the one that someone else took told apart, and the figures agree', async () => {
    const flood: FiledComplaint[] = [];
    for (let n = 0; n < 20; n++) flood.push(await file(`Publicité ${n}`));
    const voice = await file('');
    const { keys } = flood[9]!;
    await tested.desk
      .complainant(flood[9]!)
      .writes((requestKey) => sealMessage(keys.dialogue, requestKey, 'Si, c’est vrai : appelez-moi.'));
    const { page, faults } = await tested.signedIn('awa');
    const boxes = page.getByRole('checkbox');
    await page.locator('[data-row]').nth(20).waitFor();
    const ids = await page
      .locator('[data-row]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')));
    expect(ids.length).toBeGreaterThanOrEqual(22);
    // By keys: the danger of before stands first and is left; from the second row on, all.
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.getByText('1 choisi').waitFor();
    await page
      .getByRole('group', { name: 'Signalements choisis' })
      .getByRole('button', { name: 'Choisir tout' })
      .click();
    await page.getByText(`${ids.length} choisis`).waitFor();
    await boxes.nth(1).focus();
    await page.keyboard.press('Space');
    await page.getByText(`${ids.length - 1} choisis`).waitFor();
    await onBothScreens(page, async () => expect(await axeViolations(page)).toEqual([]));

    await page.keyboard.press('s');
    const button = asked(page).getByRole('button', { name: 'Clore 20 sans examiner' });
    await button.waitFor();
    await asked(page).getByText('Publicité 7').waitFor();
    // What the person wrote since stands beside what they told.
    await asked(page).getByText('1 message de la personne').waitFor();
    await asked(page).getByText('Si, c’est vrai : appelez-moi.').waitFor();
    await asked(page).getByText('Aucun texte à lire ici').waitFor();
    await onBothScreens(page, async () => {
      expect(await axeViolations(page)).toEqual([]);
      const box = asked(page).getByRole('checkbox').first().locator('..');
      const { width, height } = (await box.boundingBox())!;
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    });
    const taken = flood[4]!;
    const accepted = { event: 'accepted', version: 1, requestKey: newId() };
    expect((await tested.desk.post('moussa', `/complaints/${taken.id}/events`, accepted)).status).toBe(200);
    await confirm(page, 'Clore 20 sans examiner');
    await asked(page).getByText('19 sont clos').waitFor();
    await asked(page).getByText('1 n’a pas pu être clos').waitFor();
    await asked(page).getByText('Quelqu’un a modifié ce signalement').waitFor();
    expect(await axeViolations(page)).toEqual([]);

    for (const one of flood.filter((each) => each !== taken)) {
      expect(await standing(one)).toMatchObject({ state: 'concluded', closingReason: 'spam' });
    }
    expect(await standing(taken)).toMatchObject({ state: 'verifying' });
    expect(await standing(voice)).toMatchObject({ state: 'received' });

    // A lead takes one back at once.
    await asked(page).getByText('Lesquels').click();
    await asked(page).getByRole('button', { name: 'Rouvrir' }).first().click();
    await asked(page).getByText('Rouvert.').waitFor();
    await asked(page).getByRole('button', { name: 'Fermer' }).last().click();
    await asked(page).waitFor({ state: 'detached' });
    // Nothing stays chosen: the next key is about the row one is at.
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
    await agreeingFigures({ spam: 3 + 19 - 1, reopened: 1 });
    expect(faults).toEqual([]);
  }, 300_000);

  /** What the coordinator reads, once the worker has marked what is written; every check of the ledger holds. */
  async function agreeingFigures({ spam, reopened }: { spam: number; reopened: number }): Promise<void> {
    const { urls } = tested.desk.database;
    const source = (url: string, name: string) => createDataSource({ url, name, poolSize: 1 }).initialize();
    const worker = await source(urls.worker, 'test-marks');
    const marks = new LedgerMarks(new UnitOfWork(worker), systemClock);
    await marks.take();
    await worker.destroy();
    const { answer, total } = await readTable(tested.desk, 'closed,reopened', 'district');
    expect(answer.identity!.holds).toBe(true);
    expect(total).toEqual({ closed: spam + reopened, reopened });
    expect((await readTable(tested.desk, 'standing', 'closing-reason')).rows['spam']).toEqual({
      standing: spam,
    });
    const check = await source(urls.check, 'test-check');
    expect((await verifyCounts(check)).verdicts.filter(({ faults }) => faults > 0)).toEqual([]);
    await check.destroy();
  }
});
