import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** The narrowest phone that is served, and a desk. */
const SCREENS = [
  { width: 1280, height: 860 },
  { width: 320, height: 640 },
] as const;

/** Where `npm run pictures` wants them. */
function folder(): string {
  const wanted = process.env['PICTURES'];
  if (!wanted) throw new Error('Run it as npm run pictures: that says where the pictures go.');
  return wanted;
}

/** One chapter of the pictures, in one language: numbered as they are taken, so that names sort as the journey goes. */
export class Album {
  private taken = 0;

  constructor(
    private readonly chapter: string,
    private readonly language: string,
  ) {}

  /** Takes the page as it stands, whole, on each screen. */
  async take(page: Page, name: string): Promise<void> {
    this.taken += 1;
    const stem = `${this.chapter}-${String(this.taken).padStart(2, '0')}-${name}.${this.language}`;
    const before = page.viewportSize()!;
    for (const screen of SCREENS) {
      await page.setViewportSize(screen);
      const hidden = await hiddenBelow(page);
      if (hidden > 0) await page.setViewportSize({ ...screen, height: screen.height + hidden });
      // What sticks to the top of a scrolled page would stand in the midst of its picture.
      await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
      const path = join(folder(), `${stem}.${String(screen.width).padStart(4, '0')}.png`);
      await page.screenshot({ path, fullPage: true, animations: 'disabled' });
    }
    await page.setViewportSize(before);
    // Drawn anew for that width, before anything on it is looked for.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 50))));
  }
}

/** Pixels that one must scroll within the page to see, where a part of it scrolls and not the page itself. */
function hiddenBelow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const scrolling = [...document.querySelectorAll('body :not(textarea)')].filter(
      (one) => one.scrollHeight > one.clientHeight && /auto|scroll/.test(getComputedStyle(one).overflowY),
    );
    return Math.max(0, ...scrolling.map((one) => one.scrollHeight - one.clientHeight));
  });
}
