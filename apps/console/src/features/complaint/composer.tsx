import { Button, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { NewItemRequest } from '#desk-client';
import { useT } from '../../i18n/language.js';
import { useDraft } from '../../session/use-draft.js';
import { Notice } from '../../ui/notice.js';
import { useProblemText } from '../../ui/use-problem-text.js';
import classes from './complaint.module.css';
import { unfilledPlace } from './unfilled.js';
import { useSend } from './use-send.js';

interface Props {
  readonly complaintId: string;
  readonly kind: NewItemRequest['kind'];
  readonly label: string;
  readonly description: string;
  readonly button: string;
  readonly tools?: (insert: (text: string) => void) => ReactNode;
}

/** Writes a sealed text; what is typed is kept until it has arrived. */
export function Composer({ complaintId, kind, label, description, button, tools }: Props) {
  const t = useT();
  const problemText = useProblemText();
  const [tried, setTried] = useState(false);
  const draft = useDraft(`${complaintId}.${kind}`);
  const { send, busy, error } = useSend(complaintId);
  const body = draft.text.trim();
  const unfilled = kind === 'message-out' ? unfilledPlace(body) : null;
  const submit = async () => {
    setTried(true);
    if (body === '' || unfilled !== null || !(await send({ kind, body }))) return;
    draft.clear();
    setTried(false);
  };
  const insert = (text: string) => draft.setText(draft.text === '' ? text : `${draft.text}\n\n${text}`);
  return (
    <div className={classes['composer']}>
      <Textarea
        label={label}
        description={description}
        autosize
        minRows={3}
        maxRows={14}
        value={draft.text}
        error={tried && unfilled !== null && t('field.message.unfilled', { place: unfilled })}
        onChange={(event) => draft.setText(event.currentTarget.value)}
      />
      {error !== null && (
        <Notice tone="late" urgent>
          {problemText(error)}
        </Notice>
      )}
      <div className={classes['row']}>
        <Button size="sm" variant="light" loading={busy} disabled={body === ''} onClick={() => void submit()}>
          {button}
        </Button>
        {tools?.(insert)}
      </div>
    </div>
  );
}
