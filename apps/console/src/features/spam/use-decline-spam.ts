import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { newId } from '#kernel';
import type { SpamChoice, SpamResult } from '#desk-client';
import { useLanguage } from '../../i18n/language.js';
import { useSession } from '../../session/session-context.js';
import { sealInto } from '../complaint/use-send.js';
import { inBatches, NOT_BEGUN, type Batched } from '../bulk/batches.js';
import { answerIn, type Declinable } from './proposed.js';

/** Declines complaints as spam, a batch at a time; what an interruption left over goes when asked again, and once. */
export function useDeclineSpam() {
  const session = useSession();
  const { drafts } = useLanguage();
  const client = useQueryClient();
  const [state, setState] = useState<Batched<SpamResult>>(NOT_BEGUN);
  // Kept until answered: what is sent a second time must be the same request.
  const sealed = useRef(new Map<string, SpamChoice>());

  const choiceOf = async ({ id, complaint }: Declinable): Promise<SpamChoice> => {
    const { language, version, writings } = complaint.view.facts;
    const body = answerIn(language, drafts);
    const choice = sealed.current.get(id) ?? {
      ...{ id, version, writingsSeen: writings, requestKey: newId() },
      message: await sealInto(session, id, { kind: 'message-out', body }),
    };
    sealed.current.set(id, choice);
    return choice;
  };

  const decline = async (chosen: readonly Declinable[]): Promise<readonly SpamResult[]> => {
    const teamOf = ({ complaint }: Declinable) => complaint.view.facts.teamId;
    const ask = async (batch: readonly Declinable[]) =>
      (await session.api.declineSpam(teamOf(batch[0]!), await Promise.all(batch.map(choiceOf)))).results;
    const { results, error } = await inBatches(chosen, state.results, teamOf, ask, setState);
    void client.invalidateQueries({ queryKey: ['queue'] });
    for (const { id } of results) void client.invalidateQueries({ queryKey: ['complaint', id] });
    return error === null ? results : [];
  };
  return { ...state, decline };
}
