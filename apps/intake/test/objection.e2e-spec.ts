import { randomBytes } from 'node:crypto';
import { DAY, MINUTE } from '#kernel';
import { sealMessage } from '#sealing';
import { conclude, messagesOf, newestOf, query, subjectsOf, type TeamView } from './a-team.js';
import { api, sealed } from './a-sender.js';
import { filled, getPage, postForm } from './browserless.js';
import { testIntake, type TestIntake } from './test-intake.js';

const base64 = (content: Uint8Array): string => Buffer.from(content).toString('base64');

describe('objecting to the conclusion', () => {
  let intake: TestIntake;

  beforeAll(async () => void (intake = await testIntake()), 60_000);
  beforeEach(() => intake.clock.advance(MINUTE));
  afterAll(() => intake?.stop());

  const filed = async () => {
    const { token, json } = await sealed(intake);
    await api(intake, 'POST', '/complaints', { json });
    return { token, complaint: await newestOf(intake, 'sikasso') };
  };
  const concluded = async () => {
    const one = await filed();
    await conclude(intake, one.complaint);
    return one;
  };
  const objection = async ({ keys }: TeamView, text = 'Vous n’avez pas entendu le témoin.') => {
    const requestKey = randomBytes(16).toString('hex');
    return {
      requestKey,
      content: base64(await sealMessage(keys.dialogue, requestKey, text, 'objection')),
    };
  };
  const object = (token: string, json: unknown) => api(intake, 'POST', '/follow/objection', { token, json });
  const historyOf = ({ row }: TeamView) =>
    query(
      intake,
      `SELECT event, actor_kind, reason_code FROM complaint_history WHERE complaint_id = $1 AND number > 1`,
      [row.id],
    );

  it('opens the complaint again, once however often it is sent', async () => {
    const { token, complaint } = await concluded();
    const { body: before } = await api(intake, 'GET', '/follow', { token });
    const until = new Date(intake.clock.now().getTime() + 90 * DAY).toISOString();
    expect(before).toMatchObject({ state: 'concluded', objectionUntil: until });
    const json = await objection(complaint);
    const sent = await Promise.all([1, 2, 3].map(() => object(token, json)));
    expect(sent.map(({ body }) => body['outcome']).sort()).toEqual(['same', 'same', 'stored']);
    expect((await object(token, json)).body).toEqual({ outcome: 'same' });
    const { body: after } = await api(intake, 'GET', '/follow', { token });
    expect(after).toMatchObject({ state: 'received', next: 'triage', finding: null, objectionUntil: null });
    expect(after['dueAt']).not.toBeNull();
    const now = await newestOf(intake, 'sikasso');
    expect(now.row).toMatchObject({ state: 'received', reopenings: 1, assignee_id: null });
    expect(now.row['unread_since']).not.toBeNull();
    expect(await subjectsOf(intake, now)).toEqual(['objection']);
    expect(await historyOf(now)).toEqual([
      { event: 'reopened', actor_kind: 'complainant', reason_code: 'appeal' },
    ]);
    const other = { ...(await objection(complaint)), requestKey: json.requestKey };
    expect(await object(token, other)).toMatchObject({ status: 409, body: { code: 'request.key-reused' } });
    // Until it is concluded again, there is nothing to object to.
    expect(await object(token, await objection(complaint))).toMatchObject({
      status: 409,
      body: { code: 'complaint.event-not-possible' },
    });
    await conclude(intake, now);
    expect((await object(token, await objection(complaint))).body).toEqual({ outcome: 'stored' });
  });

  it('is refused for a wrong code, while it is open, after ninety days, and with anything but what it takes', async () => {
    const open = await filed();
    const json = await objection(open.complaint);
    expect(await object(open.token, json)).toMatchObject({
      status: 409,
      body: { code: 'complaint.event-not-possible' },
    });
    const stranger = randomBytes(32).toString('base64url');
    expect((await object(stranger, json)).status).toBe(404);
    expect((await api(intake, 'POST', '/follow/objection', { json })).status).toBe(401);
    for (const wrong of [
      {},
      { ...json, requestKey: 'x' },
      { ...json, content: 'AAAA' },
      { ...json, kind: 1 },
    ]) {
      const refused = await object(open.token, wrong);
      expect([refused.status, refused.headers.get('content-type')]).toEqual([
        400,
        expect.stringContaining('problem+json'),
      ]);
    }
    await conclude(intake, open.complaint);
    intake.clock.advance(91 * DAY);
    expect(await object(open.token, json)).toMatchObject({
      status: 410,
      body: { code: 'complaint.appeal-period-over' },
    });
    const { body } = await api(intake, 'GET', '/follow', { token: open.token });
    expect(body).toMatchObject({ state: 'concluded', objectionUntil: null });
    expect(await messagesOf(intake, await newestOf(intake, 'sikasso'))).toEqual([]);
  });

  it('works without scripts, and says plainly when it is too late', async () => {
    const form = await getPage(intake, '/');
    await postForm(intake, '/', filled(form));
    const act = (fields: Record<string, string>) =>
      postForm(intake, '/follow', { code: form.code, ...fields });
    const shown = /<details data-slot="objection"[^>]*hidden/;
    expect((await act({})).html).toMatch(shown);
    await conclude(intake, await newestOf(intake, 'sikasso'));
    const seen = await act({});
    expect(seen.html).not.toMatch(shown);
    expect(seen.html).toContain('Contester la conclusion (jusqu’au ');
    const requestKey = seen.fields['requestKey']!;
    expect((await act({ do: 'objection', text: ' ', requestKey })).html).toContain('Écrivez quelque chose');
    const sent = await act({ do: 'objection', text: 'Écoutez Awa.', requestKey });
    expect(sent.html).toContain('Contestation arrivée.');
    expect(sent.html).toContain('Contestation de la conclusion');
    // The page sent again is the same objection.
    expect((await act({ do: 'objection', text: 'Écoutez Awa.', requestKey })).status).toBe(200);
    const now = await newestOf(intake, 'sikasso');
    expect(await messagesOf(intake, now)).toEqual(['Écoutez Awa.']);
    expect(await historyOf(now)).toHaveLength(1);
    const again = await act({
      do: 'objection',
      text: 'Encore.',
      requestKey: randomBytes(16).toString('hex'),
    });
    expect([again.status, again.html]).toEqual([422, expect.stringContaining('ne peut plus être contestée')]);
    expect(again.html).toContain('Encore.');
  }, 30_000);
});
