import type { AddedLanguage } from './language.js';

/** The languages that stand in one file each of this folder; a spec fails when a file is not named here. */
export const ADDED_LANGUAGES: readonly AddedLanguage[] = [];
