import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { recordSummary, type VerificationRecord } from '#complaints/domain';
import type { NewItemRequest } from '#desk-client';
import { newId } from '#kernel';
import { isProblem, Problem } from '../../api/problem.js';
import { useSession } from '../../session/session-context.js';
import type { OpenedComplaint } from '../complaint/opened.js';
import { useReconnected } from '../live/use-reconnected.js';
import { useSeal } from '../complaint/use-send.js';
import { asRecord, differingSections, parseRecordDraft, type RecordDraft } from './sections.js';

const SAVE_AFTER_MS = 2_500;

export type Saving =
  | { readonly kind: 'new' | 'saved' | 'unsaved' | 'saving' }
  | { readonly kind: 'failed'; readonly error: unknown }
  /** Somebody stored another revision meanwhile: nothing is written over it until one is chosen. */
  | { readonly kind: 'stale'; readonly theirs: VerificationRecord };

type Progress =
  Exclude<Saving, { kind: 'stale' | 'new' }> | { readonly kind: 'saved' | 'unsaved' | 'saving' };

/** The verification record as it is being written: sealed and stored by itself, never over another's. */
export function useRecord(complaint: OpenedComplaint) {
  const { api, drafts } = useSession();
  const client = useQueryClient();
  const { id, teamId } = complaint.view.facts;
  const key = `${id}.record`;
  const seal = useSeal(id);
  const stored = storedRecord(complaint);
  const [edit, setEdit] = useState<RecordDraft | null>(null);
  const [progress, setProgress] = useState<Progress>({ kind: 'saved' });
  const current = currentOf(edit, stored, progress);
  const stale = isStale(current, stored, progress);
  const latest = useRef(current);
  // Kept until the desk answered: what was lost on the way, or its answer, is sent again as the same revision.
  const attempt = useRef<Attempt | null>(null);
  useEffect(() => {
    latest.current = current;
  });

  const write = useCallback(
    (next: RecordDraft) => {
      latest.current = next;
      setEdit(next);
      setProgress({ kind: 'unsaved' });
      drafts.write(key, JSON.stringify(next));
    },
    [drafts, key, setEdit, setProgress],
  );

  useEffect(() => {
    let live = true;
    void drafts.read(key).then((text) => {
      const kept = parseRecordDraft(text);
      if (live && kept && differingSections(kept.record, latest.current.record).length > 0) write(kept);
    });
    return () => {
      live = false;
    };
  }, [drafts, key, write]);

  const arrived = useCallback(
    (sent: Attempt) => {
      // Told twice, by the answer and by the page as it was fetched anew.
      if (attempt.current !== sent) return;
      attempt.current = null;
      const { record } = latest.current;
      const typedOn = differingSections(record, sent.record).length > 0;
      setEdit({ base: sent.revision, record });
      setProgress({ kind: typedOn ? 'unsaved' : 'saved' });
      if (!typedOn) drafts.forget(key);
    },
    [drafts, key, setEdit, setProgress],
  );

  // It arrived, and only the answer was lost.
  useEffect(() => {
    const sent = attempt.current;
    const mine = sent && sent.revision === stored.base;
    if (mine && differingSections(sent.record, stored.record).length === 0) arrived(sent);
  }, [arrived, stored]);

  const save = useCallback(async () => {
    setProgress({ kind: 'saving' });
    try {
      const sent = (attempt.current ??= await attemptOf(latest.current, seal));
      await api.items(id, sent.key, [sent.item]);
      arrived(sent);
    } catch (error) {
      if (isRefusal(error)) attempt.current = null;
      setProgress({ kind: 'failed', error });
    } finally {
      await client.invalidateQueries({ queryKey: ['complaint', id] });
    }
  }, [api, arrived, client, id, seal]);

  useEffect(() => {
    if (progress.kind !== 'unsaved' || stale) return;
    const timer = setTimeout(() => void save(), SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [progress, stale, save, edit]);

  useReconnected(teamId, () => {
    if (progress.kind === 'failed' && isProblem(progress.error, 'network.unreachable')) void save();
  });

  const saving: Saving = stale
    ? { kind: 'stale', theirs: stored.record }
    : // Nothing was ever stored: there is nothing to call saved.
      progress.kind === 'saved' && current.base === 0
      ? { kind: 'new' }
      : progress;
  const change = (part: Partial<VerificationRecord>) =>
    write({ ...current, record: { ...current.record, ...part } });
  const resolve = (record: VerificationRecord) => write({ base: stored.base, record });
  const settled = saving.kind === 'saved' && stored.base === current.base;
  return { record: current.record, change, save, saving, settled, resolve };
}

/** A revision on its way. */
interface Attempt {
  readonly record: VerificationRecord;
  readonly revision: number;
  readonly key: string;
  readonly item: NewItemRequest;
}

async function attemptOf({ base, record }: RecordDraft, seal: ReturnType<typeof useSeal>): Promise<Attempt> {
  const revision = base + 1;
  const item = await seal({ kind: 'record', body: record, summary: recordSummary(record), revision });
  return { record, revision, key: newId(), item };
}

/** True where the desk said no; without an answer, or where it failed, nobody knows what became of it. */
const isRefusal = (error: unknown): boolean =>
  error instanceof Problem && error.status >= 400 && error.status < 500;

/** What is shown: my text, unless it is stored and somebody has written on since. */
function currentOf(edit: RecordDraft | null, stored: RecordDraft, progress: Progress): RecordDraft {
  if (!edit) return stored;
  return progress.kind === 'saved' && stored.base > edit.base ? stored : edit;
}

/** True when my unsaved text started from a revision that is no longer the latest. */
function isStale(current: RecordDraft, stored: RecordDraft, progress: Progress): boolean {
  return (
    progress.kind !== 'saving' &&
    stored.base > current.base &&
    differingSections(current.record, stored.record).length > 0
  );
}

function storedRecord({ record }: OpenedComplaint): RecordDraft {
  return {
    base: record?.revision ?? 0,
    record: asRecord(record?.opened.ok ? record.opened.value : null),
  };
}

/** True for a refusal that only says "another revision is there": it is shown as two versions, not as an error. */
export const isOvertaken = (error: unknown): boolean => error instanceof Problem && error.status === 409;
