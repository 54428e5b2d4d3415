import { useQuery } from '@tanstack/react-query';
import { parseTaskContent, type TaskContent } from '#complaints/domain';
import type { ComplaintOfTasksResponse, OwnTaskResponse, OwnTasksResponse } from '#desk-client';
import { useSession } from '../../session/session-context.js';
import { VaultError, type Vault } from '../../vault/vault.js';
import type { Opened } from '../complaint/opened.js';
import { OWN_TASKS } from './use-tasks.js';

/** One of my tasks, opened here, and the complaint it is about. */
export interface OwnTask extends Pick<OwnTaskResponse, 'task' | 'complaintId'> {
  readonly complaint: ComplaintOfTasksResponse | undefined;
  readonly opened: Opened<TaskContent>;
}

/** My tasks over all complaints that I see, by day; what they say is opened in this browser. */
export function useOwnTasks() {
  const { api, vault } = useSession();
  return useQuery({
    queryKey: OWN_TASKS,
    queryFn: async () => openTasks(vault, await api.tasks()),
    // Gone with the page: opened texts are not kept about.
    gcTime: 0,
  });
}

/** By complaint, whose keys are not kept: it is at work only once somebody opens it. */
async function openTasks(vault: Vault, { tasks, complaints }: OwnTasksResponse): Promise<readonly OwnTask[]> {
  const opened = await Promise.all(
    complaints.map((complaint) =>
      openOf(
        vault,
        complaint,
        tasks.filter(({ complaintId }) => complaintId === complaint.id),
      ),
    ),
  );
  const byTask = new Map(opened.flatMap((some) => [...some]));
  return tasks.map(({ task, complaintId }) => ({
    task,
    complaintId,
    ...(byTask.get(task.id) ?? { complaint: undefined, opened: CLOSED }),
  }));
}

type Shown = Pick<OwnTask, 'complaint' | 'opened'>;

const CLOSED = { ok: false, code: 'sealed.cannot-open' } as const;

/**
 * Of the complaint only what the tasks say is here to be compared with the account's conflicts; whoever opens it compares it
 * whole. In conflict not even what it is about is shown.
 */
async function openOf(
  vault: Vault,
  complaint: ComplaintOfTasksResponse,
  tasks: readonly OwnTaskResponse[],
): Promise<ReadonlyMap<string, Shown>> {
  const { id: complaintId, sealed, caseRecipient, dialogueRecipient } = complaint;
  const all = (shown: Shown) => new Map(tasks.map(({ task }) => [task.id, shown] as const));
  if (!sealed) return all({ complaint, opened: CLOSED });
  const { caseKey, dialogueKey } = sealed;
  const items = tasks.map(({ item }) => ({
    ...item,
    kind: 'task' as const,
    box: 'case' as const,
    ownKey: null,
  }));
  const input = { complaintId, caseKey, dialogueKey, caseRecipient, dialogueRecipient, items };
  try {
    const { conflict, opened } = await vault.call('openApart', input);
    if (conflict) return all({ complaint: undefined, opened: CLOSED });
    return new Map(
      tasks.map(
        ({ task }, place) => [task.id, { complaint, opened: asTask(opened[place] ?? CLOSED) }] as const,
      ),
    );
  } catch (error) {
    return all({ complaint, opened: { ok: false, code: codeOf(error) } });
  }
}

function asTask(opened: Opened<unknown>): Opened<TaskContent> {
  if (!opened.ok) return opened;
  const content = parseTaskContent(opened.value);
  return content ? { ok: true, value: content } : { ok: false, code: 'sealed.unexpected' };
}

const codeOf = (error: unknown): string => (error instanceof VaultError ? error.code : 'vault.failed');
