import type { Browser, Page } from 'playwright-core';
import { axeViolations } from '../../../test/browser.js';
import { aPage, fill, inABrowser, scrollsSideways } from './a-browser.js';
import { contentsOf, newestOf } from './a-team.js';
import { moveInHistory, settled, stepOf, STEPS, throughSteps, toStory, walkTo } from './walk.js';
import type { TestIntake } from './test-intake.js';

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim());

describe('one question at a time', () => {
  let intake: TestIntake;
  let browser: Browser;
  inABrowser((started) => ({ intake, browser } = started));

  it('goes back and forward with the browser, keeps every answer, and puts none in an address', async () => {
    const page = await aPage(browser);
    await page.goto(intake.url);
    await page.getByText('Question 1 sur 13').waitFor();
    expect(await stepOf(page, 'own-phone').isVisible()).toBe(true);
    expect(await stepOf(page, 'kind').isVisible()).toBe(false);
    await fill(page, 'Un secret.');
    await page.goBack();
    await stepOf(page, 'check').waitFor();
    await moveInHistory(page, 'check', 'story');
    await page.getByText('Question 5 sur 13').waitFor();
    expect(await focused(page)).toBe('Racontez ce qui s’est passé');
    expect(await page.inputValue('#story')).toBe('Un secret.');
    await page.click('#back-step');
    await stepOf(page, 'district').waitFor();
    expect(await page.inputValue('#district')).toBe('sikasso');
    await moveInHistory(page, 'district', 'send');
    expect(page.url()).toBe(`${intake.url}/`);
    expect(JSON.stringify(await page.evaluate(() => history.state as object))).not.toMatch(/secret|sikasso/);
    await page.click('#send');
    await page.getByRole('heading', { name: 'Signalement reçu' }).waitFor();
    await page.waitForFunction(() => (history.state as { before?: number }).before === undefined);
    expect(page.url()).toBe(`${intake.url}/follow`);
    await page.goForward();
    await page.waitForFunction(() => (history.state as { before?: number }).before === 1);
    expect([page.url(), await page.locator('#noted').isVisible()]).toEqual([`${intake.url}/follow`, true]);
    await page.evaluate(() => history.go(-2));
    await page.waitForURL('about:blank');
  }, 180_000);

  it('tells a mistake where it is made, goes to the field, and lets optional questions pass', async () => {
    const page = await aPage(browser);
    await page.goto(intake.url);
    await walkTo(page, 'kind');
    await page.click('#next-step');
    expect(await page.locator('.err:visible').allInnerTexts()).toEqual([
      expect.stringContaining('Choisissez de quoi il s’agit'),
    ]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('kind');
    expect(await page.locator('#errors.bad').count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    await page.check('[name=kind][value=corruption]');
    expect(await page.locator('.err:visible').count()).toBe(0);
    await walkTo(page, 'district');
    await page.click('#next-step');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('district');
    await page.selectOption('#district', 'unknown');
    await walkTo(page, 'story');
    await page.fill('#story', 'Dit.');
    await walkTo(page, 'contact');
    await page.check('[name=contact][value=phone]');
    await page.click('#next-step');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('contactHow');
    await page.getByLabel('Qui peut répondre ?').waitFor();
    // What is asked fits the way.
    await page.check('[name=contact][value=sms]');
    await page.getByLabel('Qui peut lire le SMS ?').waitFor();
    await page.getByLabel('Que peut-on écrire dans le SMS ?').waitFor();
    await page.fill('#contactHow', '76');
    await walkTo(page, 'send');
  }, 180_000);

  it('shows every answer in words before the code, and comes back there after a change', async () => {
    const page = await aPage(browser);
    await page.goto(intake.url);
    await fill(page, 'Première version.');
    await page.goBack();
    const check = stepOf(page, 'check');
    await check.waitFor();
    const told = await check.innerText();
    for (const words of ['De la corruption', 'Sikasso', 'Première version.']) expect(told).toContain(words);
    expect(told).toMatch(/Quand.\?\s+Pas de réponse/);
    // Nothing stands there as the person's own that they never said.
    expect(await page.locator('form :checked:not(option)').count()).toBe(1);
    for (const words of [
      'Sans réponse : nous ne vous contacterons pas',
      'Sans réponse : nous faisons comme si c’était non',
      'Qui doit lire votre récit ? Sans réponse : une femme ou un homme',
    ])
      await check.getByText(words).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Changer : Racontez' }).click();
    await page.fill('#story', 'Deuxième version.');
    await page.click('#next-step');
    await check.getByText('Deuxième version.').waitFor();
    // What no longer goes together is asked again before the code is shown.
    await page.getByRole('button', { name: 'Changer : Qu’est-ce qui ressemble' }).click();
    await page.locator('[name=category][value=bribery]').check();
    await page.click('#next-step');
    await page.getByRole('button', { name: 'Changer : De quoi' }).click();
    await page.check('[name=kind][value=human-rights]');
    await page.click('#next-step');
    await page.locator('#category-error').getByText('Choisissez une réponse qui va avec').waitFor();
    await page.check('[name=category][value=unknown]');
    await page.click('#next-step');
    await check.waitFor();
  }, 180_000);

  it('keeps the step and the choices when the language is changed before anything was written', async () => {
    const page = await aPage(browser);
    await page.goto(intake.url);
    await walkTo(page, 'kind');
    await page.check('[name=kind][value=corruption]');
    await walkTo(page, 'district');
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByText('Question 4 of 13').waitFor();
    expect(await page.isChecked('[name=kind][value=corruption]')).toBe(true);
    await page.goBack();
    await page.getByText('Question 3 of 13').waitFor();
    expect(page.url()).toBe(`${intake.url}/en`);
  }, 180_000);

  it('writes the letters of Bambara where the caret stands, and leaves the focus there', async () => {
    const page = await aPage(browser, { width: 320 });
    await page.goto(intake.url);
    await toStory(page);
    await page.fill('#story', 'Bb');
    await page.locator('#story').evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(1, 1));
    const keys = stepOf(page, 'story').getByRole('group', { name: 'Lettres du bambara' });
    for (const letter of ['ɛ', 'ɔ', 'ɲ', 'ŋ']) await keys.getByRole('button', { name: letter }).click();
    await keys.getByRole('button', { name: 'Majuscules' }).click();
    await keys.getByRole('button', { name: 'Ɲ' }).click();
    await keys.getByRole('button', { name: 'ɲ' }).click();
    expect(await page.inputValue('#story')).toBe('BɛɔɲŋƝɲb');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('story');
    const sizes = await keys
      .getByRole('button')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
    expect(sizes.every(({ width, height }) => width >= 44 && height >= 44)).toBe(true);
    await walkTo(page, 'send');
    await settled(page);
    await page.click('#send');
    await page.getByRole('heading', { name: 'Signalement reçu' }).waitFor();
    expect((await contentsOf(intake, await newestOf(intake, 'sikasso')))[0]!.story).toBe('BɛɔɲŋƝɲb');
  }, 180_000);

  it('counts as a reader does, warns near the limit, and cuts nothing', async () => {
    const page = await aPage(browser);
    await page.goto(intake.url);
    await toStory(page);
    await page.fill('#story', 'ɔ̀'.repeat(1_234));
    await page.getByText(/^1\s234 \/ 50\s000$/).waitFor();
    expect(await stepOf(page, 'story').getByRole('status').innerText()).toBe('');
    await page.fill('#story', 'ɔ̀'.repeat(49_990));
    await page.getByText('Caractères qui restent : 10').waitFor();
    await page.fill('#story', 'ɔ̀'.repeat(50_001));
    await page.getByText(/^50\s001 \/ 50\s000$/).waitFor();
    await page.click('#next-step');
    expect(await page.locator('#story-error').innerText()).toContain('Caractères de trop : 1 ');
    expect((await page.inputValue('#story')).length).toBe(100_002);
    await page.fill('#story', 'ɔ̀'.repeat(50_000));
    await walkTo(page, 'aboutWhom');
  }, 180_000);

  it('is the whole page where its script does not come', async () => {
    const page = await aPage(browser);
    await page.route('**/page-*.js', (route) => route.abort());
    await page.goto(intake.url);
    for (const step of STEPS.filter((name) => !['category', 'check'].includes(name)))
      expect([step, await stepOf(page, step).count()]).toEqual([step, 1]);
    for (const step of ['kind', 'district', 'story', 'aboutWhom', 'risk', 'contact', 'send'])
      expect([step, await stepOf(page, step).isVisible()]).toEqual([step, true]);
    expect(await page.locator('#next-step, .letters, #story-length').count()).toBe(0);
    expect(await page.locator('#own-phone').isVisible()).toBe(false);
  }, 180_000);

  it.each(['', 'en', 'bm'])(
    'passes axe and fits 320 px on each step: /%s',
    async (path) => {
      const page = await aPage(browser, { width: 320 });
      await page.goto(`${intake.url}/${path}`);
      await throughSteps(page, 'Ɲɛ', async (step) => {
        expect([step, await axeViolations(page)]).toEqual([step, []]);
        expect([step, await scrollsSideways(page)]).toEqual([step, false]);
      });
    },
    300_000,
  );

  it('has a large button to go on at each step, on a phone and on a wide screen', async () => {
    for (const width of [360, 1280]) {
      const page = await aPage(browser, { width });
      await page.goto(intake.url);
      await throughSteps(page, 'Bɛɛ y’a ye ko polisiw ye wari ɲini. '.repeat(40), async (step) => {
        if (step === 'send') return;
        expect((await page.locator('#next-step').boundingBox())!.height).toBeGreaterThanOrEqual(44);
      });
    }
  }, 180_000);
});
