import { Button } from '@mantine/core';
import { useT } from '../../i18n/language.js';
import { useSession } from '../../session/session-context.js';
import { useDraft } from '../../session/use-draft.js';
import { Fault } from '../../ui/fault.js';
import { onCtrlEnter } from '../../ui/on-ctrl-enter.js';
import classes from './complaint.module.css';
import { namedIn } from './mentions.js';
import { NamingTextarea } from './naming-textarea.js';
import type { OpenedComplaint } from './opened.js';
import { teamOf } from './team-of.js';
import { useSend } from './use-send.js';

interface Props {
  readonly complaint: OpenedComplaint;
  /** Of the field, so that a key can lead there. */
  readonly id: string;
}

/** Writes a note to the team; whoever it names is told. What is typed is kept until it has arrived. */
export function NoteComposer({ complaint, id }: Props) {
  const t = useT();
  const { network, current } = useSession();
  const { facts } = complaint.view;
  const draft = useDraft(`${facts.id}.note`);
  const { send, busy, error } = useSend(facts, facts.writings);
  const people = teamOf(complaint.view, network.colleagues).filter((one) => one.id !== current.account.id);
  const body = draft.text.trim();
  const named = [...new Set(namedIn(body, people).flatMap(({ who }) => (who ? [who] : [])))];
  const submit = async () => {
    const mentions = named.length > 0 ? { mentions: named.map((one) => one.id) } : {};
    if (body !== '' && (await send({ kind: 'note', body, ...mentions }))) draft.clear();
  };
  return (
    <div className={classes['composer']}>
      <NamingTextarea
        id={id}
        label={t('notes.write')}
        description={`${t('notes.hint')} ${t('mentions.hint')}`}
        people={people}
        value={draft.text}
        onChange={draft.setText}
        onKeyDown={onCtrlEnter(() => !busy && submit())}
      />
      <p role="status" className={classes['by']}>
        {named.length > 0 &&
          t('mentions.told', { people: named.map(({ displayName }) => displayName).join(', ') })}
      </p>
      <Fault error={error} />
      <div className={classes['row']}>
        <Button size="sm" variant="light" loading={busy} disabled={body === ''} onClick={() => void submit()}>
          {t('notes.save')}
        </Button>
      </div>
    </div>
  );
}
