import { useQuery } from '@tanstack/react-query';
import { useT } from '../../i18n/language.js';
import { useSession } from '../../session/session-context.js';
import { Failed } from '../../ui/failed.js';
import { Notice } from '../../ui/notice.js';
import { ConflictsForm } from './conflicts-form.js';
import { CONFLICTS_KEY, openedConflicts } from './own-list.js';

/** With whom one is in conflict: told what it does before anything is entered. */
export function ConflictsSection() {
  const t = useT();
  const session = useSession();
  const query = useQuery({
    queryKey: CONFLICTS_KEY,
    queryFn: () => openedConflicts(session),
    gcTime: 0,
    staleTime: Infinity,
  });
  return (
    <>
      <p>{t('conflict.text')}</p>
      <ul>
        <li>{t('conflict.does.shut')}</li>
        <li>{t('conflict.does.final')}</li>
        <li>{t('conflict.does.seen')}</li>
        <li>{t('conflict.does.sealed')}</li>
        <li>{t('conflict.does.words')}</li>
      </ul>
      {query.isPending && <p role="status">{t('app.loading')}</p>}
      {query.isError && <Failed error={query.error} again={() => void query.refetch()} />}
      {query.data && !query.data.opened && (
        <Notice tone="late" title={t('conflict.closed.title')}>
          {t('conflict.closed.text')}
        </Notice>
      )}
      {query.data && <ConflictsForm kept={query.data} />}
    </>
  );
}
