import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

const DESK_SCREEN = { width: 1280, height: 860 };

/** A tab of its own; what its page complains of is a fault. */
export interface Tab {
  readonly page: Page;
  readonly faults: string[];
}

/** Opens a tab in a session of its own. */
export async function aTab(browser: Browser, options: BrowserContextOptions = {}): Promise<Tab> {
  const context = await browser.newContext({
    locale: 'fr-FR',
    viewport: DESK_SCREEN,
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  return { page, faults };
}

interface Account {
  readonly username: string;
  readonly passphrase: string;
}

/** Fills in the sign-in page that is open, and sends it. */
export async function fillSignIn(page: Page, { username, passphrase }: Account): Promise<void> {
  await page.getByLabel('Nom d’utilisateur').fill(username);
  await page.getByLabel('Phrase de passe', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Ouvrir la session' }).click();
}

/** Signs in on the page that is open, until the console stands there. */
export async function signIn(page: Page, account: Account): Promise<void> {
  await fillSignIn(page, account);
  await page.getByRole('navigation', { name: 'Menu' }).waitFor();
}

/** Chooses an action, wherever it is offered. */
export async function act(page: Page, name: string): Promise<void> {
  const shown = page.getByRole('group', { name: 'Actions possibles' });
  await shown.getByRole('button').first().waitFor();
  if ((await shown.getByRole('button', { name, exact: false }).count()) > 0) {
    return shown.getByRole('button', { name, exact: false }).click();
  }
  await shown.getByRole('button', { name: 'Autres actions' }).click();
  return page.getByRole('menuitem', { name }).click();
}

/** Asks the person a question, where every letter to them is written. */
export async function ask(page: Page, question: string): Promise<void> {
  await act(page, 'Poser une question');
  const letter = page.getByLabel('Écrire à la personne');
  await letter.and(page.locator(':focus')).waitFor();
  await letter.fill(question);
  await page.getByRole('button', { name: 'Envoyer la question' }).click();
  await page.getByText('On attend la réponse de la personne.').waitFor();
}

/** A day of the calendar near today, as a date field has it. */
export const dayFromNow = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Presses the button of the dialog that is open. */
export function confirm(page: Page, name: string): Promise<void> {
  return page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
}

/** Writes a record on which this finding may rest. */
export async function writeRecord(
  page: Page,
  finding: 'substantiated' | 'unsubstantiated' = 'substantiated',
): Promise<void> {
  await page.getByLabel('Comment approcher les autres').fill('Au marché, jamais chez eux.');
  await page.getByLabel('À revoir le').fill('2026-12-15');
  await page.getByRole('button', { name: 'Ajouter une étape' }).click();
  await page.getByLabel('Quoi', { exact: true }).fill('Voir le titre foncier');
  await page.getByLabel('Fait le', { exact: true }).fill(dayFromNow(2));
  await page.getByText('Ce jour n’est pas encore venu.').waitFor();
  await page.getByRole('button', { name: 'Une étape accomplie au moins : Fait le' }).waitFor();
  await page.getByLabel('Fait le', { exact: true }).fill(dayFromNow(-2));
  await page.getByText('Ce jour n’est pas encore venu.').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Ajouter une source' }).click();
  await page.getByLabel('Ce que la source est et dit').fill('Service des domaines');
  await page.getByLabel('La source', { exact: true }).selectOption('A');
  await page.getByLabel('Ce qu’elle dit', { exact: true }).selectOption('1');
  await page.getByRole('button', { name: 'Ajouter un acte' }).click();
  // Nothing is chosen for the verifier; what is lacking leads to where it is.
  await page.getByRole('button', { name: 'Le constat sur chaque acte : Acte' }).click();
  const which = page.getByLabel('Acte', { exact: true });
  await which.and(page.locator(':focus')).waitFor();
  await which.selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Le constat sur chaque acte : Constat' }).click();
  await page.getByLabel('Constat', { exact: true }).and(page.locator(':focus')).waitFor();
  await page.getByLabel('Constat', { exact: true }).selectOption(finding);
  await page.getByLabel('Si le constat est').selectOption('substantiated');
  await page.getByLabel('Pas entendue').check();
  await page.getByText('La version de l’autre partie').waitFor();
  await page.getByLabel('Pourquoi elle n’a pas pu être entendue').fill('Danger pour la famille.');
  await page.getByLabel('Si le constat est').selectOption(finding);
  await page.getByText('Rien ne manque pour ce constat.').waitFor();
  await page.getByText('Enregistré, scellé.').waitFor();
}
