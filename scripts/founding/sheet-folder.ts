import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ConfigurationError } from '#platform';
import type { Sheet } from './sheets.js';

/** The folder that a founding's sheets are written to, readable by whoever founds alone; it overwrites nothing. */
export class SheetFolder {
  readonly path: string;

  constructor(path: string) {
    this.path = resolve(path);
  }

  /** Throws a ConfigurationError where there is something already. */
  assertAbsent(): void {
    if (!existsSync(this.path)) return;
    throw new ConfigurationError(
      [
        `${this.path} is there already; its sheets may be the only copies of keys. Name another with --sheets`,
      ],
      'Nothing was stored:',
    );
  }

  /** On the disk when it returns: what is stored next can't be opened without them. */
  write(sheets: readonly Sheet[]): void {
    mkdirSync(this.path, { mode: 0o700 });
    for (const { file, text } of sheets) {
      writeFileSync(join(this.path, file), text, { mode: 0o600, flag: 'wx', flush: true });
    }
  }

  /** Takes away the sheets of a founding that came to nothing. */
  discard(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
