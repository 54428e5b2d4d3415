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
  /** Where only a month or a year is written, its first day is taken, and marked. */
  readonly roughDays: boolean;
  /** What files were called, and how many rows they had, by their marks: the desk never knows. */
  readonly files: Readonly<Record<string, ReadFileName>>;
}

/** What somebody called a file that they imported. */
export interface ReadFileName {
  readonly name: string;
  readonly rows: number;
}

/** Of each field; a hundred characters each stay well below what the desk keeps. */
const WORDS_MOST = 100;
const FILES_MOST = 20;
const NAME_MOST = 100;

const UNREAD: Reading = {
  ...{ columns: {}, constants: {}, words: {}, dayOrder: 'day-first' },
  ...{ mayContact: false, mayCount: false, takeProcessed: false, numbersByYear: false },
  ...{ roughDays: false, files: {} },
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
    roughDays: value['roughDays'] === true,
    files: filesOf(value['files']),
  };
}

/** As it is kept: of a very long list of words the latest, so that it never grows past what is kept. */
export function keptReading(reading: Reading): Reading {
  const words = Object.entries(reading.words).map(
    ([field, meant]) => [field, Object.fromEntries(Object.entries(meant).slice(-WORDS_MOST))] as const,
  );
  const files = Object.entries(reading.files).slice(-FILES_MOST);
  return { ...reading, words: Object.fromEntries(words), files: Object.fromEntries(files) };
}

/** The same, and what a file is called. */
export const withFile = (reading: Reading, mark: string, { name, rows }: ReadFileName): Reading => ({
  ...reading,
  files: { ...reading.files, [mark]: { name: name.slice(0, NAME_MOST), rows } },
});

function filesOf(value: unknown): Reading['files'] {
  const named = Object.entries(isRecord(value) ? value : {}).filter(
    (entry): entry is [string, ReadFileName] =>
      isRecord(entry[1]) && typeof entry[1]['name'] === 'string' && typeof entry[1]['rows'] === 'number',
  );
  return Object.fromEntries(named);
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
