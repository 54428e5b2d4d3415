import { readXlsx } from 'hucre/xlsx';
import type { ToldTable } from '#counts';
import { tablesXlsx } from './table-files.js';

/** Received and processed by kind; of the first some came before this system. */
function table(id: string): ToldTable {
  const line = (row: string | null, values: (number | '<5')[], opened = false) => ({
    ...{ row, column: null, values, opened: [opened, false] },
  });
  const lines = [line('corruption', [1_400, 0.75567], true), line('human-rights', ['<5', 0.5])];
  const total = line(null, [1_403, 0.75], true);
  return {
    ...{ id, rows: ['corruption', 'human-rights'], lines, total },
    question: {
      ...{ rows: 'kind', columns: null, figures: ['received', 'processed-rate'], filter: {}, only: null },
      ...{ from: '2026-07', to: '2026-09', view: 'flow' },
    },
    line: () => undefined,
  };
}

const CONTEXT = {
  ...{ network: 'Réseau', asOf: null, mark: '1', definitions: '1', names: { district: {}, team: {} } },
};

describe('a workbook of tables', () => {
  const read = async (locale: 'fr' | 'en', ...tables: ToldTable[]) =>
    (await readXlsx(await tablesXlsx(tables, CONTEXT, { locale, drafts: 'shown' }), { readStyles: true }))
      .sheets;

  it('has a head above each table, and sheets that are called in the reader’s language', async () => {
    const sheets = await read('fr', table('kinds'), table('closing-reasons'));
    expect(sheets.map(({ name }) => name)).toEqual([
      ...['Par sorte', 'Non examinés, par motif', 'Définitions', 'Paramètres'],
    ]);
    expect(sheets[0]!.rows.slice(0, 2)).toEqual([
      ['Sorte', 'Reçus', 'Traités / reçus'],
      ['Corruption', 1_400, 0.7557],
    ]);
    expect(sheets[0]!.rows.at(-1)![0]).toBe('Réseau entier');
    expect(sheets.every(({ rows }) => rows[0]!.every((cell) => typeof cell === 'string'))).toBe(true);
  });

  it('has shares as percent, and marks what contains opening balances without making it a text', async () => {
    const [kinds, definitions] = await read('en', table('kinds'));
    const format = (at: string) => kinds!.cells?.get(at)?.style?.numFmt;
    expect([format('1,1'), format('1,2'), format('2,1'), format('3,1')]).toEqual([
      ...['0"†"', '0.0%', '0', '0"†"'],
    ]);
    expect(definitions!.rows.at(-1)).toEqual(['†', '', expect.stringContaining('opening balances')]);
  });
});
