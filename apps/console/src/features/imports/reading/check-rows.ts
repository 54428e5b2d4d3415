import { checkRow, type CheckContext, type CheckedRow, type RowProblem } from './check-row.js';
import { CODED_FIELDS, type CodedFieldId } from './fields.js';
import type { SheetRow } from './sheet.js';
import { plain } from './vocabularies.js';

/**
 * Checks a whole register: each row by itself, and its number against those above and those that came in with an earlier
 * file (`known`; of rows that are in by this very file, `already`, it is their own).
 */
export function checkRows(
  rows: readonly SheetRow[],
  context: CheckContext,
  known: (numberKey: string) => boolean,
  already: ReadonlySet<number>,
): CheckedRow[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const checked = checkRow(row, context);
    if (checked.standing !== 'ready' || checked.filing.numberKey === '') return checked;
    const key = checked.filing.numberKey;
    const first = seen.get(key);
    const again =
      first !== undefined ? 'number-twice' : !already.has(row.number) && known(key) ? 'number-known' : null;
    if (!again) {
      seen.set(key, row.number);
      return checked;
    }
    const problem: RowProblem = {
      ...{ code: again, field: 'number', column: context.reading.columns.number ?? null, value: key },
      ...(first === undefined ? {} : { line: first }),
    };
    return { number: row.number, standing: 'problems', problems: [problem] };
  });
}

/** A word of the register that is none of ours, and in how many rows it stands. */
export interface UnknownWord {
  readonly field: CodedFieldId;
  /** As it is remembered. */
  readonly word: string;
  readonly value: string;
  readonly rows: number;
}

/** A problem that is gone once its word is understood. */
const isWord = ({ code, field }: RowProblem): boolean =>
  code === 'unknown-value' && CODED_FIELDS.some((one) => one === field);

/** What is wrong with rows beside their words, which are asked for by themselves. */
export const realProblems = (rows: readonly CheckedRow[]): (RowProblem & { readonly number: number })[] =>
  rows.flatMap((row) =>
    row.standing === 'problems'
      ? row.problems
          .filter((problem) => !isWord(problem))
          .map((problem) => ({ ...problem, number: row.number }))
      : [],
  );

/** How many rows have such a problem, and how many wait for their words alone. */
export function wrongRows(rows: readonly CheckedRow[]): { readonly wrong: number; readonly waiting: number } {
  const wrong = new Set(realProblems(rows).map(({ number }) => number)).size;
  return { wrong, waiting: rows.filter(({ standing }) => standing === 'problems').length - wrong };
}

/** The words that were not understood, most frequent first. */
export function unknownWords(checked: readonly CheckedRow[]): UnknownWord[] {
  const found = new Map<string, UnknownWord>();
  for (const row of checked) {
    for (const { code, field, value } of row.standing === 'problems' ? row.problems : []) {
      const coded = CODED_FIELDS.find((one) => one === field);
      if (code !== 'unknown-value' || !coded) continue;
      const word = plain(value);
      const key = `${field} ${word}`;
      found.set(key, { field: coded, word, value, rows: (found.get(key)?.rows ?? 0) + 1 });
    }
  }
  return [...found.values()].toSorted((one, other) => other.rows - one.rows);
}
