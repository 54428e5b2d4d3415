import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { SnoozeFacts } from '#complaints/domain';
import { useSession } from '../../session/session-context.js';
import { useLastDeed } from '../../ui/last-deed.js';
import { useShortcuts } from '../../ui/use-shortcuts.js';
import { focusedRow, focusRow, rowBeside } from '../queue/row-focus.js';
import { knownFacts } from './known-facts.js';
import type { DoneSnooze } from './snooze-done.js';

/** What is asked about, and where one goes on afterwards. */
interface Asked {
  readonly id: string;
  readonly facts: SnoozeFacts | null;
  readonly from: string | null;
  readonly beside: string | null;
}

/** The key h: the row in focus, else the complaint that is open; z takes it back. */
export function useSnooze(openId: string | null) {
  const { api } = useSession();
  const client = useQueryClient();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [done, setDone] = useLastDeed<DoneSnooze>();
  const [trying, setTrying] = useState<{ busy: boolean; error: unknown }>({ busy: false, error: null });

  const ask = (id: string) => {
    const from = focusedRow();
    setDone(null);
    setTrying({ busy: false, error: null });
    setAsked({ id, facts: knownFacts(client, id), from, beside: from && rowBeside(from) });
  };
  const refresh = (id: string) =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['queue'] }),
      client.invalidateQueries({ queryKey: ['complaint', id] }),
    ]);
  const run = async (id: string, until: string | null, work: () => Promise<unknown>): Promise<boolean> => {
    setTrying({ busy: true, error: null });
    try {
      await work();
      setTrying({ busy: false, error: null });
      setDone({ id, until });
      void refresh(id);
      return true;
    } catch (error) {
      setTrying({ busy: false, error });
      return false;
    }
  };

  const goOn = (to: string | null) => to && requestAnimationFrame(() => focusRow(to));
  const close = () => {
    setAsked(null);
    goOn(asked?.from ?? null);
  };
  const choose = async (day: string) => {
    if (!asked || trying.busy) return;
    const { id, from, beside } = asked;
    if (!(await run(id, day, () => api.snooze(id, day)))) return;
    setAsked(null);
    goOn(from === id && location.search.includes('view=mine') ? beside : from);
  };
  const wake = (id: string) => run(id, null, () => api.wake(id));
  const undo = () => (done?.until ? void wake(done.id) : false);

  useShortcuts({
    h: () => {
      const id = focusedRow() ?? openId;
      return id === null ? false : ask(id);
    },
    z: undo,
  });
  return { asked, done, trying, ask, close, choose, wake, undo, seen: () => setDone(null) };
}

export type Snoozing = ReturnType<typeof useSnooze>;
