import type { TranslationOf } from '../catalogue.js';
import type { intakeFr } from './intake.fr.js';

/** Bambara sentences of the intake catalogue (official orthography; draft until a native speaker has read them). */
export const intakeBm: TranslationOf<typeof intakeFr> = {};
