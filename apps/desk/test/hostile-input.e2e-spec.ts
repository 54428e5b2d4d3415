import { connect } from 'node:net';
import fc from 'fast-check';
import { DEFAULT_WISHES } from '#complaints/domain';
import { handedKeys, newKey, sealedItem, SOUND_RECORD } from './casework.js';
import { type Answer, DeskUnderTest } from './desk-under-test.js';

const LONG = process.env['HOSTILE_LONG'] !== undefined;

/** Values that have broken something somewhere before. */
const HOSTILE: readonly unknown[] = [
  ...[
    null,
    true,
    0,
    -1,
    1.5,
    1e308,
    2 ** 53,
    '',
    ' ',
    'a\u0000b',
    '\ud800',
    '\u202e',
    "'; DROP TABLE complaint; --",
  ],
  ...[
    'x'.repeat(70_000),
    [],
    [null],
    {},
    { toString: 1 },
    [[[]]],
    { constructor: { name: 'x' } },
    'constructor',
    '__proto__',
  ],
];

/** Each place in a body replaced by a value, or taken away. */
function* mutations(body: unknown, value: unknown): Generator<unknown> {
  if (typeof body !== 'object' || body === null) return;
  for (const key of Object.keys(body)) {
    const copy = (): Record<string, unknown> => (Array.isArray(body) ? [...body] : { ...body }) as never;
    const changed = copy();
    changed[key] = value;
    yield changed;
    for (const inner of mutations((body as Record<string, unknown>)[key], value)) {
      const deeper = copy();
      deeper[key] = inner;
      yield deeper;
    }
  }
}

describe('hostile input', () => {
  let desk: DeskUnderTest;
  let id: string;
  beforeAll(async () => {
    desk = await DeskUnderTest.start();
    ({ id } = await desk.file());
    await desk.token('moussa');
  }, 60_000);
  afterAll(() => desk?.stop());

  const bodies = (): readonly [path: string, body: object][] => {
    const summary = SOUND_RECORD;
    const keys = handedKeys(desk.network.teams['koutiala']!.recipient);
    const event = (name: string, more: object) => ({
      event: name,
      version: 1,
      requestKey: newKey(),
      ...more,
    });
    const conclusion = {
      finding: 'substantiated',
      action: 'none',
      closingReason: null,
      recordVersion: 1,
    };
    const half = Buffer.alloc(32).toString('base64');
    return [
      ['/sessions/challenge', { username: 'nobody' }],
      ['/sessions', { username: 'nobody', loginProof: half, unlockHalf: half }],
      [
        `/complaints/${id}/events`,
        event('answered-otherwise', { reason: 'by-phone', sealed: [sealedItem('note')] }),
      ],
      [`/complaints/${id}/events`, event('sent-back', { reason: 'other', sealed: [sealedItem('reason')] })],
      [
        `/complaints/${id}/events`,
        event('conclusion-proposed', { payload: conclusion, sealed: [sealedItem('conclusion')] }),
      ],
      [
        `/complaints/${id}/events`,
        event('transferred', { reason: 'other', payload: { teamId: 'koutiala', ...keys } }),
      ],
      [`/complaints/${id}/events`, event('second-reader-named', { payload: { accountId: id, ...keys } })],
      [
        `/complaints/${id}/items`,
        { requestKey: newKey(), items: [sealedItem('record', { revision: 7, summary })] },
      ],
      [`/complaints/${id}/audit`, { action: 'exported', subject: 'x y' }],
      [`/teams/sikasso/searchable/parts`, { ids: [id], indexing: 'x y' }],
    ];
  };

  /** A refusal in our own words, or an answer; never a fault of ours. */
  function judge({ status, headers, body }: Answer, what: unknown): void {
    const told = `${status} ${JSON.stringify(body)?.slice(0, 300)} for ${JSON.stringify(what)?.slice(0, 300)}`;
    if (status >= 500 || status < 200) throw new Error(told);
    if (status < 400) return;
    const problem = String(headers.get('content-type')).startsWith('application/problem+json');
    if (!problem || typeof body.code !== 'string') throw new Error(told);
  }

  it('in any place of any body is refused, never a fault', async () => {
    for (const [path, body] of bodies()) {
      for (const value of HOSTILE) {
        for (const mutated of mutations(body, value)) {
          // The slow hash would make this slow: what gets as far as that is refused as any wrong proof.
          if (path === '/sessions' && (mutated as { loginProof: string }).loginProof?.length === 44) continue;
          judge(await desk.post('moussa', path, mutated), [path, mutated]);
        }
        judge(await desk.post('moussa', path, { ...body, unknown: value }), [path, value]);
      }
    }
  }, 120_000);

  it('in any place of what is kept by PUT is refused, never a fault', async () => {
    const kept = { locale: 'fr', wishes: { ...DEFAULT_WISHES, quiet: { from: '22:00', to: '06:00' } } };
    const put = (body: unknown) => desk.send('moussa', 'PUT', '/reach', body);
    expect((await put(kept)).status).toBe(204);
    for (const value of [...HOSTILE, undefined]) {
      for (const mutated of mutations(kept, value)) judge(await put(mutated), mutated);
    }
    for (const body of [{ locale: 'fr' }, { ...kept, wishes: null }, { ...kept, wishes: 'all' }]) {
      expect((await put(body)).body.code).toBe('request.invalid');
    }
    const quiet = (hours: unknown) => put({ ...kept, wishes: { ...kept.wishes, quiet: hours } });
    for (const hours of ['', 0, [], {}, { from: '22:00' }]) {
      expect((await quiet(hours)).body.code).toBe('request.invalid');
    }
  });

  it('as a whole body is refused', async () => {
    const raw = [
      '',
      'null',
      '[]',
      '"x"',
      '{',
      '{"event":',
      '\u0000',
      '{"a":1}}',
      `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
    ];
    for (const [path] of bodies()) {
      for (const body of raw) {
        const answer = await desk.post('moussa', path, body);
        judge(answer, [path, body]);
        expect(answer.status).toBeGreaterThanOrEqual(400);
      }
    }
  });

  it('of very many parts is answered in a few words, before anything is made of it', async () => {
    const empty = Array<object>(60_000).fill({});
    const keys = Object.fromEntries(empty.map((_, n) => [`k${n}`, 1]));
    for (const [path, body] of bodies()) {
      for (const sent of [keys, empty, { ...body, ...keys }, { ...body, payload: keys, items: empty }]) {
        const answer = await desk.post('moussa', path, sent);
        expect([path, answer.status, answer.body.code]).toEqual([path, 400, 'request.invalid']);
        expect(JSON.stringify(answer.body).length).toBeLessThan(1_000);
      }
    }
  });

  it('of a few parts too many is refused by one rule, and at most twenty faults are named', async () => {
    const path = `/complaints/${id}/items`;
    const listed = async (body: object) => {
      const answer = await desk.post('moussa', path, body);
      expect([answer.status, JSON.stringify(answer.body).length < 3_000]).toEqual([400, true]);
      return (answer.body as unknown as { fields: { path: string; rule: string }[] }).fields;
    };
    const items = Array<object>(500).fill({});
    expect(await listed({ items })).toEqual([{ path: 'items', rule: 'arrayMaxSize' }]);
    const summary = items;
    expect(await listed({ items: [{ summary }] })).toEqual([{ path: 'items.summary', rule: 'isObject' }]);
    expect(await listed(Object.fromEntries(items.map((_, n) => [`k${n}`, 1])))).toHaveLength(20);
  });

  it('made at random is refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...bodies()), fc.jsonValue(), async ([path], body) => {
        judge(await desk.post('moussa', path, JSON.stringify(body)), [path, body]);
      }),
      { numRuns: LONG ? 5000 : 150 },
    );
  }, 600_000);

  it('in the address is no fault', async () => {
    const segments = [
      '%00',
      '%ff',
      '..%2f..',
      'x'.repeat(300),
      '%F0%9F%92%A9',
      '1',
      "'",
      '00000000-0000-0000-0000-000000000000',
      '{}',
    ];
    for (const segment of segments) {
      const paths = [
        ...[
          `/complaints/${segment}`,
          `/complaints/${id}/files/${segment}/parts/0`,
          `/complaints/${id}/files/${id}/parts/${segment}`,
        ],
        ...[
          `/teams/${segment}/queue`,
          `/teams/sikasso/queue?after=${segment}`,
          `/teams/sikasso/queue?category=${segment}`,
        ],
        ...[
          `/teams/sikasso/queue?limit=${segment}`,
          `/teams/sikasso/searchable?after=${segment}`,
          `/teams/sikasso/searchable?limit=${segment}`,
          `/events?team=${segment}`,
          `/figures/overview?from=${segment}`,
          `/${segment}`,
        ],
      ];
      for (const path of paths) {
        judge(await desk.get('moussa', path), path);
      }
    }
  });

  it('that is too large is refused before it is read whole', async () => {
    const { hostname, port } = new URL(desk.url);
    const head = [
      `POST /api/v1/complaints/${id}/items HTTP/1.1`,
      ...[
        `Host: ${hostname}`,
        `Authorization: Bearer ${await desk.token('moussa')}`,
        'Content-Type: application/json',
      ],
      'Content-Length: 900000000\r\n\r\n{"requestKey":"',
    ].join('\r\n');
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => socket.write(head));
      socket.once('data', (data) => (socket.destroy(), resolve(data.toString())));
      socket.once('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 413/);
    expect(answer).toContain('request.too-large');
  });

  it.each([
    ['text/plain'],
    ['application/x-www-form-urlencoded'],
    ['application/json; charset=utf-16'],
    ['x'],
  ])('as %s is refused', async (type) => {
    const authorization = `Bearer ${await desk.token('moussa')}`;
    const init = {
      method: 'POST',
      headers: { authorization, 'content-type': type },
      body: '{"action":"exported"}',
    };
    const { status } = await fetch(`${desk.url}/api/v1/complaints/${id}/audit`, init);
    expect([204, 400, 415]).toContain(status);
  });

  it('left nothing behind', async () => {
    const { body } = await desk.get('fanta', `/complaints/${id}`);
    expect(body.facts).toMatchObject({ version: 1, state: 'received', recordVersion: 0 });
    expect(body.items).toHaveLength(1);
  });
});
