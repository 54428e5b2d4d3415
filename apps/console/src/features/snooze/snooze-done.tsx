import { Button, CloseButton } from '@mantine/core';
import { useEffect } from 'react';
import { useT } from '../../i18n/language.js';
import { useDay } from '../../ui/use-day.js';
import { Notice } from '../../ui/notice.js';
import { shortReference } from '../complaint/opened.js';
import classes from './snooze.module.css';

/** What was put off just now, until a day; or taken up again (null). */
export interface DoneSnooze {
  readonly id: string;
  readonly until: string | null;
}

interface Props {
  readonly done: DoneSnooze;
  readonly undo: () => void;
  readonly onSeen: () => void;
}

const SHOWN_MS = 15_000;

/** Says what became of it, and takes it back. */
export function SnoozeDone({ done, undo, onSeen }: Props) {
  const t = useT();
  const day = useDay();
  const reference = shortReference(done.id);
  useEffect(() => {
    const timer = setTimeout(onSeen, SHOWN_MS);
    return () => clearTimeout(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- counted from the deed, not from each drawing
  }, [done]);
  return (
    <div className={classes['done']}>
      <Notice
        tone="good"
        action={
          <span className={classes['acting']}>
            {done.until !== null && (
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
            <CloseButton aria-label={t('app.close')} onClick={onSeen} />
          </span>
        }
      >
        {done.until === null
          ? t('snooze.undone', { reference })
          : t('snooze.done', { reference, day: day(done.until) })}
      </Notice>
    </div>
  );
}
