/** The complaint whose row, or the box before it, has the focus; null where none does. */
export const focusedRow = (): string | null => rowAt(document.activeElement);

/** The complaint whose row an element is part of. */
export const rowAt = (element: Element | null): string | null =>
  element?.closest('[data-item]')?.querySelector('[data-row]')?.getAttribute('data-row') ?? null;

// The queue stays behind what was found, out of sight and reach.
const IN_REACH = ':not([inert] *)';

const rowOf = (id: string) => document.querySelector<HTMLElement>(`[data-row="${id}"]${IN_REACH}`);

/** Puts the focus on the first row there is. */
export function focusFirstRow(): void {
  document.querySelector<HTMLElement>(`[data-row]${IN_REACH}`)?.focus();
}

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

/** True while something is chosen in the list that is in reach: what a key does, it does to that. */
export const anyChosen = (): boolean =>
  document.querySelector(`[data-item][data-chosen]${IN_REACH}`) !== null;
