import { v5 } from 'uuid';
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

const INSTITUTIONS = 'a3b1f4c2-5d0e-4a86-9f57-1c2d3e4f5a6b';

/** The same for the same name, kind and districts, whatever else is told of it, so that a changed number is no other institution. */
export function institutionId({ kind, name, districtIds }: Institution): string {
  return v5([kind, name, ...[...districtIds].sort()].join('/'), INSTITUTIONS);
}
