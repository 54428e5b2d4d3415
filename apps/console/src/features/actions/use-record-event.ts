import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ruleOf } from '#complaints/domain';
import { newId } from '#kernel';
import type { ComplaintFactsResponse, RecordEventRequest } from '#desk-client';
import { Problem } from '../../api/problem.js';
import { useOnce } from '../../api/use-once.js';
import { useSession } from '../../session/session-context.js';
import { useSeal } from '../complaint/use-send.js';
import type { Decision } from './decision.js';

/** How the last try ended. */
export interface Outcome {
  readonly busy: boolean;
  readonly error: unknown;
}

/** What the reader of a complaint had before them: its version, and how much of what the person wrote. */
export type Seen = Pick<ComplaintFactsResponse, 'version'> &
  Partial<Pick<ComplaintFactsResponse, 'writings'>>;

type Result =
  { readonly done: false } | { readonly done: true; readonly facts: ComplaintFactsResponse | null };

/** Records an event of the state table on the version the reader saw; the same try twice is one event. */
export function useRecordEvent(complaintId: string) {
  const { api, vault, directory } = useSession();
  const client = useQueryClient();
  const seal = useSeal(complaintId);
  const [outcome, setOutcome] = useState<Outcome>({ busy: false, error: null });
  const once = useOnce<RecordEventRequest>();

  /** The complaint's two identities are sealed to another team or to one person, if their recipient is vouched for. */
  const handedKeys = async (recipient: string | undefined) => {
    if (!recipient) throw new Error('unverified recipient');
    return { recipient, ...(await vault.call('reseal', { complaintId, recipient })) };
  };

  const requestOf = async (
    { texts, payload, ...codes }: Decision,
    { version, writings }: Seen,
  ): Promise<RecordEventRequest> => {
    const { handsKeys } = ruleOf(codes.event);
    const keys =
      handsKeys === 'team'
        ? await handedKeys(directory.teams[String(payload?.['teamId'])])
        : handsKeys === 'person'
          ? await handedKeys(directory.people[String(payload?.['accountId'])])
          : {};
    return {
      ...codes,
      version,
      writingsSeen: writings,
      requestKey: newId(),
      // The desk checks a payload against its event.
      payload: { ...payload, ...keys } as RecordEventRequest['payload'],
      sealed: await Promise.all(texts.map(seal)),
    };
  };

  const record = async (decision: Decision, seen: Seen): Promise<Result> => {
    setOutcome({ busy: true, error: null });
    try {
      const { facts } = await once(
        [decision, seen],
        () => requestOf(decision, seen),
        (request) => api.event(complaintId, request),
      );
      void client.invalidateQueries({ queryKey: ['queue'] });
      // Not waited for: the desk has answered, what is fetched anew may take its time.
      if (facts) void client.invalidateQueries({ queryKey: ['complaint', complaintId] });
      setOutcome({ busy: false, error: null });
      return { done: true, facts };
    } catch (error) {
      // Others were faster: what they did is fetched here, the live channel may be the very thing that is cut.
      if (error instanceof Problem && error.status === 409) {
        void client.invalidateQueries({ queryKey: ['queue'] });
        await client.invalidateQueries({ queryKey: ['complaint', complaintId] });
      }
      setOutcome({ busy: false, error });
      return { done: false };
    }
  };
  const forget = () => setOutcome({ busy: false, error: null });
  return { record, forget, ...outcome };
}
