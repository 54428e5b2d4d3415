import { useMemo, useState } from 'react';
import { Button } from '@mantine/core';
import { isWorkNote, type WorkNote } from '#complaints/domain';
import type { HistoryResponse, OpenedResponse } from '#desk-client';
import { useT } from '../../i18n/language.js';
import { useLabels } from '../../i18n/use-labels.js';
import { Instant } from '../../ui/instant.js';
import { Section } from '../../ui/section.js';
import classes from './complaint.module.css';
import type { OpenedComplaint } from './opened.js';
import { timelineOf, type TimelineEntry } from './timeline.js';
import { useTrail } from './use-trail.js';

const SHOWN_FIRST = 12;

/** What happened, who did it, and who looked. */
export function TimelineSection({ complaint }: { readonly complaint: OpenedComplaint }) {
  const t = useT();
  const [all, setAll] = useState(false);
  const { view } = complaint;
  const trail = useTrail(view, all);
  const entries = useMemo(() => timelineOf({ ...view, opened: trail ?? view.opened }), [view, trail]);
  const count = entries.length + (trail ? 0 : view.openedTotal - view.opened.length);
  return (
    <Section title={t('timeline.title')}>
      <ol className={classes['timeline']}>
        {entries.slice(0, all ? undefined : SHOWN_FIRST).map((entry) => (
          <li key={entry.key} data-quiet={entry.kind === 'opened' || undefined}>
            <Entry entry={entry} />
          </li>
        ))}
      </ol>
      {!all && count > SHOWN_FIRST && (
        <Button variant="subtle" size="xs" onClick={() => setAll(true)}>
          {t('timeline.all', { count })}
        </Button>
      )}
    </Section>
  );
}

function Entry({ entry }: { readonly entry: TimelineEntry }) {
  const t = useT();
  if (entry.kind === 'event') return <EventEntry row={entry.row} />;
  if (entry.kind === 'opened') return <OpenedEntry row={entry.row} />;
  return (
    <p>
      {t('timeline.file')} <Instant at={entry.at} />
    </p>
  );
}

function EventEntry({ row }: { readonly row: HistoryResponse }) {
  const t = useT();
  const labels = useLabels();
  const actor = {
    complainant: () => t('dialogue.complainant'),
    monitor: () => t('timeline.monitor'),
    staff: () => labels.person(row.actorId),
    worker: () => t('timeline.worker'),
  }[row.actorKind]();
  const moved = row.fromTeamId !== null && row.toTeamId !== null && row.fromTeamId !== row.toTeamId;
  return (
    <>
      <p>
        {labels.label('event', row.event)} — {actor} <Instant at={row.at} />
      </p>
      {row.reasonCode && <small>{labels.label('reason', row.reasonCode)}</small>}
      {moved && (
        <small>
          {' '}
          {t('timeline.moved', { from: labels.team(row.fromTeamId!), to: labels.team(row.toTeamId!) })}
        </small>
      )}
    </>
  );
}

const WORDS = {
  opened: 'opened',
  'file-opened': 'fileOpened',
  exported: 'exported',
  'stepped-back': 'steppedBack',
} as const satisfies Record<Exclude<OpenedResponse['action'], WorkNote>, string>;

function OpenedEntry({ row }: { readonly row: OpenedResponse }) {
  const t = useT();
  const labels = useLabels();
  const { action: noted } = row;
  if (isWorkNote(noted))
    return (
      <p>
        {t(`work.${noted}`, { name: labels.person(row.accountId) })} <Instant at={row.at} />
      </p>
    );
  return (
    <p>
      {t(`timeline.${WORDS[noted]}`, { name: labels.person(row.accountId) })} <Instant at={row.at} />
    </p>
  );
}
