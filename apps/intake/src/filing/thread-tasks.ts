import { isBounded } from '#kernel';
import { openDocument, SealedError } from '#sealing';
import { tasks } from './sealing-tasks.js';

/** What a thread of the server does besides sealing. */
export const threadTasks = {
  ...tasks,

  /**
   * The body of a document of this type that was sealed to the door; null for what is none. Decided here, and not after:
   * reading a million brackets, or handing them on, would hold up everybody.
   */
  async openAtDoor(
    identity: string,
    type: string,
    sealed: Uint8Array,
  ): Promise<{ readonly body: unknown } | null> {
    try {
      const body = await openDocument<unknown>([identity], type, sealed);
      return isBounded(body) ? { body } : null;
    } catch (error) {
      if (error instanceof SealedError) return null;
      throw error;
    }
  },
};

/** Those tasks by name. */
export type ThreadTasks = typeof threadTasks;
