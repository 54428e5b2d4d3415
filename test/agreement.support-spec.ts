import type { Figures } from './plain-recount.support-spec.js';

/** What rates and times are made of, as counts of the same table. */
const MADE_OF: Readonly<Record<string, readonly string[]>> = {
  'processed-rate': ['processed', 'received'],
  clearance: ['closed', 'received', 'reopened'],
  'acknowledged-rate': ['acknowledged-in-time', 'received'],
  'triaged-in-time-rate': ['triaged-in-time', 'triaged'],
  'answered-in-time-rate': ['answered-in-time', 'processed'],
  'came-back-rate': ['came-back', 'received'],
  'paused-waiting': ['waiting-days', 'processed'],
  'paused-suspended': ['suspended-days', 'processed'],
};

/** True for what is too small to be shown. */
export const isSmall = (count: number | null | undefined): boolean =>
  typeof count === 'number' && Math.abs(count) >= 1 && Math.abs(count) <= 4;

/** How a value is written in the pages, in French. */
export function written(id: string, value: number | null): string {
  if (value === null) return '–';
  const percent = id.endsWith('-rate') || id === 'clearance';
  const format = new Intl.NumberFormat('fr', percent ? { style: 'percent' } : { maximumFractionDigits: 1 });
  const text = format.format(value).replaceAll(/[\u00a0\u202f]/g, ' ');
  return id.startsWith('paused-') ? `${text} j` : text;
}

/** How it is written for machines. */
export const digits = (_id: string, value: number | null): string =>
  value === null ? '' : String(Math.round(value * 10_000) / 10_000);

/** How a workbook's cell is read, by the format of its number. */
export const inCells = (id: string, value: number | null): string =>
  value !== null && (id.endsWith('-rate') || id === 'clearance')
    ? `${Math.round(value * 10_000) / 100}%`
    : digits(id, value);

/** True for what stands where a number is held back. */
export const isHeld = (shown: string | undefined): boolean => shown === '<5' || shown === '*';

/** Where a cell stands: the recounted figures of its row, and whether a count of a part is held back beside it. */
export interface Beside {
  readonly row: Figures;
  readonly holds: (part: string) => boolean;
}

/**
 * Whether a cell shows what was recounted: the value itself, `<5` for a count from 1 to 4, or `*` for a count that is more. A
 * rate goes with the counts that it is made of: it is `*` where one of its own is small, and where one is held back beside it.
 */
export function agrees(
  shown: string,
  id: string,
  value: number | null,
  { row, holds }: Beside,
  write: typeof written,
): boolean {
  const parts = MADE_OF[id];
  if (value !== null && parts) {
    if (shown === '*') return parts.some(holds);
    return shown === write(id, value) && !parts.some((part) => isSmall(row[part]));
  }
  if (shown === '<5') return isSmall(value);
  if (shown === '*') return value !== null && value >= 5;
  return shown === write(id, value) && !isSmall(value);
}
