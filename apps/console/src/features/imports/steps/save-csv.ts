/** Saves rows as a file that a spreadsheet opens; nothing in it is taken for a formula. */
export async function saveCsv(name: string, rows: readonly (readonly string[])[]): Promise<void> {
  const { stringify } = await import('csv-stringify/browser/esm/sync');
  const text = stringify([...rows], { bom: true, escape_formulas: true });
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
