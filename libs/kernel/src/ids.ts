import { v7, validate } from 'uuid';
import type { Clock } from './clock.js';

/** A new id (UUID version 7, RFC 9562): it grows with time, so that indexes stay dense. */
export function newId(): string {
  return v7();
}

/** A new id that bears the clock's time rather than the machine's, for replays. */
export function newIdAt(clock: Clock): string {
  return v7({ msecs: clock.now().getTime() });
}

/** True for a UUID in its canonical lower-case form. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && validate(value) && value === value.toLowerCase();
}
