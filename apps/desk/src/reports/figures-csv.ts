import { stringify } from 'csv-stringify/sync';
import type { ReadFigures } from './read-figures.service.js';

/**
 * One line per district or team and month, UTF-8 with one header row. Text that a spreadsheet would run as a
 * formula is escaped; the byte order mark is for spreadsheets that would else read é wrongly.
 */
export function figuresCsv({ table, names, mark }: ReadFigures, by: 'district' | 'team'): string {
  const asOf = mark?.at.toISOString() ?? '';
  const rows = table.cells.map(({ key, month, received, triaged, processed, closed, reopened, pending }) => ({
    ...{ [by]: key, name: names.get(key) ?? key, month },
    ...{ received, triaged, processed, closed, reopened, pending_at_end: pending, as_of: asOf },
  }));
  const columns = [
    by,
    'name',
    'month',
    'received',
    'triaged',
    'processed',
    'closed',
    'reopened',
    'pending_at_end',
    'as_of',
  ];
  return stringify(rows, { header: true, columns, bom: true, escape_formulas: true });
}
