import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { recordSummary, type VerificationRecord } from '#complaints/domain';
import { newId } from '#kernel';
import { Problem } from '../../api/problem.js';
import { useSession } from '../../session/session-context.js';
import type { OpenedComplaint } from '../complaint/opened.js';
import { useSeal } from '../complaint/use-send.js';
import { asRecord, differingSections, parseRecordDraft } from './sections.js';

const SAVE_AFTER_MS = 2_500;

export type Saving =
  | { readonly kind: 'saved' }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly error: unknown }
  /** Somebody stored another revision meanwhile: nothing is written over it until one is chosen. */
  | { readonly kind: 'stale'; readonly theirs: VerificationRecord; readonly revision: number };

/** The verification record as it is being written: sealed and stored by itself, never over another's. */
export function useRecord(complaint: OpenedComplaint) {
  const { api, drafts } = useSession();
  const client = useQueryClient();
  const { id } = complaint.view.facts;
  const key = `${id}.record`;
  const seal = useSeal(id);
  const stored = storedRecord(complaint);
  const [record, setRecord] = useState(stored.record);
  const [base, setBase] = useState(stored.revision);
  const [saving, setSaving] = useState<Saving>({ kind: 'saved' });
  const latest = useRef(record);

  useEffect(() => {
    let live = true;
    void drafts.read(key).then((text) => {
      const kept = parseRecordDraft(text);
      if (!live || !kept || differingSections(kept.record, stored.record).length === 0) return;
      latest.current = kept.record;
      setRecord(kept.record);
      setBase(kept.base);
      setSaving({ kind: 'unsaved' });
    });
    return () => {
      live = false;
    };
    // Read once, when the page opens: later changes are the reader's own.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [drafts, key]);

  const change = useCallback(
    (part: Partial<VerificationRecord>) => {
      const next = { ...latest.current, ...part };
      latest.current = next;
      setRecord(next);
      drafts.write(key, JSON.stringify({ base, record: next }));
      setSaving((now) => (now.kind === 'stale' ? now : { kind: 'unsaved' }));
    },
    [drafts, key, base],
  );

  const save = useCallback(async () => {
    const content = latest.current;
    setSaving({ kind: 'saving' });
    try {
      const revision = base + 1;
      const plain = { box: 'case', kind: 'record', body: content, summary: recordSummary(content), revision } as const;
      await api.items(id, newId(), [await seal(plain)]);
      setBase(revision);
      if (latest.current !== content) return setSaving({ kind: 'unsaved' });
      drafts.forget(key);
      setSaving({ kind: 'saved' });
    } catch (error) {
      setSaving({ kind: 'failed', error });
    } finally {
      await client.invalidateQueries({ queryKey: ['complaint', id] });
    }
  }, [api, base, client, drafts, id, key, seal]);

  // Another revision than the one this text started from: both are shown, whoever stored it.
  const overtaken = stored.revision > base && saving.kind !== 'saving';
  useEffect(() => {
    if (!overtaken) return;
    if (saving.kind === 'saved' || differingSections(latest.current, stored.record).length === 0) {
      latest.current = stored.record;
      setRecord(stored.record);
      setBase(stored.revision);
      setSaving({ kind: 'saved' });
    } else if (saving.kind !== 'stale' || saving.revision !== stored.revision) {
      setSaving({ kind: 'stale', theirs: stored.record, revision: stored.revision });
    }
  }, [overtaken, saving, stored.record, stored.revision]);

  useEffect(() => {
    if (saving.kind !== 'unsaved') return;
    const timer = setTimeout(() => void save(), SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [saving, save, record]);

  const resolve = (chosen: VerificationRecord, revision: number) => {
    latest.current = chosen;
    setRecord(chosen);
    setBase(revision);
    drafts.write(key, JSON.stringify({ base: revision, record: chosen }));
    setSaving({ kind: 'unsaved' });
  };
  return { record, change, save, saving, resolve };
}

function storedRecord({ record }: OpenedComplaint): { record: VerificationRecord; revision: number } {
  return {
    record: asRecord(record?.opened.ok ? record.opened.value : null),
    revision: record?.revision ?? 0,
  };
}

/** True for a refusal that only says "another revision is there": it is shown as two versions, not as an error. */
export const isOvertaken = (error: unknown): boolean => error instanceof Problem && error.status === 409;
