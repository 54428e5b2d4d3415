import { useQuery } from '@tanstack/react-query';
import { parseTaskContent, type TaskContent } from '#complaints/domain';
import type { ComplaintOfTasksResponse, OwnTaskResponse, OwnTasksResponse } from '#desk-client';
import { useSession } from '../../session/session-context.js';
import { VaultError, type Vault } from '../../vault/vault.js';
import type { ItemKind } from '../../vault/protocol.js';
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

async function openTasks(vault: Vault, { tasks, complaints }: OwnTasksResponse): Promise<readonly OwnTask[]> {
  const byId = new Map(complaints.map((complaint) => [complaint.id, complaint]));
  const itemsOf = (id: string) => tasks.flatMap((one) => (one.complaintId === id ? [one.item] : []));
  const keys = new Map(
    complaints.map((complaint) => [complaint.id, openKeys(vault, complaint, itemsOf(complaint.id))] as const),
  );
  return Promise.all(
    tasks.map(async ({ item, ...own }) => ({
      ...own,
      complaint: byId.get(own.complaintId),
      opened: await openTask(vault, own.complaintId, item, keys.get(own.complaintId)),
    })),
  );
}

/** Of the complaint only what the tasks say is here to be compared with the account's conflicts; whoever opens it compares it whole. */
async function openKeys(
  vault: Vault,
  { id, sealed, caseRecipient, dialogueRecipient }: ComplaintOfTasksResponse,
  items: readonly OwnTaskResponse['item'][],
): Promise<string | null> {
  if (!sealed) return 'sealed.cannot-open';
  const { caseKey, dialogueKey } = sealed;
  const told = items.map((item) => ({ ...item, kind: 'task' as const, box: 'case' as const, ownKey: null }));
  const input = { complaintId: id, caseKey, dialogueKey, caseRecipient, dialogueRecipient, told };
  return vault
    .call('openComplaint', input)
    .then(({ conflict }) => (conflict ? 'sealed.cannot-open' : null), codeOf);
}

async function openTask(
  vault: Vault,
  complaintId: string,
  { id, authorId, kind, ...item }: OwnTaskResponse['item'],
  keys: Promise<string | null> | undefined,
): Promise<Opened<TaskContent>> {
  const closed = await keys;
  if (closed) return { ok: false, code: closed };
  const mark = { complaintId, authorId: authorId ?? '', itemId: id, kind: kind as ItemKind };
  try {
    const content = parseTaskContent(await vault.call('openItem', { ...mark, ...item }));
    return content ? { ok: true, value: content } : { ok: false, code: 'sealed.unexpected' };
  } catch (error) {
    return { ok: false, code: codeOf(error) };
  }
}

const codeOf = (error: unknown): string => (error instanceof VaultError ? error.code : 'vault.failed');
