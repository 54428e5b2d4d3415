import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { LOCALES } from '#i18n';
import { precompress } from '../../../scripts/setup/precompress.js';
import { SOURCES } from '../../../scripts/setup/sources.mjs';
import { Recordings } from '../src/voices/recordings.js';
import { DRAWINGS } from '../src/web/pictures.js';
import type { Sounds } from '../src/web/assets.js';
import { spriteOf } from './sprite.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const PUBLISHED = ['page', 'sealing', 'drawing', 'photos', 'recorder', 'keeping', 'pictures'];
const outDir = `${root}/dist/apps/intake/public`;

/** The pages' scripts: one small module; apart, the sealing worker, loaded once the form is usable, and what is loaded when asked for (drawing a code, photos, a voice, keeping it); their pictures and sounds. */
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
        photos: fileURLToPath(new URL('./photos.ts', import.meta.url)),
        recorder: fileURLToPath(new URL('./recorder.ts', import.meta.url)),
        keeping: fileURLToPath(new URL('./keeping.ts', import.meta.url)),
      },
      // These are imported by their address once they are asked for, so their exports are no dead code.
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

/** What makes a file's name another when its content is. */
function markOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 8);
}

/** Copies a language's recordings that say what the page says into one folder, which alone bears their fingerprint: a page then names each by its own name. */
function publishSounds(to: string): Record<string, Sounds> {
  const recordings = fileURLToPath(new URL('../recordings', import.meta.url));
  const published = LOCALES.map((locale): [string, Sounds] => {
    const files = new Recordings(recordings, locale).playable();
    const names = Object.values(files);
    const contents = names.map((name) => readFileSync(`${recordings}/${locale}/${name}`));
    const folder = `sounds-${locale}-${markOf(JSON.stringify(names) + contents.map(markOf).join(''))}`;
    mkdirSync(`${to}/${folder}`);
    for (const name of names) copyFileSync(`${recordings}/${locale}/${name}`, `${to}/${folder}/${name}`);
    return [locale, { folder: `/assets/${folder}/`, files }];
  });
  return Object.fromEntries(published);
}

/** Lists what was built with its fingerprints, and compresses it once instead of at each request. */
function published(): Plugin {
  return {
    name: 'published',
    closeBundle() {
      const folder = `${outDir}/assets`;
      const listed: Record<string, object> = { sounds: publishSounds(folder) };
      const sprite = spriteOf(fileURLToPath(new URL('../pictures', import.meta.url)), DRAWINGS);
      writeFileSync(`${folder}/pictures-${markOf(sprite)}.svg`, sprite);
      for (const file of readdirSync(folder).filter((name) => /\.(js|svg)$/.test(name))) {
        const content = readFileSync(`${folder}/${file}`);
        const digest = createHash('sha256').update(content).digest('base64');
        const name = file.split('-')[0]!;
        // A file that others import is loaded by no fingerprint.
        if (!PUBLISHED.includes(name)) throw new Error(`${file} is shared: each script must stand alone`);
        listed[name] = { path: `/assets/${file}`, integrity: `sha256-${digest}` };
      }
      precompress(folder);
      writeFileSync(`${outDir}/assets.json`, JSON.stringify(listed, null, 2));
    },
  };
}
