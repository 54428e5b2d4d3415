import type { Reviews } from '../review.js';

/** Written by `npm run review`: by key, what was reviewed (as a hash), by whom and when. */
// prettier-ignore
export const reviews: Reviews = {};
