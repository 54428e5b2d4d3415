import { newBlock } from '#publication';

/** What a thread does for publications: finding what must be hidden takes seconds in which nobody else would be served. */
export const hidingTasks = {
  hide: (...asked: Parameters<typeof newBlock>) => Promise.resolve(newBlock(...asked)),
};

/** Those tasks by name. */
export type HidingTasks = typeof hidingTasks;
