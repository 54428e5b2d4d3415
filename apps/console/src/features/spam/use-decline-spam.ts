import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { newId } from '#kernel';
import type { SpamChoice, SpamResult } from '#desk-client';
import { useLanguage } from '../../i18n/language.js';
import { useSession } from '../../session/session-context.js';
import { sealInto } from '../complaint/use-send.js';
import { batches } from '../bulk/batches.js';
import { answerIn, type Declinable } from './proposed.js';

/** How far it went: one result for each that the desk has answered for. */
export interface Declining {
  readonly busy: boolean;
  readonly results: readonly SpamResult[];
  /** Why it stopped before the end; null while it didn't. */
  readonly error: unknown;
}

/** Declines complaints as spam, a batch at a time; what an interruption left over goes when asked again, and once. */
export function useDeclineSpam() {
  const session = useSession();
  const { drafts } = useLanguage();
  const client = useQueryClient();
  const [state, setState] = useState<Declining>({ busy: false, results: [], error: null });
  // Kept until answered: what is sent a second time must be the same request.
  const sealed = useRef(new Map<string, SpamChoice>());

  const choiceOf = async ({ id, complaint }: Declinable): Promise<SpamChoice> => {
    const { language, version } = complaint.view.facts;
    const body = answerIn(language, drafts);
    const choice = sealed.current.get(id) ?? {
      ...{ id, version, itemsSeen: complaint.view.items.length, requestKey: newId() },
      message: await sealInto(session, id, { kind: 'message-out', body }),
    };
    sealed.current.set(id, choice);
    return choice;
  };

  const decline = async (chosen: readonly Declinable[]): Promise<readonly SpamResult[]> => {
    const results = [...state.results];
    setState({ busy: true, results, error: null });
    let error: unknown = null;
    const left = chosen.filter(({ id }) => !results.some((result) => result.id === id));
    try {
      for (const batch of batches(left, ({ complaint }) => complaint.view.facts.teamId)) {
        const choices = await Promise.all(batch.map(choiceOf));
        const { teamId } = batch[0]!.complaint.view.facts;
        results.push(...(await session.api.declineSpam(teamId, choices)).results);
        setState({ busy: true, results: [...results], error: null });
      }
    } catch (reason) {
      error = reason;
    }
    setState({ busy: false, results, error });
    void client.invalidateQueries({ queryKey: ['queue'] });
    for (const { id } of results) void client.invalidateQueries({ queryKey: ['complaint', id] });
    return error === null ? results : [];
  };
  return { ...state, decline };
}
