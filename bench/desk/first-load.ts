import type { Browser } from 'playwright-core';
import { signIn } from '../../test/console-work.js';
import { TOWN } from '../browser/line.js';
import { Phone } from '../browser/phone.js';
import { median, type Figure } from '../figure.js';
import type { BenchSystem } from '../system.js';
import { VERIFIER } from './team.js';

const VISITS = 3;
const ON_TOWN = `${TOWN.bits / 1_000_000} Mbit/s, ${TOWN.roundTrip} ms, processor ${TOWN.slowness} times slower`;

/** The console as a verifier's phone gets it with nothing cached, signed in already: what stretching a passphrase takes is no loading. */
export async function measureFirstLoad(browser: Browser, system: BenchSystem): Promise<Figure[]> {
  const visits: { readonly seconds: number; readonly bytes: number }[] = [];
  for (let i = 0; i < VISITS; i++) {
    const phone = await Phone.open(browser, TOWN);
    const rows = phone.page.locator('[data-row]');
    await phone.quickly(async () => {
      await phone.page.goto(system.deskUrl);
      await signIn(phone.page, { username: VERIFIER, passphrase: system.passphrase(VERIFIER) });
      await rows.first().waitFor();
      // What is still being fetched for later belongs to no first visit.
      await phone.page.goto('about:blank');
    });
    await phone.forget();
    await phone.timed(async () => {
      await phone.page.goto(`${system.deskUrl}/queue`);
      await rows.first().waitFor();
    });
    const { row } = await phone.marks();
    visits.push({ seconds: row / 1_000, bytes: phone.traffic.receivedUntil(row) });
    await phone.close();
  }
  return [
    {
      id: 'console-usable',
      name: `triage queue usable on a phone, first load (${ON_TOWN})`,
      value: median(visits.map(({ seconds }) => seconds)),
      unit: 's',
      target: { max: 4 },
      why: 'its scripts take most of that time to come, and a slow processor the rest to run them.',
    },
    {
      id: 'console-bytes',
      name: 'bytes until the triage queue is usable, what it shows included',
      value: median(visits.map(({ bytes }) => bytes)) / 1024,
      unit: 'KB',
      target: { max: 250 },
      why: 'what draws the console is two thirds of it.',
    },
  ];
}
