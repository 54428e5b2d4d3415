import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { precompress } from '../../../scripts/setup/precompress.js';
import { SOURCES } from '../../../scripts/setup/sources.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const SCRIPTS = ['page', 'sealing', 'drawing'];
const outDir = `${root}/dist/apps/intake/public`;

/** The pages' scripts: one small module; apart, the sealing worker, loaded once the form is usable, and what draws a code. */
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
      input: {
        page: fileURLToPath(new URL('./page.ts', import.meta.url)),
        drawing: fileURLToPath(new URL('./drawing.ts', import.meta.url)),
      },
      // What draws a code is imported by its address, so its exports are no dead code.
      preserveEntrySignatures: 'strict',
      // Class fields without a helper, which would be a file of its own between the two.
      transform: { assumptions: { setPublicClassFields: true } },
      output: { format: 'es', entryFileNames: 'assets/[name]-[hash].js' },
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
        const name = file.split('-')[0]!;
        // A file that others import is loaded by no fingerprint.
        if (!SCRIPTS.includes(name)) throw new Error(`${file} is shared: each script must stand alone`);
        listed[name] = { path: `/assets/${file}`, integrity: `sha384-${digest}` };
      }
      precompress(folder);
      writeFileSync(`${outDir}/assets.json`, JSON.stringify(listed, null, 2));
    },
  };
}
