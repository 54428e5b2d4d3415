import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { BulkResult, QueueRowResponse as Row } from '#desk-client';
import { newId } from '#kernel';
import { useSession } from '../../session/session-context.js';
import { fewAtOnce } from '../conflicts/few-at-once.js';
import { notToBeTaken } from '../conflicts/not-to-be-taken.js';
import { inBatches, NOT_BEGUN, type Batched } from './batches.js';
import { eventFor, type BulkAct, type Target } from './bulk-plan.js';

/** Asks what would become of several, and does it, a batch at a time; what an interruption left over goes when asked again. */
export function useBulk(act: BulkAct, teamId: string) {
  const session = useSession();
  const { api } = session;
  const client = useQueryClient();
  const [judged, setJudged] = useState<Batched<BulkResult>>(NOT_BEGUN);
  /** How many were opened and compared; null while none is. */
  const [compared, setCompared] = useState<number | null>(null);
  const [sent, setSent] = useState<Batched<BulkResult>>(NOT_BEGUN);
  // Kept until answered: what is sent a second time must be the same request.
  const keys = useRef(new Map<string, string>());
  const live = useRef(true);
  useEffect(() => {
    live.current = true;
    return () => void (live.current = false);
  }, []);

  const run = (
    rows: readonly Row[],
    target: Target | null,
    preview: boolean,
    before: readonly BulkResult[],
    tell: (now: Batched<BulkResult>) => void,
  ) => {
    const to = target && {
      assigneeId: target.assigneeId,
      ...(target.reason === '' ? {} : { reason: target.reason }),
    };
    const ask = async (batch: readonly Row[]) => {
      const chosen = batch.map((row) => ({
        ...{ id: row.id, version: row.version, event: eventFor(act, row) },
        requestKey: keyOf(keys.current, row.id),
      }));
      return (await api.bulk(teamId, { preview, ...to, chosen })).results;
    };
    return inBatches(
      rows,
      before,
      () => teamId,
      ask,
      (now) => void (live.current && tell(now)),
    );
  };

  /** Nobody takes unread what names whom they are in conflict with: it is stepped back from, and told with what can't be. */
  const compare = async (rows: readonly Row[]): Promise<readonly BulkResult[]> => {
    const tell = (done: number) => void (live.current && setCompared(done));
    tell(0);
    const codes = await fewAtOnce(rows, ({ id }) => notToBeTaken(session, id), tell);
    return rows.flatMap(({ id }, place) => {
      const refused = codes[place] ?? null;
      return refused === null ? [] : [{ id, version: null, refused }];
    });
  };

  const look = async (rows: readonly Row[], target: Target | null) => {
    const toOneself = act === 'accept' || target?.assigneeId === session.current.account.id;
    try {
      setJudged({ busy: true, results: [], error: null });
      const against = toOneself ? await compare(rows) : [];
      setCompared(null);
      if (against.length > 0) void client.invalidateQueries({ queryKey: ['queue'] });
      if (live.current) await run(rows, target, true, against, setJudged);
    } catch (error) {
      if (live.current) setJudged({ busy: false, results: [], error });
    }
  };

  const send = async (rows: readonly Row[], target: Target | null) => {
    const { results } = await run(rows, target, false, sent.results, setSent);
    void client.invalidateQueries({ queryKey: ['queue'] });
    for (const { id } of results) void client.invalidateQueries({ queryKey: ['complaint', id] });
  };
  return { compared, judged, sent, look, send };
}

function keyOf(keys: Map<string, string>, id: string): string {
  const key = keys.get(id) ?? newId();
  keys.set(id, key);
  return key;
}
