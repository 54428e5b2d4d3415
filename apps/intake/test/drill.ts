import type { Page } from 'playwright-core';
import type { Locale } from '#i18n';
import { wordsIn } from '../src/web/locale.js';
import { codeOn } from './a-browser.js';

/** From a receipt's code to the proof that it was noted, by way of each mistake. */
export async function throughDrill(
  page: Page,
  code: string,
  locale: Locale,
  look: (step: string) => Promise<void>,
): Promise<void> {
  const t = wordsIn(locale);
  await look('shown');
  await page.click('#noted');
  expect(await page.locator('#keep').innerText()).not.toContain(code.slice(0, 4));
  await look('asked');
  await page.click('#drill-form button.main');
  await page.getByText(t('intake.drill.empty')).waitFor();
  await look('empty');
  await page.fill('#last-group', code.slice(0, 4) === code.slice(-4) ? '0000' : code.slice(0, 4));
  await page.keyboard.press('Enter');
  await page.getByText(t('intake.drill.wrong')).waitFor();
  expect(await codeOn(page)).toBe(code);
  await look('wrong');
  await page.click('#noted');
  await page.fill('#last-group', ` ${code.slice(-4)} `);
  await page.keyboard.press('Enter');
  await page.getByText(t('intake.drill.right')).waitFor();
  await look('right');
}
