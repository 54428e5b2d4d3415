import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Folders that are made, not written: their content says nothing of the sources. */
const MADE = new Set(['node_modules', 'dist', '.data', 'coverage', '.git']);

/** The SHA-256 (hex) over names and contents of these files and folders; what is absent counts as absent. */
export function hashOf(root, inputs) {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((input) => filesUnder(root, input)).sort()) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** True if the last work noted under this stamp had the same hash. */
export function isStamped(stamp, hash) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
}

/** Notes that the work for this hash is done. */
export function writeStamp(stamp, hash) {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
}

/** Forgets the stamp before the work is begun: work that was cut off must not pass for done. */
export function clearStamp(stamp) {
  rmSync(stamp, { force: true });
}

function filesUnder(root, path) {
  const at = join(root, path);
  if (!existsSync(at)) return [];
  if (!statSync(at).isDirectory()) return [path];
  return readdirSync(at)
    .filter((name) => !MADE.has(name))
    .flatMap((name) => filesUnder(root, join(path, name)));
}
