import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { TASK_DETAILS_MOST, TASK_TITLE_MOST } from '#complaints/domain';
import type { TaskResponse } from '#desk-client';
import { useT } from '../../i18n/language.js';
import { useSession } from '../../session/session-context.js';
import { useDraft } from '../../session/use-draft.js';
import { Dialog } from '../../ui/dialog.js';
import layout from '../../ui/dialog-form.module.css';
import { Fault } from '../../ui/fault.js';
import { useToday } from '../../ui/use-today.js';
import type { OpenedComplaint } from '../complaint/opened.js';
import { teamOf } from '../complaint/team-of.js';
import { useTasks } from './use-tasks.js';

interface Props {
  readonly complaint: OpenedComplaint;
  /** Null: a new one. */
  readonly task: TaskResponse | null;
  readonly onClose: () => void;
}

/** A new task, or whose and until when one is: what it says was sealed, and stays. */
export function TaskDialog({ complaint, task, onClose }: Props) {
  const t = useT();
  const today = useToday();
  const { network, current } = useSession();
  const { facts } = complaint.view;
  const title = useDraft(`${facts.id}.task.title`);
  const details = useDraft(`${facts.id}.task.details`);
  const [assigneeId, setAssigneeId] = useState(task?.assigneeId ?? current.account.id);
  const [dueOn, setDueOn] = useState(task?.dueOn ?? '');
  const [asked, setAsked] = useState(false);
  const { add, change, busy, error } = useTasks(facts.id);
  const people = teamOf(complaint.view, network.colleagues);
  // A day that has passed may stay where only the person changes.
  const dayFits = dueOn !== '' && (dueOn >= today || dueOn === task?.dueOn);
  const titled = task !== null || title.text.trim() !== '';

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!dayFits || !titled || busy) return;
    const wish = { assigneeId, dueOn };
    const done = task
      ? await change(task, wish)
      : await add({ ...wish, title: title.text.trim(), details: details.text.trim() });
    if (!done) return;
    if (!task) [title, details].forEach((draft) => draft.clear());
    onClose();
  };
  return (
    <Dialog opened onClose={onClose} title={t(task ? 'tasks.change' : 'tasks.add')} long>
      <form noValidate className={layout['form']} onSubmit={(event) => void submit(event)}>
        {!task && (
          <>
            <TextInput
              label={t('tasks.what')}
              maxLength={TASK_TITLE_MOST}
              value={title.text}
              error={asked && !titled ? t('tasks.what.missing') : undefined}
              onChange={(event) => title.setText(event.currentTarget.value)}
            />
            <Textarea
              label={t('tasks.details')}
              autosize
              minRows={2}
              maxRows={8}
              maxLength={TASK_DETAILS_MOST}
              value={details.text}
              onChange={(event) => details.setText(event.currentTarget.value)}
            />
          </>
        )}
        <NativeSelect
          label={t('tasks.who')}
          value={assigneeId}
          onChange={(event) => setAssigneeId(event.currentTarget.value)}
          data={people.map(({ id, displayName }) => ({ value: id, label: displayName }))}
        />
        <TextInput
          type="date"
          label={t('tasks.day')}
          min={today}
          value={dueOn}
          error={asked && !dayFits ? t('tasks.day.missing') : undefined}
          onChange={(event) => setDueOn(event.currentTarget.value)}
        />
        <Fault error={error} />
        <div className={layout['buttons']}>
          <Button variant="default" onClick={onClose}>
            {t('app.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t(task ? 'tasks.change.save' : 'tasks.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
