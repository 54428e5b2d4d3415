import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Lays .br and .gz files beside a folder's pages, scripts and styles: compressed once, well, and not at each request. */
export function precompress(folder: string): void {
  for (const name of readdirSync(folder).filter((one) => /\.(html|m?js|css|svg|ttf)$/.test(one))) {
    const content = readFileSync(join(folder, name));
    const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(content, { params }));
    writeFileSync(join(folder, `${name}.gz`), gzipSync(content, { level: 9 }));
  }
}
