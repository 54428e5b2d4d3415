import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { tasksProposedFor, workingDayFrom, type TaskTemplateId } from '#complaints/domain';
import { useT } from '../../i18n/language.js';
import { useSession } from '../../session/session-context.js';
import { Fault } from '../../ui/fault.js';
import { dayAfter } from '../../ui/days.js';
import { useWeekday } from '../../ui/use-day.js';
import { useToday } from '../../ui/use-today.js';
import type { OpenedComplaint } from '../complaint/opened.js';
import classes from './tasks.module.css';
import { useTasks } from './use-tasks.js';

/** Complaints of which nothing was to be taken: not asked again in this session. */
const left = new WeakMap<object, Set<string>>();

/** What is usually done first for such a complaint, once it was accepted: taken or left by who verifies it. */
export function ProposedTasks({ complaint }: { readonly complaint: OpenedComplaint }) {
  const { current, vault } = useSession();
  const { facts, tasks } = complaint.view;
  const [gone, setGone] = useState(() => left.get(vault)?.has(facts.id) ?? false);
  // The first that is added is on the list before the last is: it stands until all are, or one says why it isn't.
  const [taking, setTaking] = useState(false);
  const mine =
    facts.assigneeId === current.account.id && facts.state === 'verifying' && !facts.withdrawalAskedAt;
  const leave = () => {
    left.set(vault, (left.get(vault) ?? new Set<string>()).add(facts.id));
    setGone(true);
  };
  return mine && !gone && (tasks.length === 0 || taking) ? (
    <Proposal complaint={complaint} setTaking={setTaking} leave={leave} />
  ) : null;
}

interface Props {
  readonly complaint: OpenedComplaint;
  readonly setTaking: (taking: boolean) => void;
  readonly leave: () => void;
}

function Proposal({ complaint, setTaking, leave }: Props) {
  const t = useT();
  const day = useWeekday();
  const today = useToday();
  const { current } = useSession();
  const { facts } = complaint.view;
  const { add, busy, error } = useTasks(facts.id);
  const sealed = complaint.filing?.opened.ok ? complaint.filing.opened.value.facts : undefined;
  const [taken, setTaken] = useState<readonly TaskTemplateId[]>([]);
  const [added, setAdded] = useState<readonly TaskTemplateId[]>([]);
  const proposed = tasksProposedFor(sealed?.category ?? facts.category)
    .filter(({ id }) => !added.includes(id))
    .map(({ id, days }) => ({ id, dueOn: workingDayFrom(dayAfter(today, days), current.network) }));
  const take = async () => {
    setTaking(true);
    for (const { id, dueOn } of proposed.filter((one) => taken.includes(one.id))) {
      const task = { title: t(`tasks.template.${id}`), details: '', dueOn };
      if (!(await add({ ...task, assigneeId: current.account.id }))) return;
      setAdded((before) => [...before, id]);
      setTaken((before) => before.filter((one) => one !== id));
    }
    setTaking(false);
  };
  return (
    <fieldset className={classes['proposed']}>
      <legend>{t('tasks.proposed')}</legend>
      <p className={classes['quiet']}>{t('tasks.proposed.hint')}</p>
      {proposed.map(({ id, dueOn }) => (
        <Checkbox
          key={id}
          label={t(`tasks.template.${id}`)}
          description={t('tasks.proposed.day', { day: day(dueOn) })}
          checked={taken.includes(id)}
          disabled={busy}
          onChange={(event) => {
            const { checked } = event.currentTarget;
            setTaken((before) => (checked ? [...before, id] : before.filter((one) => one !== id)));
          }}
        />
      ))}
      <Fault error={error} />
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
