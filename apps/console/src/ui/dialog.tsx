import { useState, type ReactNode } from 'react';
import { later } from './later.js';

export interface DialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  /** Long forms take a phone's whole screen. */
  readonly long?: boolean;
  /** What is looked at takes the whole window. */
  readonly wide?: boolean;
  /** False where something inside takes the focus (`data-autofocus`). */
  readonly titleFirst?: boolean;
}

const ModalDialog = later(async () => (await import('./modal-dialog.js')).ModalDialog);

/** Fetches what dialogs are drawn with, so that the first opens at once. */
export const fetchDialog = ModalDialog.ahead;

/** A question put over the page; Escape and the cross close it. */
export function Dialog(props: DialogProps) {
  const [asked, setAsked] = useState(false);
  if (props.opened && !asked) setAsked(true);
  return asked && <ModalDialog {...props} />;
}
