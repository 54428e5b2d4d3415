import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { DeskUnderTest } from './desk-under-test.js';

describe("the console's files", () => {
  let desk: DeskUnderTest;
  const folder = mkdtempSync(join(tmpdir(), 'kenekanko-console-'));
  beforeAll(async () => {
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Kenekanko</title>');
    writeFileSync(join(folder, 'viewer.html'), '<!doctype html><title>Kenekanko</title>');
    writeFileSync(join(folder, 'icon.svg'), '<svg/>');
    writeFileSync(join(folder, 'assets/main-1a2b3c.js'), 'console.log(1)');
    writeFileSync(join(folder, 'assets/main-1a2b3c.js.br'), brotliCompressSync('console.log(1)'));
    desk = await DeskUnderTest.start(folder);
  }, 60_000);
  afterAll(async () => {
    await desk?.stop();
    rmSync(folder, { recursive: true });
  });

  const get = (path: string, headers: Record<string, string> = {}) => fetch(desk.url + path, { headers });

  it.each(['/', '/queue', '/complaints/01a20a0f-6a34-71b0-8ef9-3247dc5e13ce', '/figures?team=sikasso'])(
    'gives the page for %s, never kept, and with no script but its own',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain('<title>Kenekanko</title>');
      const policy = response.headers.get('content-security-policy')!;
      expect(policy).toMatch(/default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/);
      expect(policy).not.toMatch(/script-src[^;]*(unsafe-inline|'unsafe-eval'|http|\*)/);
      expect(response.headers.get('cache-control')).toMatch(/max-age=0|no-cache/);
      expect(response.headers.get('referrer-policy')).toBe('no-referrer');
      // No page but the viewer's may be framed, and none but one of this origin in the console.
      expect(policy).toMatch(/frame-src 'self';.*frame-ancestors 'none'/);
      expect(response.headers.get('x-frame-options')).toBe('DENY');
    },
  );

  it('gives the viewer of hostile files an origin of nobody’s, from which nothing is requested', async () => {
    const response = await get('/viewer.html');
    const policy = response.headers.get('content-security-policy')!;
    expect(policy).toMatch(/^sandbox allow-scripts; default-src 'none'; script-src 'self';/);
    expect(policy).not.toMatch(/allow-same-origin|connect-src|frame-src|unsafe-eval|http|\*/);
    expect(policy).toContain("frame-ancestors 'self'");
    expect(response.headers.get('x-frame-options')).toBe('SAMEORIGIN');
    // Its scripts are asked for from that origin; the API answers it nothing.
    const nobody = { origin: 'null' };
    const script = await get('/assets/main-1a2b3c.js', nobody);
    expect(script.headers.get('access-control-allow-origin')).toBe('*');
    const api = await get('/api/v1/network', nobody);
    expect(api.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('gives hashed files to be kept, compressed beforehand', async () => {
    const response = await get('/assets/main-1a2b3c.js', { 'accept-encoding': 'br' });
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(await response.text()).toBe('console.log(1)');
  });

  it.each([
    '/assets/none.js',
    '/none.svg',
    '/api/v1/none',
    '/api',
    '/..%2f..%2fetc%2fpasswd',
    '/assets/../../x.js',
    '/.env',
  ])('has nothing at %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it('answers the API with nothing that is kept', async () => {
    const response = await get('/api/v1/network');
    expect(response.status).toBe(401);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect((await get('/health/ready')).status).toBe(200);
  });
});
