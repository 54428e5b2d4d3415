import { request } from 'node:http';
import type { Figure } from './figure.js';
import type { BenchSystem } from './system.js';

/** Bytes that travel: the form's first answer with its CSS, and with every script it loads, brotli. */
export async function measureSizes(system: BenchSystem): Promise<Figure[]> {
  const page = await get(`${system.intakeUrl}/`);
  const seen = new Map<string, number>();
  // Scripts name the others they load; so do pages.
  const visit = async (text: string): Promise<void> => {
    for (const [, path] of text.matchAll(/["'`]([^"'`\s]*\/?[\w.-]+-[\w-]{6,}\.(?:js|css|wasm))["'`]/g)) {
      const address = new URL(path!.replace(/^\.\//, '/assets/'), system.intakeUrl).href;
      if (seen.has(address)) continue;
      seen.set(address, 0);
      const asset = await get(address);
      if (asset.status !== 200) continue;
      seen.set(address, asset.bytes);
      await visit(asset.text);
    }
  };
  await visit(page.text);
  const all = page.bytes + [...seen.values()].reduce((sum, bytes) => sum + bytes, 0);
  return [
    {
      id: 'form-bytes',
      name: "the form's first answer with its CSS, brotli",
      value: page.bytes / 1024,
      unit: 'KB',
      target: { max: 14 },
    },
    {
      id: 'form-all-bytes',
      name: `everything incl. the sealing script (${seen.size} files)`,
      value: all / 1024,
      unit: 'KB',
      target: { max: 120 },
    },
  ];
}

async function get(
  url: string,
): Promise<{ readonly status: number; readonly bytes: number; readonly text: string }> {
  const text = await (await fetch(url)).text();
  return new Promise((resolve, reject) => {
    request(url, { headers: { 'accept-encoding': 'br' } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, bytes, text }));
    })
      .on('error', reject)
      .end();
  });
}
