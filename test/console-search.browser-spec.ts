import type { Page, Request } from 'playwright-core';
import { handedKeys, record } from '../apps/desk/test/casework.js';
import { newKeyPair } from '#sealing';
import { axeViolations } from './browser.js';
import { ConsoleUnderTest, LAPTOP, PHONE } from './console-under-test.js';
import { signIn } from './console-work.js';

const told = (story: string, more: object = {}) =>
  ({ version: 1, story, when: '', people: '', name: '', contact: null, ...more }) as const;
const reached = (how: string) => ({
  contact: { channel: 'phone', how, hours: '', whoMayAnswer: '', whatMayBeSaid: '' },
});

describe('console: searching what the server can’t read', () => {
  let tested: ConsoleUnderTest;
  beforeAll(async () => {
    tested = await ConsoleUnderTest.start(['awa', 'moussa']);
  }, 180_000);
  afterAll(() => tested?.stop());

  const file = (story: string, more: object = {}, wishes: object = {}) =>
    tested.desk.file({ category: 'property', content: told(story, more), ...wishes });
  const box = (page: Page) => page.getByRole('searchbox', { name: 'Chercher dans les textes' });
  const found = (page: Page) => page.getByRole('region', { name: 'Ce qui a été trouvé' });
  const hits = (page: Page) => found(page).getByRole('listitem');
  const count = (page: Page, words: string) => found(page).getByText(words, { exact: true }).waitFor();
  const lookFor = async (page: Page, words: string): Promise<void> => {
    await box(page).fill('');
    await box(page).pressSequentially(words);
  };
  const indexings = () =>
    tested.desk.arrange<{ subject: string }>(
      `SELECT subject FROM audit WHERE action = 'indexed' AND complaint_id IS NULL ORDER BY at`,
    );

  it('finds a name without its letters and a number without its spaces; nothing of it leaves the browser', async () => {
    for (let n = 0; n < 30; n++) await file(`On a pris le champ numéro ${n}, dit Salif.`);
    const boore = await file('Bɔɔrɛ Kulubali a été battu.', reached('+223 76 12 34 56'));
    await file('Personne ne peut lire ceci.', {}, { sealedTo: (await newKeyPair()).recipient });
    const hidden = await file('Bɔɔrɛ encore, mais pas pour Moussa.');
    await tested.desk.arrange(
      `INSERT INTO complaint_exclusion (complaint_id, account_id, reason, at) VALUES ($1, $2, 'conflict', now())`,
      [hidden.id, tested.desk.network.people.moussa.id],
    );
    const { page, faults } = await tested.signedIn('moussa');
    await page.locator('[data-row]').nth(5).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const before = await page.locator('[data-row]:focus').getAttribute('data-row');

    await page.keyboard.press('/');
    await page.getByText('le journal des accès le note').and(page.locator(':visible')).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await indexings()).toEqual([]);
    await page.keyboard.type('boore');
    await count(page, '1 signalement trouvé');
    await found(page).getByText('1 signalement n’a pas pu être ouvert en entier').waitFor();
    expect(await hits(page).locator('mark').allTextContents()).toEqual(['Bɔɔrɛ']);
    await found(page).getByRole('progressbar').waitFor({ state: 'detached' });
    expect(await indexings()).toEqual([{ subject: 'sikasso:32' }]);

    const sent: string[] = [];
    const note = (request: Request) => sent.push(request.url());
    page.on('request', note);
    await lookFor(page, '76123456');
    await count(page, '1 signalement trouvé');
    expect(await hits(page).locator('mark').allTextContents()).toEqual(['+223 76 12 34 56'.slice(1)]);
    await lookFor(page, 'numero salif');
    await count(page, '30 signalements trouvés');
    await lookFor(page, 'xyzxyz');
    await count(page, 'Aucun signalement');
    expect(await axeViolations(page)).toEqual([]);
    page.off('request', note);
    expect(sent).toEqual([]);
    const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    expect(kept + page.url()).not.toMatch(/xyz|salif|76123/i);

    // Through what was found by keys; the queue is as it was when one comes back.
    await lookFor(page, 'numero');
    await count(page, '30 signalements trouvés');
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    const rows = found(page).locator('[data-row]');
    await rows.nth(0).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('j');
    await rows.nth(1).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Escape');
    await found(page).waitFor({ state: 'detached' });
    await page.locator(`[data-row="${before}"]:focus`).waitFor();
    expect(await box(page).inputValue()).toBe('');

    await page.keyboard.press('/');
    await page.keyboard.type('kulubali');
    await page.keyboard.press('Enter');
    await page.getByText('Bɔɔrɛ Kulubali a été battu.').waitFor();
    expect(new URL(page.url())).toMatchObject({ pathname: `/complaints/${boore.id}`, search: '' });
    expect(await axeViolations(page)).toEqual([]);
    expect(await indexings()).toHaveLength(1);
    expect(faults).toEqual([]);
    await page.context().close();
  }, 180_000);

  it('follows the team, on a phone too, and forgets with the session', async () => {
    const stays = await file('Kadiatou a vu le camion.');
    const goes = await file('Kadiatou a vu le fusil.');
    const { page, faults } = await tested.signedIn('moussa', { viewport: PHONE });
    await page.locator('[data-row]').first().waitFor();
    await box(page).click();
    await box(page).pressSequentially('kadiatou');
    await count(page, '2 signalements trouvés');
    expect(await axeViolations(page)).toEqual([]);
    const { width } = (await found(page).boundingBox())!;
    expect(width).toBeLessThanOrEqual(PHONE.width);

    await file('Kadiatou est revenue.');
    await count(page, '3 signalements trouvés');
    const keys = handedKeys(tested.desk.network.teams['koutiala']!.recipient);
    const moved = { reason: 'other', payload: { teamId: 'koutiala', ...keys } };
    expect((await record(tested.desk, 'awa', goes.id, 'transferred', moved)).status).toBe(200);
    await count(page, '2 signalements trouvés');
    expect(await found(page).getByText('fusil').count()).toBe(0);

    // One pane at a time: back is to what was found.
    await page.locator(`[data-row="${stays.id}"]:visible`).click();
    await page.getByRole('heading', { name: 'Ce qui s’est passé' }).waitFor();
    await page
      .getByRole('link', { name: /Revenir|←/ })
      .first()
      .click();
    await count(page, '2 signalements trouvés');
    expect(await box(page).inputValue()).toBe('kadiatou');
    await page.setViewportSize(LAPTOP);
    expect(page.workers()).toHaveLength(1);
    const noted = (await indexings()).length;

    await page.getByRole('button', { name: 'Se déconnecter' }).click();
    const sure = page.getByRole('dialog').getByRole('button', { name: 'Se déconnecter' });
    await page.getByLabel('Nom d’utilisateur').or(sure).first().waitFor();
    if (await sure.isVisible()) await sure.click();
    await page.getByLabel('Nom d’utilisateur').waitFor();
    expect(page.workers()).toEqual([]);
    expect(await page.content()).not.toContain('kadiatou');
    await signIn(page, tested.desk.network.people.moussa);
    await page.locator('[data-row]').first().waitFor();
    expect(await box(page).inputValue()).toBe('');
    await box(page).pressSequentially('kadiatou');
    await count(page, '2 signalements trouvés');
    expect(await indexings()).toHaveLength(noted + 1);
    expect(faults).toEqual([]);
    await page.context().close();
  }, 180_000);

  it('says when the line is gone, and goes on when it is back', async () => {
    const { page } = await tested.signedIn('awa');
    await page.locator('[data-row]').first().waitFor();
    let cut = true;
    await page.route('**/searchable/parts', (route) => (cut ? route.abort() : route.continue()));
    await page.keyboard.press('/');
    await page.keyboard.type('kadiatou');
    await found(page).getByText('Arrêté à 0 sur').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    cut = false;
    await found(page).getByRole('button', { name: 'Réessayer' }).click();
    await count(page, '2 signalements trouvés');
    await page.context().close();
  }, 120_000);
});
