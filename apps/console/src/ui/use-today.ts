import { useSession } from '../session/session-context.js';
import { dayIn } from './days.js';
import { useNow } from './use-now.js';

/** The day it is in the network's time zone, `yyyy-mm-dd`. */
export function useToday(): string {
  const { current } = useSession();
  const now = useNow();
  return dayIn(now, current.network.timeZone);
}
