import { useId, type ReactNode } from 'react';
import classes from './section.module.css';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  readonly aside?: ReactNode;
}

/** A titled part of a page. */
export function Section({ title, children, aside }: Props) {
  const id = useId();
  return (
    <section className={classes['section']} aria-labelledby={id}>
      <div className={classes['head']}>
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
