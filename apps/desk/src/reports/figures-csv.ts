import { stringify } from 'csv-stringify/sync';
import { figuresCatalogue, labelOf, translate, type Locale } from '#i18n';
import { SPECIAL_DISTRICTS } from '#taxonomy';
import type { ReadPlaces } from './read-places.service.js';

/**
 * One line per district or team and month, UTF-8 with one header row; codes stay as they are, names are in the
 * reader's language. There is no line of totals: among places it would be taken for one, and be counted twice. Text
 * that a spreadsheet would run as a formula is escaped; the byte order mark is for spreadsheets that would else read é
 * wrongly.
 */
export function figuresCsv(
  { cells, names, mark }: ReadPlaces,
  by: 'district' | 'team',
  locale: Locale,
): string {
  const asOf = mark?.at.toISOString() ?? '';
  const nameOf = (key: string): string =>
    names.get(key) ?? (by === 'district' ? placeless(key, locale) : key);
  const rows = cells.map(({ key, month, received, triaged, processed, closed, reopened, pending }) => ({
    ...{ [by]: key, name: nameOf(key), month },
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

/** The name of what is no district of the network: a special answer, or a place that is kept back. */
function placeless(key: string, locale: Locale): string {
  if (key === 'restricted') return translate(figuresCatalogue, locale, 'restricted');
  const answer = SPECIAL_DISTRICTS.find(key);
  return answer ? labelOf(answer, locale) : key;
}
