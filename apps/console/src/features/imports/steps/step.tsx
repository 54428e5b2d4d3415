import type { ReactNode, RefObject } from 'react';
import classes from '../imports.module.css';

/** The heading that is gone to when a step is come to. */
export type Heading = RefObject<HTMLHeadingElement | null>;

interface Props {
  readonly heading: Heading;
  readonly title: string;
  readonly children: ReactNode;
}

/** One step of an import. */
export function Step({ heading, title, children }: Props) {
  return (
    <section className={classes['step']} aria-labelledby="import-step">
      <h2 id="import-step" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
