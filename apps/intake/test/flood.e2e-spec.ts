import { query } from './a-team.js';
import { api, sealed } from './a-sender.js';
import { filled, getPage, postForm } from './browserless.js';
import { testIntake, type TestIntake } from './test-intake.js';

const count = async (intake: TestIntake): Promise<number> =>
  Number((await query<{ count: string }>(intake, 'SELECT count(*) FROM complaint'))[0]!.count);

describe('many complaints from one address', () => {
  let intake: TestIntake;
  afterEach(() => intake?.stop());

  it('sixty within a minute all arrive, and nobody waits', async () => {
    intake = await testIntake();
    const many = [];
    for (let n = 0; n < 60; n += 1) many.push(await sealed(intake, { story: `Récit ${n}.` }));
    const began = performance.now();
    const answers = await Promise.all(many.map(({ json }) => api(intake, 'POST', '/complaints', { json })));
    expect(answers.map(({ status }) => status)).toEqual(Array(60).fill(200));
    expect(performance.now() - began).toBeLessThan(20_000);
    expect(await count(intake)).toBe(60);
  }, 240_000);

  it('a flood waits, then is refused with when to come back and every word kept; others file on', async () => {
    intake = await testIntake(['loopback'], { filingPerMinute: 1 });
    const from = (address: string) => ({ 'x-forwarded-for': address });
    const one = await sealed(intake, {});
    const file = (address: string) =>
      api(intake, 'POST', '/complaints', { json: one.json, headers: from(address) });
    const timed = async (act: () => Promise<unknown>) => {
      const began = performance.now();
      await act();
      return performance.now() - began;
    };
    await file('192.0.2.1');
    expect(await timed(() => file('192.0.2.1'))).toBeGreaterThan(500);
    await Promise.all(Array.from({ length: 8 }, () => file('192.0.2.1')));
    const refused = await fetch(`${intake.url}/api/v1/complaints`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...from('192.0.2.1') },
      body: JSON.stringify(one.json),
    });
    expect(refused.status).toBe(429);
    expect(refused.headers.get('content-type')).toContain('application/problem+json');
    expect(refused.headers.get('retry-after')).toBe('60');
    expect(await refused.json()).toMatchObject({ code: 'filing.too-many' });

    const form = await getPage(intake, '/');
    const headers = { 'sec-fetch-site': 'same-origin', ...from('192.0.2.1') };
    const back = await postForm(intake, '/', filled(form, { story: 'Gardé mot à mot.' }), headers);
    expect(back.status).toBe(429);
    expect(back.html).toContain('Gardé mot à mot.');
    expect(back.html).toContain('Attendez une minute');
    expect(back.code).toBe(form.code);
    expect(await count(intake)).toBe(1);

    expect((await file('192.0.2.2')).status).toBe(200);
    intake.clock.advance(10 * 60_000);
    const sent = await postForm(intake, '/', filled(form, { story: 'Gardé mot à mot.' }), headers);
    expect(sent.html).toContain('Signalement reçu');
    expect(intake.log.join('\n')).not.toContain('192.0.2');
  }, 60_000);
});

describe('an onion address', () => {
  const onionUrl = `http://${'a2'.repeat(28)}.onion`;
  let intake: TestIntake;
  afterEach(() => intake?.stop());
  const told = async (path: string) => {
    const answer = await fetch(intake.url + path);
    await answer.arrayBuffer();
    return answer.headers.get('onion-location');
  };

  it('is told on the pages of an https network, each its own', async () => {
    intake = await testIntake(['loopback'], { onionUrl, publicUrl: 'https://signalement.example.org' });
    expect(await told('/')).toBe(`${onionUrl}/`);
    expect(await told('/bm/follow')).toBe(`${onionUrl}/bm/follow`);
    // No link to us leads anywhere else.
    for (const path of ['//x.onion/', '//x.onion/follow', '/\\x.onion/', '//', '/none'])
      expect([path, await told(path)]).toEqual([path, null]);
    for (const path of ['/api/v1/network', '/health/ready', '/assets/none.js'])
      expect(await told(path)).toBeNull();
  }, 60_000);

  it('is not told without https, nor where a network has none', async () => {
    intake = await testIntake(['loopback'], { onionUrl });
    expect(await told('/')).toBeNull();
    await intake.stop();
    intake = await testIntake(['loopback'], { publicUrl: 'https://signalement.example.org' });
    expect(await told('/')).toBeNull();
  }, 60_000);
});
