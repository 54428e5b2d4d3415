import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A thread runs compiled code: beside the file that starts it, or, where that is run from source, in the build. */
export function threadFile(name: string, from: string): string {
  const beside = fileURLToPath(new URL(`./${name}`, from));
  return existsSync(beside) ? beside : beside.replace(/\/apps\/(\w+)\/src\//, '/dist/apps/$1/src/');
}
