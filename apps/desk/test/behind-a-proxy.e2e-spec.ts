import { randomBytes } from 'node:crypto';
import { DeskUnderTest } from './desk-under-test.js';

describe('sign-in attempts behind a reverse proxy', () => {
  let desk: DeskUnderTest;
  afterEach(() => desk?.stop());

  /** Seconds that a wrong proof takes when it comes from an address, as a proxy tells it. */
  const guess = async (from: string) => {
    const body = {
      username: 'oumar',
      loginProof: randomBytes(32).toString('base64'),
      unlockHalf: randomBytes(32).toString('base64'),
    };
    const start = performance.now();
    const answer = await fetch(`${desk.url}/api/v1/sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': from },
      body: JSON.stringify(body),
    });
    await answer.arrayBuffer();
    return (performance.now() - start) / 1000;
  };
  const exhaust = async (from: string) => {
    for (let n = 0; n < 10; n++) await guess(from);
  };

  it('are counted by the address that a trusted proxy tells', async () => {
    desk = await DeskUnderTest.start();
    await exhaust('192.0.2.1');
    expect(await guess('192.0.2.1')).toBeGreaterThan(1.9);
    expect(await guess('192.0.2.2')).toBeLessThan(1.9);
  }, 60_000);

  it('are counted by the connection when anyone else tells an address', async () => {
    desk = await DeskUnderTest.start(undefined, undefined, '198.51.100.1');
    await exhaust('192.0.2.1');
    expect(await guess('192.0.2.2')).toBeGreaterThan(1.9);
  }, 60_000);
});
