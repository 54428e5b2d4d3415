/** What an idle session is to be told. */
export type IdleState =
  | { readonly kind: 'active' }
  | { readonly kind: 'warning'; readonly seconds: number }
  | { readonly kind: 'over' };

/** How long before the end it is announced. */
const WARNING_MS = 60_000;

/** Whether a session last used at `usedAt` (ms) goes on, is about to end, or has ended. */
export function idleState(usedAt: number, now: number, idleMinutes: number): IdleState {
  const left = usedAt + idleMinutes * 60_000 - now;
  if (left <= 0) return { kind: 'over' };
  return left <= WARNING_MS ? { kind: 'warning', seconds: Math.ceil(left / 1_000) } : { kind: 'active' };
}
