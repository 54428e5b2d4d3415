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
  await page.getByLabel('Fait le', { exact: true }).fill('2026-11-20');
  await page.getByRole('button', { name: 'Ajouter une source' }).click();
  await page.getByLabel('Ce que la source est et dit').fill('Service des domaines');
  await page.getByLabel('La source', { exact: true }).selectOption('A');
  await page.getByLabel('Ce qu’elle dit', { exact: true }).selectOption('1');
  await page.getByRole('button', { name: 'Ajouter un acte' }).click();
  // What is lacking leads to where it is.
  await page.getByRole('button', { name: 'Le constat sur chaque acte : Constat' }).click();
  await page.getByLabel('Constat', { exact: true }).and(page.locator(':focus')).waitFor();
  await page.getByLabel('Constat', { exact: true }).selectOption(finding);
  await page.getByLabel('Pas entendue').check();
  await page.getByText('La version de l’autre partie').waitFor();
  await page.getByLabel('Pourquoi elle n’a pas pu être entendue').fill('Danger pour la famille.');
  await page.getByLabel('Si le constat est').selectOption(finding);
  await page.getByText('Rien ne manque pour ce constat.').waitFor();
  await page.getByText('Enregistré, scellé.').waitFor();
}
