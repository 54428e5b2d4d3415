import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { tasksProposedFor, type TaskTemplateId } from '#complaints/domain';
import { useT } from '../../i18n/language.js';
import { useSession } from '../../session/session-context.js';
import { Notice } from '../../ui/notice.js';
import { useDay } from '../../ui/use-day.js';
import { useProblemText } from '../../ui/use-problem-text.js';
import { useToday } from '../../ui/use-today.js';
import type { OpenedComplaint } from '../complaint/opened.js';
import classes from './tasks.module.css';
import { useTasks } from './use-tasks.js';

/** What is usually done first for such a complaint, once it was accepted: taken or left by who verifies it. */
export function ProposedTasks({ complaint }: { readonly complaint: OpenedComplaint }) {
  const { current } = useSession();
  const [left, setLeft] = useState(false);
  const { facts, tasks } = complaint.view;
  const mine = facts.assigneeId === current.account.id && facts.state === 'verifying';
  return mine && tasks.length === 0 && !left ? (
    <Proposal complaint={complaint} leave={() => setLeft(true)} />
  ) : null;
}

interface Props {
  readonly complaint: OpenedComplaint;
  readonly leave: () => void;
}

function Proposal({ complaint, leave }: Props) {
  const t = useT();
  const problemText = useProblemText();
  const day = useDay();
  const today = useToday();
  const { current } = useSession();
  const { facts } = complaint.view;
  const { add, busy, error } = useTasks(facts.id);
  const sealed = complaint.filing?.opened.ok ? complaint.filing.opened.value.facts : undefined;
  const proposed = tasksProposedFor(sealed?.category ?? facts.category);
  const [taken, setTaken] = useState<readonly TaskTemplateId[]>([]);
  const dueOn = (days: number) =>
    new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  const take = async () => {
    for (const { id, days } of proposed.filter((one) => taken.includes(one.id))) {
      const task = { title: t(`tasks.template.${id}`), details: '', dueOn: dueOn(days) };
      if (!(await add({ ...task, assigneeId: current.account.id }))) return;
      setTaken((before) => before.filter((one) => one !== id));
    }
  };
  return (
    <fieldset className={classes['proposed']}>
      <legend>{t('tasks.proposed')}</legend>
      <p className={classes['quiet']}>{t('tasks.proposed.hint')}</p>
      {proposed.map(({ id, days }) => (
        <Checkbox
          key={id}
          label={t(`tasks.template.${id}`)}
          description={t('tasks.proposed.day', { day: day(dueOn(days)) })}
          checked={taken.includes(id)}
          onChange={(event) => {
            const { checked } = event.currentTarget;
            setTaken((before) => (checked ? [...before, id] : before.filter((one) => one !== id)));
          }}
        />
      ))}
      {error !== null && (
        <Notice tone="late" urgent>
          {problemText(error)}
        </Notice>
      )}
      <div className={classes['buttons']}>
        <Button size="xs" loading={busy} disabled={taken.length === 0} onClick={() => void take()}>
          {t('tasks.proposed.take')}
        </Button>
        <Button size="xs" variant="default" disabled={busy} onClick={leave}>
          {t('tasks.proposed.leave')}
        </Button>
      </div>
    </fieldset>
  );
}
