import type { Page } from 'playwright-core';
import type { Locale } from '#i18n';
import { pathIn, wordsIn } from '../src/web/locale.js';
import { fill } from './a-browser.js';
import { ask, conclude, newestOf } from './a-team.js';
import type { TestIntake } from './test-intake.js';
import { moveInHistory, settled, walkTo } from './walk.js';

/** How the public pages are walked: in which language, with our script or without, and what is done at each state. */
export interface Walked {
  readonly locale: Locale;
  readonly withScript: boolean;
  /** `focus` is false where the page has not been acted on yet. */
  readonly look: (state: string, focus?: boolean) => Promise<void>;
}

/** From the empty form to the objection, through each state that the public pages show. */
export async function throughEveryState(
  intake: TestIntake,
  page: Page,
  { locale, withScript, look }: Walked,
): Promise<void> {
  const t = wordsIn(locale);
  const open = async (code: string): Promise<void> => {
    await page.goto(intake.url + pathIn(locale, 'follow'));
    await page.fill('#code', code);
    await page.click('#open');
    await page.locator('#followed').waitFor();
  };

  await page.goto(intake.url + pathIn(locale, ''));
  await look('form', false);
  if (withScript) {
    await settled(page, t('intake.send.by-browser'));
    await fill(page, 'Court récit.');
    await moveInHistory(page, 'send', 'contact');
    await page.check('[name=contact][value=phone]');
    await page.click('#next-step');
    await page.getByText(t('intake.error.contact-how')).waitFor();
    await look('contact-error');
    await page.check('[name=contact][value=never]');
    await moveInHistory(page, 'contact', 'story');
    await page.fill('#story', '');
    await moveInHistory(page, 'story', 'send');
    await page.click('#send');
    await page.locator('#errors.bad').waitFor();
    await look('errors');
    await page.fill('#story', 'Court récit.');
    await walkTo(page, 'send');
  } else {
    await page.click('#send');
    await page.locator('#errors.bad').waitFor();
    await look('errors');
    await fill(page, 'Court récit.');
  }
  await page.locator('#code-reveal summary').click();
  await look('code');
  const code = await page.locator('[name=code]').inputValue();
  await page.click('#send');
  await page.locator('#receipt').waitFor();
  await look('receipt');

  await page.goto(intake.url + pathIn(locale, 'follow'));
  await look('ask', false);
  await page.fill('#code', '123');
  await page.click('#open');
  await page.locator('#code-error').waitFor();
  await look('ask-error');
  await open(code);
  await look('received');
  const complaint = await newestOf(intake, 'sikasso');
  await ask(intake, complaint, 'Quel jour était-ce ?');
  await open(code);
  await page.getByText('Quel jour était-ce ?').waitFor();
  await look('asked');
  await page.fill('#message', 'Hier.');
  await page.click('form[data-do=message] button.main');
  await page.getByText(t('intake.follow.sent-message')).waitFor();
  await look('answered');
  await page.locator('[data-slot=withdraw] summary').click();
  await page.click('form[data-do=withdraw] button');
  await page.locator('#confirm-error').getByText(t('intake.follow.error-confirm')).waitFor();
  await look('withdraw-error');
  await page.check('[name=confirm]');
  await page.click('form[data-do=withdraw] button');
  await page.locator('[data-slot=withdrawn]').waitFor();
  await page.getByText(t('intake.follow.withdrawal-back', { days: 90 })).waitFor();
  await look('withdrawn', false);
  await conclude(intake, complaint, 'inadmissible');
  await open(code);
  for (const summary of await page.locator('main details:visible > summary').all()) await summary.click();
  await look('concluded');
  await page.fill('#objection', 'Le témoin n’a pas été entendu.');
  await page.click('form[data-do=objection] button.main');
  await page.getByText(t('intake.follow.sent-objection')).waitFor();
  await look('objected');
}
