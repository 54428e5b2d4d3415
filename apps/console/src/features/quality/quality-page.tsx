import { Button } from '@mantine/core';
import { LEDGER_FINDING, QUALITY_ISSUES } from '#counts/domain';
import type { QualityResponse } from '#desk-client';
import { useSession } from '../../session/session-context.js';
import { coordinates } from '../../session/rights.js';
import { Failed } from '../../ui/failed.js';
import { Fault } from '../../ui/fault.js';
import { Notice } from '../../ui/notice.js';
import { Section } from '../../ui/section.js';
import { useDayOf } from '../../ui/use-day.js';
import { FiguresNav } from '../figures/figures-nav.js';
import { IssueSection } from './issue-section.js';
import { LedgerBanner } from './ledger-banner.js';
import classes from './quality.module.css';
import { useLookThrough, useQuality } from './use-quality.js';
import { useTrustWords } from './use-trust-words.js';

/** How far the figures can be trusted, what to mend, and whose it is to mend. */
export function QualityPage() {
  const { t } = useTrustWords();
  const { data, error, isPending, refetch } = useQuality();
  return (
    <main className={classes['page']}>
      <h1>{t('quality.title')}</h1>
      <FiguresNav />
      <p className={classes['quiet']}>{t('quality.what')}</p>
      <LedgerBanner linked={false} />
      {isPending && <div className={classes['skeleton']} role="status" aria-label={t('quality.title')} />}
      {error && <Failed error={error} again={() => void refetch()} />}
      {data && <Standing quality={data} />}
    </main>
  );
}

function Standing({ quality }: { readonly quality: QualityResponse }) {
  const { t, instant } = useTrustWords();
  const { last, findings, running } = quality;
  const issues = QUALITY_ISSUES.map((issue) => ({
    issue,
    found: findings.filter(({ code }) => code === issue.id),
  })).filter(({ found }) => found.length > 0);
  const checks = findings.filter(({ code }) => code.startsWith(LEDGER_FINDING));
  return (
    <>
      {last ? (
        <p>
          {t('quality.last', {
            ...{ instant: instant(last.finishedAt), complaints: last.complaints, lines: last.ledgerLines },
          })}
        </p>
      ) : (
        <Notice tone="info">{t('quality.never')}</Notice>
      )}
      <LookThrough running={running} />
      {last?.holds && <Notice tone="good">{t('quality.holds')}</Notice>}
      {checks.length > 0 && (
        <Section title={t('quality.checks')}>
          <ul>
            {checks.map(({ code, count }) => (
              <li key={code}>{t('quality.check', { check: code.slice(LEDGER_FINDING.length), count })}</li>
            ))}
          </ul>
          <p className={classes['quiet']}>{t('quality.for', { who: t('quality.for.operator') })}</p>
        </Section>
      )}
      {issues.map(({ issue, found }) => (
        <IssueSection key={issue.id} issue={issue} findings={found} />
      ))}
      {last && issues.length === 0 && checks.length === 0 && <p>{t('quality.clean')}</p>}
      <Nights quality={quality} />
    </>
  );
}

/** Has figures looked through now; that it goes on is said to everybody. */
function LookThrough({ running }: { readonly running: boolean }) {
  const { t } = useTrustWords();
  const { current } = useSession();
  const look = useLookThrough();
  if (!coordinates(current)) return running && <Notice tone="info">{t('quality.running')}</Notice>;
  return (
    <div className={classes['now']}>
      <Button variant="default" loading={look.isPending} onClick={() => look.mutate()}>
        {t('quality.now')}
      </Button>
      {running && <Notice tone="info">{t(look.data?.asked ? 'quality.asked' : 'quality.running')}</Notice>}
      {look.data?.asked === false && !running && <Notice tone="info">{t('quality.tooSoon')}</Notice>}
      {look.error && <Fault error={look.error} />}
    </div>
  );
}

function Nights({ quality: { nights } }: { readonly quality: QualityResponse }) {
  const { t } = useTrustWords();
  const day = useDayOf();
  if (nights.length === 0) return null;
  return (
    <Section title={t('quality.nights')}>
      <ol className={classes['nights']}>
        {nights.map(({ finishedAt, holds }) => (
          <li key={finishedAt} data-holds={holds}>
            <span aria-hidden>{holds ? '✓' : '✗'}</span>{' '}
            {t(holds ? 'quality.night.held' : 'quality.night.broke', { day: day(finishedAt) })}
          </li>
        ))}
      </ol>
    </Section>
  );
}
