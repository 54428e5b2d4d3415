import type { EventId } from './events.js';
import { ruleOf } from './states.js';

/**
 * True for an event that ends a complaint with an answer: whoever filed was promised one. Whoever asked for withdrawal
 * is not to be written to any more. An instant may be text, as a browser has it.
 */
export function asksForMessage(
  event: EventId,
  { withdrawalAskedAt }: { readonly withdrawalAskedAt: Date | string | null },
): boolean {
  return ruleOf(event).answers === true && !withdrawalAskedAt;
}
