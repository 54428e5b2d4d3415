import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { precompress } from '../../../scripts/setup/precompress.js';
import { SOURCES } from '../../../scripts/setup/sources.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const outDir = `${root}/dist/apps/intake/public`;

/** The pages' scripts: one small module, and the sealing worker apart, loaded once the form is usable. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/',
  resolve: {
    alias: SOURCES.map(({ name, source }) => ({ find: new RegExp(`^${name}$`), replacement: source })),
  },
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2020',
    modulePreload: false,
    rolldownOptions: {
      input: fileURLToPath(new URL('./page.ts', import.meta.url)),
      output: { format: 'es', entryFileNames: 'assets/page-[hash].js' },
    },
  },
  worker: {
    format: 'iife',
    rolldownOptions: { output: { entryFileNames: 'assets/sealing-[hash].js' } },
  },
  plugins: [published()],
});

/** Lists what was built with its fingerprints, and compresses it once instead of at each request. */
function published(): Plugin {
  return {
    name: 'published',
    closeBundle() {
      const folder = `${outDir}/assets`;
      const listed: Record<string, { path: string; integrity: string }> = {};
      for (const file of readdirSync(folder).filter((name) => name.endsWith('.js'))) {
        const content = readFileSync(`${folder}/${file}`);
        const digest = createHash('sha384').update(content).digest('base64');
        listed[file.split('-')[0]!] = { path: `/assets/${file}`, integrity: `sha384-${digest}` };
      }
      precompress(folder);
      writeFileSync(`${outDir}/assets.json`, JSON.stringify(listed, null, 2));
    },
  };
}
