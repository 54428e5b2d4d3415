import { Button } from '@mantine/core';
import { useT } from '../../i18n/language.js';
import type { BulkAct } from '../bulk/bulk-plan.js';
import classes from './queue.module.css';
import type { Choosing } from './use-selection.js';

interface Props {
  readonly choosing: Choosing;
  readonly declineAsSpam: () => void;
  /** What else can be done to all of them. */
  readonly acts: readonly BulkAct[];
  readonly ask: (act: BulkAct) => void;
}

const KEYS: Readonly<Record<BulkAct, string>> = { accept: 'a', assign: 'm' };

/** How many are chosen, and what can be done with them all; it comes below, so that no row moves. */
export function SelectionBar({ choosing, declineAsSpam, acts, ask }: Props) {
  const t = useT();
  const { chosen, shown, all, clear } = choosing;
  if (chosen.length === 0) return null;
  return (
    <div role="group" aria-label={t('queue.select.bar')} className={classes['selection']}>
      <p role="status">{t('queue.select.count', { count: chosen.length })}</p>
      {acts.map((act) => (
        <Button
          key={act}
          size="sm"
          aria-keyshortcuts={KEYS[act]}
          rightSection={<kbd aria-hidden>{KEYS[act]}</kbd>}
          onClick={() => ask(act)}
        >
          {t(`bulk.${act}.name`)}
        </Button>
      ))}
      <Button
        size="sm"
        variant="default"
        aria-keyshortcuts="s"
        rightSection={<kbd aria-hidden>s</kbd>}
        onClick={declineAsSpam}
      >
        {t('spam.name')}
      </Button>
      {chosen.length < shown.length && (
        <Button size="sm" variant="default" onClick={all}>
          {t('queue.select.all', { count: shown.length })}
        </Button>
      )}
      <Button size="sm" variant="subtle" onClick={clear}>
        {t('queue.select.none')}
      </Button>
    </div>
  );
}
