import type { RecipientKindId } from '#taxonomy';
import type { Holding } from './holding.js';

/** An institution a person can turn to, as the network knows it; written as people read it. */
export interface Institution extends Required<Holding> {
  readonly kind: RecipientKindId;
  readonly name: string;
  /** Where it is, and how to get there; '' when that is not told. */
  readonly place: string;
  /** '' when the network knows no number that is answered. */
  readonly phone: string;
  readonly hours: string;
}
