import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { DeskUnderTest } from '../apps/desk/test/desk-under-test.js';
import type { PersonName } from '../apps/desk/test/small-network.js';
import { launchBrowser } from './browser.js';
import { aTab, fillSignIn, signIn, type Tab } from './console-work.js';

const CONSOLE = join(process.cwd(), 'dist/apps/console');

/** A laptop's screen. */
export const LAPTOP = { width: 1280, height: 860 };

/** A phone's screen. */
export const PHONE = { width: 360, height: 740 };

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
  tab(options: BrowserContextOptions = {}): Promise<Tab> {
    return aTab(this.browser, options);
  }

  /** Signs a person in, in a tab of their own. */
  async signedIn(name: PersonName, options: BrowserContextOptions = {}, path = '/') {
    const tab = await this.tab(options);
    await tab.page.goto(this.desk.url + path);
    await signIn(tab.page, this.desk.network.people[name]);
    return tab;
  }

  async fillSignIn(page: Page, name: PersonName): Promise<void> {
    await fillSignIn(page, this.desk.network.people[name]);
  }
}
