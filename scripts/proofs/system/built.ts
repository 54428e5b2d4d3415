import { basename, join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');

/** Where the built system is: a test runs from the sources beside it. */
export const DIST = basename(ROOT) === 'dist' ? ROOT : join(ROOT, 'dist');
