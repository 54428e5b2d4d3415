import { Button } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../i18n/language.js';
import { useSession } from '../../session/session-context.js';
import { leads } from '../../session/rights.js';
import { useProblemText } from '../../ui/use-problem-text.js';
import { useRecordEvent } from '../actions/use-record-event.js';
import classes from './spam.module.css';

interface Props {
  readonly id: string;
  /** The version it has since it was declined. */
  readonly version: number;
  readonly teamId: string;
}

/** Reopens what was declined by mistake; nothing for whom the state table does not let: that is the lead's. */
export function TakeBack({ id, version, teamId }: Props) {
  const t = useT();
  const problemText = useProblemText();
  const { current } = useSession();
  const { record, busy, error } = useRecordEvent(id);
  const [reopened, setReopened] = useState(false);
  if (!leads(current, teamId)) return null;
  if (reopened) return <span role="status">{t('action.reopened.done')}</span>;
  const reopen = async () => {
    const { done } = await record({ event: 'reopened', reason: 'error', texts: [] }, { version });
    setReopened(done);
  };
  return (
    <>
      <Button
        className={classes['back']}
        variant="default"
        size="xs"
        loading={busy}
        onClick={() => void reopen()}
      >
        {t('action.reopened.button')}
      </Button>
      {error !== null && <span role="alert">{problemText(error)}</span>}
    </>
  );
}
