import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newId } from '#kernel';
import type { RecordSummary } from '#complaints/domain';
import type { ComplaintFactsResponse, NewItemRequest } from '#desk-client';
import { boxOf } from '#sealing';
import { isProblem } from '../../api/problem.js';
import { useOnce } from '../../api/use-once.js';
import { useSession } from '../../session/session-context.js';
import type { OpenSession } from '../../session/session-store.js';
import { useReconnected } from '../live/use-reconnected.js';

/** A text to be sealed into a complaint. */
export interface Plain {
  readonly kind: NewItemRequest['kind'];
  readonly body: unknown;
  readonly summary?: RecordSummary;
  readonly revision?: number;
  /** Of a note: whom it names. */
  readonly mentions?: readonly string[];
}

/** Seals a text of this account's into a complaint whose keys the vault holds. */
export async function sealInto(
  { vault, current }: Pick<OpenSession, 'vault' | 'current'>,
  complaintId: string,
  { kind, body, ...about }: Plain,
): Promise<NewItemRequest> {
  const id = newId();
  const whose = { complaintId, authorId: current.account.id, itemId: id };
  const mark = { ...whose, kind, revision: about.revision ?? 0 };
  return {
    ...{ id, box: boxOf(kind), kind, content: await vault.call('sealItem', { ...mark, body }) },
    // A summary's lists are read only, the request's are not said to be.
    ...(about as Pick<NewItemRequest, 'summary' | 'revision' | 'mentions'>),
  };
}

/** Seals texts for a complaint, in the vault. */
export function useSeal(complaintId: string) {
  const session = useSession();
  return (plain: Plain): Promise<NewItemRequest> => sealInto(session, complaintId, plain);
}

/**
 * Sends one loose item (a note, a message); a second try of the same text is the same item. Whoever shows what the person
 * wrote tells how much of it (`writings`): that much is then no longer unread. That the line was cut is said no longer than
 * it is.
 */
export function useSend(
  { id: complaintId, teamId }: Pick<ComplaintFactsResponse, 'id' | 'teamId'>,
  writings?: number,
) {
  const { api } = useSession();
  const client = useQueryClient();
  const seal = useSeal(complaintId);
  const [state, setState] = useState<{ readonly busy: boolean; readonly error: unknown }>({
    busy: false,
    error: null,
  });
  useReconnected(teamId, () =>
    setState((now) => (isProblem(now.error, 'network.unreachable') ? { ...now, error: null } : now)),
  );
  const once = useOnce<{ readonly key: string; readonly item: NewItemRequest }>();

  const send = async (plain: Plain): Promise<boolean> => {
    setState({ busy: true, error: null });
    try {
      await once(
        plain,
        async () => ({ key: newId(), item: await seal(plain) }),
        ({ key, item }) => api.items(complaintId, key, [item], writings),
      );
      // Not waited for: what the desk has is no longer a draft.
      void client.invalidateQueries({ queryKey: ['complaint', complaintId] });
      setState({ busy: false, error: null });
      return true;
    } catch (error) {
      setState({ busy: false, error });
      return false;
    }
  };
  return { send, ...state };
}
