import { Button, Textarea } from '@mantine/core';
import { useMemo, useState } from 'react';
import { isOpen, TRANSCRIPT_MOST, type Transcript } from '#complaints/domain';
import type { ComplaintFactsResponse, FileResponse } from '#desk-client';
import { useT } from '../../i18n/language.js';
import { useLabels } from '../../i18n/use-labels.js';
import { useDraft } from '../../session/use-draft.js';
import { Instant } from '../../ui/instant.js';
import { Fault } from '../../ui/fault.js';
import { Notice } from '../../ui/notice.js';
import { onCtrlEnter } from '../../ui/on-ctrl-enter.js';
import type { OpenedComplaint, OpenedItem } from '../complaint/opened.js';
import { useSend } from '../complaint/use-send.js';
import classes from './files.module.css';
import { draftOf, writtenDraft } from './transcript-draft.js';

interface Props {
  readonly complaint: OpenedComplaint;
  readonly file: FileResponse;
}

/** Oldest first, of one file. */
const versionsOf = ({ transcripts }: OpenedComplaint, fileId: string): readonly OpenedItem<Transcript>[] =>
  transcripts.filter(({ opened }) => opened.ok && opened.value.fileId === fileId);

/** What the team wrote down of a recording, beside it, with every version before. */
export function TranscriptPart({ complaint, file }: Props) {
  const t = useT();
  const versions = versionsOf(complaint, file.id);
  const [latest, ...before] = [...versions].reverse();
  return (
    <div className={classes['transcript']}>
      <h3>{t('transcript.title')}</h3>
      {latest ? <Version version={latest} /> : <p className={classes['quiet']}>{t('transcript.none')}</p>}
      {before.length > 0 && (
        <details>
          <summary>{t('transcript.before', { count: before.length })}</summary>
          {before.map((version) => (
            <Version key={version.id} version={version} />
          ))}
        </details>
      )}
      {complaint.keys === 'open' && isOpen(complaint.view.facts) && (
        <Writing facts={complaint.view.facts} fileId={file.id} latest={latest ?? null} />
      )}
    </div>
  );
}

const textOf = (version: OpenedItem<Transcript> | null): string =>
  version?.opened.ok ? version.opened.value.text : '';

function Version({ version }: { readonly version: OpenedItem<Transcript> }) {
  const t = useT();
  const labels = useLabels();
  return (
    <>
      <p className={classes['quiet']}>
        {t('transcript.by', { name: labels.person(version.authorId) })} · <Instant at={version.createdAt} />
      </p>
      <p className={classes['written']}>{textOf(version)}</p>
    </>
  );
}

interface WritingProps {
  readonly facts: Pick<ComplaintFactsResponse, 'id' | 'teamId'>;
  readonly fileId: string;
  readonly latest: OpenedItem<Transcript> | null;
}

/** Writes a version over the one that stands; nothing that was typed is lost, nor what somebody else kept meanwhile. */
function Writing({ facts, fileId, latest }: WritingProps) {
  const t = useT();
  const labels = useLabels();
  const draft = useDraft(`${facts.id}.transcript.${fileId}`);
  const { send, busy, error } = useSend(facts);
  const [asked, setAsked] = useState(false);
  const [kept, setKept] = useState(false);
  const standing = textOf(latest);
  const over = latest?.id ?? '';
  const { text, base } = draftOf(draft.text) ?? { text: standing, base: over };
  // The same text sent again is the same item.
  const body = useMemo((): Transcript => ({ fileId, text }), [fileId, text]);
  const changed = text.trim() !== '' && text !== standing;

  if (!asked && draft.text === '' && standing !== '') {
    return (
      <>
        {kept && <p role="status">✓ {t('transcript.kept')}</p>}
        <Button size="sm" variant="default" onClick={() => setAsked(true)}>
          {t('transcript.edit')}
        </Button>
      </>
    );
  }
  const write = (next: string) => {
    setKept(false);
    if (next === standing && base === over) draft.clear();
    else draft.setText(writtenDraft({ text: next, base }));
  };
  const keep = async () => {
    if (!changed || busy) return;
    if (!(await send({ kind: 'transcript', body }))) return;
    draft.clear();
    setAsked(false);
    setKept(true);
  };
  return (
    <>
      <Textarea
        label={t('transcript.write')}
        description={t('transcript.hint')}
        autosize
        minRows={4}
        maxRows={20}
        maxLength={TRANSCRIPT_MOST}
        value={text}
        onKeyDown={onCtrlEnter(() => void keep())}
        onChange={({ currentTarget }) => write(currentTarget.value)}
      />
      {draft.text !== '' && base !== over && latest && (
        <Notice tone="soon">{t('transcript.newer', { name: labels.person(latest.authorId) })}</Notice>
      )}
      <Fault error={error} />
      <div className={classes['row']}>
        <Button size="sm" loading={busy} disabled={!changed} onClick={() => void keep()}>
          {t('transcript.save')}
        </Button>
        <span className={classes['quiet']} role="status">
          {draft.text !== '' && t('transcript.draft')}
        </span>
      </div>
    </>
  );
}
