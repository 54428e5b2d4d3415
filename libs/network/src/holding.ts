/** Where and when something that a network tells people holds. */
export interface Holding {
  /** The districts it is there for; none for the whole country. */
  readonly districtIds?: readonly string[];
  /** `yyyy-mm-dd`, the first day on which this holds; left out, it holds already. */
  readonly validFrom?: string;
  /** `yyyy-mm-dd`, the last day on which this holds; null while no end is known. */
  readonly validTo?: string | null;
}

/** What holds on that day (`yyyy-mm-dd`): a number nobody answers any more costs a frightened person more than none. */
export function holdingOn<Told extends Holding>(day: string, told: readonly Told[]): readonly Told[] {
  return told.filter(
    ({ validFrom, validTo }) => (!validFrom || validFrom <= day) && (!validTo || day <= validTo),
  );
}

/** True of what is there wherever one is. */
export const isEverywhere = ({ districtIds = [] }: Holding): boolean => districtIds.length === 0;
