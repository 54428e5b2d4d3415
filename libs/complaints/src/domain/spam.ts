import { isRestricted } from '#taxonomy';
import { isDangerToLife } from './clocks.js';
import type { ComplaintFacts } from './facts.js';

/** What the quick way looks at; instants may be text, as a browser has them. */
export type SpamFacts = Pick<
  ComplaintFacts,
  'priority' | 'risk' | 'category' | 'restricted' | 'unreadable'
> & {
  readonly withdrawalAskedAt: Date | string | null;
};

/**
 * Why a complaint can't be declined as spam the quick way (with fixed words, many at once), as a code; null where it
 * can. A flood must not carry away the one that was real: what says that it is urgent, or whom it could name, is read
 * by itself and answered in somebody's own words; and a withdrawal is closed as one, after looking for pressure.
 */
export function spamFault(facts: SpamFacts): string | null {
  if (facts.withdrawalAskedAt) return 'spam.withdrawal-asked';
  if (facts.unreadable) return 'spam.unreadable';
  if (facts.restricted || isRestricted(facts)) return 'spam.restricted';
  return isDangerToLife(facts) || facts.priority === 2 ? 'spam.urgent' : null;
}
