import type { Browser } from 'playwright-core';
import { axeViolations } from '../../../test/browser.js';
import { aPage, filed, follow, inABrowser, scrollsSideways, shot } from './a-browser.js';
import { ask, conclude, messagesOf, newestOf, subjectsOf } from './a-team.js';
import type { TestIntake } from './test-intake.js';

const LANGUAGES = [
  { path: '', objection: 'Contester la conclusion' },
  { path: '/en', objection: 'Object to the conclusion' },
  { path: '/bm', objection: 'Laban sɔsɔ' },
] as const;

describe('after the end, in a browser', () => {
  let intake: TestIntake;
  let browser: Browser;
  inABrowser((started) => ({ intake, browser } = started));

  it('objects to the conclusion, sealed in the browser, and shows what is new', async () => {
    const page = await aPage(browser);
    const code = await filed(intake, page);
    const complaint = await newestOf(intake, 'sikasso');
    await ask(intake, complaint, 'Voici notre conclusion.');
    await conclude(intake, complaint, 'inadmissible');
    await follow(intake, page, code);
    expect(await page.locator('.msg .new').innerText()).toBe('nouveau');
    await page.getByText('Un nouveau message de l’équipe').waitFor();
    await page.getByRole('link', { name: 'Vers qui vous tourner ailleurs' }).first().waitFor();
    await shot(page, 'concluded-360');
    await page.getByText('Trois questions, pour mieux faire').click();
    await page.getByRole('group', { name: 'Avez-vous compris' }).getByLabel('Oui').check();
    await page.getByRole('button', { name: 'Envoyer mes réponses' }).click();
    await page.getByText('Réponses arrivées. Merci.').waitFor();
    expect(await page.locator('[data-slot=survey]').isVisible()).toBe(false);
    await page.getByText('Avez-vous compris ce qui se passait ? Oui').waitFor();
    intake.clock.advance(1_000);
    await page.getByText(/Contester la conclusion \(jusqu’au /).click();
    await page.fill('#objection', 'Le témoin n’a pas été entendu.');
    await shot(page, 'objection-360');
    await page.getByRole('button', { name: 'Contester la conclusion' }).click();
    await page.getByText('Contestation arrivée.').waitFor();
    await page.getByText('Reçu. Une personne de l’équipe va le lire.').waitFor();
    expect(await page.locator('[data-slot=objection]').isVisible()).toBe(false);
    expect(await page.locator('.msg .about').allInnerTexts()).toEqual([
      'Contestation de la conclusion',
      'Votre avis',
    ]);
    await shot(page, 'objected-360');
    const now = await newestOf(intake, 'sikasso');
    expect(now.row).toMatchObject({ state: 'received', reopenings: 1 });
    expect([await messagesOf(intake, now), await subjectsOf(intake, now)]).toEqual([
      ['understandable: yes\nrespected: not-said\ncome-back: not-said', 'Le témoin n’a pas été entendu.'],
      ['survey', 'objection'],
    ]);
  }, 180_000);

  it('keeps the words of an objection that comes too late, and says why', async () => {
    const page = await aPage(browser);
    const code = await filed(intake, page);
    const complaint = await newestOf(intake, 'sikasso');
    await conclude(intake, complaint);
    await follow(intake, page, code);
    intake.clock.advance(91 * 86_400_000);
    await page.getByText(/Contester la conclusion \(jusqu’au /).click();
    await page.fill('#objection', 'Trop tard ?');
    await page.getByRole('button', { name: 'Contester la conclusion' }).click();
    await page.getByText('ne peut plus être contestée').waitFor();
    expect(await page.inputValue('#objection')).toBe('Trop tard ?');
  }, 180_000);

  it('complains about the team and asks for erasure, in a browser without scripts too', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const code = await filed(intake, await aPage(browser));
      const page = await aPage(browser, { javaScriptEnabled });
      await follow(intake, page, code);
      await page.getByText('Me plaindre de la façon').first().click();
      await page.fill('#handling', 'On s’est moqué de moi.');
      await page.getByRole('button', { name: 'Envoyer cette plainte' }).click();
      await page.getByText('Plainte arrivée.').waitFor();
      await page.getByText('Demander d’effacer').first().click();
      await page.getByText('Demander n’efface rien tout de suite').waitFor();
      await page.fill('#erasure', 'Mon nom.');
      await page.getByRole('button', { name: 'Demander l’effacement' }).click();
      await page.getByText('Demande d’effacement arrivée.').waitFor();
      await shot(page, `requests-${javaScriptEnabled ? '' : 'no-script-'}360`);
      const subjects = await subjectsOf(intake, await newestOf(intake, 'sikasso'));
      expect(subjects.sort()).toEqual(['erasure', 'handling']);
      intake.clock.advance(60_000);
    }
  }, 180_000);

  it('changes consent per recipient, in a browser without scripts too', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const code = await filed(intake, await aPage(browser));
      const page = await aPage(browser, { javaScriptEnabled });
      await follow(intake, page, code);
      await page.getByText('Changer mes accords').click();
      await page.getByLabel('À un service de santé').check();
      await page.getByRole('button', { name: 'Enregistrer mes accords' }).click();
      await page.getByText('Vos accords sont enregistrés.').waitFor();
      await page.getByText('Changer mes accords').click();
      expect(await page.getByLabel('À un service de santé').isChecked()).toBe(true);
      expect(await page.getByLabel('Au Médiateur').isChecked()).toBe(false);
      await shot(page, `consent-${javaScriptEnabled ? '' : 'no-script-'}360`);
      expect((await newestOf(intake, 'sikasso')).row['consents']).toEqual(['share-health']);
      intake.clock.advance(60_000);
    }
  }, 180_000);

  it.each(LANGUAGES)(
    'is accessible at 320 px: $objection',
    async ({ path, objection }) => {
      const code = await filed(intake, await aPage(browser));
      const complaint = await newestOf(intake, 'sikasso');
      await ask(intake, complaint, 'ɛ ɔ ɲ ŋ');
      await conclude(intake, complaint, 'inadmissible');
      const page = await aPage(browser, { width: 320 });
      await page.goto(`${intake.url}${path}/follow`);
      await page.fill('#code', code);
      await page.click('#open');
      await page.locator('#followed').waitFor();
      for (const summary of await page.locator('main details:visible > summary').all()) await summary.click();
      await page.getByRole('button', { name: objection }).waitFor();
      expect(await axeViolations(page)).toEqual([]);
      expect(await scrollsSideways(page)).toBe(false);
      await shot(page, `open-320${path.replace('/', '-')}`);
      await page.goto(`${intake.url}${path}/elsewhere`);
      expect(await axeViolations(page)).toEqual([]);
      expect(await scrollsSideways(page)).toBe(false);
      await shot(page, `elsewhere-320${path.replace('/', '-')}`);
    },
    180_000,
  );
});
