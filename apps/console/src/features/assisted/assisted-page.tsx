import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Answers } from '#complaints/domain';
import type { AssistedNetworkResponse } from '#desk-client';
import { useT } from '../../i18n/language.js';
import { useSession } from '../../session/session-context.js';
import { Failed } from '../../ui/failed.js';
import classes from './assisted.module.css';
import { CodeStep } from './code-step.js';
import { FiledStep, type Arrived } from './filed-step.js';
import { InterviewStep } from './interview-step.js';
import { useFiling } from './use-filing.js';
import { useInterview } from './use-interview.js';

/** Filing for someone who came or rang. */
export function AssistedPage() {
  const t = useT();
  const { api } = useSession();
  const { data, error, refetch } = useQuery({
    queryKey: ['assisted-network'],
    queryFn: () => api.assistedNetwork(),
  });
  return (
    <main className={classes['page']}>
      {data ? (
        <Person network={data} reread={() => void refetch()} />
      ) : error ? (
        <Failed error={error} again={() => void refetch()} />
      ) : (
        <p role="status">{t('app.loading')}</p>
      )}
    </main>
  );
}

interface PersonProps {
  readonly network: AssistedNetworkResponse;
  readonly reread: () => void;
}

/** One person after the other; of the one before nothing stays. */
function Person({ network, reread }: PersonProps) {
  const { vault } = useSession();
  const { interview, change, clear, begun } = useInterview();
  const [answers, setAnswers] = useState<Answers | null>(null);
  const [arrived, setArrived] = useState<Arrived | null>(null);
  const { send, sending, fault } = useFiling(network, reread, (next) => {
    clear();
    setAnswers(null);
    setArrived(next);
  });
  if (arrived) return <FiledStep {...arrived} publicUrl={network.publicUrl} next={() => setArrived(null)} />;
  const { code, receivedOn } = interview;
  if (answers && code)
    return (
      <CodeStep
        {...{ code, sending, fault }}
        send={(codeHandedOver) => void send({ answers, code, receivedOn, codeHandedOver })}
        back={() => setAnswers(null)}
      />
    );
  const done = async (given: Answers) => {
    if (!code) change({ code: await vault.call('drawCode', {}) });
    setAnswers(given);
  };
  return (
    <InterviewStep
      {...{ interview, change, network, begun }}
      erase={clear}
      done={(given) => void done(given)}
    />
  );
}
