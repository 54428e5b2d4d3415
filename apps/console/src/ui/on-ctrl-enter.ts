import type { KeyboardEvent } from 'react';

/** Sends what is being written, from within its field: Ctrl (or Cmd) and Enter. */
export const onCtrlEnter = (send: () => unknown) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  send();
};
