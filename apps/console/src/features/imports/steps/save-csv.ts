import { stringify } from 'csv-stringify/browser/esm/sync';

/** Saves rows as a file that a spreadsheet opens; nothing in it is taken for a formula. */
export function saveCsv(name: string, rows: readonly (readonly string[])[]): void {
  const text = stringify([...rows], { bom: true, escape_formulas: true });
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
