import { Button } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../i18n/language.js';
import classes from './complaint.module.css';
import type { OpenedComplaint } from './opened.js';

/** Adds the texts that an opening left out. */
export type LoadEarlier = () => Promise<void>;

interface Props {
  readonly complaint: OpenedComplaint;
  readonly load: LoadEarlier;
}

/** Where a complaint holds more texts than one opening shows: says so, and fetches those before. */
export function EarlierTexts({ complaint, load }: Props) {
  const t = useT();
  const [busy, setBusy] = useState(false);
  if (complaint.view.earlier === null) return null;
  const run = async () => {
    setBusy(true);
    await load();
    setBusy(false);
  };
  return (
    <div>
      <p className={classes['by']}>{t('earlier.hint')}</p>
      <Button variant="default" size="sm" loading={busy} onClick={() => void run()}>
        {t('earlier.load')}
      </Button>
    </div>
  );
}
