import type { RecipientKindId } from '#taxonomy';

/** An institution a person can turn to, as the network knows it; written as people read it. */
export interface Institution {
  readonly kind: RecipientKindId;
  readonly name: string;
  /** Where it is, and how to get there; '' when that is not told. */
  readonly place: string;
  /** '' when the network knows no number that is answered. */
  readonly phone: string;
  readonly hours: string;
  /** The districts it is there for; none for the whole country. */
  readonly districtIds: readonly string[];
  /** `yyyy-mm-dd`, the first day on which this holds. */
  readonly validFrom: string;
  /** `yyyy-mm-dd`, the last day on which this holds; null while no end is known. */
  readonly validTo: string | null;
}

/** What holds on that day (`yyyy-mm-dd`): a number nobody answers any more costs a frightened person more than none. */
export function institutionsOn(day: string, institutions: readonly Institution[]): readonly Institution[] {
  return institutions.filter(
    ({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo),
  );
}
