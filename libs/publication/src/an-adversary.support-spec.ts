import type { PublicDocument, Shown } from './document.js';

/** Integer programmes as HiGHS reads them. */
interface Highs {
  solve(model: string): {
    readonly Status: string;
    readonly Columns: Readonly<Record<string, { readonly Primal: number }>>;
  };
}

type Measure = 'received' | 'processed';
const MEASURES = ['received', 'processed'] as const;

/**
 * Somebody who kept every publication, read from what was published alone: names each hidden number, writes down what the
 * page says of it, and lets another solver than the desk's find how small and how great it can be.
 */
export class Adversary {
  private readonly places = new Map<string, number>();
  private readonly shown = new Map<string, number>();
  private readonly least = new Map<string, number>();
  private readonly equations = new Set<string>();
  private readonly limits = new Set<string>();
  private doubt = 0;

  constructor(
    documents: readonly PublicDocument[],
    private readonly highs: Highs,
  ) {
    // What is withdrawn later was read before.
    for (const document of documents) this.note(document);
    for (const document of documents) this.reckon(document, documents);
  }

  /** How many numbers are hidden from them. */
  get hidden(): number {
    return this.places.size;
  }

  /** The hidden numbers of which they come to know the value. */
  worksOut(): string[] {
    const names = [...this.places.keys()];
    const seen = names.map(() => new Set<number>());
    const learn = (objective: string): void => {
      for (const towards of ['Maximize', 'Minimize'] as const)
        this.solve(objective, towards).forEach((value, place) => seen[place]!.add(value));
    };
    // Every answer shows a value of each number: few have to be asked for one by one.
    for (const prime of names.length > 0 ? [2, 3, 5, 7, 11] : [])
      learn(
        names
          .map((_, place) => `${(place % prime) % 2 ? '-' : '+'} ${1 + (place % prime)} x${place}`)
          .join('\n'),
      );
    names.forEach((_, place) => {
      if (seen[place]!.size < 2) learn(`x${place}`);
    });
    return names.filter((_, place) => seen[place]!.size < 2);
  }

  private note({ quarter, months, districts, categories }: PublicDocument): void {
    const added = months.filter((row) => row.quarter === quarter);
    for (const measure of MEASURES) {
      // "Where all of a quarter is hidden, or of a column, nothing is said of zeros either."
      const least = added.every((row) => row[measure] === 'hidden') ? 0 : 1;
      for (const row of added) {
        this.see(`${measure} ${row.key}`, row[measure], row.key.startsWith('later') ? -1_000 : least);
      }
      for (const [table, { years, rows, total }] of Object.entries({ districts, categories })) {
        years.forEach((year, column) => {
          const cells = rows.flatMap(({ key, cells }) =>
            cells[column] ? [[key, cells[column][measure]] as const] : [],
          );
          const least = cells.every(([, cell]) => cell === 'hidden') ? 0 : 1;
          for (const [key, cell] of cells) this.see(nameOf(measure, table, key, year), cell, least);
          this.see(`${measure} total ${year}`, total[column]![measure], 1);
        });
      }
    }
  }

  private see(name: string, value: Shown, least: number): void {
    if (typeof value === 'number') this.shown.set(name, value);
    else if (value === 'hidden') {
      if (!this.places.has(name)) this.places.set(name, this.places.size);
      this.least.set(name, Math.min(least, this.least.get(name) ?? least));
    }
  }

  private reckon(document: PublicDocument, all: readonly PublicDocument[]): void {
    const { quarter, totals, months, districts, categories } = document;
    const previous = all[all.indexOf(document) - 1];
    const added = months.filter((row) => row.quarter === quarter).map(({ key }) => key);
    for (const measure of MEASURES) {
      this.equal(
        added.map((key) => `${measure} ${key}`),
        totals[measure] - (previous?.totals[measure] ?? 0),
      );
      this.inYears(document, all, measure);
    }
    const rowsSoFar = all
      .slice(0, all.indexOf(document) + 1)
      .flatMap((one) => one.months.filter((row) => row.quarter === one.quarter).map(({ key }) => key));
    for (const key of added) {
      const upTo = rowsSoFar.slice(0, rowsSoFar.indexOf(key) + 1);
      this.atMost(
        upTo.map((one) => `processed ${one}`),
        upTo.map((one) => `received ${one}`),
      );
    }
    // No more can be left of what came before the years than came at all.
    const before = rowsSoFar.includes('before') ? ['received before'] : [];
    for (const [table, { rows }] of Object.entries({ districts, categories })) {
      const years = [...new Set(all.flatMap((one) => one.districts.years))].sort();
      for (const { key } of rows) {
        years.forEach((_, place) => {
          const names = (measure: Measure) =>
            years.slice(0, place + 1).map((year) => nameOf(measure, table, key, year));
          this.atMost(names('processed'), [...names('received'), ...before]);
        });
      }
    }
  }

  private inYears(
    { districts, categories }: PublicDocument,
    all: readonly PublicDocument[],
    measure: Measure,
  ): void {
    for (const [table, { years, rows }] of Object.entries({ districts, categories })) {
      years.forEach((year, column) => {
        const names = rows
          .filter(({ cells }) => cells[column])
          .map(({ key }) => nameOf(measure, table, key, year));
        this.same(names, `${measure} total ${year}`);
        if (table === 'districts') this.same(this.rowsOf(year, all, measure), `${measure} total ${year}`);
      });
    }
  }

  /** The rows of months that a year is made of: its own, and what was recorded later in those quarters. */
  private rowsOf(year: string, all: readonly PublicDocument[], measure: Measure): string[] {
    return all.flatMap(({ quarter, from, months }) =>
      months
        .filter((row) => row.quarter === quarter && row.key !== 'before')
        .filter(({ key }) => (key.startsWith('later') ? from : key).startsWith(year))
        .map(({ key }) => `${measure} ${key}`),
    );
  }

  private equal(names: readonly string[], value: number): void {
    this.add(names, [], '=', value, this.equations);
  }

  private same(names: readonly string[], total: string): void {
    this.add(names, [total], '=', 0, this.equations);
  }

  private atMost(lesser: readonly string[], greater: readonly string[]): void {
    this.add(lesser, greater, '<=', 0, this.limits);
  }

  private add(
    plus: readonly string[],
    minus: readonly string[],
    is: string,
    value: number,
    to: Set<string>,
  ): void {
    let left = value;
    const terms: string[] = [];
    for (const [names, sign] of [
      [plus, 1],
      [minus, -1],
    ] as const) {
      for (const name of names) {
        const place = this.places.get(name);
        if (this.shown.has(name) || place === undefined) left -= sign * (this.shown.get(name) ?? 0);
        else terms.push(`${sign > 0 ? '+' : '-'} x${place}`);
      }
    }
    if (terms.length > 0) to.add(`${terms.join('\n')} ${is} ${left}`);
  }

  private solve(objective: string, towards: string): number[] {
    for (; this.doubt < DOUBTS.length; this.doubt += 1) {
      // A whole number at every corner needs no branching, and is found sooner.
      const answer = this.ask(objective, towards, 'Bounds') ?? this.ask(objective, towards, 'General');
      if (answer) return answer;
    }
    throw new Error('the publications contradict each other');
  }

  private ask(objective: string, towards: string, kind: 'Bounds' | 'General'): number[] | null {
    const { limited, below } = DOUBTS[this.doubt]!;
    const names = [...this.places.keys()];
    const conditions = [...this.equations, ...(limited ? this.limits : [])];
    const { Status: status, Columns: columns } = this.highs.solve(
      [
        ...[towards, `o: ${objective}`, 'Subject To'],
        ...conditions.map((condition, place) => `c${place}: ${condition}`),
        ...['Bounds', ...names.map((name, place) => `${this.least.get(name)! - below} <= x${place} <= 9999`)],
        ...(kind === 'General' ? ['General', ...names.map((_, place) => `x${place}`)] : []),
        'End',
      ].join('\n'),
    );
    if (status === 'Infeasible') return null;
    const values = names.map((_, place) => columns[`x${place}`]!.Primal);
    if (kind === 'Bounds' && values.some((value) => Math.abs(value - Math.round(value)) > 1e-6)) return null;
    return values.map(Math.round);
  }
}

/** What they give up where what they believe contradicts itself: some complaints are corrected away, or came from outside. */
const DOUBTS = [
  { limited: true, below: 0 },
  { limited: false, below: 0 },
  { limited: false, below: 999 },
] as const;

/** Both tables' restricted rows are the same complaints. */
const nameOf = (measure: Measure, table: string, key: string, year: string): string =>
  key === 'restricted' ? `${measure} restricted ${year}` : `${measure} ${table} ${key} ${year}`;
