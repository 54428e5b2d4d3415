import type { TranslationOf } from '../catalogue.js';
import type { consoleFr } from './console.fr.js';
import { shellBm } from './console.shell.bm.js';
import { sessionBm } from './console.session.bm.js';

/** Bambara sentences of the console catalogue (official orthography; draft until a native speaker has read them). */
export const consoleBm: TranslationOf<typeof consoleFr> = {
  ...shellBm,
  ...sessionBm,
};
