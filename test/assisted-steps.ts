import type { Page } from 'playwright-core';
import { consoleCatalogue, intakeCatalogue, translator, type Locale } from '#i18n';

/** What the person tells. */
export const STORY = 'Le chef de poste a gardé ma charrette, à Ɲɛnɛsɔ, jusqu’à ce que je paie.';

/** What the console says in a language, and what it has from the public form. */
export const assistedWords = (locale: Locale) => ({
  t: translator(consoleCatalogue, locale, 'shown'),
  q: translator(intakeCatalogue, locale, 'shown'),
});

/** Fills in an interview. */
export async function tell(page: Page, locale: Locale = 'fr'): Promise<void> {
  const { t, q } = assistedWords(locale);
  const consent = (id: 'share-justice' | 'share-ombudsman', said: 'yes' | 'no') =>
    page.getByRole('group', { name: q(`intake.consent.${id}`) }).getByText(t(`assisted.said.${said}`));
  await page.getByLabel(q('intake.story.label')).fill(STORY);
  await page.getByLabel(q('intake.district.label')).selectOption('sikasso');
  await page
    .getByRole('group', { name: q('intake.kind.legend') })
    .getByText(q('intake.kind.corruption'))
    .first()
    .click();
  await page.getByLabel(t('assisted.language')).selectOption('bm');
  await consent('share-justice', 'yes').click();
  await consent('share-ombudsman', 'no').click();
}

/** Proves that the person has their code, and sends. */
export async function prove(page: Page, code: string, locale: Locale = 'fr'): Promise<void> {
  const { t, q } = assistedWords(locale);
  await page.getByRole('button', { name: t('assisted.noted') }).click();
  await page.getByLabel(t('assisted.ask')).fill(code.slice(-4));
  await page.getByRole('button', { name: q('intake.send.button') }).click();
}
