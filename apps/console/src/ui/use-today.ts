import { useSession } from '../session/session-context.js';
import { useNow } from './use-now.js';

/** The day it is in the network's time zone, `yyyy-mm-dd`. */
export function useToday(): string {
  const { current } = useSession();
  const now = useNow();
  // The one spelling of a calendar day that is the field's own.
  return new Intl.DateTimeFormat('en-CA', { timeZone: current.network.timeZone }).format(now);
}
