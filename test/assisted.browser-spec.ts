import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Page } from 'playwright-core';
import { createLog } from '#platform';
import { createIntake } from '../apps/intake/src/app.js';
import { follow } from '../apps/intake/test/a-browser.js';
import { assistedWords, prove, STORY, tell } from './assisted-steps.js';
import { axeViolations } from './browser.js';
import { ConsoleUnderTest } from './console-under-test.js';

/** The console's monitor and team, and the public door on the same database. */
describe('filing for someone', () => {
  let tested: ConsoleUnderTest;
  let intake: NestFastifyApplication;
  let publicUrl: string;
  beforeAll(async () => {
    tested = await ConsoleUnderTest.start(['kadi', 'moussa']);
    const { database, network, receiptPepper } = tested.desk;
    const config = {
      ...{ receiptPepper, rootPublicKey: network.rootPublicKey, publicUrl: 'http://localhost:3000' },
      ...{ leaveUrl: 'https://www.wikipedia.org/', onionUrl: null, trustedProxies: ['loopback'] },
      ...{ filingPerMinute: 120, files: { mostBytes: 25_000_000, mostFiles: 20, kinds: [] } },
    };
    intake = await createIntake({ config, databaseUrl: database.urls.intake }, createLog('intake', 'fatal'));
    await intake.listen(0, '127.0.0.1');
    publicUrl = await intake.getUrl();
  }, 180_000);
  afterAll(async () => {
    await intake?.close();
    await tested?.stop();
  });

  it.each([
    ['a small phone', { width: 320, height: 640 }],
    ['a desk', { width: 1280, height: 860 }],
  ])(
    'on %s: told, sealed, proven, sent once though the line drops, and gone',
    async (_where, viewport) => {
      const { page, faults } = await tested.signedIn('kadi', { viewport });
      await page.getByRole('heading', { name: 'Déposer pour quelqu’un' }).waitFor();
      const menu = page.getByRole('navigation', { name: 'Menu' });
      // The rest is behind one word on a phone.
      const beside = viewport.width < 600 ? [] : ['Importer', 'Mon compte'];
      expect(await menu.getByRole('link').allTextContents()).toEqual(['Déposer pour quelqu’un', ...beside]);
      expect(await axeViolations(page)).toEqual([]);
      expect(await sidewaysPixels(page)).toBe(0);

      await page.getByRole('button', { name: 'Continuer vers le code' }).click();
      await page.getByRole('alert').and(page.locator(':focus')).getByRole('link').first().waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await tell(page);

      await page.getByRole('button', { name: 'Continuer vers le code' }).click();
      await page.getByRole('heading', { name: 'Remettez son code' }).waitFor();
      expect(await axeViolations(page)).toEqual([]);
      expect(await sidewaysPixels(page)).toBe(0);
      const code = (await page.locator('[data-print=code]').innerText()).replace(/\D/g, '');
      expect(code).toMatch(/^\d{20}$/);
      expect(await printed(page)).toBe(code);
      await page.getByRole('button', { name: 'Lire groupe par groupe' }).click();
      await page.getByRole('button', { name: 'Groupe suivant' }).click();
      expect(await page.locator('[data-print=code]').innerText()).toBe(code.slice(4, 8));
      expect(await printed(page)).toBe(code);

      await page.getByRole('button', { name: 'La personne a son code' }).click();
      expect(await page.locator('body').innerText()).not.toContain(code.slice(4, 8));
      await page.getByLabel('Les 4 derniers chiffres').fill('0000');
      await page.getByRole('button', { name: 'Envoyer le signalement' }).click();
      await page.getByText('Ce ne sont pas les 4 derniers chiffres').waitFor();

      // It arrives, but its answer does not: nobody knows, until it is sent again.
      await page.route('**/assisted-filing', async (route) => {
        await route.fetch();
        await route.abort();
      });
      await prove(page, code);
      await page.getByText('Nous ne savons pas si le signalement est arrivé').waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await page.unroute('**/assisted-filing');
      await page.getByLabel('Les 4 derniers chiffres').fill(code.slice(-4));
      await page.getByRole('button', { name: 'Envoyer le signalement' }).click();
      await page.getByText('il ne compte qu’une fois').waitFor();
      expect(await axeViolations(page)).toEqual([]);
      expect(await printed(page)).toBe(code);
      expect(await kept(page)).not.toMatch(/draft/);

      await page.getByRole('button', { name: 'Personne suivante' }).click();
      await page.getByRole('heading', { name: 'Déposer pour quelqu’un' }).waitFor();
      const left = await kept(page);
      for (const trace of ['charrette', code, ...(code.match(/\d{4}/g) ?? []).map((group) => `>${group}<`)])
        expect(left).not.toContain(trace);
      // The browser itself notes the line that dropped; nothing else may.
      expect(faults.filter((fault) => !fault.includes('ERR_FAILED'))).toEqual([]);
      await page.context().close();

      await seenByTheTeam();
      const person = await tested.tab({ viewport });
      await follow({ url: publicUrl }, person.page, code);
      await person.page.getByText('Reçu. Une personne de l’équipe va le lire.').waitFor();
      await person.page.context().close();
    },
    240_000,
  );

  const inOtherLanguages = (['en', 'bm'] as const).flatMap((locale) =>
    [320, 1280].map((width) => ({ locale, width })),
  );
  it.each(inOtherLanguages)(
    'in $locale on $width px: asked, sealed, and sent',
    async ({ locale, width }) => {
      const { t } = assistedWords(locale);
      const { page, faults } = await tested.signedIn(
        'kadi',
        { viewport: { width, height: 800 } },
        '/account',
      );
      const language = page.getByRole('combobox').first();
      await language.selectOption(locale);
      await page.locator(`html[lang="${locale}"]`).waitFor({ state: 'attached' });
      await page.goto(tested.desk.url);
      const looksRight = async (): Promise<void> =>
        expect([await sidewaysPixels(page), await axeViolations(page)]).toEqual([0, []]);
      await page.getByRole('heading', { name: t('assisted.title') }).waitFor();
      await tell(page, locale);
      await looksRight();
      await page.getByRole('button', { name: t('assisted.toCode') }).click();
      await page.getByRole('heading', { name: t('assisted.code') }).waitFor();
      await looksRight();
      const code = (await page.locator('[data-print=code]').innerText()).replace(/\D/g, '');
      await prove(page, code, locale);
      await page.getByRole('button', { name: t('assisted.next') }).waitFor();
      await looksRight();
      expect(faults).toEqual([]);
      await page.context().close();
    },
    120_000,
  );

  it('loses nothing of an interview when the session ends, and erases it when asked', async () => {
    const { page } = await tested.signedIn('kadi');
    await page.getByLabel('Racontez ce qui s’est passé').fill(STORY);
    await page.waitForFunction(() => Object.keys(sessionStorage).some((key) => key.includes('draft')));
    expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('charrette');
    await page.reload();
    const story = page.getByLabel('Racontez ce qui s’est passé');
    await page.waitForFunction(() => document.querySelector('textarea')?.value.includes('charrette'));
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Tout effacer' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await story.inputValue()).toBe('');
    expect(await kept(page)).not.toMatch(/draft|charrette/);
    await page.goto(`${tested.desk.url}/queue`);
    await page.getByRole('heading', { name: 'Cette page n’est pas pour votre rôle' }).waitFor();
  }, 120_000);

  async function seenByTheTeam(): Promise<void> {
    const { page, faults } = await tested.signedIn('moussa');
    await page.locator('[data-row]').last().click();
    await page.getByText(STORY).waitFor();
    await page.getByText('Avec l’aide d’un agent', { exact: true }).waitFor();
    await page.getByText('À la justice ou à la police judiciaire').last().waitFor();
    await page.getByText('la personne, avec l’aide d’un agent de recueil').waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  }
});

/** What a printer would put on paper, without spaces. */
async function printed(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  const text = await page.locator('body').innerText();
  await page.emulateMedia({ media: null });
  return text.replace(/\s/g, '');
}

const sidewaysPixels = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** All that the page and the browser hold: what is drawn, what was typed, and every kind of storage. */
function kept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const typed = [...document.querySelectorAll<HTMLInputElement>('input,textarea')].map(
      ({ value }) => value,
    );
    const databases = await indexedDB.databases();
    const caches_ = await caches.keys().catch(() => []);
    const storages = [{ ...sessionStorage }, { ...localStorage }];
    return JSON.stringify([document.body.outerHTML, typed, storages, databases, caches_, document.cookie]);
  });
}
