import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PublicationResponse } from '#desk-client';
import { Failed } from '../../ui/failed.js';
import { Notice } from '../../ui/notice.js';
import { FiguresNav } from '../figures/figures-nav.js';
import { Preview } from './preview.js';
import classes from './publish.module.css';
import { usePublications } from './use-publications.js';
import { usePublicationWords } from './use-publication-words.js';
import { WithdrawDialog } from './withdraw-dialog.js';

/** What is public of the figures, and what may be next: looked at first, then published. */
export function PublishPage() {
  const { t } = usePublicationWords();
  const { data, error, refetch } = usePublications();
  const [looking, setLooking] = useState<string | null>(null);
  const [done, setDone] = useState<string | null>(null);
  return (
    <main className={classes['page']}>
      <h1>{t('desk.title')}</h1>
      <FiguresNav />
      <p>{t('desk.lead')}</p>
      {done && (
        <Notice tone="good" action={data && <a href={data.page}>{t('desk.see')}</a>}>
          {done}
        </Notice>
      )}
      {error && <Failed error={error} again={() => void refetch()} />}
      {data && (
        <Choice
          offered={data.offered}
          onLook={(quarter) => {
            setDone(null);
            setLooking(quarter);
          }}
        />
      )}
      {looking && (
        <Preview
          key={looking}
          quarter={looking}
          older={data?.offered.filter((one) => one < looking) ?? []}
          onPublished={(said) => {
            setLooking(null);
            setDone(said);
          }}
        />
      )}
      {data && <Publications publications={data.publications} onWithdrawn={setDone} />}
    </main>
  );
}

function Choice({
  offered,
  onLook,
}: {
  readonly offered: readonly string[];
  readonly onLook: (quarter: string) => void;
}) {
  const { t, quarter } = usePublicationWords();
  const [chosen, setChosen] = useState(offered[0]);
  if (offered.length === 0) return <p>{t('desk.quarter.none')}</p>;
  const value = chosen !== undefined && offered.includes(chosen) ? chosen : offered[0]!;
  return (
    <form
      className={classes['choice']}
      onSubmit={(event) => {
        event.preventDefault();
        onLook(value);
      }}
    >
      <label>
        {t('desk.quarter')}
        <select value={value} onChange={(event) => setChosen(event.target.value)}>
          {offered.map((id) => (
            <option key={id} value={id}>
              {quarter(id)}
            </option>
          ))}
        </select>
      </label>
      <Button type="submit">{t('desk.prepare')}</Button>
    </form>
  );
}

function Publications({
  publications,
  onWithdrawn,
}: {
  readonly publications: readonly PublicationResponse[];
  readonly onWithdrawn: (said: string) => void;
}) {
  const { t, quarter, day } = usePublicationWords();
  const [withdrawing, setWithdrawing] = useState<PublicationResponse | null>(null);
  return (
    <section aria-labelledby="publications">
      <h2 id="publications">{t('desk.list')}</h2>
      {publications.length === 0 && <p>{t('desk.list.none')}</p>}
      <ul className={classes['list']}>
        {publications.map((one) => (
          <li key={one.id}>
            <div>
              <strong>{quarter(one.quarter)}</strong>,{' '}
              {one.withdrawnAt
                ? t('other.withdrawn', { day: day(one.withdrawnAt), reason: one.reason ?? '' })
                : t('other.standing', { day: day(one.publishedAt) })}
              <br />
              {t('hidden.count', one.hidden)}
            </div>
            {!one.withdrawnAt && (
              <Button
                variant="default"
                aria-label={t('desk.withdraw.of', { quarter: quarter(one.quarter) })}
                onClick={() => setWithdrawing(one)}
              >
                {t('desk.withdraw')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {withdrawing && (
        <WithdrawDialog
          publication={withdrawing}
          onWithdrawn={onWithdrawn}
          onClose={() => setWithdrawing(null)}
        />
      )}
    </section>
  );
}
