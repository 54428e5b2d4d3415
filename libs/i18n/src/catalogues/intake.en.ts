import type { TranslationOf } from '../catalogue.js';
import type { intakeFr } from './intake.fr.js';

/** English sentences of the intake catalogue. */
export const intakeEn: TranslationOf<typeof intakeFr> = {};
