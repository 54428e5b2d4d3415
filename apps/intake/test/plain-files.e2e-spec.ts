import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { newReceiptCode } from '#sealing';
import { sealed, type Sealed, api } from './a-sender.js';
import { filesOf, newestOf } from './a-team.js';
import { testIntake, type TestIntake } from './test-intake.js';

const BOUNDARY = '----kene7MA4YWxk';

interface Part {
  readonly name: string;
  readonly file?: string;
  readonly content: string | Buffer;
}

describe('files from a browser without scripts', () => {
  let intake: TestIntake;
  let filed: Sealed;
  beforeAll(async () => {
    intake = await testIntake();
    filed = await sealed(intake);
    await api(intake, 'POST', '/complaints', { json: filed.json });
  }, 180_000);
  afterAll(() => intake?.stop());

  const requestKey = () => randomBytes(16).toString('hex');
  const fields = (code = filed.code, key = requestKey()): Part[] => [
    { name: 'do', content: 'file' },
    { name: 'code', content: code },
    { name: 'requestKey', content: key },
  ];
  const bodyOf = (parts: readonly Part[], end = `--${BOUNDARY}--\r\n`): Buffer =>
    Buffer.concat([
      ...parts.flatMap(({ name, file, content }) => [
        Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"`),
        Buffer.from(
          file === undefined ? '\r\n\r\n' : `; filename="${file}"\r\nContent-Type: image/jpeg\r\n\r\n`,
        ),
        ...[Buffer.from(content), Buffer.from('\r\n')],
      ]),
      Buffer.from(end),
    ]);
  const post = async (
    body: Buffer,
    { type = `multipart/form-data; boundary=${BOUNDARY}`, path = '/follow', site = 'same-origin' } = {},
  ) => {
    const headers = { 'content-type': type, 'sec-fetch-site': site };
    const answer = await fetch(intake.url + path, { method: 'POST', headers, body: new Uint8Array(body) });
    return { status: answer.status, text: await answer.text() };
  };
  const stored = async () => filesOf(intake, await newestOf(intake, 'sikasso'));

  it('arrive one by one, sealed here, byte for byte; sent again it is the same file', async () => {
    const photo = randomBytes(700_000);
    const body = bodyOf([...fields(), { name: 'file', file: 'C:\\photos\\été.jpg', content: photo }]);
    const first = await post(body);
    expect([first.status, first.text.includes('Fichier arrivé, en entier.')]).toEqual([200, true]);
    expect(first.text).toContain('Fichier 1, environ');
    expect(first.text).toContain('une photo garde le lieu');
    const second = await post(body, { path: '/en/follow' });
    expect([second.status, second.text.includes('File arrived, complete.')]).toEqual([200, true]);
    const files = await stored();
    expect(files.map(({ name, type }) => [name, type])).toEqual([['été.jpg', 'image/jpeg']]);
    expect(photo.equals(files[0]!.content)).toBe(true);
    const plain = photo.subarray(0, 24).toString('hex');
    expect(intake.log.join('').includes('été.jpg') || intake.log.join('').includes(plain)).toBe(false);
  }, 60_000);

  it.each([
    [
      'no file',
      () => bodyOf([...fields(), { name: 'file', file: '', content: '' }]),
      422,
      'Aucun fichier choisi',
    ],
    [
      'an empty file',
      () => bodyOf([...fields(), { name: 'file', file: 'a.jpg', content: '' }]),
      422,
      'est vide',
    ],
    [
      'two files',
      () =>
        bodyOf([
          ...fields(),
          { name: 'file', file: 'a.jpg', content: 'a' },
          { name: 'file', file: 'b.jpg', content: 'b' },
        ]),
      422,
      'Un fichier à la fois',
    ],
    [
      'a file that breaks off',
      () => bodyOf([...fields(), { name: 'file', file: 'a.jpg', content: 'a' }], ''),
      422,
      'Rien n’a été reçu',
    ],
    [
      'more fields than any page has',
      () => bodyOf(Array.from({ length: 40 }, () => fields()[0]!)),
      422,
      'Rien',
    ],
    ['a field without end', () => bodyOf([{ name: 'code', content: 'x'.repeat(9_000) }]), 422, 'Rien'],
    [
      'a code that no complaint has',
      () => bodyOf([...fields(anotherCode()), { name: 'file', file: 'a.jpg', content: 'a' }]),
      404,
      'Aucun signalement n’est arrivé avec ce code',
    ],
    [
      'no code',
      () => bodyOf([fields()[0]!, { name: 'file', file: 'a.jpg', content: 'a' }]),
      422,
      'Écrivez votre code',
    ],
  ] as const)('refuses %s, says so, and keeps nothing', async (_what, body, status, said) => {
    const before = (await stored()).length;
    const answer = await post(body());
    expect([answer.status, answer.text.includes(said)]).toEqual([status, true]);
    expect(await stored()).toHaveLength(before);
  });

  it('refuses what is no such form, or comes from elsewhere', async () => {
    const body = bodyOf([...fields(), { name: 'file', file: 'a.jpg', content: 'a' }]);
    expect((await post(body, { type: 'multipart/form-data' })).status).toBe(422);
    expect((await post(body, { type: 'multipart/form-data; boundary=other' })).status).toBe(422);
    expect((await post(body, { path: '/' })).status).toBe(415);
    expect((await post(body, { path: '/zz/follow' })).status).toBe(415);
    expect((await post(body, { path: '/api/v1/complaints' })).status).toBe(415);
    expect((await post(body, { site: 'cross-site' })).status).toBe(403);
  });

  it.each([
    ['announced as too big', { 'Content-Length': '900000000' }, 0],
    ['that turns out too big', { 'Transfer-Encoding': 'chunked' }, 26_000_000],
  ])(
    'refuses one %s before it is read whole',
    async (_what, headers, bytes) => {
      const answer = await raw(headers, bytes);
      expect(answer).toMatch(/^HTTP\/1\.1 413 /);
      expect(answer).toContain('Ce fichier est trop gros');
    },
    60_000,
  );

  it('holds no more in memory than it may: who comes then is asked to come again', async () => {
    const opened = await Promise.all([1, 2, 3, 4].map(() => holding(24_900_000)));
    const body = bodyOf([...fields(), { name: 'file', file: 'a.jpg', content: randomBytes(2_000_000) }]);
    expect((await post(body)).status).toBe(503);
    for (const socket of opened) socket.destroy();
    // Those who hang up leave their room to others.
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await post(body)).text).toContain('Fichier arrivé, en entier.');
  }, 120_000);

  const anotherCode = () => newReceiptCode();
  const head = (headers: Record<string, string>) =>
    [
      ...['POST /follow HTTP/1.1', 'Host: x', 'Sec-Fetch-Site: same-origin'],
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
      ...[`Content-Type: multipart/form-data; boundary=${BOUNDARY}`, '', ''],
    ].join('\r\n');
  const begun = () => bodyOf([...fields(), { name: 'file', file: 'a.jpg', content: '' }], '').subarray(0, -2);
  const chunk = (bytes: Buffer) => Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]); // prettier-ignore

  /** Sends a head, and so many bytes of a file without its end; answers what came back first. */
  function raw(headers: Record<string, string>, bytes: number): Promise<string> {
    return new Promise((resolve, reject) => {
      const { hostname, port } = new URL(intake.url);
      const socket = connect(Number(port), hostname, () => {
        socket.write(head(headers));
        if (bytes > 0) socket.write(Buffer.concat([chunk(begun()), chunk(Buffer.alloc(bytes, 7))]));
      });
      let text = '';
      socket.setEncoding('utf8');
      socket.on('data', (more: string) => {
        text += more;
        if (text.includes('</html>') || text.includes('trop gros')) {
          socket.destroy();
          resolve(text);
        }
      });
      socket.once('error', reject);
    });
  }

  /** A sender that stops in the midst of its file. */
  async function holding(bytes: number) {
    const { hostname, port } = new URL(intake.url);
    const socket = connect(Number(port), hostname);
    socket.on('error', () => undefined);
    socket.write(head({ 'Transfer-Encoding': 'chunked' }));
    await new Promise((resolve) =>
      socket.write(Buffer.concat([chunk(begun()), chunk(Buffer.alloc(bytes, 7))]), resolve),
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    return socket;
  }
});
