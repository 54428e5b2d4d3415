import { memo } from 'react';
import { Link } from 'wouter';
import type { QueueRowResponse as Row } from '#desk-client';
import { useLanguage, useT } from '../../i18n/language.js';
import { useLabels } from '../../i18n/use-labels.js';
import { useDayOf } from '../../ui/use-day.js';
import { DueText } from '../../ui/due-text.js';
import { shortDuration } from '../../ui/duration.js';
import { PriorityMark } from '../../ui/priority-mark.js';
import { shortReference } from '../complaint/reference.js';
import { Looking } from '../presence/looking.js';
import classes from './queue.module.css';

interface Props {
  readonly row: Row;
  readonly href: string;
  readonly selected: boolean;
  readonly now: Date;
}

/** One complaint in one glance: priority, what, where, how long, when due, with whom, state. */
export const QueueRow = memo(function QueueRow({ row, href, selected, now }: Props) {
  const t = useT();
  const { locale } = useLanguage();
  const labels = useLabels();
  const age = shortDuration(now.getTime() - new Date(row.receivedAt).getTime(), locale);
  return (
    <Link
      href={href}
      className={classes['row']}
      data-unread={row.flags.unread || undefined}
      aria-current={selected || undefined}
      data-row={row.id}
    >
      <span className={classes['priority']}>
        <PriorityMark priority={row.priority} />
      </span>
      <span className={classes['what']} title={labels.title(row)}>
        {row.flags.unread && <span className="visually-hidden">{t('queue.unread')} </span>}
        {labels.title(row)}
      </span>
      <span className={classes['flags']}>
        <RowFlags row={row} />
      </span>
      <span className={classes['reference']}>{shortReference(row.id)}</span>
      <span className={classes['where']} title={labels.district(row.districtId)}>
        {labels.district(row.districtId)}
      </span>
      <span className={classes['age']}>
        <span className={classes['label']}>{t('queue.column.age')} </span>
        <span>{age}</span>
      </span>
      <span className={classes['due']}>
        <DueText dueAt={row.dueAt} now={now} />
      </span>
      <span className={classes['state']}>{labels.label('state', row.state)}</span>
      <span className={classes['whom']} title={labels.person(row.assigneeId)}>
        <Looking id={row.id} small />
        <span className="visually-hidden">{t('queue.column.whom')} </span>
        {labels.person(row.assigneeId)}
      </span>
    </Link>
  );
});

/** Whether a row says more than what all rows say. */
export const hasFlags = ({ flags, snoozedUntil }: Row): boolean =>
  flags.withdrawalAsked || flags.unreadable || snoozedUntil !== null;

function RowFlags({ row }: { readonly row: Row }) {
  const t = useT();
  const day = useDayOf();
  return (
    <>
      {row.flags.withdrawalAsked && <span className={classes['flag']}>{t('queue.flag.withdrawal')}</span>}
      {row.flags.unreadable && <span className={classes['flag']}>{t('queue.flag.unreadable')}</span>}
      {row.snoozedUntil !== null && (
        <span className={classes['flag']} data-quiet>
          {t('queue.snoozed', { day: day(row.snoozedUntil) })}
        </span>
      )}
    </>
  );
}
