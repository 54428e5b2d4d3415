import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OpeningDecision } from '#counts/domain';
import type { OpeningEntryResponse } from '#desk-client';
import { Dialog } from '../../ui/dialog.js';
import { Fault } from '../../ui/fault.js';
import { useDayOf } from '../../ui/use-day.js';
import { useTrustWords } from '../quality/use-trust-words.js';
import { LinesTable, sumsOfLines } from './lines-table.js';
import classes from './opening.module.css';
import { useDecideOpening } from './use-opening.js';

interface Props {
  readonly entry: OpeningEntryResponse;
  /** What is said once it is decided. */
  readonly onDecided: (words: string) => void;
}

/** One entry: what it says, who stands for it, and what the reader may do about it. */
export function EntryCard({ entry, onDecided }: Props) {
  const { t } = useTrustWords();
  const day = useDayOf();
  const sums = sumsOfLines(entry.lines);
  const { decision, decidedBy, decidedAt } = entry;
  return (
    <article className={classes['entry']} aria-label={t('opening.sums', sums)}>
      <p className={classes['sums']}>{t('opening.sums', sums)}</p>
      <p>
        {t(`opening.reason.${entry.reason}`)}
        {entry.source && ` · ${entry.source}`}
      </p>
      <p className={classes['quiet']}>
        {t('opening.by', { name: entry.enteredBy, day: day(entry.enteredAt) })}
        {'. '}
        {decision && decidedAt
          ? t('opening.decided', {
              ...{ decision: t(`opening.decision.${decision}`), name: decidedBy!, day: day(decidedAt) },
            })
          : t('opening.pending')}
        .
      </p>
      {/* What waits is not confirmed unseen. */}
      <details open={!decision}>
        <summary>{t('opening.show', { count: entry.lines.length })}</summary>
        <LinesTable label={t('opening.show', { count: entry.lines.length })} lines={entry.lines} />
      </details>
      {!decision && <Deciding entry={entry} onDecided={onDecided} />}
    </article>
  );
}

/** Whoever entered it may take it back; another confirms, which is asked once, or refuses. */
function Deciding({ entry, onDecided }: Props) {
  const { t } = useTrustWords();
  const [confirming, setConfirming] = useState(false);
  const deciding = useDecideOpening();
  const decide = (decision: OpeningDecision) =>
    deciding.mutate(
      { id: entry.id, decision },
      {
        onSuccess: () => onDecided(t(`opening.${decision}`)),
        onSettled: () => setConfirming(false),
      },
    );
  return (
    <div className={classes['buttons']}>
      <Fault error={deciding.error} />
      {entry.own ? (
        <Button variant="default" loading={deciding.isPending} onClick={() => decide('withdrawn')}>
          {t('opening.withdraw')}
        </Button>
      ) : (
        <>
          <Button onClick={() => setConfirming(true)}>{t('opening.confirm')}</Button>
          <Button variant="default" loading={deciding.isPending} onClick={() => decide('refused')}>
            {t('opening.refuse')}
          </Button>
        </>
      )}
      <Dialog opened={confirming} onClose={() => setConfirming(false)} title={t('opening.confirm.title')}>
        <p>{t('opening.confirm.text', sumsOfLines(entry.lines))}</p>
        <div className={classes['buttons']}>
          <Button loading={deciding.isPending} onClick={() => decide('confirmed')}>
            {t('opening.confirm')}
          </Button>
          <Button variant="default" onClick={() => setConfirming(false)}>
            {t('opening.cancel')}
          </Button>
        </div>
      </Dialog>
    </div>
  );
}
