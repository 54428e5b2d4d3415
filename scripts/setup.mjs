// Runs before anything is installed, on whatever Node npm came with: built-in modules only.
import { fileURLToPath } from 'node:url';
import { build } from './setup/build.mjs';
import { install } from './setup/install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const major = Number(process.versions.node.split('.')[0]);

try {
  if (major < 20) throw new Error(`Node 20 or later is needed; this is ${process.version}.`);
  process.chdir(root);
  // The container image has its own way to the packages.
  if (!process.argv.includes('--no-install')) await install(root);
  await build(root);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
