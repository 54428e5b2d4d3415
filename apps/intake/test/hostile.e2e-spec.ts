import { connect } from 'node:net';
import { getPage, postForm, filled } from './browserless.js';
import { query } from './a-team.js';
import { testIntake, type TestIntake } from './test-intake.js';

/** Every address of this door. */
const ROUTES = [
  ...['/', '/en', '/bm', '/follow', '/en/follow', '/bm/follow'].flatMap((path) => [
    `GET ${path}`,
    `POST ${path}`,
  ]),
  ...[
    '/how',
    '/en/how',
    '/bm/how',
    '/elsewhere',
    '/en/elsewhere',
    '/bm/elsewhere',
    '/api/v1/network',
    '/api/v1/taxonomy',
    '/api/v1/follow',
  ].map((path) => `GET ${path}`),
  ...['/complaints', '/follow/messages', '/follow/objection', '/follow/withdrawal', '/follow/files'].map(
    (path) => `POST /api/v1${path}`,
  ),
  'PUT /api/v1/follow/files/00000000-0000-7000-8000-000000000000/parts/0',
  'PUT /api/v1/follow/files/x/parts/-1',
  'POST /api/v1/follow/files/00000000-0000-7000-8000-000000000000/completion',
  'POST /api/v1/follow/files/%00/completion',
  'GET /nowhere',
  'GET /assets/../assets.json',
  'GET /%',
];

const BODIES: readonly (readonly [string, string])[] = [
  ['application/json', '{"a":'],
  ['application/json', '{"__proto__":{"kind":"corruption"}}'],
  ['application/json', 'null'],
  ['application/json', `[${'['.repeat(5_000)}`],
  ['application/json', '{"kind":{"$gt":""},"facts":[],"content":1e400}'],
  ['application/x-www-form-urlencoded', 'kind=corruption&kind=life&story=%00%ff%fe&district[]=x&__proto__=1'],
  [
    'application/x-www-form-urlencoded',
    `code=${'9'.repeat(20)}&codeDrawnAt=1e99&codeMark=%F0%9F&do=message&text=`,
  ],
  ['application/x-www-form-urlencoded', 'a&'.repeat(5_000)],
  ['application/octet-stream', '\u0000\u0001'],
  ['multipart/form-data; boundary=x', '--x'],
  ['text/plain', 'kind=corruption'],
  ['application/xml', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
];

const distinct = (many: number): string[] => Array.from({ length: many }, (_, n) => `k${n}`);

/** Small enough for the limit on bytes, and yet too much to look at one by one. */
function hostileSizes(): [string, unknown][] {
  const empty = Array<object>(60_000).fill({});
  const keys = Object.fromEntries(distinct(60_000).map((key) => [key, 1]));
  return [
    ['a choice of 60,000', { facts: { risk: distinct(60_000) } }],
    ['60,000 objects for one', { team: empty, recovery: empty }],
    ['60,000 unknown keys', keys],
    ['60,000 unknown keys further in', { team: keys }],
    ['60,000 complaints', empty],
    ['many lists of many', Array<object>(1_000).fill(Array<number>(50).fill(0))],
  ];
}

describe('hostile input', () => {
  let intake: TestIntake;

  beforeAll(async () => void (intake = await testIntake()), 60_000);
  afterAll(() => intake?.stop());

  it.each(ROUTES)(
    '%s never fails and stores nothing',
    async (route) => {
      const [method, path] = route.split(' ') as [string, string];
      const sends = method === 'GET' ? [null] : BODIES;
      for (const sent of sends) {
        const answer = await fetch(intake.url + path, {
          method,
          headers: {
            'sec-fetch-site': 'same-origin',
            authorization: `Receipt ${'A'.repeat(43)}`,
            'content-digest': 'sha-256=:x:',
            ...(sent ? { 'content-type': sent[0] } : {}),
          },
          ...(sent ? { body: sent[1] } : {}),
        });
        const text = await answer.text();
        expect([sent, answer.status < 500]).toEqual([sent, true]);
        const type = path.startsWith('/api/') ? /application\/(problem\+)?json/ : /text\/html|octet|problem/;
        if (answer.status !== 204) expect(answer.headers.get('content-type')).toMatch(type);
        expect(text).not.toMatch(/node_modules|\.ts:|at Object|SELECT |stack/);
      }
      expect(await query(intake, 'SELECT 1 FROM complaint UNION ALL SELECT 1 FROM sealed_item')).toEqual([]);
    },
    60_000,
  );

  it.each(hostileSizes())('answers %s in a few words, before anything is made of it', async (_what, sent) => {
    const { headers, body, status } = await post(sent);
    expect([status, headers.get('content-type')]).toEqual([400, expect.stringContaining('problem+json')]);
    expect(body.length).toBeLessThan(1_000);
    expect(JSON.parse(body)).toMatchObject({ code: 'request.invalid' });
  });

  it('names at most twenty faults', async () => {
    const { body } = await post(Object.fromEntries(Array.from({ length: 1_000 }, (_, n) => [`k${n}`, 1])));
    expect((JSON.parse(body) as { fields: unknown[] }).fields).toHaveLength(20);
  });

  it.each([
    ['a list where one object belongs', { team: Array<object>(500).fill({}) }, 'team', 'isObject'],
    ['choices without end', { facts: { risk: distinct(1_500) } }, 'facts.risk', 'choices'],
    ['a choice made twice', { facts: { risk: ['minor', 'minor'] } }, 'facts.risk', 'choices'],
  ])('refuses %s by one rule', async (_what, sent, path, rule) => {
    const { body } = await post(sent);
    const { fields } = JSON.parse(body) as { fields: { path: string; rule: string }[] };
    expect(fields.filter((field) => field.path.startsWith(path))).toEqual([{ path, rule }]);
  });

  const post = async (sent: unknown) => {
    const headers = { 'content-type': 'application/json' };
    const init = { method: 'POST', headers, body: JSON.stringify(sent) };
    const answer = await fetch(`${intake.url}/api/v1/complaints`, init);
    return { status: answer.status, headers: answer.headers, body: await answer.text() };
  };

  it('turns away what another site sends', async () => {
    const form = await getPage(intake, '/');
    const from = (headers: Record<string, string>) => postForm(intake, '/', filled(form), headers);
    expect((await from({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await from({ 'sec-fetch-site': 'same-site' })).status).toBe(403);
    expect((await from({ origin: 'https://evil.example' })).status).toBe(403);
    expect((await from({ origin: 'null' })).status).toBe(403);
    expect((await from({})).status).toBe(403);
    expect((await from({ origin: intake.url })).status).toBe(200);
    expect((await from({ referer: `${intake.url}/` })).status).toBe(200);
  });

  it.each([
    ['/api/v1/complaints', 'application/json'],
    ['/', 'application/x-www-form-urlencoded'],
    ['/api/v1/follow/files', 'application/octet-stream'],
  ])('refuses a body over the limit before it is read whole: %s as %s', async (path, type) => {
    const answer = await new Promise<string>((resolve, reject) => {
      const { hostname, port } = new URL(intake.url);
      const socket = connect(Number(port), hostname, () => {
        const head = `Host: x\r\nSec-Fetch-Site: same-origin\r\nContent-Type: ${type}\r\nContent-Length: 900000000`;
        socket.write(`POST ${path} HTTP/1.1\r\n${head}\r\n\r\n{`);
      });
      socket.setEncoding('utf8');
      socket.once('data', (text: string) => {
        socket.destroy();
        resolve(text);
      });
      socket.once('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  });

  it('shows a page, in the page’s language, for an error on a page', async () => {
    const missing = await fetch(`${intake.url}/en/nowhere`);
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('This page does not exist');
  });
});
