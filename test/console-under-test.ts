import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { DeskUnderTest } from '../apps/desk/test/desk-under-test.js';
import type { PersonName } from '../apps/desk/test/small-network.js';
import { launchBrowser } from './browser.js';

const CONSOLE = join(process.cwd(), 'dist/apps/console');

/** A phone and a desk's screen. */
export const PHONE = { width: 360, height: 740 };
export const WIDE = { width: 1280, height: 860 };

/** The built console before a real desk, with people who can sign in. */
export class ConsoleUnderTest {
  private constructor(
    readonly desk: DeskUnderTest,
    private readonly browser: Browser,
  ) {}

  static async start(people: readonly PersonName[]): Promise<ConsoleUnderTest> {
    if (!existsSync(join(CONSOLE, 'index.html'))) throw new Error('The console is not built: npm run build');
    const desk = await DeskUnderTest.start(CONSOLE, people);
    const browser = await launchBrowser();
    return new ConsoleUnderTest(desk, browser);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.desk.stop();
  }

  /** A tab of its own; what the page complains of fails the test that reads `faults`. */
  async tab(options: BrowserContextOptions = {}): Promise<{ page: Page; faults: string[] }> {
    const context = await this.browser.newContext({
      locale: 'fr-FR',
      viewport: WIDE,
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

  /** Signs a person in, in a tab of their own. */
  async signedIn(name: PersonName, options: BrowserContextOptions = {}, path = '/') {
    const { page, faults } = await this.tab(options);
    await page.goto(this.desk.url + path);
    await this.fillSignIn(page, name);
    await page.getByRole('navigation', { name: 'Menu' }).waitFor();
    return { page, faults };
  }

  async fillSignIn(page: Page, name: PersonName): Promise<void> {
    const { username, passphrase } = this.desk.network.people[name];
    await page.getByLabel('Nom d’utilisateur').fill(username);
    await page.getByLabel('Phrase de passe', { exact: true }).fill(passphrase);
    await page.getByRole('button', { name: 'Ouvrir la session' }).click();
  }
}
