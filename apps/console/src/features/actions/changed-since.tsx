import { Button } from '@mantine/core';
import type { ComplaintResponse } from '#desk-client';
import { useT } from '../../i18n/language.js';
import { useLabels } from '../../i18n/use-labels.js';
import { Instant } from '../../ui/instant.js';
import { Notice } from '../../ui/notice.js';
import classes from './actions.module.css';
import type { Seen } from './use-record-event.js';

interface Props {
  /** What the reader decided upon. */
  readonly seen: Seen;
  readonly view: ComplaintResponse;
  readonly onSeen: () => void;
}

/** Says what others did while one was writing; nothing is sent until that has been seen. */
export function ChangedSince({ seen, view, onSeen }: Props) {
  const t = useT();
  const labels = useLabels();
  const rows = view.history.filter((row) => row.number > seen.version);
  return (
    <Notice
      tone="soon"
      urgent
      title={t('stale.title')}
      action={
        <Button size="xs" variant="default" onClick={onSeen}>
          {t('stale.seen')}
        </Button>
      }
    >
      <ul className={classes['missing']}>
        {rows.map((row) => (
          <li key={row.number}>
            {labels.label('event', row.event)} — {row.actorId ? labels.person(row.actorId) : t('stale.other')}{' '}
            <Instant at={row.at} />
          </li>
        ))}
      </ul>
      {seen.writings !== undefined && view.facts.writings !== seen.writings && (
        <p>
          <b>{t('complaint.wroteSince')}</b> {t('stale.wrote')}
        </p>
      )}
      <p>{t('stale.kept')}</p>
    </Notice>
  );
}
