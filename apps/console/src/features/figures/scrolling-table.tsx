import type { ReactNode } from 'react';
import classes from './figures.module.css';
import { useFiguresWords } from './use-figures-words.js';

/** A table wider than a phone: it scrolls by itself, and shows that it does. */
export function ScrollingTable({
  label,
  words = false,
  children,
}: {
  readonly label: string;
  /** Its cells are words, not numbers. */
  readonly words?: boolean;
  readonly children: ReactNode;
}) {
  const { t } = useFiguresWords();
  return (
    <>
      <p className={classes['scrolls']}>{t('scrolls')} ⇄</p>
      <div className={classes['scroll']} role="region" aria-label={label} tabIndex={0}>
        <table className={classes['table']} data-words={words || undefined}>
          {children}
        </table>
      </div>
    </>
  );
}
