import { useState } from 'react';
import type { OpeningResponse } from '#desk-client';
import { coordinates } from '../../session/rights.js';
import { useSession } from '../../session/session-context.js';
import { Failed } from '../../ui/failed.js';
import { Notice } from '../../ui/notice.js';
import { Section } from '../../ui/section.js';
import { FiguresNav } from '../figures/figures-nav.js';
import { LedgerBanner } from '../quality/ledger-banner.js';
import { useTrustWords } from '../quality/use-trust-words.js';
import { EnterForm } from './enter-form.js';
import { EntryCard } from './entry-card.js';
import classes from './opening.module.css';
import { useOpening } from './use-opening.js';

/** Received and processed before this system: entered by one, confirmed by another, and never changed. */
export function OpeningPage() {
  const { t } = useTrustWords();
  const { data, error, isPending, refetch } = useOpening();
  return (
    <main className={classes['page']}>
      <h1>{t('opening.title')}</h1>
      <FiguresNav />
      <p className={classes['quiet']}>{t('opening.what')}</p>
      <LedgerBanner />
      {isPending && <div className={classes['skeleton']} role="status" aria-label={t('opening.title')} />}
      {error && <Failed error={error} again={() => void refetch()} />}
      {data && <Entries opening={data} />}
    </main>
  );
}

function Entries({ opening }: { readonly opening: OpeningResponse }) {
  const { t, month } = useTrustWords();
  const { current } = useSession();
  const [done, setDone] = useState<string | null>(null);
  const since = opening.countedSince.find(({ district }) => district === null);
  const [waiting, decided] = [
    opening.entries.filter(({ decision }) => decision === null),
    opening.entries.filter(({ decision }) => decision !== null),
  ];
  return (
    <>
      <p>{since ? t('opening.since', { month: month(since.month) }) : t('opening.since.none')}</p>
      {done && <Notice tone="good">{done}</Notice>}
      {waiting.length > 0 && (
        <Section title={t('opening.waiting')}>
          {waiting.map((entry) => (
            <EntryCard key={entry.id} entry={entry} onDecided={setDone} />
          ))}
        </Section>
      )}
      {coordinates(current) && (
        <Section title={t('opening.enter')}>
          <EnterForm countedSince={opening.countedSince} onEntered={() => setDone(t('opening.sent'))} />
        </Section>
      )}
      {opening.entries.length === 0 && <p>{t('opening.none')}</p>}
      {decided.length > 0 && (
        <Section title={t('opening.history')}>
          {decided.map((entry) => (
            <EntryCard key={entry.id} entry={entry} onDecided={setDone} />
          ))}
        </Section>
      )}
    </>
  );
}
