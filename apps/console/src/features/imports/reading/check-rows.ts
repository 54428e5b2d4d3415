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
    const value = first === undefined ? key : `${key} (${first})`;
    const problem: RowProblem = {
      code: again,
      field: 'number',
      column: context.reading.columns.number ?? null,
      value,
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
