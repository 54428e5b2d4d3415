import type { TeamStandingResponse } from '#desk-client';
import { useT } from '../../i18n/language.js';
import { Notice } from '../../ui/notice.js';
import { useDayOf, useLastDay } from '../../ui/use-day.js';
import { useStatuses } from './use-team.js';

/** How a team can work, since when and until when. */
export function StandingWords({ team: { status, from, until } }: { readonly team: TeamStandingResponse }) {
  const t = useT();
  const day = useDayOf();
  const lastDay = useLastDay();
  const words = t(`team.status.${status}`);
  if (!from) return words;
  const end = until ? t('team.status.until', { day: lastDay(until) }) : t('team.status.open');
  return `${words} ${t('team.status.since', { day: day(from) })}, ${end}`;
}

/** The same over the board, where the team can't work as usual. */
export function StandingNotice({ teamId }: { readonly teamId: string }) {
  const t = useT();
  const team = useStatuses().data?.teams.find(({ id }) => id === teamId);
  if (!team || team.status === 'full') return null;
  return (
    <Notice tone={team.status === 'suspended' ? 'late' : 'soon'} title={t('team.status')}>
      <StandingWords team={team} />
    </Notice>
  );
}
