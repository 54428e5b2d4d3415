/** The complaint whose row, or the box before it, has the focus; null where none does. */
export const focusedRow = (): string | null =>
  document.activeElement?.closest('[data-item]')?.querySelector('[data-row]')?.getAttribute('data-row') ??
  null;

const rowOf = (id: string) => document.querySelector<HTMLElement>(`[data-row="${id}"]`);

/** Puts the focus on a row; false where it is not drawn. */
export function focusRow(id: string): boolean {
  const row = rowOf(id);
  row?.focus();
  return row !== null;
}

/** The row after it, or else the one before: where one goes on when it is done with. */
export function rowBeside(id: string): string | null {
  const item = rowOf(id)?.closest('[data-item]');
  const beside = item?.nextElementSibling ?? item?.previousElementSibling;
  return beside?.querySelector('[data-row]')?.getAttribute('data-row') ?? null;
}
