import { Button } from '@mantine/core';
import { useState } from 'react';
import { receiptGroups } from '#sealing';
import { useT } from '../../i18n/language.js';
import classes from './assisted.module.css';

/** The code, huge: whole, or one group at a time for reading out. It is all that printing the page prints. */
export function CodeGroups({ code }: { readonly code: string }) {
  const t = useT();
  const groups = receiptGroups(code);
  const [place, setPlace] = useState<number | null>(null);
  return (
    <>
      <p className={classes['code']} data-print="code" data-alone={place !== null || undefined}>
        {groups.map((group, i) => (
          <span key={i} data-said={i === place || undefined}>
            {group}
          </span>
        ))}
      </p>
      <div className={classes['ways']}>
        {place === null ? (
          <>
            <Button variant="default" onClick={() => setPlace(0)}>
              {t('assisted.aloud')}
            </Button>
            <Button variant="default" onClick={() => window.print()}>
              {t('assisted.print')}
            </Button>
          </>
        ) : (
          <>
            <p role="status" className={classes['place']}>
              {t('assisted.group', { number: place + 1, total: groups.length })}
            </p>
            <Button variant="default" disabled={place === 0} onClick={() => setPlace(place - 1)}>
              {t('assisted.groupBefore')}
            </Button>
            <Button
              variant="default"
              disabled={place === groups.length - 1}
              onClick={() => setPlace(place + 1)}
            >
              {t('assisted.groupNext')}
            </Button>
            <Button variant="default" onClick={() => setPlace(null)}>
              {t('assisted.aloudAll')}
            </Button>
          </>
        )}
      </div>
    </>
  );
}
