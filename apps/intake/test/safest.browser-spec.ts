import type { Browser, Page } from 'playwright-core';
import { ask, newestOf } from './a-team.js';
import { aPage, inABrowser } from './a-browser.js';
import type { TestIntake } from './test-intake.js';

/** As Tor Browser at "safest": no script; here no drawing, sound or font either, only what the page itself says. */
async function aBarePage(browser: Browser): Promise<Page> {
  const page = await aPage(browser, { javaScriptEnabled: false });
  await page.route('**/*', (route) =>
    route.request().resourceType() === 'document' ? route.continue() : route.abort(),
  );
  return page;
}

describe('without scripts, drawings and fonts', () => {
  let intake: TestIntake;
  let browser: Browser;
  inABrowser((started) => ({ intake, browser } = started));

  it('files, comes back with the code, reads and answers', async () => {
    const page = await aBarePage(browser);
    await page.goto(intake.url);
    // Every answer is said in words: a drawing only repeats it.
    for (const card of await page.locator('#form .card:visible').all())
      expect((await card.innerText()).trim()).not.toBe('');
    await page.getByText('De la corruption').first().click();
    await page.selectOption('#district', 'sikasso');
    await page.fill('#story', 'Sans image ni script.');
    await page.getByText('Passez par quelqu’un de confiance').click();
    await page.fill('#contactHow', 'Par le griot');
    await page.locator('#code-reveal summary').click();
    const code = (await page.locator('[data-code]').first().innerText()).replace(/\D/g, '');
    expect(code).toMatch(/^\d{20}$/);
    await page.getByRole('button', { name: 'Envoyer le signalement' }).click();
    await page.getByRole('heading', { name: 'Signalement reçu' }).waitFor();
    await ask(intake, await newestOf(intake, 'sikasso'), 'Qui était là ?');
    await page.getByRole('link', { name: 'Comment vos mots sont protégés' }).click();
    await page.getByText('Ce que dit la loi, et ses limites').waitFor();
    await page.goto(`${intake.url}/follow`);
    await page.fill('#code', code);
    await page.click('#open');
    await page.getByText('Qui était là ?').waitFor();
    await page.fill('#message', 'Le chef.');
    await page.locator('form[data-do=message] button.main').click();
    await page.locator('[data-slot=notice]:visible').waitFor();
    expect((await newestOf(intake, 'sikasso')).row['state']).toBe('verifying');
  }, 180_000);
});
