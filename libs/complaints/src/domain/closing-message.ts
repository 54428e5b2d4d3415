import type { EventId } from './events.js';

const ENDING: readonly EventId[] = ['declined', 'ruled-duplicate', 'confirmed', 'concluded'];

/**
 * True for an event that ends a complaint with an answer: whoever filed was promised one. Whoever asked for withdrawal
 * is not to be written to any more. An instant may be text, as a browser has it.
 */
export function asksForMessage(
  event: EventId,
  { withdrawalAskedAt }: { readonly withdrawalAskedAt: Date | string | null },
): boolean {
  return ENDING.includes(event) && !withdrawalAskedAt;
}
