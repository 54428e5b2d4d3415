import { KIND_IDS, type KindId } from '#taxonomy';

/** The key that stands in a team's place, or for the whole network in a district's, where a balance is counted. */
export const BEFORE_THIS_SYSTEM = 'before-this-system';

/** Why an entry was made; all but the first correct what was confirmed before. */
export const OPENING_REASONS = ['before-this-system', 'miscounted', 'wrong-place', 'counted-twice'] as const;
export type OpeningReason = (typeof OPENING_REASONS)[number];

/** What may become of an entry: another account's yes or no, or its own author's taking it back. */
export const OPENING_DECISIONS = ['confirmed', 'refused', 'withdrawn'] as const;
export type OpeningDecision = (typeof OPENING_DECISIONS)[number];

/** `total`: of all that is confirmed, so that whatever is added up stays far below what the cube can hold. */
export const OPENING_LIMITS = {
  ...{ lines: 5_000, source: 200, count: 1_000_000, total: 100_000_000, firstMonth: '1990-01' },
} as const;

/** Received and processed before this system, of one month or of all up to it. */
export interface OpeningLine {
  /** Null: the whole network. */
  readonly district: string | null;
  /** `yyyy-mm`. */
  readonly month: string;
  /** One sum of all months up to this one. */
  readonly upTo: boolean;
  /** Null: not known. */
  readonly kind: KindId | null;
  /** Below zero where a correction takes away. */
  readonly received: number;
  readonly processed: number;
}

/** What a pasted row lacks. */
export type OpeningFault = 'district' | 'month' | 'kind' | 'count' | 'nothing' | 'counted-here';

/** What rows of a spreadsheet are read with. */
export interface OpeningWords {
  /** Districts by id, with their names. */
  readonly districts: ReadonlyMap<string, string>;
  /** What may stand for a kind, beside its id. */
  readonly kinds: Readonly<Record<KindId, readonly string[]>>;
  /** What may stand for the whole network; an empty cell does too. */
  readonly network: readonly string[];
  /** The twelve months in each language that they may be written in, whole or short. */
  readonly months: readonly (readonly string[])[];
  /** What may stand before a month for all up to it, beside ≤. */
  readonly upTo: readonly string[];
}

/** A row of a spreadsheet as it was understood. */
export interface OpeningRow {
  /** Its number in what was pasted, from 1. */
  readonly number: number;
  readonly line: OpeningLine | null;
  readonly faults: readonly OpeningFault[];
}

const UP_TO = ['≤', '<=', '→'];

/**
 * Rows of a spreadsheet as copied or saved (tabs, semicolons, or commas): district, month, received, processed, and if
 * known the kind. A month after ≤ is a sum of all up to it. A first row that holds no number is taken for the header.
 */
export function readOpeningTable(text: string, words: OpeningWords): OpeningRow[] {
  const rows = text.split(/\r?\n/).map((row) => row.split(separatorOf(text)).map((cell) => cell.trim()));
  return rows.flatMap((cells, at) => {
    if (cells.every((cell) => cell === '') || (at === 0 && !/\d/.test(cells.join('')))) return [];
    return [{ number: at + 1, ...rowOf(cells, words) }];
  });
}

function separatorOf(text: string): string {
  return ['\t', ';'].find((separator) => text.includes(separator)) ?? ',';
}

function rowOf(cells: readonly string[], words: OpeningWords): Omit<OpeningRow, 'number'> {
  const [place = '', when = '', receivedText = '', processedText = '', kindText = ''] = cells;
  const district = districtOf(place, words);
  const upTo = [...UP_TO, ...words.upTo].find((one) => lower(when).startsWith(lower(one)));
  const month = monthOf(when.slice(upTo?.length ?? 0).trim(), words);
  const kind = kindOf(kindText, words);
  const [received, processed] = [countOf(receivedText), countOf(processedText)];
  const faults: OpeningFault[] = [
    ...(district === undefined ? (['district'] as const) : []),
    ...(month === undefined ? (['month'] as const) : []),
    ...(received === undefined || processed === undefined ? (['count'] as const) : []),
    ...(kind === undefined ? (['kind'] as const) : []),
    ...(received === 0 && processed === 0 ? (['nothing'] as const) : []),
  ];
  if (faults.length > 0) return { line: null, faults };
  const line = { district: district!, month: month!, upTo: upTo !== undefined, kind: kind! };
  return { line: { ...line, received: received!, processed: processed! }, faults };
}

/** An apostrophe is an apostrophe, however it was typed. */
const lower = (text: string): string => text.replaceAll("'", '’').toLowerCase();

/** Letters alone, without accents: how a place was typed must not matter. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

function districtOf(text: string, { districts, network }: OpeningWords): string | null | undefined {
  const wanted = plain(text);
  if (text === '' || text === '*' || network.some((word) => plain(word) === wanted)) return null;
  return [...districts].find(([id, name]) => [id, name].some((one) => plain(one) === wanted))?.[0];
}

function kindOf(text: string, { kinds }: OpeningWords): KindId | null | undefined {
  const wanted = plain(text);
  if (text === '') return null;
  return KIND_IDS.find((id) => [id, ...kinds[id]].some((one) => plain(one) === wanted));
}

/** `2024-03`, `2024-03-01`, `03/2024`, `01/03/2024`, `mars 2024` or `mar. 2024`. */
function monthOf(text: string, words: OpeningWords): string | undefined {
  const [, year, month] =
    /^(\d{4})-(\d{1,2})(?:-\d{1,2})?$/.exec(text) ??
    named(text, words) ??
    flipped(/^(?:\d{1,2}[/.])?(\d{1,2})[/.](\d{4})$/.exec(text));
  if (!year || !month || Number(month) < 1 || Number(month) > 12) return undefined;
  const written = `${year}-${month.padStart(2, '0')}`;
  return written < OPENING_LIMITS.firstMonth ? undefined : written;
}

function named(text: string, { months }: OpeningWords): readonly (string | undefined)[] | undefined {
  const [, name = '', year] = /^(\D+?)\s*(\d{4})$/.exec(text) ?? [];
  const at = months.flatMap((all) => {
    const found = all.findIndex((one) => plain(one) === plain(name));
    return found < 0 ? [] : [found];
  })[0];
  return at === undefined ? undefined : [text, year, String(at + 1)];
}

function flipped(found: RegExpExecArray | null): readonly (string | undefined)[] {
  return found ? [found[0], found[2], found[1]] : [];
}

/** An empty cell is none; 1 234 and 1,234 are told apart from nothing by their digits alone. */
function countOf(text: string): number | undefined {
  if (text === '') return 0;
  const digits = text.replace(/[\s\u00a0\u202f'’]/g, '').replace(/−/, '-');
  const count = /^-?\d{1,7}$/.test(digits) ? Number(digits) : Number.NaN;
  return Math.abs(count) <= OPENING_LIMITS.count ? count : undefined;
}
