import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useT } from '../../i18n/language.js';
import { useSession } from '../../session/session-context.js';
import { Failed } from '../../ui/failed.js';
import { Fault } from '../../ui/fault.js';
import { Instant } from '../../ui/instant.js';
import classes from './account.module.css';

const OWN_SESSIONS = ['own-sessions'];

/** Where one is signed in, and an end to what one does not know or has lost. From where is written down nowhere. */
export function OwnSessions() {
  const t = useT();
  const { api } = useSession();
  const client = useQueryClient();
  const query = useQuery({ queryKey: OWN_SESSIONS, queryFn: () => api.ownSessions(), gcTime: 0 });
  const ending = useMutation({
    mutationFn: (id: string | null) => (id === null ? api.endOtherSessions() : api.endSession(id)),
    onSettled: () => client.invalidateQueries({ queryKey: OWN_SESSIONS }),
  });
  if (query.isPending) return <p role="status">{t('app.loading')}</p>;
  if (query.isError) return <Failed error={query.error} again={() => void query.refetch()} size="xs" />;
  const { sessions } = query.data;
  return (
    <div className={classes['form']}>
      <p>{t('account.sessions.text')}</p>
      <ul className={classes['sessions']}>
        {sessions.map((session) => (
          <li key={session.id}>
            <span>
              {t(session.current ? 'account.sessions.this' : 'account.sessions.other')} ·{' '}
              {t('account.sessions.opened')} <Instant at={session.createdAt} /> · {t('account.sessions.used')}{' '}
              <Instant at={session.lastSeenAt} />
            </span>
            {!session.current && (
              <Button
                size="xs"
                variant="default"
                disabled={ending.isPending}
                onClick={() => ending.mutate(session.id)}
              >
                {t('account.sessions.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Fault error={ending.error} />
      {sessions.length > 2 && (
        <div>
          <Button variant="default" disabled={ending.isPending} onClick={() => ending.mutate(null)}>
            {t('account.sessions.endOthers')}
          </Button>
        </div>
      )}
    </div>
  );
}
