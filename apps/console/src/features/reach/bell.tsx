import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { OCCASION_IDS } from '#complaints/domain';
import { formatNumber } from '#i18n';
import { useLanguage, useT } from '../../i18n/language.js';
import { maySeeFigures, worksOnComplaints } from '../../session/rights.js';
import { useSession } from '../../session/session-context.js';
import { Dialog } from '../../ui/dialog.js';
import { useOpeningsToConfirm } from '../opening/use-opening.js';
import { shortReference } from '../complaint/reference.js';
import classes from './reach.module.css';
import { occasionsOf, useSee, useWaiting } from './use-waiting.js';

/** What waits for the person: a number, and behind it how much of what. */
export function Bell() {
  const { current } = useSession();
  return occasionsOf(current).length > 0 || maySeeFigures(current) ? <OwnBell /> : null;
}

function OwnBell() {
  const t = useT();
  const { locale } = useLanguage();
  const [opened, setOpened] = useState(false);
  const waiting = useWaiting().data?.waiting ?? [];
  const openings = useOpeningsToConfirm();
  const count = waiting.reduce((sum, one) => sum + one.count, openings);
  return (
    <>
      <Button
        variant={count > 0 ? 'light' : 'subtle'}
        size="compact-sm"
        aria-haspopup="dialog"
        aria-label={t('reach.bell', { count })}
        onClick={() => setOpened(true)}
      >
        <BellSign />
        {count > 0 && <span className={classes['count']}>{formatNumber(count, locale)}</span>}
      </Button>
      <Dialog opened={opened} onClose={() => setOpened(false)} title={t('reach.bell', { count })}>
        <WaitingList onLeave={() => setOpened(false)} />
      </Dialog>
    </>
  );
}

function WaitingList({ onLeave }: { readonly onLeave: () => void }) {
  const t = useT();
  const { locale } = useLanguage();
  const waiting = useWaiting().data?.waiting ?? [];
  const see = useSee();
  const { current } = useSession();
  const openings = useOpeningsToConfirm();
  const inOrder = OCCASION_IDS.flatMap((id) => waiting.filter(({ occasion }) => occasion === id));
  if (inOrder.length === 0 && openings === 0) {
    const words = worksOnComplaints(current) ? 'reach.nothing' : 'reach.nothing.figures';
    return <p className={classes['nothing']}>{t(words)}</p>;
  }
  return (
    <ul className={classes['waiting']}>
      {openings > 0 && (
        <li>
          <span className={classes['number']}>{formatNumber(openings, locale)}</span>
          <Link href="/figures/opening" onClick={onLeave}>
            {t('reach.opening', { count: openings })}
          </Link>
        </li>
      )}
      {inOrder.map((one) => (
        <li key={one.occasion}>
          <span className={classes['number']}>{formatNumber(one.count, locale)}</span>
          <div>
            {t(`reach.occasion.${one.occasion}`)}
            {one.complaintIds.length > 0 && (
              <ul className={classes['where']}>
                {one.complaintIds.map((id) => (
                  <li key={id}>
                    <Link href={`/complaints/${id}`} onClick={onLeave}>
                      {shortReference(id)}
                    </Link>
                  </li>
                ))}
              </ul>
            )}
          </div>
          <Button
            variant="default"
            size="sm"
            aria-label={t('reach.seen.of', { what: t(`reach.occasion.${one.occasion}`) })}
            onClick={() => see.mutate(one)}
          >
            {t('reach.seen')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function BellSign() {
  return (
    <svg
      width="18"
      height="18"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      aria-hidden
    >
      <path d="M6 16V11a6 6 0 0 1 12 0v5l2 2H4zM10 21h4" strokeLinejoin="round" strokeLinecap="round" />
    </svg>
  );
}
