import type { PlannedComplaint } from '../plan/years.js';
import { idFor } from '../random.js';

/** The name under which a step is done, by its place in the course of its complaint; the same in every replay. */
export const nameOf = (planned: PlannedComplaint, place: number): string => `demo-${planned.number}-${place}`;

/** The id of the history row a step writes. */
export const historyIdOf = (name: string, at: Date): string => idFor(`${name}-history`, at);

/** The id of an item that it seals. */
export const itemIdOf = (name: string, at: Date, place = 0): string => idFor(`${name}-item-${place}`, at);
