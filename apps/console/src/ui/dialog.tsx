import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useT } from '../i18n/language.js';
import classes from './dialog.module.css';
import { PHONE, useMedia } from './use-media.js';

interface Props {
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

/** A question put over the page; Escape and the cross close it. */
export function Dialog({
  opened,
  onClose,
  title,
  children,
  long = false,
  wide = false,
  titleFirst = true,
}: Props) {
  const t = useT();
  const phone = useMedia(PHONE);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      // Read out first; on the cross, a hasty Enter would close what was just opened.
      title={
        <span className={classes['title']} tabIndex={-1} data-autofocus={titleFirst || undefined}>
          {title}
        </span>
      }
      size={long ? 'lg' : 'md'}
      fullScreen={wide || (long && phone)}
      // A slip beside a form must not undo its choices.
      closeOnClickOutside={!long}
      // Locking would write a style element, which the page's policy forbids.
      lockScroll={false}
      // Gone at once: while it faded, the page's keys would be lost.
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': t('app.close') }}
      // The title's row is no banner of the page.
      attributes={{ header: { role: 'presentation' } }}
    >
      {children}
    </Modal>
  );
}
