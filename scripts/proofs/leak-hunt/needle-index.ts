import { ENCODINGS } from './encodings.js';

/** Something that must be found nowhere, or a control that must be found. */
export interface Needle {
  /** What it is, without saying it: "complaint 7: name". */
  readonly label: string;
  readonly value: string | Uint8Array;
}

/** A needle found, and how it was written there. */
export interface Hit {
  readonly needle: Needle;
  readonly encoding: string;
}

interface Pattern extends Hit {
  readonly bytes: Uint8Array;
  /** Where in the pattern its four rarest-looking bytes stand: by these it is found. */
  readonly at: number;
}

const FILTER_BITS = 22;
/** Shorter patterns would be found in noise. */
const SHORTEST = 7;

/** Finds any of some ten thousand byte strings in one pass over each buffer. */
export class NeedleIndex {
  private readonly filter = new Uint8Array(1 << FILTER_BITS);
  private readonly patterns = new Map<number, Pattern[]>();

  add(needle: Needle): void {
    const text = typeof needle.value === 'string' ? needle.value : null;
    const raw = typeof needle.value === 'string' ? Buffer.from(needle.value) : needle.value;
    for (const { name, forms } of ENCODINGS) {
      for (const bytes of forms(raw, text)) {
        if (bytes.length < SHORTEST) throw new Error(`${needle.label} is too short to be searched for`);
        this.addPattern({ needle, encoding: name, bytes, at: rarest(bytes) });
      }
    }
  }

  /** Tells of every needle in the buffer; the same one as often as it stands there. */
  scan(buffer: Uint8Array, found: (hit: Hit) => void): void {
    const { filter } = this;
    let window = 0;
    for (let place = 0; place < buffer.length; place += 1) {
      window = (window << 8) | buffer[place]!;
      if (filter[slot(window)] === 1 && place >= 3) this.compare(window, buffer, place - 3, found);
    }
  }

  private addPattern(pattern: Pattern): void {
    const { bytes, at } = pattern;
    const key = (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!;
    this.filter[slot(key)] = 1;
    const known = this.patterns.get(key) ?? [];
    // ASCII is the same in several encodings: the first that says so is enough.
    if (known.some((other) => Buffer.compare(other.bytes, bytes) === 0)) return;
    known.push(pattern);
    this.patterns.set(key, known);
  }

  private compare(key: number, buffer: Uint8Array, place: number, found: (hit: Hit) => void): void {
    for (const pattern of this.patterns.get(key) ?? []) {
      const { bytes, at } = pattern;
      const from = place - at;
      if (from < 0 || from + bytes.length > buffer.length) continue;
      let same = 0;
      while (same < bytes.length && buffer[from + same] === bytes[same]) same += 1;
      if (same === bytes.length) found(pattern);
    }
  }
}

const slot = (key: number): number => Math.imul(key, 0x9e3779b1) >>> (32 - FILTER_BITS);

/** The place of the four bytes with most variety; zeros and repeats are everywhere. */
function rarest(bytes: Uint8Array): number {
  let best = 0;
  let bestVariety = -1;
  for (let at = 0; at + 4 <= bytes.length; at += 1) {
    const variety = varietyAt(bytes, at);
    if (variety > bestVariety) [best, bestVariety] = [at, variety];
    if (variety === MOST_VARIETY) break;
  }
  return best;
}

const MOST_VARIETY = 4 + 6;

/** How many of four bytes are not zero, and how many pairs of them differ. */
function varietyAt(bytes: Uint8Array, at: number): number {
  let variety = 0;
  for (let one = at; one < at + 4; one += 1) {
    if (bytes[one] !== 0) variety += 1;
    for (let other = one + 1; other < at + 4; other += 1) if (bytes[one] !== bytes[other]) variety += 1;
  }
  return variety;
}
