import { useT } from '../../i18n/language.js';
import { useSession } from '../../session/session-context.js';
import { Notice } from '../../ui/notice.js';
import classes from './trust-notices.module.css';

/** What this browser refused to believe, said before anything is worked on. */
export function TrustNotices() {
  const t = useT();
  const { directory, current, keys } = useSession();
  const closed = current.teams.filter(({ id }) => !keys.openTeams.includes(id));
  if (directory.refused.length === 0 && closed.length === 0) return null;
  return (
    <div className={classes['notices']}>
      {directory.refused.length > 0 && (
        <Notice tone="late" urgent title={t('trust.bad.title')}>
          {t('trust.bad.text', { count: directory.refused.length })}
        </Notice>
      )}
      {closed.map(({ id, name }) => (
        <Notice key={id} tone="late" urgent title={t('trust.team.title', { team: name })}>
          {t('trust.team.text')}
        </Notice>
      ))}
    </div>
  );
}
