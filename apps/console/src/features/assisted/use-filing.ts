import { useState } from 'react';
import type { Answers, PublicNetwork } from '#complaints/domain';
import type { AssistedNetworkResponse, FileAssistedRequest } from '#desk-client';
import { Problem } from '../../api/problem.js';
import { useSession } from '../../session/session-context.js';
import type { Arrived } from './filed-step.js';

interface Told {
  readonly answers: Answers;
  readonly code: string;
  readonly receivedOn: string;
  readonly codeHandedOver: boolean;
}

/** Seals what was told and sends it; whatever goes wrong, it can be sent again and counts once. */
export function useFiling(
  network: AssistedNetworkResponse,
  reread: () => void,
  onArrived: (arrived: Arrived) => void,
) {
  const { api, vault } = useSession();
  const [sending, setSending] = useState(false);
  const [fault, setFault] = useState<unknown>(null);
  const send = async ({ answers, code, receivedOn, codeHandedOver }: Told) => {
    setSending(true);
    setFault(null);
    try {
      const described = network as unknown as PublicNetwork;
      const sealed = await vault.call('sealFiling', { network: described, code, answers });
      const request = { ...sealed, facts: answers.facts, receivedOn, codeHandedOver };
      const filed = await api.fileAssisted(request as unknown as FileAssistedRequest);
      onArrived({ filed, code: codeHandedOver ? code : null });
    } catch (error) {
      setFault(error);
      // A team's key may have changed meanwhile.
      if (error instanceof Problem && error.status >= 400 && error.status < 500) reread();
    } finally {
      setSending(false);
    }
  };
  return { send, sending, fault };
}
