import type { Reviews } from '../review.js';
import { reviews as bm } from './bm.js';

/** Who has reviewed which sentence of a language, by its tag. Written by `npm run review`. */
export const REVIEWS: Readonly<Record<string, Reviews>> = { bm };
