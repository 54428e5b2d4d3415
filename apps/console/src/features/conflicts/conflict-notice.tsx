import { useEffect, useId, useRef } from 'react';
import { Link } from 'wouter';
import { useT } from '../../i18n/language.js';
import { PHONE, useMedia } from '../../ui/use-media.js';
import { useShortcuts } from '../../ui/use-shortcuts.js';
import classes from './conflicts.module.css';

/** What happened instead of opening a complaint, and where one goes on; nothing of the complaint. */
export function ConflictNotice({ backHref }: { readonly backHref: string }) {
  const t = useT();
  const phone = useMedia(PHONE);
  const told = useId();
  const onward = useRef<HTMLAnchorElement>(null);
  // What was about to open took the focus: the way on has it now, one key away.
  useEffect(() => onward.current?.focus({ preventScroll: true }), []);
  // Where no list has the keys, the next one is by way of it.
  useShortcuts(phone ? { j: () => onward.current?.click() } : {});
  return (
    <div className={classes['found']}>
      <div id={told}>
        <h1>{t('conflict.found.title')}</h1>
        <p>{t('conflict.found.text')}</p>
      </div>
      <p>
        <Link href={backHref} ref={onward} className={classes['onward']} aria-describedby={told}>
          {t('conflict.found.on')}
        </Link>
      </p>
      {!phone && <p className={classes['hint']}>{t('conflict.found.key')}</p>}
    </div>
  );
}
