import { createHash, randomBytes } from 'node:crypto';
import { jest } from '@jest/globals';
import { FollowUpStore } from '#complaints/sealed';
import { MINUTE } from '#kernel';
import { announcementMark, keyPairOf, newKeyPair, sealDocument, sealFile, sealTo, toBase64 } from '#sealing';
import { KEPT_TYPE, TICKET_TYPE } from '../src/filing/sealing-tasks.js';
import { api, sealed, type Answered } from './a-sender.js';
import { filesOf, newestOf, query } from './a-team.js';
import { testIntake, type TestIntake } from './test-intake.js';

describe('a file that waited on a phone', () => {
  let intake: TestIntake;
  let door: string;
  beforeAll(async () => {
    intake = await testIntake();
    const page = await (await fetch(intake.url)).text();
    ({ door } = JSON.parse(/id="data">(.*?)<\/script>/.exec(page)![1]!) as { door: string });
  }, 60_000);
  beforeEach(() => intake.clock.advance(MINUTE));
  afterAll(() => intake?.stop());

  const ticketOf = async (body: unknown, { to = [door], type = TICKET_TYPE } = {}): Promise<string> =>
    Buffer.from(await sealDocument(to, type, body)).toString('base64url');
  const ask = (ticket: string, method: string, path: string, sent: Parameters<typeof api>[3] = {}) => {
    const headers = { ...sent.headers, authorization: `Kept ${ticket}` };
    return api(intake, method, path, { ...sent, headers });
  };
  const codeOf = ({ status, body }: Answered): unknown[] => [status, body['code']];

  /** A complaint that is here, and a voice that is not yet. */
  async function aVoice() {
    const { token, json: filing } = await sealed(intake);
    await api(intake, 'POST', '/complaints', { json: filing });
    const complaint = await newestOf(intake, 'sikasso');
    const content = randomBytes(300_000);
    const { recipient } = await keyPairOf(complaint.keys.case.identity);
    // The phone did not know which of two sendings had arrived: it is sealed to the case of either.
    const file = await sealFile([(await newKeyPair()).recipient, recipient], content, {
      ...{ name: 'voice-9s.webm', type: 'audio/webm' },
    });
    const requestKey = randomBytes(16).toString('hex');
    const [manifest, sha256] = [toBase64(file.manifest), toBase64(file.sha256)];
    const json = { requestKey, size: file.size, manifest, sha256 };
    const claim = { token, requestKey, announced: announcementMark(json) };
    return { token, complaint, content, file, json, claim };
  }

  it('is sent with a ticket in place of the code, which opens nothing else', async () => {
    const { token, complaint, content, file, json, claim } = await aVoice();
    const ticket = await ticketOf(claim);
    const listed = jest.spyOn(intake.app.get(FollowUpStore), 'files');
    const { body, status } = await ask(ticket, 'POST', '/follow/files', { json });
    expect([status, body['partCount']]).toEqual([200, file.parts.length]);
    const path = `/follow/files/${String(body['id'])}`;
    for (const [number, part] of file.parts.entries()) {
      const digest = createHash('sha256').update(part).digest('base64');
      const headers = {
        ...{ 'content-type': 'application/octet-stream', 'content-digest': `sha-256=:${digest}:` },
      };
      const sent = { body: Buffer.from(part), headers };
      expect((await ask(ticket, 'PUT', `${path}/parts/${number}`, sent)).status).toBe(204);
    }
    // Not once a part.
    expect(listed).toHaveBeenCalledTimes(1);
    expect((await ask(ticket, 'GET', path)).body).toMatchObject({ parts: [0, 1], arrived: false });
    expect((await ask(ticket, 'POST', `${path}/completion`)).body).toEqual({ arrived: true });
    expect(content.equals((await filesOf(intake, complaint))[0]!.content)).toBe(true);

    const writing = { requestKey: json.requestKey, content: json.manifest };
    for (const [method, where, sent] of [
      ['GET', '/follow', undefined],
      ['POST', '/follow/messages', { kind: 'message', ...writing }],
      ['POST', '/follow/objection', writing],
      ['POST', '/follow/consents', { consents: [] }],
      ['POST', '/follow/withdrawal', undefined],
    ] as const) {
      expect([where, ...codeOf(await ask(ticket, method, where, { json: sent }))]).toEqual([
        ...[where, 401, 'receipt.token-missing'],
      ]);
    }
    const other = randomBytes(16).toString('hex');
    const noise = toBase64(randomBytes(32));
    const manifest = toBase64((await sealFile([door], content, { name: 'x', type: '' })).manifest);
    for (const changed of [{ requestKey: other }, { sha256: noise }, { manifest }, { size: 1 }])
      expect(codeOf(await ask(ticket, 'POST', '/follow/files', { json: { ...json, ...changed } }))).toEqual([
        403,
        'file.ticket-other',
      ]);
    // Its holder may send any other file.
    const own = await api(intake, 'POST', '/follow/files', { token, json: { ...json, requestKey: other } });
    expect(own.status).toBe(200);
    const theirs = `/follow/files/${String(own.body['id'])}`;
    for (const [method, where] of [
      ['GET', theirs],
      ['POST', `${theirs}/completion`],
    ] as const)
      expect([where, ...codeOf(await ask(ticket, method, where))]).toEqual([where, 404, 'file.not-found']);
  }, 30_000);

  it('is refused with a ticket that is forged, altered, for another door or for many, or that is none', async () => {
    const { json, claim } = await aVoice();
    const before = await query(intake, 'SELECT count(*) FROM complaint_file');
    const begin = (ticket: string) => ask(ticket, 'POST', '/follow/files', { json });
    const right = await ticketOf(claim);
    const elsewhere = (await newKeyPair()).recipient;
    const bytes = Buffer.from(right, 'base64url');
    bytes[bytes.length - 1]! ^= 1;
    const unreadable = {
      altered: bytes.toString('base64url'),
      noise: randomBytes(1_200).toString('base64url'),
      'not a document': Buffer.from(await sealTo([door], randomBytes(1_024))).toString('base64url'),
      elsewhere: await ticketOf(claim, { to: [elsewhere] }),
      many: await ticketOf(claim, { to: [door, elsewhere] }),
      'a kept complaint': await ticketOf(claim, { type: KEPT_TYPE }),
    };
    for (const [which, ticket] of Object.entries(unreadable)) {
      expect([which, ...codeOf(await begin(ticket))]).toEqual([which, 422, 'file.ticket-unreadable']);
    }
    for (const shape of [null, [], 'x', { ...claim, token: 'x' }, { ...claim, more: 1 }])
      expect(codeOf(await begin(await ticketOf(shape)))).toEqual([400, 'request.invalid']);
    const unknown = { ...claim, token: randomBytes(32).toString('base64url') };
    expect(codeOf(await begin(await ticketOf(unknown)))).toEqual([404, 'receipt.unknown']);
    // Nor is a ticket taken for what was filed.
    const filing = toBase64(Buffer.from(right, 'base64url'));
    expect(codeOf(await api(intake, 'POST', '/complaints/kept', { json: { sealed: filing } }))).toEqual([
      ...[422, 'complaint.kept-unreadable'],
    ]);
    expect(await query(intake, 'SELECT count(*) FROM complaint_file')).toEqual(before);
    expect(intake.log.join('\n')).not.toContain(right.slice(0, 40));
  }, 30_000);

  it('counts a wrong ticket as a wrong code, and lets the right one come again a minute later', async () => {
    const { json, claim } = await aVoice();
    const right = await ticketOf(claim);
    const wrong = randomBytes(1_200).toString('base64url');
    const id = '00000000-0000-7000-8000-000000000000';
    const tried = await Promise.all(
      Array.from({ length: 130 }, () => ask(wrong, 'GET', `/follow/files/${id}`)),
    );
    expect(new Set(tried.map(({ status }) => status))).toEqual(new Set([422, 429]));
    expect((await ask(right, 'POST', '/follow/files', { json })).status).toBe(429);
    intake.clock.advance(MINUTE);
    expect((await ask(right, 'POST', '/follow/files', { json })).status).toBe(200);
  }, 30_000);
});
