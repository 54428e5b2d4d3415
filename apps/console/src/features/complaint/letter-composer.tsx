import { Button, Checkbox, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../i18n/language.js';
import { useDraft } from '../../session/use-draft.js';
import { Fault } from '../../ui/fault.js';
import { onCtrlEnter } from '../../ui/on-ctrl-enter.js';
import { focusField } from '../../ui/focus-field.js';
import { offeredFor } from '../actions/offered.js';
import { useRecordEvent } from '../actions/use-record-event.js';
import classes from './complaint.module.css';
import { LetterPreview } from './letter-preview.js';
import { MessageTemplates } from './message-templates.js';
import type { OpenedComplaint } from './opened.js';
import { unfilledPlace } from './letters.js';
import { useSend } from './use-send.js';

const FIELD = 'letter-to-the-person';

/** Goes to where one writes to the person. */
export const focusLetter = (): void => focusField(FIELD);

interface Props {
  readonly complaint: OpenedComplaint;
  /** The letter is a question: the deadline stands still until it is answered. */
  readonly question: boolean;
  readonly setQuestion: (question: boolean) => void;
}

/** The person asked to be reached otherwise than by their page: what is written there they may not read. */
function onlyElsewhere({ filing }: OpenedComplaint): boolean {
  return filing?.opened.ok === true && filing.opened.value.contact !== null;
}

/** The one place to write to the person; what is typed is kept until it has arrived. */
export function LetterComposer({ complaint, question, setQuestion }: Props) {
  const t = useT();
  const { facts } = complaint.view;
  const [tried, setTried] = useState(false);
  const draft = useDraft(`${facts.id}.message-out`);
  const letter = useSend(facts, facts.writings);
  const event = useRecordEvent(facts.id);
  const body = draft.text.trim();
  const unfilled = unfilledPlace(body);
  const mayAsk = offeredFor(complaint).includes('asked');
  const error = question ? event.error : letter.error;
  const send = async (): Promise<boolean> => {
    if (!question) return letter.send({ kind: 'message-out', body });
    const texts = [{ kind: 'message-out', body }] as const;
    return (await event.record({ event: 'asked', texts }, facts)).done;
  };
  const submit = async () => {
    setTried(true);
    if (body === '' || unfilled !== null || (question && !mayAsk) || !(await send())) return;
    draft.clear();
    setQuestion(false);
    setTried(false);
  };
  return (
    <div className={classes['composer']}>
      <Textarea
        id={FIELD}
        onKeyDown={onCtrlEnter(() => !letter.busy && !event.busy && submit())}
        label={t('dialogue.write')}
        description={t(onlyElsewhere(complaint) ? 'dialogue.hint.elsewhere' : 'dialogue.hint')}
        autosize
        minRows={3}
        maxRows={14}
        value={draft.text}
        error={tried && unfilled !== null && t('field.message.unfilled', { place: unfilled })}
        onChange={({ currentTarget }) => draft.setText(currentTarget.value)}
      />
      <LetterPreview text={draft.text} />
      {(mayAsk || question) && (
        <Checkbox
          label={t('dialogue.question')}
          description={t('dialogue.question.hint')}
          checked={question}
          // Meanwhile someone else may have taken it up, or the person withdrawn.
          error={question && !mayAsk && t('stale.impossible')}
          onChange={({ currentTarget }) => setQuestion(currentTarget.checked)}
        />
      )}
      <Fault error={error} />
      <div className={classes['row']}>
        <Button
          size="sm"
          variant="light"
          loading={letter.busy || event.busy}
          disabled={body === ''}
          onClick={() => void submit()}
        >
          {t(question ? 'action.asked.button' : 'dialogue.send')}
        </Button>
        <MessageTemplates
          language={facts.language}
          insert={(text) => draft.setText(draft.text === '' ? text : `${draft.text}\n\n${text}`)}
        />
      </div>
    </div>
  );
}
