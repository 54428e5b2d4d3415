import AxeBuilder from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

// Without its own calls home, and without a graphics card that it would have to imitate.
const FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  '--no-first-run',
  // A microphone that always says yes and beeps, for those tests that speak.
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
];

/** Debian's Chromium. */
export const CHROMIUM = '/usr/bin/chromium';

/** Starts it without a profile. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch(debians());
}

/** The same as people run it, its profile in a folder and pages kept for going back, to look at what it holds. */
export function launchProfile(folder: string): Promise<BrowserContext> {
  const ignoreDefaultArgs = ['--disable-back-forward-cache', '--disable-prompt-on-repost'];
  return chromium.launchPersistentContext(folder, { ...debians(), ignoreDefaultArgs });
}

function debians(): { readonly executablePath: string; readonly args: string[] } {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return { executablePath: CHROMIUM, args: [...FLAGS, ...asRoot] };
}

/** Violations of WCAG and of good practice on the page as it stands, in short. */
export async function axeViolations(page: Page): Promise<string[]> {
  // Half faded in, a text has the contrast of half a text.
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
  const found = await new AxeBuilder({ page }).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
