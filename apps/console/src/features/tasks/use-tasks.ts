import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { TaskContent } from '#complaints/domain';
import { newId } from '#kernel';
import type { AddTaskRequest, ChangeTaskRequest, TaskResponse } from '#desk-client';
import { useOnce } from '../../api/use-once.js';
import { useSession } from '../../session/session-context.js';
import { sealInto } from '../complaint/use-send.js';

/** What remains to do for the signed-in person, wherever it is asked. */
export const OWN_TASKS = ['tasks'];

/** A task to be added. */
export interface NewTask {
  readonly title: string;
  readonly details: string;
  readonly assigneeId: string;
  readonly dueOn: string;
}

type Change = Omit<ChangeTaskRequest, 'version'>;

/** Adds and changes tasks of a complaint; the same try twice is one task. */
export function useTasks(complaintId: string) {
  const session = useSession();
  const client = useQueryClient();
  const [outcome, setOutcome] = useState<{ readonly busy: boolean; readonly error: unknown }>({
    busy: false,
    error: null,
  });
  const once = useOnce<AddTaskRequest>();

  const run = async (work: () => Promise<unknown>): Promise<boolean> => {
    setOutcome({ busy: true, error: null });
    let error: unknown = null;
    try {
      await work();
    } catch (failure) {
      error = failure;
    }
    // Also after a refusal: somebody may have been faster.
    await Promise.all([
      client.invalidateQueries({ queryKey: ['complaint', complaintId] }),
      client.invalidateQueries({ queryKey: OWN_TASKS }),
    ]);
    setOutcome({ busy: false, error });
    return error === null;
  };

  const requestOf = async ({ title, details, ...codes }: NewTask): Promise<AddTaskRequest> => {
    const body: TaskContent = { version: 1, title, details };
    return {
      ...codes,
      requestKey: newId(),
      what: await sealInto(session, complaintId, { kind: 'task', body }),
    };
  };

  const add = (task: NewTask) =>
    run(() =>
      once(
        task,
        () => requestOf(task),
        (request) => session.api.addTask(complaintId, request),
      ),
    );
  const change = ({ id, version }: Pick<TaskResponse, 'id' | 'version'>, wish: Change) =>
    run(() => session.api.changeTask(complaintId, id, { ...wish, version }));
  return { add, change, ...outcome };
}
