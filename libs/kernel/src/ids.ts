import { v7, validate } from 'uuid';
import type { Clock } from './clock.js';

declare const brand: unique symbol;

/** A string that stands for one kind of thing, so that two kinds of id can't be mixed up. */
export type Branded<T, Name extends string> = T & { readonly [brand]: Name };

export type ComplaintId = Branded<string, 'ComplaintId'>;
export type TeamId = Branded<string, 'TeamId'>;
export type AccountId = Branded<string, 'AccountId'>;

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
