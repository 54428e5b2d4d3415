import type { TranslationOf } from '../catalogue.js';
import type { consoleFr } from './console.fr.js';
import { shellEn } from './console.shell.en.js';
import { sessionEn } from './console.session.en.js';

/** English sentences of the console catalogue. */
export const consoleEn: TranslationOf<typeof consoleFr> = {
  ...shellEn,
  ...sessionEn,
};
