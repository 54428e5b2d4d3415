import { useT } from '../../i18n/language.js';
import { useNames } from '../../i18n/use-names.js';
import { Failed } from '../../ui/failed.js';
import { Notice } from '../../ui/notice.js';
import classes from './team.module.css';
import { useEffects } from './use-team.js';

/** What suspending the team would do now, as the server reckons it. */
export function SuspensionEffects({ teamId }: { readonly teamId: string }) {
  const t = useT();
  const names = useNames();
  const { data, error, isPending, refetch } = useEffects(teamId);
  if (isPending) return <p role="status">{t('app.loading')}</p>;
  if (error) return <Failed error={error} again={() => void refetch()} />;
  const { standbyTeamId, perDay: count, triage, verification, moving, danger } = data!;
  return (
    <Notice tone="soon" title={t('team.effects')}>
      <ul className={classes['effects']}>
        <li>
          {standbyTeamId
            ? t('team.effects.standby', { count, team: names.team(standbyTeamId) })
            : t('team.effects.nobody', { count })}
        </li>
        <li>{t('team.effects.clocks', { triage, verification })}</li>
        <li>{t('team.effects.moving', { count: moving })}</li>
        <li>{t('team.effects.danger', { count: danger })}</li>
      </ul>
    </Notice>
  );
}
