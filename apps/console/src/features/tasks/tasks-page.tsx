import { Link } from 'wouter';
import { useT } from '../../i18n/language.js';
import { useLabels } from '../../i18n/use-labels.js';
import { Failed } from '../../ui/failed.js';
import { Fault } from '../../ui/fault.js';
import { Notice } from '../../ui/notice.js';
import { shortReference } from '../complaint/reference.js';
import { TaskRow } from './task-row.js';
import classes from './tasks.module.css';
import { useOwnTasks, type OwnTask } from './use-own-tasks.js';
import { useTasks } from './use-tasks.js';

/** What the signed-in person has to do, over all complaints, by day. */
export function TasksPage() {
  const t = useT();
  const query = useOwnTasks();
  return (
    <main className={classes['page']}>
      <h1>{t('tasks.nav')}</h1>
      <p className={classes['quiet']}>{t('tasks.mine.text')}</p>
      {query.isPending && <p role="status">{t('tasks.mine.opening')}</p>}
      {query.isError && !query.data && <Failed error={query.error} again={() => void query.refetch()} />}
      {query.data?.length === 0 && <Notice tone="info">{t('tasks.mine.none')}</Notice>}
      <ul className={classes['tasks']}>
        {query.data?.map((own) => (
          <Own key={own.task.id} own={own} />
        ))}
      </ul>
    </main>
  );
}

function Own({ own }: { readonly own: OwnTask }) {
  const labels = useLabels();
  const { task, complaint, complaintId, opened } = own;
  const { change, busy, error } = useTasks(complaintId);
  const name = complaint ? [labels.title(complaint), labels.district(complaint.districtId)] : [];
  return (
    <>
      <TaskRow
        task={task}
        opened={opened}
        disabled={busy}
        tick={(done) => change(task, { done })}
        edit={null}
        where={
          <p className={classes['where']}>
            <Link href={`/complaints/${complaintId}`}>
              {[...name.filter((words) => words !== ''), shortReference(complaintId)].join(', ')}
            </Link>{' '}
            {complaint && `· ${labels.label('state', complaint.state)}`}
          </p>
        }
      />
      {error !== null && (
        <li>
          <Fault error={error} />
        </li>
      )}
    </>
  );
}
