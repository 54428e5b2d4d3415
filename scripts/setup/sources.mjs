import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
const { imports } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

/** package.json's "imports" lead to built files; whatever runs unbuilt finds the same names' sources here. */
export const SOURCES = Object.entries(imports).map(([name, built]) => ({
  name,
  source: fileURLToPath(new URL(built.replace('./dist/', '').replace(/\.js$/, '.ts'), root)),
}));
