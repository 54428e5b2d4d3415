import type { ReactNode } from 'react';
import { useLabels } from '../../i18n/use-labels.js';
import { useToday } from '../../ui/use-today.js';
import type { UseQueryResult } from '@tanstack/react-query';
import type { OverviewResponse, StockIdentityResponse } from '#desk-client';
import { Failed } from '../../ui/failed.js';
import { Notice } from '../../ui/notice.js';
import type { Asked, Fault } from './asked.js';
import { LedgerBanner } from '../quality/ledger-banner.js';
import { Explained, type Scope } from './explained.js';
import { FiguresNav } from './figures-nav.js';
import classes from './figures.module.css';
import { useFiguresWords } from './use-figures-words.js';
import { useKeyName } from './use-key-name.js';

/** What every answer says of itself. */
export type Answered = Pick<OverviewResponse, 'asOf' | 'mark' | 'from' | 'to' | 'definitions'>;

interface Props {
  readonly title: string;
  readonly faults: readonly Fault[];
  readonly busy: boolean;
  readonly children: ReactNode;
}

/** What stands around each page of figures: where one is, what of the address was left out, and where numbers open. */
export function FiguresRoom({ title, faults, busy, children }: Props) {
  const { t } = useFiguresWords();
  return (
    <Explained>
      <main className={classes['page']} aria-busy={busy}>
        <h1>{title}</h1>
        <FiguresNav />
        <LedgerBanner />
        {faults.length > 0 && (
          <Notice tone="soon" urgent title={t('fault')}>
            <ul className={classes['faults']}>
              {faults.map(({ code, value }) => (
                <li key={code + value}>{t(`fault.${code}`, { value })}</li>
              ))}
            </ul>
          </Notice>
        )}
        {children}
      </main>
    </Explained>
  );
}

/** An answer, or that it comes, or why it doesn't. */
export function Answer<T>(props: {
  readonly of: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
}) {
  const { t } = useFiguresWords();
  const { data, error, isPending, refetch } = props.of;
  return (
    <>
      {error && <Failed error={error} again={() => void refetch()} />}
      {isPending && <div className={classes['skeleton']} role="status" aria-label={t('loading')} />}
      {data !== undefined && props.children(data)}
    </>
  );
}

/** The red banner of accounts that don't agree. */
export function BrokenIdentity({ identity }: { readonly identity: StockIdentityResponse | null }) {
  const { t } = useFiguresWords();
  if (!identity || identity.holds) return null;
  return (
    <Notice tone="late" urgent title={t('identity.broken')}>
      {t('identity.broken.do')}
    </Notice>
  );
}

/** For which period and as of when an answer is. */
export function AsOf({ answer }: { readonly answer: Answered }) {
  const { t, instant, month } = useFiguresWords();
  const running = answer.to >= useToday().slice(0, 7);
  return (
    <p className={classes['asOf']}>
      {t('period', { from: month(answer.from), to: month(answer.to) })}{' '}
      {answer.asOf ? t('as-of', { instant: instant(answer.asOf) }) : t('as-of.none')}{' '}
      {running && t('running', { month: month(answer.to) })}
    </p>
  );
}

/** Whose figures they are, where they are not the whole network's. */
export function Where({ asked }: { readonly asked: Asked }) {
  const { label, team } = useLabels();
  const name = useKeyName();
  const where = [
    asked.team && team(asked.team),
    asked.district && name('district', asked.district),
    asked.kind && label('kind', asked.kind),
  ].filter(Boolean);
  return where.length > 0 && <p className={classes['where']}>{where.join(' · ')}</p>;
}

/** What the numbers of an answer stand for. */
export function scopeOf(asked: Asked, answer: Answered, more: Partial<Scope> = {}): Scope {
  const { kind, district, team, asOf } = asked;
  return {
    ...{ kind, district, team, asOf, from: answer.from, to: answer.to },
    ...{ instant: answer.asOf, mark: answer.mark, definitions: answer.definitions },
    ...more,
  };
}
