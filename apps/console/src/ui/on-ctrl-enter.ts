import type { KeyboardEvent } from 'react';

/** Sends what is being written, from within its field: Ctrl (or Cmd) and Enter. Escape leaves the field for the keys of the page. */
export const onCtrlEnter = (send: () => unknown) => (event: KeyboardEvent) => {
  if (event.key === 'Escape') return (event.target as HTMLElement).blur();
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  send();
};
