import type { TaskContent } from '#complaints/domain';
import type { Step } from '../plan/step.js';
import { itemIdOf } from './names.js';
import type { Detail, StaffSituation } from './staff-steps.js';

/** Writes down what remains to be done, and until when. */
export function addTask(
  { title, days }: Extract<Step, { do: 'add-task' }>,
  { world, deed, facts, who }: StaffSituation,
): Detail {
  const at = world.clock.now();
  const { calendar } = world.network;
  const body: TaskContent = { version: 1, title, details: '' };
  return {
    items: [{ kind: 'task', body }],
    beside: (tx) =>
      world.tasks.add(tx, {
        ...{ id: itemIdOf(deed.name, at), complaintId: facts.id, assigneeId: who.accountId, at },
        dueOn: calendar.dayOf(calendar.plusDays(at, days)).day,
      }),
  };
}

/** Ticks off what is still to be done. */
export function tickTask(
  _step: Extract<Step, { do: 'tick-task' }>,
  { facts, world }: StaffSituation,
): Detail {
  return {
    beside: async (tx, at) => {
      const open = (await world.tasks.ofComplaint(tx, facts.id)).find(({ doneAt }) => doneAt === null);
      if (open) await world.tasks.change(tx, open, { done: true }, at);
    },
  };
}
