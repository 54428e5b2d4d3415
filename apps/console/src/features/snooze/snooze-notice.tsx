import { Button } from '@mantine/core';
import { useT } from '../../i18n/language.js';
import { Notice } from '../../ui/notice.js';
import { useDayOf } from '../../ui/use-day.js';

interface Props {
  readonly until: string;
  readonly wake: () => void;
}

/** Above what one has put off: until when, and back at once. */
export function SnoozeNotice({ until, wake }: Props) {
  const t = useT();
  const day = useDayOf();
  return (
    <Notice
      tone="info"
      action={
        <Button size="xs" variant="default" onClick={wake}>
          {t('snooze.wake')}
        </Button>
      }
    >
      {t('snooze.standing', { day: day(until) })}
    </Notice>
  );
}
