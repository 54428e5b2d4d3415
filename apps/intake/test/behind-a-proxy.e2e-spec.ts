import { randomBytes } from 'node:crypto';
import { api } from './a-sender.js';
import { testIntake, type TestIntake } from './test-intake.js';

const MOST = 120;

describe('wrong codes behind a reverse proxy', () => {
  let intake: TestIntake;
  afterEach(() => intake?.stop());

  const follow = async (from: string) => {
    const headers = { 'x-forwarded-for': from };
    const token = randomBytes(32).toString('base64url');
    return (await api(intake, 'GET', '/follow', { token, headers })).status;
  };
  const exhaust = (from: string) => Promise.all(Array.from({ length: MOST + 5 }, () => follow(from)));

  it('are counted by the address that a trusted proxy tells, so that one guesser locks nobody else out', async () => {
    intake = await testIntake(['loopback']);
    await exhaust('192.0.2.1');
    expect(await follow('192.0.2.1')).toBe(429);
    expect(await follow('192.0.2.2')).toBe(404);
    // What the guesser made up stands before what the proxy added.
    expect(await follow('192.0.2.3, 192.0.2.1')).toBe(429);
    expect(intake.log.join('\n')).not.toContain('192.0.2');
  }, 60_000);

  it('are counted by the connection when anyone else tells an address', async () => {
    intake = await testIntake(['198.51.100.1']);
    await exhaust('192.0.2.1');
    expect(await follow('192.0.2.2')).toBe(429);
  }, 60_000);
});
