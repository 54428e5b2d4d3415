import { Modal } from '@mantine/core';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useT } from '../i18n/language.js';
import type { DialogProps } from './dialog.js';
import classes from './modal-dialog.module.css';
import { PHONE, useMedia } from './use-media.js';

/** The dialog itself, fetched when the first one is opened. */
export function ModalDialog({
  opened,
  onClose,
  title,
  children,
  long = false,
  wide = false,
  titleFirst = true,
}: DialogProps) {
  const t = useT();
  const phone = useMedia(PHONE);
  // Drawn closed first, then opened in one go: only so does the library know where the focus was, and gives it back.
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => flushSync(() => setShown(opened)));
    return () => cancelAnimationFrame(frame);
  }, [opened]);
  return (
    <Modal
      opened={opened && shown}
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
