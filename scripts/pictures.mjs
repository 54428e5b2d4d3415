// Pictures of every screen, for those who review and translate: `npm run pictures -- [folder] [form|pages|console|spam|guide]`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { indexOf } from './pictures/index-page.mjs';

const [folder = 'pictures', only] = process.argv.slice(2);
const root = join(import.meta.dirname, '..');
const into = resolve(root, folder);
mkdirSync(into, { recursive: true });
// What an earlier run took and this one doesn't would be taken for today's.
for (const file of readdirSync(into)) if (/\.\d{4}\.png$/.test(file) && !only) rmSync(join(into, file));

const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];
// One of them takes dozens.
const patience = ['--testTimeout', '300000'];
const chosen = only ? ['--', `test/pictures/${only}`] : [];
const { status } = spawnSync(
  process.execPath,
  [...jest, '--selectProjects', 'pictures', '--runInBand', ...patience, ...chosen],
  { cwd: root, stdio: 'inherit', env: { ...process.env, PICTURES: into } },
);
const taken = readdirSync(into)
  .filter((file) => file.endsWith('.png'))
  .sort();
// The guide's pictures are shown by the guide.
if (taken.length > 0) {
  writeFileSync(join(into, 'index.html'), indexOf(taken));
  process.stdout.write(`${taken.length} pictures: ${join(into, 'index.html')}\n`);
}
process.exit(status ?? 1);
