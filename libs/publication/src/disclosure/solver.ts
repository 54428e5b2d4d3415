import { DomainError } from '#kernel';
import { solve, type Constraint } from 'yalps';

const PATIENCE_MS = 2_000;

/** A linear condition on numbers by their place: the sum of `plus` less that of `minus`. */
export interface Condition {
  readonly plus: readonly number[];
  readonly minus: readonly number[];
  readonly is: '=' | '<=';
  readonly bound: number;
}

/** Whole numbers within bounds and under conditions. */
export interface Unknowns {
  readonly bounds: readonly (readonly [least: number, most: number])[];
  readonly conditions: readonly Condition[];
}

/** The numbers for which those at `places` together are most (or least); null where none meet the conditions. */
export function extreme(
  { bounds, conditions }: Unknowns,
  places: readonly number[],
  towards: 'most' | 'least',
): number[] | null {
  // The solver's numbers begin at 0: each is counted from its least.
  const variables = bounds.map(() => new Map<string, number>());
  const constraints = new Map<string, Constraint>();
  const least = (place: number): number => bounds[place]![0];
  const sum = (some: readonly number[]): number => some.reduce((total, place) => total + least(place), 0);
  conditions.forEach(({ plus, minus, is, bound }, number) => {
    const name = `c${number}`;
    for (const place of plus) variables[place]!.set(name, 1);
    for (const place of minus) variables[place]!.set(name, -1);
    const left = bound - sum(plus) + sum(minus);
    constraints.set(name, is === '=' ? { equal: left } : { max: left });
  });
  bounds.forEach(([from, to], place) => {
    variables[place]!.set(`b${place}`, 1);
    constraints.set(`b${place}`, { max: to - from });
  });
  for (const place of places) variables[place]!.set('wanted', 1);
  const { status, variables: found } = solve(
    {
      direction: towards === 'most' ? 'maximize' : 'minimize',
      objective: 'wanted',
      constraints,
      variables: variables.map((terms, place) => [place, terms] as const),
      integers: true,
    },
    { timeout: PATIENCE_MS },
  );
  if (status === 'infeasible') return null;
  // What can't be looked into in time is not known to be safe.
  if (status !== 'optimal') throw new DomainError('publication.exposes', 'conflict');
  const values = new Map(found);
  return bounds.map(([from], place) => from + Math.round(values.get(place) ?? 0));
}
