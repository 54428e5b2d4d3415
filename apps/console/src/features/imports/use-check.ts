import { useCallback } from 'react';
import type { NetworkResponseDto, RegisterImportResponse } from '#desk-client';
import { useLanguage } from '../../i18n/language.js';
import { useSession } from '../../session/session-context.js';
import { useToday } from '../../ui/use-today.js';
import type { CheckedRow, RegisterFiling } from './reading/check-row.js';
import { checkRows } from './reading/check-rows.js';
import { keptReading, type Reading } from './reading/reading.js';
import type { Sheet } from './reading/sheet.js';
import { Vocabularies } from './reading/vocabularies.js';

/** A register that was opened in this browser. */
export interface OpenRegister {
  readonly name: string;
  readonly sheet: Sheet;
  /** By which the desk knows the file again, and nobody else. */
  readonly fileMark: string;
}

/** What would become of each row, by the browser's own reading. */
export interface Checked {
  readonly rows: readonly CheckedRow[];
  /** Rows that are ready and not in yet. */
  readonly filings: readonly RegisterFiling[];
  /** Rows that are in already, from when this file was imported before. */
  readonly already: number;
  /** Marks by register number. */
  readonly marks: ReadonlyMap<string, string>;
}

/** The rows of a file that are in by an import that stands. */
const standingRows = (
  imports: readonly RegisterImportResponse[],
  { fileMark, accountId }: { readonly fileMark: string; readonly accountId: string },
): ReadonlySet<number> =>
  new Set(
    imports
      .filter((one) => one.fileMark === fileMark && one.accountId === accountId && one.undoneAt === null)
      .flatMap(({ rows }) => rows),
  );

/**
 * The dry run: all of it in this browser. Asked of the desk is only which register numbers this account has brought in
 * before, as marks that it can't read.
 */
export function useCheck(network: NetworkResponseDto) {
  const { api, vault, current } = useSession();
  const { locale } = useLanguage();
  const today = useToday();
  return useCallback(
    async ({ sheet, fileMark }: OpenRegister, reading: Reading): Promise<Checked> => {
      await api.keepRegisterReading(await vault.call('sealReading', { reading: keptReading(reading) }));
      const [{ imports }, known] = await Promise.all([api.imports(), api.importedNumbers()]);
      const already = standingRows(imports, { fileMark, accountId: current.account.id });
      const context = {
        ...{ reading, headers: sheet.headers, today, language: locale },
        vocabularies: new Vocabularies(network.districts),
        districtIds: network.districts.map(({ id }) => id),
      };
      const marks = await marked(
        vault,
        checkRows(sheet.rows, context, () => false, already),
      );
      const numbers = new Set(known.marks);
      const rows = checkRows(sheet.rows, context, (key) => numbers.has(marks.get(key) ?? ''), already);
      const ready = rows.flatMap((row) => (row.standing === 'ready' ? row.filing : []));
      const filings = ready.filter(({ number }) => !already.has(number));
      return { rows, filings, already: already.size, marks };
    },
    [api, vault, current, locale, today, network],
  );
}

async function marked(
  vault: ReturnType<typeof useSession>['vault'],
  rows: readonly CheckedRow[],
): Promise<ReadonlyMap<string, string>> {
  const keys = rows.flatMap((row) =>
    row.standing === 'ready' && row.filing.numberKey ? row.filing.numberKey : [],
  );
  const marks = await vault.call('markForMe', { type: 'register-number', values: keys });
  return new Map(keys.map((key, i) => [key, marks[i]!]));
}
