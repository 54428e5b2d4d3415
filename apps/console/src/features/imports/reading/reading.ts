import { CODED_FIELDS, FIELD_IDS, guessedColumns, type CodedFieldId, type FieldId } from './fields.js';
import type { DayOrder } from './days.js';

/** How somebody's register is read: which column says what, what its words mean, and what it leaves open. */
export interface Reading {
  readonly columns: Readonly<Partial<Record<FieldId, string>>>;
  /** The same for all rows, where no column says it. */
  readonly constants: Readonly<Partial<Record<'district' | 'kind', string>>>;
  /** Words of the register that are none of ours, folded, and the code that each stands for; '' for none. */
  readonly words: Readonly<Partial<Record<CodedFieldId, Readonly<Record<string, string>>>>>;
  readonly dayOrder: DayOrder;
  /** Those whose contact stands in it agreed to be contacted. */
  readonly mayContact: boolean;
  /** Those in it agreed to be counted by sex and age. */
  readonly mayCount: boolean;
  /** What was processed before comes in too. */
  readonly takeProcessed: boolean;
  /** Register numbers begin again each year. */
  readonly numbersByYear: boolean;
}

/** Of each field; a hundred characters each stay well below what the desk keeps. */
const WORDS_MOST = 100;

const UNREAD: Reading = {
  ...{ columns: {}, constants: {}, words: {}, dayOrder: 'day-first' },
  ...{ mayContact: false, mayCount: false, takeProcessed: false, numbersByYear: false },
};

/** How a register is read to begin with: as the last one was, as far as its columns are called so; else by their names. */
export function firstReading(kept: Reading | null, headers: readonly string[]): Reading {
  const before = Object.entries(kept?.columns ?? {}).filter(([, header]) => headers.includes(header));
  const taken = before.map(([, header]) => header);
  const guessed = guessedColumns(headers.filter((header) => !taken.includes(header)));
  return { ...(kept ?? UNREAD), columns: { ...guessed, ...Object.fromEntries(before) } };
}

/** What was kept, as far as it is one; null for anything else. */
export function parseReading(value: unknown): Reading | null {
  if (!isRecord(value)) return null;
  const { columns, constants, words } = value;
  if (!isRecord(columns) || !isRecord(constants) || !isRecord(words)) return null;
  return {
    columns: only(columns, FIELD_IDS),
    constants: only(constants, ['district', 'kind']),
    words: Object.fromEntries(
      CODED_FIELDS.map((field) => [field, only(isRecord(words[field]) ? words[field] : {})]),
    ),
    dayOrder: value['dayOrder'] === 'month-first' ? 'month-first' : 'day-first',
    mayContact: value['mayContact'] === true,
    mayCount: value['mayCount'] === true,
    takeProcessed: value['takeProcessed'] === true,
    numbersByYear: value['numbersByYear'] === true,
  };
}

/** As it is kept: of a very long list of words the latest, so that it never grows past what is kept. */
export function keptReading(reading: Reading): Reading {
  const words = Object.entries(reading.words).map(
    ([field, meant]) => [field, Object.fromEntries(Object.entries(meant).slice(-WORDS_MOST))] as const,
  );
  return { ...reading, words: Object.fromEntries(words) };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function only<Key extends string>(
  record: Readonly<Record<string, unknown>>,
  keys?: readonly Key[],
): Record<string, string> {
  const entries = Object.entries(record).filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === 'string' && (!keys || (keys as readonly string[]).includes(entry[0])),
  );
  return Object.fromEntries(entries);
}
