import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { Pool } from 'pg';
import { parse } from 'yaml';
import { Pepper } from '#filing';
import { MINUTE, newId } from '#kernel';
import { FILE_PART_BYTES, sealFile, toBase64 } from '#sealing';
import { fileLimits } from '../src/files/file-environment.js';
import { HARD_LIMITS } from '../src/files/file-limits.js';
import { sealedMost } from '../src/files/sealed-most.js';
import { MultipartForms } from '../src/web/multipart.js';
import { api, sealed, stranger } from './a-sender.js';
import { testIntake, type TestIntake } from './test-intake.js';

// They stand in several places, each of which must be able to hold what the others let through.
describe('the limits on files', () => {
  const { bytes, files } = HARD_LIMITS;
  let intake: TestIntake;
  beforeAll(async () => {
    const most = { mostBytes: bytes, mostFiles: files, kinds: [] };
    intake = await testIntake(['loopback'], { files: most });
  }, 60_000);
  beforeEach(() => intake.clock.advance(MINUTE));
  afterAll(() => intake?.stop());

  const announced = async (size: number) => ({
    ...{ requestKey: newId(), size, sha256: toBase64(randomBytes(32)) },
    manifest: toBase64((await sealFile(await stranger(), randomBytes(9), { name: 'a', type: '' })).manifest),
  });
  const filed = async (): Promise<string> => {
    const { token, json } = await sealed(intake);
    await api(intake, 'POST', '/complaints', { json });
    return token;
  };

  it('are the same by default, wherever they are written down', () => {
    const usual = fileLimits({});
    const environment = {
      FILE_MOST_BYTES: String(usual.mostBytes),
      FILES_MOST: String(usual.mostFiles),
      FILE_KINDS: usual.kinds.join(','),
    };
    const told = Object.entries(environment);
    const example = readFileSync('.env.example', 'utf8').split('\n');
    expect(example).toEqual(expect.arrayContaining(told.map(([name, value]) => `${name}=${value}`)));
    const { services } = parse(readFileSync('docker-compose.yml', 'utf8')) as {
      services: { intake: { environment: Record<string, string> } };
    };
    for (const [name, value] of told)
      expect([`\${${name}:-${value}}`, `\${${name}-${value}}`]).toContain(services.intake.environment[name]);
    expect(readFileSync('README.md', 'utf8')).toContain(
      `| \`FILE_MOST_BYTES\`, \`FILES_MOST\`, \`FILE_KINDS\` | ${usual.mostBytes}, ${usual.mostFiles}, any |`,
    );
    expect(usual.mostBytes).toBeLessThanOrEqual(bytes);
    expect(usual.mostFiles).toBeLessThanOrEqual(files);
  });

  it('let the largest file through the page, the API and the database, and nothing larger', async () => {
    const page = await (await fetch(intake.url)).text();
    const { limits } = JSON.parse(/id="data">(.*?)<\/script>/.exec(page)![1]!) as { limits: object };
    expect(limits).toMatchObject({ mostBytes: bytes, mostFiles: files });
    const token = await filed();
    const largest = await announced(sealedMost(bytes));
    const begun = await api(intake, 'POST', '/follow/files', { token, json: largest });
    expect(begun).toMatchObject({ status: 200, body: { partSize: FILE_PART_BYTES } });
    // Its last part is one that the API takes, and as large as it and the database take them.
    const last = Number(begun.body['partCount']) - 1;
    const part = Buffer.alloc(FILE_PART_BYTES);
    const digest = `sha-256=:${toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', part)))}:`;
    const headers = { 'content-type': 'application/octet-stream', 'content-digest': digest };
    const path = `/follow/files/${String(begun.body['id'])}/parts/${last}`;
    expect((await api(intake, 'PUT', path, { token, body: part, headers })).status).toBe(204);
    const larger = await announced(sealedMost(bytes) + 1);
    expect((await api(intake, 'POST', '/follow/files', { token, json: larger })).status).toBe(400);
  }, 30_000);

  it('hold without scripts: the largest is read into memory, and nothing larger', async () => {
    const forms = new MultipartForms(bytes);
    const head = '--b\r\ncontent-disposition: form-data; name="file"; filename="a.bin"\r\n\r\n';
    const send = async (length: number) => {
      const request = {
        method: 'POST',
        url: '/follow',
        headers: { 'content-type': 'multipart/form-data; boundary=b' },
      };
      const body = Readable.from([Buffer.from(head), Buffer.alloc(length, 7), Buffer.from('\r\n--b--\r\n')]);
      const form = await forms.read(request as never, body);
      form.release();
      return form.file?.content.length;
    };
    expect(await send(bytes)).toBe(bytes);
    await expect(send(bytes + 1)).rejects.toMatchObject({ code: 'file.too-big' });
  }, 30_000);

  it('hold in the database whatever a door is told', async () => {
    const token = await filed();
    const mark = intake.app.get(Pepper).tokenMark(Buffer.from(token, 'base64url'));
    const pool = new Pool({ connectionString: intake.database.urls.intake, max: 1 });
    const begin = (size: number) =>
      pool.query('SELECT file_begin($1, $2, $3, $4, $5, $6, $7::smallint, $8, $9)', [
        ...[mark, newId(), newId(), randomBytes(9), size, randomBytes(32)],
        ...[Math.ceil(size / FILE_PART_BYTES), intake.clock.now(), 1_000_000],
      ]);
    try {
      await expect(begin(33 * 1024 * 1024)).rejects.toMatchObject({ code: 'KK422' });
      for (let n = 0; n < files; n++) await begin(sealedMost(bytes));
      await expect(begin(1)).rejects.toMatchObject({ message: 'file.too-many' });
    } finally {
      await pool.end();
    }
  }, 30_000);
});
