import type { Page } from 'playwright-core';

/** What the person tells. */
export const STORY = 'Le chef de poste a gardé ma charrette, à Ɲɛnɛsɔ, jusqu’à ce que je paie.';

/** Fills in an interview. */
export async function tell(page: Page): Promise<void> {
  await page.getByLabel('Racontez ce qui s’est passé').fill(STORY);
  await page.getByLabel('Où cela s’est-il passé ?').selectOption('sikasso');
  await page.getByRole('group', { name: 'De quoi s’agit-il ?' }).getByText('De la corruption').click();
  await page.getByLabel('Quelle langue parle la personne ?').selectOption('bm');
  const justice = page.getByRole('group', { name: 'À la justice ou à la police judiciaire' });
  await justice.getByText('La personne dit oui').click();
  await page
    .getByRole('group', { name: 'Au Médiateur de la République' })
    .getByText('La personne dit non')
    .click();
}

/** Proves that the person has their code, and sends. */
export async function prove(page: Page, code: string): Promise<void> {
  await page.getByRole('button', { name: 'La personne a son code' }).click();
  await page.getByLabel('Les 4 derniers chiffres').fill(code.slice(-4));
  await page.getByRole('button', { name: 'Envoyer le signalement' }).click();
}
