import type { ReactNode } from 'react';
import classes from './notice.module.css';

interface Props {
  readonly tone: 'info' | 'soon' | 'late' | 'good';
  readonly title?: string;
  readonly children?: ReactNode;
  /** Announced at once by screen readers. */
  readonly urgent?: boolean;
  readonly action?: ReactNode;
}

const SIGNS = { info: 'i', soon: '!', late: '!', good: '✓' } as const;

/** A sentence that must be seen, with its sign beside the colour. */
export function Notice({ tone, title, children, urgent, action }: Props) {
  return (
    <div className={classes['notice']} data-tone={tone} role={urgent ? 'alert' : 'status'}>
      <span className={classes['sign']} aria-hidden>
        {SIGNS[tone]}
      </span>
      <div className={classes['body']}>
        {title && <p className={classes['title']}>{title}</p>}
        {children && <div>{children}</div>}
      </div>
      {action && <div className={classes['action']}>{action}</div>}
    </div>
  );
}
