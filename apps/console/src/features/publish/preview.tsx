import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { OPENING_MARK } from '#counts/domain';
import type { HiddenNumberResponse, PreparedPublicationResponse } from '#desk-client';
import { useSession } from '../../session/session-context.js';
import { Fault } from '../../ui/fault.js';
import { Notice } from '../../ui/notice.js';
import { PreviewTables } from './preview-tables.js';
import classes from './publish.module.css';
import { usePreview, usePublicationChange } from './use-publications.js';
import { usePublicationWords } from './use-publication-words.js';

interface Props {
  readonly quarter: string;
  /** Older quarters, which can't be published once this one is. */
  readonly older: readonly string[];
  readonly onPublished: (said: string) => void;
}

/** Exactly what would be public, why of it what is hidden is, and the quarter to be written before it goes out. */
export function Preview({ quarter, older, onPublished }: Props) {
  const { t, day, quarter: quarterText } = usePublicationWords();
  const { data, error } = usePreview(quarter);
  const id = 'preview';
  return (
    <section aria-labelledby={id} aria-busy={!data && !error}>
      <h2 id={id}>{t('desk.preview', { quarter: quarterText(quarter) })}</h2>
      <Fault error={error} />
      {data && (
        <>
          <Sentence document={data.document} />
          <p>{t('desk.as-of', { day: day(data.document.asOf) })}</p>
          <p>{t('hidden.count', data.document.hidden)}</p>
          <p>{t('desk.why', { few: count(data, 'few'), beside: count(data, 'beside') })}</p>
          <PreviewTables document={data.document} hidden={data.hidden} />
          <Confirm prepared={data} {...{ quarter, older, onPublished }} />
        </>
      )}
    </section>
  );
}

function Sentence({ document }: Pick<PreparedPublicationResponse, 'document'>) {
  const { t, month } = usePublicationWords();
  const { received, processed, opening } = document.totals;
  return (
    <>
      <p className={classes['sentence']}>
        {t(opening.length > 0 ? 'sentence.opening' : 'sentence', {
          ...{ received, processed, end: month(document.to) },
        })}
        {opening.length > 0 && ` ${OPENING_MARK}`}
      </p>
      {opening.length > 0 && <p>{t('opening', { mark: OPENING_MARK })}</p>}
    </>
  );
}

/** Letters and digits alone, without accents: that it was meant matters, not how it was typed. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

const count = ({ hidden }: PreparedPublicationResponse, why: HiddenNumberResponse['why']): number =>
  hidden.filter((one) => one.why === why).length;

function Confirm({
  prepared,
  quarter,
  older,
  onPublished,
}: Props & { readonly prepared: PreparedPublicationResponse }) {
  const { t, quarter: quarterText } = usePublicationWords();
  const { api } = useSession();
  const [written, setWritten] = useState('');
  // As it stands on the screen, or as its address says it.
  const meant = [quarterText(quarter), quarter].some((one) => plain(one) === plain(written));
  const publish = usePublicationChange(() => api.publish(quarter, prepared.digest));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    publish.mutate(undefined, {
      onSuccess: () => onPublished(t('desk.published', { quarter: quarterText(quarter) })),
    });
  };
  return (
    <form className={classes['confirm']} onSubmit={submit}>
      {older.length > 0 && (
        <Notice tone="soon">{t('desk.older', { quarters: older.map(quarterText).join(', ') })}</Notice>
      )}
      <TextInput
        label={t('desk.confirm', { quarter: quarterText(quarter) })}
        value={written}
        autoComplete="off"
        onChange={(event) => setWritten(event.currentTarget.value)}
      />
      <Fault error={publish.error} />
      <Button type="submit" loading={publish.isPending} disabled={!meant}>
        {t('desk.publish')}
      </Button>
    </form>
  );
}
