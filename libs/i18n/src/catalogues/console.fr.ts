import { shellFr } from './console.shell.fr.js';
import { sessionFr } from './console.session.fr.js';

/** French sentences of the console catalogue; the keys of the other languages follow from this file. */
export const consoleFr = {
  ...shellFr,
  ...sessionFr,
} as const;
