import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { recordSummary, type VerificationRecord } from '#complaints/domain';
import { newId } from '#kernel';
import { Problem } from '../../api/problem.js';
import { useSession } from '../../session/session-context.js';
import type { OpenedComplaint } from '../complaint/opened.js';
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
  const { id } = complaint.view.facts;
  const key = `${id}.record`;
  const seal = useSeal(id);
  const stored = storedRecord(complaint);
  const [edit, setEdit] = useState<RecordDraft | null>(null);
  const [progress, setProgress] = useState<Progress>({ kind: 'saved' });
  const current = currentOf(edit, stored, progress);
  const stale = isStale(current, stored, progress);
  const latest = useRef(current);
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

  const save = useCallback(async () => {
    const { base, record } = latest.current;
    setProgress({ kind: 'saving' });
    try {
      const revision = base + 1;
      const plain = {
        kind: 'record',
        body: record,
        summary: recordSummary(record),
        revision,
      } as const;
      await api.items(id, newId(), [await seal(plain)]);
      const typedOn = latest.current.record !== record;
      setEdit({ base: revision, record: latest.current.record });
      setProgress({ kind: typedOn ? 'unsaved' : 'saved' });
      if (!typedOn) drafts.forget(key);
    } catch (error) {
      setProgress({ kind: 'failed', error });
    } finally {
      await client.invalidateQueries({ queryKey: ['complaint', id] });
    }
  }, [api, client, drafts, id, key, seal]);

  useEffect(() => {
    if (progress.kind !== 'unsaved' || stale) return;
    const timer = setTimeout(() => void save(), SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [progress, stale, save, edit]);

  const saving: Saving = stale
    ? { kind: 'stale', theirs: stored.record }
    : // Nothing was ever stored: there is nothing to call saved.
      progress.kind === 'saved' && current.base === 0
      ? { kind: 'new' }
      : progress;
  const change = (part: Partial<VerificationRecord>) =>
    write({ ...current, record: { ...current.record, ...part } });
  const resolve = (record: VerificationRecord) => write({ base: stored.base, record });
  return { record: current.record, change, save, saving, resolve };
}

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
