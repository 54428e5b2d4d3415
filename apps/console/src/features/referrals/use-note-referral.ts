import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReferralAnswerContent, ReferralStep } from '#complaints/domain';
import { newId } from '#kernel';
import type { NoteReferralRequest } from '#desk-client';
import type { ReferralResultId } from '#taxonomy';
import { useOnce } from '../../api/use-once.js';
import { useSession } from '../../session/session-context.js';
import { useSeal } from '../complaint/use-send.js';

interface Noted {
  readonly step: ReferralStep;
  readonly on: string;
  readonly result: ReferralResultId | null;
  /** What the institution said; null where nothing was. */
  readonly said: string | null;
}

/** Notes something of a referral on the version the reader saw; the same try twice is one note. */
export function useNoteReferral(complaintId: string, referralId: string) {
  const { api } = useSession();
  const client = useQueryClient();
  const seal = useSeal(complaintId);
  const [outcome, setOutcome] = useState<{ readonly busy: boolean; readonly error: unknown }>({
    busy: false,
    error: null,
  });
  const once = useOnce<NoteReferralRequest>();

  const requestOf = async (
    version: number,
    { step, on, result, said }: Noted,
  ): Promise<NoteReferralRequest> => {
    const common = { version, requestKey: newId(), step, on, result };
    if (said === null) return common;
    const body: ReferralAnswerContent = { version: 1, referralId, on, text: said };
    return { ...common, said: await seal({ kind: 'referral-answer', body }) };
  };

  const note = async (version: number, noted: Noted): Promise<boolean> => {
    setOutcome({ busy: true, error: null });
    try {
      await once(
        [version, noted],
        () => requestOf(version, noted),
        (request) => api.noteReferral(complaintId, referralId, request),
      );
      setOutcome({ busy: false, error: null });
      await client.invalidateQueries({ queryKey: ['complaint', complaintId] });
      return true;
    } catch (error) {
      await client.invalidateQueries({ queryKey: ['complaint', complaintId] });
      setOutcome({ busy: false, error });
      return false;
    }
  };
  return { note, ...outcome };
}
