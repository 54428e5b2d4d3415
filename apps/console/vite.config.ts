import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { precompress } from '../../scripts/setup/precompress.js';
import { SOURCES } from '../../scripts/setup/sources.mjs';
import { languagesApart } from './languages-apart.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const deskUrl = process.env['DESK_URL'] ?? 'http://127.0.0.1:3001';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [
    react(),
    languagesApart(),
    {
      name: 'precompress',
      closeBundle: () =>
        ['', '/assets'].forEach((folder) => precompress(`${root}dist/apps/console${folder}`)),
    },
  ],
  resolve: {
    alias: [
      ...SOURCES.map(({ name, source }) => ({ find: new RegExp(`^${name}$`), replacement: source })),
      ...['@noble/post-quantum/hybrid.js', '@noble/curves/nist.js'].map((find) => ({
        ...{ find, replacement: here('src/vault/no-other-keys.ts') },
      })),
    ],
  },
  worker: { format: 'es' },
  build: {
    outDir: `${root}dist/apps/console`,
    emptyOutDir: true,
    target: 'es2022',
    // Small pictures inlined as data: URLs would need a wider Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    // The reader of PDF files alone is larger: it is fetched when a PDF is shown.
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      input: [here('index.html'), here('viewer.html')],
      // What only a page that is loaded later needs stands with it, though a library's index names it for all.
      treeshake: { moduleSideEffects: (id) => !id.includes('/libs/') },
      // All that the first page needs is one file: fifty small ones would each cost a slow line a turn and a kilobyte of headers.
      output: { codeSplitting: { groups: [{ name: 'first', test: /\/console\/src\/app\.tsx$/ }] } },
    },
  },
  server: { host: '127.0.0.1', port: 5173, proxy: { '/api': { target: deskUrl, changeOrigin: true } } },
});
