import {
  isSmall,
  MOST_HIDDEN,
  type AtMost,
  type Cell,
  type LinkedFigures,
  type Sum,
} from './linked-figures.js';
import { extreme, type Condition, type Unknowns } from './solver.js';

/** Between which whole numbers a hidden one may lie, as far as that was looked into. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** How many values a hidden number shall have left: all that it may have below 5. */
export const VALUES_LEFT = MOST_HIDDEN;

// Nobody need look further: a number that can be so much more or less has values enough.
const FAR = 12;
const ANY = 1_000_000;

/**
 * Whoever reads all publications and reckons with whole numbers. They know the rule too, and even which of the hidden
 * numbers are the small ones: what they can't narrow, nobody can.
 */
export class Reader {
  private readonly cells: ReadonlyMap<string, Cell>;
  private readonly sumsOf = new Map<string, Sum[]>();
  private readonly limitsOf = new Map<string, AtMost[]>();
  private readonly remembered = new Map<string, ReadonlyMap<string, Range>>();

  private readonly sums: readonly Sum[];

  constructor(figures: LinkedFigures) {
    this.sums = figures.sums;
    this.cells = new Map(figures.cells.map((cell) => [cell.id, cell]));
    for (const sum of figures.sums) {
      for (const id of [sum.total, ...sum.parts]) add(this.sumsOf, id, sum);
    }
    for (const limit of figures.atMost.filter((one) => this.holds(one))) {
      for (const id of [...limit.lesser, ...limit.greater]) add(this.limitsOf, id, limit);
    }
  }

  /** What links a number to others: sums, the shortest first, their totals, then limits. */
  linksOf(id: string): readonly (readonly string[])[] {
    const sums = (this.sumsOf.get(id) ?? []).toSorted((a, b) => a.parts.length - b.parts.length);
    const limits = this.limitsOf.get(id) ?? [];
    return [
      ...sums.map(({ parts }) => parts),
      ...sums.map(({ total }) => [total]),
      ...limits.map(({ lesser, greater }) => [...lesser, ...greater]),
    ];
  }

  /** All numbers of the smallest breakdown that a number stands in, whatever they count, if all of them may be hidden. */
  breakdownOf(id: string, mayHide: (id: string) => boolean): readonly string[] {
    const own = (this.sumsOf.get(id) ?? []).filter(({ parts }) => parts.includes(id));
    const whole = own
      .map(({ breakdown }) =>
        this.sums.filter((sum) => sum.breakdown === breakdown).flatMap(({ parts }) => parts),
      )
      .filter((parts) => parts.every(mayHide));
    return whole.toSorted((a, b) => a.length - b.length)[0] ?? [];
  }

  /** True for what is a sum of others, and part of none. */
  isTotal(id: string): boolean {
    return (this.sumsOf.get(id) ?? []).every(({ total }) => total === id);
  }

  /** What is left of every hidden number. */
  ranges(hidden: ReadonlySet<string>): ReadonlyMap<string, Range> {
    const all = new Map<string, Range>();
    for (const group of this.groups(hidden)) {
      const key = group.join('\n');
      const known = this.remembered.get(key) ?? this.rangesWithin(group, hidden);
      this.remembered.set(key, known);
      for (const [id, range] of known) all.set(id, range);
    }
    return all;
  }

  /** Hidden numbers that say something of each other, sorted. */
  private groups(hidden: ReadonlySet<string>): string[][] {
    const left = new Set(hidden);
    const groups: string[][] = [];
    for (const first of hidden) {
      if (!left.delete(first)) continue;
      const group = [first];
      // Grows while it is walked.
      for (const id of group) {
        for (const link of this.linksOf(id)) group.push(...link.filter((other) => left.delete(other)));
      }
      groups.push(group.sort());
    }
    return groups;
  }

  private rangesWithin(group: readonly string[], hidden: ReadonlySet<string>): Map<string, Range> {
    let unknowns = this.unknowns(group, hidden);
    const seen = group
      .map((id) => this.cells.get(id)!.value)
      .map((value) => ({
        least: value ?? Infinity,
        most: value ?? -Infinity,
      }));
    const look = (places: readonly number[], towards: 'most' | 'least'): void => {
      const find = () => extreme(unknowns, places, towards);
      let found = find();
      if (!found) {
        // A limit that what is hidden does not keep says nothing: who came back from outside was received elsewhere.
        unknowns = { ...unknowns, conditions: unknowns.conditions.filter(({ is }) => is === '=') };
        found = find();
      }
      if (!found) throw new Error('figures contradict their links');
      found.forEach((value, place) => {
        const one = seen[place]!;
        one.least = Math.min(one.least, value);
        one.most = Math.max(one.most, value);
      });
    };
    const everywhere = group.map((_, place) => place);
    // Each answer shows a value of every number at once: few have to be asked for one by one.
    for (const towards of ['most', 'least'] as const) look(everywhere, towards);
    for (const place of everywhere) {
      for (const towards of ['most', 'least'] as const) {
        if (isNarrow(seen[place]!)) look([place], towards);
      }
    }
    return new Map(group.map((id, place) => [id, seen[place]!]));
  }

  private unknowns(group: readonly string[], hidden: ReadonlySet<string>): Unknowns {
    const placeOf = new Map(group.map((id, place) => [id, place]));
    const condition = (plus: readonly string[], minus: readonly string[], is: '=' | '<='): Condition => {
      const places = (ids: readonly string[]) => ids.flatMap((id) => placeOf.get(id) ?? []);
      const shown = (ids: readonly string[]) =>
        ids.reduce((sum, id) => (hidden.has(id) ? sum : sum + this.cells.get(id)!.value!), 0);
      return { plus: places(plus), minus: places(minus), is, bound: shown(minus) - shown(plus) };
    };
    const sums = new Set(group.flatMap((id) => this.sumsOf.get(id) ?? []));
    const limits = new Set(group.flatMap((id) => this.limitsOf.get(id) ?? []));
    return {
      bounds: group.map((id) => this.bounds(this.cells.get(id)!, hidden)),
      conditions: [
        ...[...sums].map(({ total, parts }) => condition(parts, [total], '=')),
        ...[...limits].map(({ lesser, greater }) => condition(lesser, greater, '<=')),
      ],
    };
  }

  private bounds(cell: Cell, hidden: ReadonlySet<string>): readonly [number, number] {
    const { value, signed } = cell;
    if (value === null) return [signed ? -ANY : this.isZeroPossible(cell.id, hidden) ? 0 : 1, ANY];
    const near = [value - FAR, value + FAR] as const;
    if (signed) return isSmall(cell) ? [-MOST_HIDDEN, MOST_HIDDEN] : near;
    if (value < 0) return near;
    if (this.isZeroPossible(cell.id, hidden)) return [Math.max(0, near[0]), near[1]];
    return isSmall(cell) ? [1, MOST_HIDDEN] : [Math.max(MOST_HIDDEN + 1, near[0]), near[1]];
  }

  /** Zeros are shown but where all parts of a sum are hidden together. */
  private isZeroPossible(id: string, hidden: ReadonlySet<string>): boolean {
    const sums = this.sumsOf.get(id) ?? [];
    return sums.some(({ parts }) => parts.includes(id) && parts.every((part) => hidden.has(part)));
  }

  /** False for a limit that what is known breaks already. */
  private holds({ lesser, greater }: AtMost): boolean {
    const values = (ids: readonly string[]) => ids.map((id) => this.cells.get(id)!.value);
    const [less, more] = [values(lesser), values(greater)];
    if ([...less, ...more].includes(null)) return true;
    return total(less) <= total(more);
  }
}

/** True where fewer values are left than shall be. */
export function isNarrow({ least, most }: Range): boolean {
  return most - least + 1 < VALUES_LEFT;
}

const total = (values: readonly (number | null)[]): number =>
  values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

function add<T>(map: Map<string, T[]>, id: string, value: T): void {
  const there = map.get(id);
  if (there) there.push(value);
  else map.set(id, [value]);
}
