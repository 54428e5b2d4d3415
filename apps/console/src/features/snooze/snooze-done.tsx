import { useT } from '../../i18n/language.js';
import { DoneNotice } from '../../ui/done-notice.js';
import { useDay } from '../../ui/use-day.js';
import { shortReference } from '../complaint/reference.js';

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

/** Says what became of it, and takes it back. */
export function SnoozeDone({ done, undo, onSeen }: Props) {
  const t = useT();
  const day = useDay();
  const reference = shortReference(done.id);
  return (
    <DoneNotice deed={done} onSeen={onSeen} undo={done.until === null ? undefined : undo}>
      {done.until === null
        ? t('snooze.undone', { reference })
        : t('snooze.done', { reference, day: day(done.until) })}
    </DoneNotice>
  );
}
