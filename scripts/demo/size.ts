import { DISTRICTS } from './founding/districts.js';

/** Complaints of the demonstration. */
export const COUNT = 1_400;

/** Its districts. */
export const DISTRICT_IDS: readonly string[] = DISTRICTS.map(({ id }) => id);
