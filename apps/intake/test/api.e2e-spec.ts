import { MINUTE } from '#kernel';
import { newReceiptCode, sealDocument, toBase64 } from '#sealing';
import { KEPT_TYPE } from '../src/filing/sealing-tasks.js';
import { contentsOf, newestOf, query } from './a-team.js';
import { api, FACTS, sealed, stranger } from './a-sender.js';
import { testIntake, type TestIntake } from './test-intake.js';

describe('the public JSON API', () => {
  let intake: TestIntake;

  beforeAll(async () => void (intake = await testIntake()), 60_000);
  beforeEach(() => intake.clock.advance(MINUTE));
  afterAll(() => intake?.stop());

  const refused = async (json: unknown): Promise<[number, unknown]> => {
    const before = await query<{ count: string }>(intake, 'SELECT count(*) FROM complaint');
    const { status, body, headers } = await api(intake, 'POST', '/complaints', { json });
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(await query(intake, 'SELECT count(*) FROM complaint')).toEqual(before);
    return [status, body['code']];
  };

  it('describes the network without any team’s status or members', async () => {
    const { status, body } = await api(intake, 'GET', '/network');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      name: 'Réseau d’essai',
      receiptKdf: { version: 1 },
      timeZone: 'Africa/Bamako',
    });
    expect(JSON.stringify(body)).not.toMatch(/suspended|status|member/);
  });

  it('files a sealed complaint once, whoever sends it again', async () => {
    const { json, code } = await sealed(intake);
    const [first, second] = await Promise.all([1, 2].map(() => api(intake, 'POST', '/complaints', { json })));
    expect([first!.body['outcome'], second!.body['outcome']].sort()).toEqual(['filed', 'same']);
    expect(second!.body['triageDueAt']).toBe(first!.body['triageDueAt']);
    const edited = await sealed(intake, { code, story: 'Autre récit.' });
    const third = await api(intake, 'POST', '/complaints', { json: edited.json });
    expect(third.body).toMatchObject({ outcome: 'added', triageDueAt: null });
    const complaint = await newestOf(intake, 'sikasso');
    expect(complaint.row).toMatchObject({ sealed_by: 'browser', code_origin: 'browser' });
    expect((await contentsOf(intake, complaint)).map(({ story }) => story)).toEqual([
      'Un récit.',
      'Autre récit.',
    ]);
  });

  it('takes what waited on a phone as if it came today, and nothing that was sealed to another door', async () => {
    const kept = async (door: string, filing: unknown) =>
      api(intake, 'POST', '/complaints/kept', {
        json: { sealed: toBase64(await sealDocument([door], KEPT_TYPE, filing)) },
      });
    const page = await (await fetch(intake.url)).text();
    const { door } = JSON.parse(/id="data">(.*?)<\/script>/.exec(page)![1]!) as { door: string };
    const { json } = await sealed(intake, { story: 'Gardé trois jours.' });
    // Whoever searches the phone can send it too, and learns neither how urgent it is nor when it came.
    expect((await kept(door, json)).body).toEqual({
      ...{ outcome: 'filed', feedbackDueAt: expect.any(String) as string },
    });
    expect((await kept(door, json)).body).toEqual({ outcome: 'same', feedbackDueAt: null });
    expect((await api(intake, 'POST', '/complaints', { json })).body).toMatchObject({ outcome: 'same' });
    const [filing] = await contentsOf(intake, await newestOf(intake, 'sikasso'));
    expect(filing!.story).toBe('Gardé trois jours.');
    const unreadable = { status: 422, body: { code: 'complaint.kept-unreadable' } };
    expect(await kept(await stranger(), json)).toMatchObject(unreadable);
    expect(await kept(door, { ...json, facts: 'none' })).toMatchObject({
      status: 400,
      body: { code: 'request.invalid' },
    });
  });

  it('refuses a recipient that nobody signed, also for the standby team', async () => {
    const { json } = await sealed(intake, { to: { team: await stranger() } });
    expect(await refused(json)).toEqual([422, 'envelope.unknown-recipient']);
    const facts = { risk: ['danger-to-life'] };
    const standby = await sealed(intake, { facts, to: { standby: await stranger() } });
    expect(await refused(standby.json)).toEqual([422, 'envelope.unknown-recipient']);
  });

  it('takes a complaint for the team that can open it, and flags one that came late', async () => {
    const { json } = await sealed(intake, { to: { team: intake.network.teams['bamako']!.recipient } });
    expect((await api(intake, 'POST', '/complaints', { json })).status).toBe(200);
    expect((await newestOf(intake, 'bamako')).row).toMatchObject({ team_id: 'bamako', late_recipient: true });
  });

  it('refuses a recipient from the moment it is known to be compromised', async () => {
    const subject = intake.network.teams['national']!.recipient;
    const { json } = await sealed(intake, { facts: { districtId: 'abroad' }, to: { team: subject } });
    await intake.network.state({
      kind: 'revocation',
      subject,
      as: 'compromised',
      from: '2024-11-01T00:00:00.000Z',
    });
    intake.clock.advance(MINUTE);
    expect(await refused(json)).toEqual([422, 'envelope.unknown-recipient']);
  });

  it('refuses what is unknown, unsealed, oversized or malformed, and stores nothing', async () => {
    const { json } = await sealed(intake);
    const plain = Buffer.from('en clair').toString('base64');
    expect(await refused({ ...json, more: 1 })).toEqual([400, 'request.invalid']);
    expect(await refused({ ...json, facts: { ...FACTS, name: 'Awa' } })).toEqual([400, 'request.invalid']);
    expect(await refused({ ...json, facts: { ...FACTS, risk: ['x'] } })).toEqual([400, 'request.invalid']);
    expect(await refused({ ...json, filing: plain })).toEqual([400, 'request.invalid']);
    const disguised = Buffer.from(`age-encryption.org/v1\n-> ${'Le maire. '.repeat(30)}`).toString('base64');
    expect(await refused({ ...json, filing: disguised })).toEqual([400, 'request.invalid']);
    expect(await refused({ ...json, filing: `${String(json['filing'])}!` })).toEqual([
      400,
      'request.invalid',
    ]);
    expect(await refused({ ...json, token: 'AAAA' })).toEqual([400, 'request.invalid']);
    expect(await refused({ ...json, team: null })).toEqual([400, 'request.invalid']);
    expect(await refused({ ...json, facts: { ...FACTS, districtId: 'nowhere' } })).toEqual([
      422,
      'filing.unknown-district',
    ]);
    expect(await refused({ ...json, kdfVersion: 2 })).toEqual([422, 'receipt.kdf-version']);
    expect(await refused([])).toEqual([400, 'request.invalid']);
    expect(await refused('text')).toEqual([400, expect.any(String)]);
    const long = `${String(json['filing']).slice(0, 40)}${'A'.repeat(4_500_000)}`;
    expect(await refused({ ...json, filing: long })).toEqual([413, 'request.too-large']);
  });

  it.each([
    ['filing.category-of-another-kind', { kind: 'human-rights', category: 'bribery' }],
    ['filing.counted-without-consent', { sex: 'woman' }],
    [
      'filing.counted-without-consent',
      { ageBand: 'not-said', consents: ['contact'], contact: 'safe-contact' },
    ],
    ['filing.contact-contradicted', { consents: ['contact'] }],
    ['filing.contact-contradicted', { consents: ['contact'], contact: 'identified' }],
    ['filing.contact-contradicted', { contact: 'safe-contact' }],
  ])('refuses, as %s, answers that the form would not send: %o', async (code, contradicted) => {
    const { json } = await sealed(intake);
    expect(await refused({ ...json, facts: { ...FACTS, ...contradicted } })).toEqual([422, code]);
  });

  it('takes sex and age band from those who agreed to be counted by them', async () => {
    const { json } = await sealed(intake);
    const counted = { consents: ['count-sex-and-age'], sex: 'woman', ageBand: '18-24' };
    const facts = { ...FACTS, ...counted };
    expect((await api(intake, 'POST', '/complaints', { json: { ...json, facts } })).status).toBe(200);
    expect((await newestOf(intake, 'sikasso')).row).toMatchObject({ sex: 'woman', age_band: '18-24' });
  });

  it('keeps neither token nor share nor content mark as they came', async () => {
    const { json } = await sealed(intake, { code: newReceiptCode() });
    await api(intake, 'POST', '/complaints', { json });
    const rows = await query(
      intake,
      `SELECT 1 FROM receipt WHERE token_mac = $1 OR content_mac = $2 OR server_share = $3`,
      [json['token'], json['contentMark'], json['serverShare']].map((text) =>
        Buffer.from(String(text), 'base64'),
      ),
    );
    expect(rows).toEqual([]);
  });
});
