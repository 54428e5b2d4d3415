import { FIGURES_KEPT } from './safeguards-of-figures.js';
import { RIGHTS } from './safeguards-of-rights.js';
import { SEALING } from './safeguards-of-sealing.js';
import { SURVIVAL } from './safeguards-of-survival.js';

/** Where a test is, and how it is run. */
export interface NamedTest {
  readonly run: 'unit' | 'medium' | 'e2e' | 'leak-hunt' | 'torture';
  /** The file; for a proof, its arguments. */
  readonly path: string;
  /** Part of the test's name; for a proof, the beginning of the line in which it says what it found. */
  readonly title: string;
}

/** Something that protects people, and how to break it. */
export interface Safeguard {
  readonly name: string;
  /** What could happen without it. */
  readonly without: string;
  readonly file: string;
  /** Stands exactly once in the file. */
  readonly find: string;
  readonly replace: string;
  /** Must fail once it is broken, and pass while it is not. */
  readonly test: NamedTest;
}

/** Every safeguard whose breaking a test must notice. */
export const SAFEGUARDS: readonly Safeguard[] = [...SEALING, ...RIGHTS, ...FIGURES_KEPT, ...SURVIVAL];
