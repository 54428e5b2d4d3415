import { DomainError } from '#kernel';
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
  private readonly remembered = new Map<string, ReadonlyMap<string, Range>>();

  /** `values`: how many values every hidden number shall have left; it is not looked further. */
  constructor(
    private readonly figures: LinkedFigures,
    private readonly values: number,
  ) {
    this.cells = new Map(figures.cells.map((cell) => [cell.id, cell]));
    for (const sum of figures.sums) {
      for (const id of [sum.total, ...sum.parts]) add(this.sumsOf, id, sum);
    }
  }

  /** A hidden number that has fewer values left than it shall have. */
  narrowed(hidden: ReadonlySet<string>, but: ReadonlySet<string> = new Set()): string | undefined {
    return [...this.ranges(hidden)].find(([id, range]) => !but.has(id) && this.isNarrow(range))?.[0];
  }

  /** What links a number to others: limits, then sums, those in which the fewest are hidden first. */
  linksOf(id: string, hidden: ReadonlySet<string>): readonly (readonly string[])[] {
    const hiddenIn = (ids: readonly string[]): number => ids.filter((one) => hidden.has(one)).length;
    const sums = (this.sumsOf.get(id) ?? []).map(({ parts }) => parts);
    const limits = this.figures.atMost.map(({ lesser, greater }) => [...lesser, ...greater]);
    return [
      ...limits.filter((ids) => ids.includes(id)),
      ...sums.toSorted((a, b) => hiddenIn(a) - hiddenIn(b) || a.length - b.length),
    ];
  }

  /**
   * All numbers of the smallest breakdown that a number stands in, whatever they count, if all of them may be hidden. Where
   * there is nothing to break down, zeros say nothing.
   */
  breakdownOf(id: string, mayHide: (id: string) => boolean): readonly string[] {
    const own = (this.sumsOf.get(id) ?? []).filter(({ parts }) => parts.includes(id));
    const whole = own
      .map(({ breakdown }) =>
        this.figures.sums
          .filter((sum) => sum.breakdown === breakdown)
          .map(({ parts }) => parts)
          .filter((parts) => parts.some((part) => this.cells.get(part)!.value !== 0))
          .flat(),
      )
      .filter((parts) => parts.every(mayHide));
    return whole.toSorted((a, b) => a.length - b.length)[0] ?? [];
  }

  /** The totals of which a number is a part. */
  totalsOf(id: string): readonly string[] {
    return (this.sumsOf.get(id) ?? []).filter(({ total }) => total !== id).map(({ total }) => total);
  }

  /** True for what is a sum of others, and part of none. */
  isTotal(id: string): boolean {
    return (this.sumsOf.get(id) ?? []).every(({ total }) => total === id);
  }

  /** What is left of every hidden number. */
  private ranges(hidden: ReadonlySet<string>): ReadonlyMap<string, Range> {
    const all = new Map<string, Range>();
    const limits = this.figures.atMost.filter((limit) => this.tells(limit, hidden));
    for (const group of this.groups(hidden, limits)) {
      const key = group.join('\n');
      const known = this.remembered.get(key) ?? this.rangesWithin(group, hidden, limits);
      this.remembered.set(key, known);
      for (const [id, range] of known) all.set(id, range);
    }
    return all;
  }

  /** Hidden numbers that say something of each other, sorted. */
  private groups(hidden: ReadonlySet<string>, limits: readonly AtMost[]): string[][] {
    const left = new Set(hidden);
    const linked = [
      ...this.figures.sums.map(({ total, parts }) => [total, ...parts]),
      ...limits.map(({ lesser, greater }) => [...lesser, ...greater]),
    ];
    const linksOf = new Map<string, string[][]>();
    for (const link of linked) for (const id of link) add(linksOf, id, link);
    const groups: string[][] = [];
    for (const first of hidden) {
      if (!left.delete(first)) continue;
      const group = [first];
      // Grows while it is walked.
      for (const id of group) {
        for (const link of linksOf.get(id) ?? []) group.push(...link.filter((other) => left.delete(other)));
      }
      groups.push(group.sort());
    }
    return groups;
  }

  private rangesWithin(
    group: readonly string[],
    hidden: ReadonlySet<string>,
    limits: readonly AtMost[],
  ): Map<string, Range> {
    const ways = this.waysToBelieve(group, hidden, limits);
    const seen = group
      .map((id) => this.cells.get(id)!.value)
      .map((value) => ({
        least: value ?? Infinity,
        most: value ?? -Infinity,
      }));
    const look = (places: readonly number[], towards: 'most' | 'least'): void => {
      const found = ways[0] && extreme(ways[0], places, towards);
      if (!found && ways.shift()) return look(places, towards);
      // What is not understood is not known to be safe.
      if (!found) throw new DomainError('publication.exposes', 'conflict');
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
        if (this.isNarrow(seen[place]!)) look([place], towards);
      }
    }
    return new Map(group.map((id, place) => [id, seen[place]!]));
  }

  /**
   * What is believed of hidden numbers; where that contradicts itself, less is: a limit may not hold for who came back from
   * outside, who was received elsewhere, and a number that was hidden before may be less than nothing, if much was corrected.
   */
  private waysToBelieve(
    group: readonly string[],
    hidden: ReadonlySet<string>,
    limits: readonly AtMost[],
  ): Unknowns[] {
    const all = this.unknowns(group, hidden, limits);
    const conditions = all.conditions.filter(({ is }) => is === '=');
    const anything = all.bounds.map((bounds, place) =>
      this.cells.get(group[place]!)!.value === null ? ([-ANY, ANY] as const) : bounds,
    );
    return [all, { ...all, conditions }, { bounds: anything, conditions }];
  }

  private unknowns(
    group: readonly string[],
    hidden: ReadonlySet<string>,
    limits: readonly AtMost[],
  ): Unknowns {
    const placeOf = new Map(group.map((id, place) => [id, place]));
    const condition = (plus: readonly string[], minus: readonly string[], is: '=' | '<='): Condition => {
      const places = (ids: readonly string[]) => ids.flatMap((id) => placeOf.get(id) ?? []);
      return {
        plus: places(plus),
        minus: places(minus),
        is,
        bound: this.shown(minus, hidden) - this.shown(plus, hidden),
      };
    };
    const sums = new Set(group.flatMap((id) => this.sumsOf.get(id) ?? []));
    const own = limits.filter(({ lesser, greater }) => [...lesser, ...greater].some((id) => placeOf.has(id)));
    return {
      bounds: group.map((id) => this.bounds(this.cells.get(id)!, hidden)),
      conditions: [
        ...[...sums].map(({ total, parts }) => condition(parts, [total], '=')),
        ...own.map(({ lesser, greater }) => condition(lesser, greater, '<=')),
      ],
    };
  }

  private bounds(cell: Cell, hidden: ReadonlySet<string>): readonly [number, number] {
    const { value, signed } = cell;
    if (value === null) {
      if (signed) return [-ANY, ANY];
      return [this.isZeroPossible(cell.id, hidden) ? 0 : 1, this.room(cell.id, hidden)];
    }
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

  /** What the sums of a hidden number leave for it at most. */
  private room(id: string, hidden: ReadonlySet<string>): number {
    const left = (this.sumsOf.get(id) ?? [])
      .filter(({ total, parts }) => parts.includes(id) && !hidden.has(total))
      .filter(({ parts }) => !parts.some((part) => hidden.has(part) && this.cells.get(part)!.signed))
      .map(({ total, parts }) => this.shown([total], hidden) - this.shown(parts, hidden));
    return Math.min(ANY, ...left);
  }

  private shown(ids: readonly string[], hidden: ReadonlySet<string>): number {
    return ids.reduce((sum, id) => (hidden.has(id) ? sum : sum + this.cells.get(id)!.value!), 0);
  }

  /** True for a limit that may say something of hidden numbers: what is less there could reach what is more. */
  private tells({ lesser, greater }: AtMost, hidden: ReadonlySet<string>): boolean {
    if (![...lesser, ...greater].some((id) => hidden.has(id))) return false;
    const end = (ids: readonly string[], which: 0 | 1): number =>
      ids.reduce(
        (sum, id) => (hidden.has(id) ? sum + this.bounds(this.cells.get(id)!, hidden)[which] : sum),
        this.shown(ids, hidden),
      );
    return end(lesser, 1) > end(greater, 0);
  }

  private isNarrow({ least, most }: Range): boolean {
    return most - least + 1 < this.values;
  }
}

function add<T>(map: Map<string, T[]>, id: string, value: T): void {
  const there = map.get(id);
  if (there) there.push(value);
  else map.set(id, [value]);
}
