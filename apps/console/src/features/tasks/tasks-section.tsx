import { Button } from '@mantine/core';
import { useState } from 'react';
import { inTaskOrder, isOpen } from '#complaints/domain';
import { useT } from '../../i18n/language.js';
import { useSession } from '../../session/session-context.js';
import { Fault } from '../../ui/fault.js';
import { Section } from '../../ui/section.js';
import type { OpenedComplaint } from '../complaint/opened.js';
import { ProposedTasks } from './proposed-tasks.js';
import { TaskDialog } from './task-dialog.js';
import { TaskRow } from './task-row.js';
import classes from './tasks.module.css';
import { useTasks } from './use-tasks.js';

/** What remains to be done on a complaint; whoever sees it may tick it off. */
export function TasksSection({ complaint }: { readonly complaint: OpenedComplaint }) {
  const t = useT();
  const { current } = useSession();
  const { facts, tasks } = complaint.view;
  const { change, busy, error } = useTasks(facts.id);
  const [editing, setEditing] = useState<string | null>(null);
  const member = complaint.keys === 'open' && current.teams.some(({ id }) => id === facts.teamId);
  const adds = member && isOpen(facts);
  const edited = tasks.find(({ id }) => id === editing);
  return (
    <Section title={t('tasks.title')}>
      {tasks.length === 0 && <p className={classes['quiet']}>{t('tasks.none')}</p>}
      <ul className={classes['tasks']}>
        {inTaskOrder(tasks).map((task) => (
          <TaskRow
            key={task.id}
            task={task}
            opened={complaint.tasks.find(({ id }) => id === task.id)?.opened}
            disabled={!member || busy}
            tick={(done) => change(task, { done })}
            edit={member && task.doneAt === null ? () => setEditing(task.id) : null}
          />
        ))}
      </ul>
      <Fault error={error} />
      {adds && <ProposedTasks complaint={complaint} />}
      {adds && (
        <Button variant="default" size="sm" onClick={() => setEditing('new')}>
          {t('tasks.add')}
        </Button>
      )}
      {editing !== null && (edited || editing === 'new') && (
        <TaskDialog complaint={complaint} task={edited ?? null} onClose={() => setEditing(null)} />
      )}
    </Section>
  );
}
