import type { Browser, CDPSession, Page } from 'playwright-core';
import { leastSeconds, UNSLOWED, type Line } from './line.js';
import { keepMarks, type Marks } from './marks.js';
import { Traffic } from './traffic.js';

const PATIENCE_MS = 120_000;

/** A browser that keeps nothing of an earlier visit, on a line and a processor made slow. */
export class Phone {
  private constructor(
    readonly page: Page,
    readonly traffic: Traffic,
    private readonly session: CDPSession,
    private readonly line: Line,
  ) {}

  static async open(browser: Browser, line: Line): Promise<Phone> {
    const context = await browser.newContext({
      ...{ viewport: { width: 360, height: 740 }, locale: 'fr-FR', reducedMotion: 'reduce' },
    });
    await context.addInitScript(keepMarks);
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    // Leaving a receipt is asked about; who measures wants to.
    page.on('dialog', (dialog) => void dialog.accept());
    const session = await context.newCDPSession(page);
    const traffic = await Traffic.of(session);
    const phone = new Phone(page, traffic, session, line);
    await phone.imitate(line);
    return phone;
  }

  /** Does something that is not measured, and as fast as the machine can. */
  async quickly(work: () => Promise<void>): Promise<void> {
    await this.imitate(UNSLOWED);
    await work();
    await this.imitate(this.line);
  }

  /** As on the first visit: nothing is kept but the session in its tab, nothing counted. */
  async forget(): Promise<void> {
    await this.session.send('Network.clearBrowserCache');
    this.traffic.restart();
  }

  marks(): Promise<Marks> {
    return this.page.evaluate(() => (window as unknown as { readonly marks: Marks }).marks);
  }

  /** Runs something and tells its seconds; throws when more came or went than the line lets through. */
  async timed(work: () => Promise<void>): Promise<number> {
    const [received, sent, began] = [this.traffic.received, this.traffic.sent, performance.now()];
    await work();
    const seconds = (performance.now() - began) / 1_000;
    const most = Math.max(this.traffic.received - received, this.traffic.sent - sent);
    if (leastSeconds(this.line, most) > seconds * 1.02)
      throw new Error(`${most} bytes in ${seconds} s: the line was not slowed`);
    return seconds;
  }

  /** A worker's requests obey the page's conditions and can't have their own; nor can a worker be made slower. */
  private async imitate({ bits, roundTrip, slowness }: Line): Promise<void> {
    const bytes = bits / 8;
    await this.session.send('Network.emulateNetworkConditions', {
      ...{ offline: false, latency: roundTrip, downloadThroughput: bytes, uploadThroughput: bytes },
    });
    await this.session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}
