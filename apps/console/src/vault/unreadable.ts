import { SealedError } from '#sealing';

/** What does not open is told as such; any other failure is ours. */
export function unreadable(error: unknown): null {
  if (error instanceof SealedError) return null;
  throw error;
}
