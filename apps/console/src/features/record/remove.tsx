import { Button } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../i18n/language.js';
import classes from './record.module.css';

interface Props {
  /** Something was written into it: a slip of the thumb must not lose an interview. */
  readonly filled: boolean;
  readonly onClick: () => void;
}

/** Takes an entry out again; asks first where something would be lost. */
export function Remove({ filled, onClick }: Props) {
  const t = useT();
  const [asked, setAsked] = useState(false);
  const remove = () => {
    // What moves up into its place was not asked about.
    setAsked(false);
    onClick();
  };
  if (!asked)
    return (
      <Button
        size="xs"
        variant="subtle"
        color="red"
        onClick={filled ? () => setAsked(true) : onClick}
        className={classes['remove']}
      >
        {t('record.remove')}
      </Button>
    );
  return (
    <div role="group" aria-label={t('record.remove')} className={classes['remove']}>
      <p role="status">{t('record.remove.ask')}</p>
      <Button size="xs" variant="default" onClick={() => setAsked(false)}>
        {t('record.remove.keep')}
      </Button>{' '}
      <Button size="xs" color="red" onClick={remove}>
        {t('record.remove.sure')}
      </Button>
    </div>
  );
}
