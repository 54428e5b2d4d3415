import { Button, CloseButton } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { useT } from '../i18n/language.js';
import classes from './done-notice.module.css';
import { Notice } from './notice.js';

interface Props {
  /** What it tells of: it goes a while after this was done. */
  readonly deed: object;
  readonly onSeen: () => void;
  /** Takes it back, as the key z does; missing where it can't be, or not by this person. */
  readonly undo?: (() => void) | undefined;
  /** Another way on. */
  readonly action?: ReactNode;
  /** Where it was done, instead of over the page. */
  readonly inPlace?: boolean;
  readonly children: ReactNode;
}

const SHOWN_MS = 15_000;

/** Says for a while what was done, and takes it back. */
export function DoneNotice({ deed, onSeen, undo, action, inPlace = false, children }: Props) {
  const t = useT();
  useEffect(() => {
    const timer = setTimeout(onSeen, SHOWN_MS);
    return () => clearTimeout(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- counted from the deed, not from each drawing
  }, [deed]);
  return (
    <div className={classes['done']} data-in-place={inPlace || undefined}>
      <Notice
        tone="good"
        action={
          <span className={classes['acting']}>
            {undo && (
              <Button
                size="xs"
                variant="default"
                aria-keyshortcuts="z"
                rightSection={<kbd aria-hidden>z</kbd>}
                onClick={undo}
              >
                {t('actions.undo')}
              </Button>
            )}
            {action}
            {!inPlace && <CloseButton aria-label={t('app.close')} onClick={onSeen} />}
          </span>
        }
      >
        {children}
      </Notice>
    </div>
  );
}
