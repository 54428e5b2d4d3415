import { Button, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Box, ItemKind } from '../../api/types.js';
import { useDraft } from '../../session/use-draft.js';
import { Notice } from '../../ui/notice.js';
import { useProblemText } from '../../ui/use-problem-text.js';
import classes from './complaint.module.css';
import { useSend } from './use-send.js';

interface Props {
  readonly complaintId: string;
  readonly box: Box;
  readonly kind: ItemKind;
  readonly label: string;
  readonly description: string;
  readonly button: string;
  readonly tools?: (insert: (text: string) => void) => ReactNode;
}

/** Writes a sealed text; what is typed is kept until it has arrived. */
export function Composer({ complaintId, box, kind, label, description, button, tools }: Props) {
  const problemText = useProblemText();
  const draft = useDraft(`${complaintId}.${kind}`);
  const { send, busy, error } = useSend(complaintId);
  const submit = async () => {
    if (draft.text.trim() !== '' && (await send({ box, kind, body: draft.text.trim() }))) draft.clear();
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
        onChange={(event) => draft.setText(event.currentTarget.value)}
      />
      {error !== null && (
        <Notice tone="late" urgent>
          {problemText(error)}
        </Notice>
      )}
      <div className={classes['row']}>
        <Button
          size="sm"
          variant="light"
          loading={busy}
          disabled={draft.text.trim() === ''}
          onClick={() => void submit()}
        >
          {button}
        </Button>
        {tools?.(insert)}
      </div>
    </div>
  );
}
