import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { ReferralContent } from '#complaints/domain';
import { newId } from '#kernel';
import type { InstitutionResponse, ReferRequest } from '#desk-client';
import { useOnce } from '../../api/use-once.js';
import { useSession } from '../../session/session-context.js';
import { useSeal } from '../complaint/use-send.js';

type Shared = Pick<ReferralContent, 'parts' | 'files' | 'letter' | 'note'>;

/** Records a referral on the version the reader saw; the same try twice is one referral. */
export function useRefer(complaintId: string, onDone: () => void) {
  const { api } = useSession();
  const client = useQueryClient();
  const seal = useSeal(complaintId);
  const [, navigate] = useLocation();
  const [outcome, setOutcome] = useState<{ readonly busy: boolean; readonly error: unknown }>({
    busy: false,
    error: null,
  });
  const once = useOnce<ReferRequest>();

  const requestOf = async (
    version: number,
    to: InstitutionResponse,
    shared: Shared,
  ): Promise<ReferRequest> => {
    const { id, name, place } = to;
    const body: ReferralContent = { version: 1, institution: { id, name, place }, ...shared };
    return {
      ...{ version, requestKey: newId(), institutionId: id },
      sharesContact: shared.parts.includes('contact'),
      shared: await seal({ kind: 'referral', body }),
    };
  };

  const refer = async (version: number, to: InstitutionResponse, shared: Shared): Promise<void> => {
    setOutcome({ busy: true, error: null });
    try {
      await once(
        [version, to.id, shared],
        () => requestOf(version, to, shared),
        (request) => api.refer(complaintId, request),
      );
      onDone();
      await client.invalidateQueries({ queryKey: ['complaint', complaintId] });
      navigate(`/complaints/${complaintId}#referred`);
    } catch (error) {
      // Others were faster, or the institution has closed: what stands now is fetched, and shown.
      void client.invalidateQueries({ queryKey: ['institutions'] });
      await client.invalidateQueries({ queryKey: ['complaint', complaintId] });
      setOutcome({ busy: false, error });
    }
  };
  return { refer, ...outcome };
}
