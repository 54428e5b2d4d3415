import type { ReactNode } from 'react';
import classes from './plain-page.module.css';

/** A page of one column with nothing around it: before a session, or when there can be none. */
export function PlainPage({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <main className={classes['page']}>
      <p className={classes['mark']}>Kenekanko</p>
      <h1 className={classes['title']}>{title}</h1>
      {children}
    </main>
  );
}
