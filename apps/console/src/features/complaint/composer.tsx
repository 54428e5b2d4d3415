import { Button, Textarea } from '@mantine/core';
import type { NewItemRequest } from '#desk-client';
import { useDraft } from '../../session/use-draft.js';
import { Notice } from '../../ui/notice.js';
import { onCtrlEnter } from '../../ui/on-ctrl-enter.js';
import { useProblemText } from '../../ui/use-problem-text.js';
import classes from './complaint.module.css';
import { useSend } from './use-send.js';

interface Props {
  readonly complaintId: string;
  readonly kind: NewItemRequest['kind'];
  /** Of the field, so that a key can lead there. */
  readonly id?: string;
  readonly label: string;
  readonly description: string;
  readonly button: string;
}

/** Writes a sealed text; what is typed is kept until it has arrived. */
export function Composer({ complaintId, kind, id, label, description, button }: Props) {
  const problemText = useProblemText();
  const draft = useDraft(`${complaintId}.${kind}`);
  const { send, busy, error } = useSend(complaintId);
  const body = draft.text.trim();
  const submit = async () => {
    if (body !== '' && (await send({ kind, body }))) draft.clear();
  };
  return (
    <div className={classes['composer']}>
      <Textarea
        id={id}
        onKeyDown={onCtrlEnter(() => !busy && submit())}
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
        <Button size="sm" variant="light" loading={busy} disabled={body === ''} onClick={() => void submit()}>
          {button}
        </Button>
      </div>
    </div>
  );
}
