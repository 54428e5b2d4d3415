import { Client } from 'pg';
import type { Browser, Page } from 'playwright-core';
import type { ProofSystem } from '../scripts/proofs/system/proof-system.js';
import { writeRecord } from './console-work.js';

/** Width and height of the picture. */
export const PICTURE_PX = 1_150;

const story = (what: string) =>
  `${what}\nBɛɛ y’a ye ko polisiw ye wari ɲini an na sira kan. Ɔwɔ, ɛ ɔ ɲ ŋ.\n`.repeat(120).slice(0, 6_000);

/** Somebody who filed, and what they and the team will say to each other. */
export interface Complaint {
  readonly scripts: boolean;
  readonly story: string;
  readonly question: string;
  readonly answer: string;
  readonly conclusion: string;
  id: string;
  code: string;
}

/** What somebody is going to file, from a browser with scripts or without. */
export const complaint = (name: string, scripts: boolean): Complaint => ({
  scripts,
  story: story(`Récit ${name} :`),
  question: `Quel jour était-ce, ${name} ?`,
  answer: `C’était le 3 mai, ${name}.`,
  conclusion: `Voici notre réponse, ${name}.`,
  id: '',
  code: '',
});

/** Opens a complaint from the queue. */
export async function open(page: Page, { id, story }: Complaint): Promise<void> {
  await page.locator(`[data-row="${id}"]`).click();
  await page.getByText(story.slice(0, story.indexOf('\n'))).waitFor();
}

/** Writes the record of an accepted complaint, and comes back to it. */
export async function keepRecord(page: Page, filed: Complaint, finding: Parameters<typeof writeRecord>[1]) {
  await open(page, filed);
  await page.getByRole('link', { name: 'Commencer le dossier' }).first().click();
  await writeRecord(page, finding);
  await page.getByRole('link', { name: 'Retour au signalement' }).click();
  await page.getByRole('group', { name: 'Actions possibles' }).waitFor();
}

/** A titled part of the console’s page. */
export const section = (page: Page, title: string) => page.getByRole('region', { name: title });

/** The state that the console shows. */
export const state = (page: Page, name: string) => page.locator('dt:text-is("État") + dd', { hasText: name });

/** The complaints of a queue, once so many of them are with somebody. */
export async function assignedOn(page: Page, count: number): Promise<string[]> {
  const rows = page.locator('[data-row]', { hasText: 'Attribué' });
  await rows.nth(count - 1).waitFor();
  return rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-row')!));
}

/** What a coordinator reads. */
export interface Figures {
  readonly received: number;
  readonly processed: number;
  /** The entry of the ledger up to which they count. */
  readonly mark: number;
}

/** The figures that the coordinator’s page shows, and of which entry of the ledger. */
export async function figuresOn(page: Page): Promise<Figures> {
  const told = async (words: RegExp) => words.exec(await page.getByText(words).innerText())!.slice(1);
  const [received, processed] = await told(/^(\d+) reçus?, (\d+) traités?$/);
  await page
    .getByRole('button', { name: /^Reçus : / })
    .first()
    .click();
  await page.getByRole('dialog').getByText('Comment c’est compté').click();
  const [mark] = await told(/Écriture n° (\d+) du registre/);
  await page.keyboard.press('Escape');
  return { received: Number(received), processed: Number(processed), mark: Number(mark) };
}

/** The last entry of the ledger: figures that count up to it leave nothing of the journey out. */
export async function ledgerEnd(system: ProofSystem): Promise<number> {
  const client = new Client({ connectionString: system.adminUrl() });
  await client.connect();
  try {
    const { rows } = await client.query<{ end: string }>(
      'SELECT last_value AS end FROM count_ledger_sequence',
    );
    return Number(rows[0]!.end);
  } finally {
    await client.end();
  }
}

/** A picture that no encoder makes small. */
export async function noisyPicture(browser: Browser): Promise<Buffer> {
  const page = await browser.newPage();
  const address = await page.evaluate((side) => {
    const canvas = Object.assign(document.createElement('canvas'), { width: side, height: side });
    const context = canvas.getContext('2d')!;
    const pixels = context.createImageData(side, side);
    for (let at = 0; at < pixels.data.length; at++)
      pixels.data[at] = at % 4 === 3 ? 255 : Math.random() * 256;
    context.putImageData(pixels, 0, 0);
    return canvas.toDataURL('image/png');
  }, PICTURE_PX);
  await page.close();
  return Buffer.from(address.split(',')[1]!, 'base64');
}
