import { Button, Checkbox } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { isTaskLate, type TaskContent } from '#complaints/domain';
import type { TaskResponse } from '#desk-client';
import { useT } from '../../i18n/language.js';
import { useLabels } from '../../i18n/use-labels.js';
import { useDay } from '../../ui/use-day.js';
import { useCodeText } from '../../ui/use-problem-text.js';
import { useToday } from '../../ui/use-today.js';
import type { Opened } from '../complaint/opened.js';
import classes from './tasks.module.css';

interface Props {
  readonly task: TaskResponse;
  /** Missing while it is not opened yet. */
  readonly opened: Opened<TaskContent> | undefined;
  readonly disabled: boolean;
  /** Resolves to whether it was. */
  readonly tick: (done: boolean) => Promise<boolean>;
  readonly edit: (() => void) | null;
  /** Where it belongs, in a list over many complaints. */
  readonly where?: ReactNode;
}

/** One task: ticked off by its box, and back again by the same. */
export function TaskRow({ task, opened, disabled, tick, edit, where }: Props) {
  const t = useT();
  const labels = useLabels();
  const codeText = useCodeText();
  const day = useDay();
  const today = useToday();
  // At once for the eye; what the desk has is what stands.
  const [wished, setWished] = useState<{ readonly version: number; readonly done: boolean } | null>(null);
  const done = wished?.version === task.version ? wished.done : task.doneAt !== null;
  const ticked = async (now: boolean) => {
    setWished({ version: task.version, done: now });
    if (!(await tick(now))) setWished(null);
  };
  const what = opened?.ok
    ? opened.value.title
    : t('sealed.closed', { why: codeText(opened ? opened.code : 'vault.failed') });
  return (
    <li className={classes['task']} data-task={task.id} data-done={done || undefined}>
      <Checkbox
        className={classes['box']}
        label={what}
        aria-label={done ? t('tasks.ticked', { what }) : t('tasks.tick', { what })}
        checked={done}
        disabled={disabled}
        onChange={(event) => void ticked(event.currentTarget.checked)}
      />
      <div className={classes['about']}>
        {where}
        {opened?.ok && opened.value.details !== '' && (
          <p className={classes['details']}>{opened.value.details}</p>
        )}
        <p className={classes['quiet']}>
          {isTaskLate(task, today) && <strong className={classes['late']}>! {t('tasks.late')} · </strong>}
          {task.doneAt !== null
            ? t('tasks.done', { person: labels.person(task.doneBy) })
            : t('tasks.due', { person: labels.person(task.assigneeId), day: day(task.dueOn) })}
        </p>
      </div>
      {edit && (
        <Button size="compact-sm" variant="subtle" onClick={edit} aria-label={t('tasks.change.of', { what })}>
          {t('tasks.change')}
        </Button>
      )}
    </li>
  );
}
