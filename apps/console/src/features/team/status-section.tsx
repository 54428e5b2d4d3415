import { Button } from '@mantine/core';
import { useState } from 'react';
import type { TeamStandingResponse } from '#desk-client';
import type { TeamStatus } from '#complaints/domain';
import { intlLocale } from '#i18n';
import { useLanguage, useT } from '../../i18n/language.js';
import { Failed } from '../../ui/failed.js';
import { Notice } from '../../ui/notice.js';
import { Section } from '../../ui/section.js';
import { useDayOf } from '../../ui/use-day.js';
import { StandingWords } from './standing-words.js';
import { StatusDialog } from './status-dialog.js';
import classes from './team.module.css';
import { useStatuses } from './use-team.js';

/** How a team can work now and could before; of every team (`teamId` null) for who answers for the whole network. */
export function StatusSection({ teamId }: { readonly teamId: string | null }) {
  const t = useT();
  const statuses = useStatuses();
  const [changing, setChanging] = useState<TeamStandingResponse | null>(null);
  const [kept, setKept] = useState<{ readonly team: string; readonly status: TeamStatus } | null>(null);
  const { locale } = useLanguage();
  const teams = (statuses.data?.teams ?? [])
    .filter(({ id }) => teamId === null || id === teamId)
    // What asks for a look first; then by name, accents as letters.
    .toSorted(
      (a, b) =>
        HARDEST.indexOf(b.status) - HARDEST.indexOf(a.status) ||
        a.name.localeCompare(b.name, intlLocale(locale)),
    );
  return (
    <Section title={t(teamId === null ? 'team.statuses' : 'team.status')}>
      {statuses.isError && <Failed error={statuses.error} again={() => void statuses.refetch()} />}
      {statuses.isPending && <p role="status">{t('app.loading')}</p>}
      {kept && (
        <Notice tone="good">
          {t('team.status.kept', { team: kept.team, status: t(`team.status.${kept.status}`) })}
        </Notice>
      )}
      <ul className={classes['statuses']}>
        {teams.map((team) => (
          <li key={team.id}>
            <Standing team={team} named={teamId === null} change={() => setChanging(team)} />
          </li>
        ))}
      </ul>
      {changing && (
        <StatusDialog
          team={changing}
          onKept={(status) => setKept({ team: changing.name, status })}
          onClose={() => setChanging(null)}
        />
      )}
    </Section>
  );
}

const HARDEST: readonly TeamStatus[] = ['full', 'remote', 'reduced', 'suspended'];

interface StandingProps {
  readonly team: TeamStandingResponse;
  readonly named: boolean;
  readonly change: () => void;
}

function Standing({ team, named, change }: StandingProps) {
  const t = useT();
  const day = useDayOf();
  const { status, reason, past, name } = team;
  return (
    <div className={classes['standing']}>
      <div>
        {named && <strong>{name}</strong>}
        <p className={classes['status']} data-status={status}>
          <StandingWords team={team} />
        </p>
        {reason && <p>{reason}</p>}
        {past.length > 0 && (
          <details>
            <summary>{t('team.status.past')}</summary>
            <ul>
              {past.map((one) => (
                <li key={one.from}>
                  {t('team.status.past.line', {
                    status: t(`team.status.${one.status}`),
                    ...{ from: day(one.from), to: day(one.endedAt) },
                  })}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <Button variant="default" aria-label={t('team.status.change.of', { team: name })} onClick={change}>
        {t('team.status.change')}
      </Button>
    </div>
  );
}
