import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { precompress } from '../../scripts/setup/precompress.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const deskUrl = process.env['DESK_URL'] ?? 'http://127.0.0.1:3001';

/** The same names as in package.json's "imports", but to sources: the console needs no build of the libraries. */
const aliases = [
  { find: /^#(complaints|counts)\/domain$/, replacement: `${root}libs/$1/src/domain/index.ts` },
  { find: /^#([a-z0-9-]+)$/, replacement: `${root}libs/$1/src/index.ts` },
];

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [
    react(),
    { name: 'precompress', closeBundle: () => precompress(`${root}dist/apps/console/assets`) },
  ],
  resolve: { alias: aliases },
  worker: { format: 'es' },
  build: {
    outDir: `${root}dist/apps/console`,
    emptyOutDir: true,
    target: 'es2022',
    // Small pictures inlined as data: URLs would need a wider Content-Security-Policy.
    assetsInlineLimit: 0,
    sourcemap: false,
    chunkSizeWarningLimit: 900,
  },
  server: { host: '127.0.0.1', port: 5173, proxy: { '/api': { target: deskUrl, changeOrigin: true } } },
});
