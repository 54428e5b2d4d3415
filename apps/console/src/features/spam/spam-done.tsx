import { CloseButton } from '@mantine/core';
import { useEffect } from 'react';
import { useT } from '../../i18n/language.js';
import { leads } from '../../session/rights.js';
import { useSession } from '../../session/session-context.js';
import { Notice } from '../../ui/notice.js';
import { shortReference } from '../complaint/opened.js';
import { TakeBack } from './take-back.js';
import classes from './spam.module.css';

/** One complaint that was declined as spam just now. */
export interface DoneSpam {
  readonly id: string;
  readonly version: number;
  readonly teamId: string;
}

const SHOWN_MS = 15_000;

/** Says what was closed, and lets whoever may take it back. */
export function SpamDone({ done, onSeen }: { readonly done: DoneSpam; readonly onSeen: () => void }) {
  const t = useT();
  const { current } = useSession();
  useEffect(() => {
    const timer = setTimeout(onSeen, SHOWN_MS);
    return () => clearTimeout(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- counted from the deed, not from each drawing
  }, [done]);
  return (
    <div className={classes['done']}>
      <Notice
        tone="good"
        action={
          <span className={classes['acting']}>
            <TakeBack {...done} />
            <CloseButton aria-label={t('app.close')} onClick={onSeen} />
          </span>
        }
      >
        <p>{t('spam.done', { reference: shortReference(done.id) })}</p>
        {!leads(current, done.teamId) && <p>{t('spam.back.how', { count: 1 })}</p>}
      </Notice>
    </div>
  );
}
