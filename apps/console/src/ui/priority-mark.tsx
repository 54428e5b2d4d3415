import type { Priority } from '#complaints/domain';
import { useT } from '../i18n/language.js';
import classes from './priority-mark.module.css';

const SHAPES: Record<Priority, string> = {
  1: 'M7 1 13.5 13H.5Z',
  2: 'M7 .5 13.5 7 7 13.5.5 7Z',
  3: 'M7 1.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Z',
  4: 'M2 6h10v2H2Z',
};

/** A priority as shape, letter and colour: any one of them suffices. */
export function PriorityMark({ priority }: { readonly priority: Priority }) {
  const t = useT();
  return (
    <span className={classes['mark']} data-priority={priority}>
      <svg viewBox="0 0 14 14" width="13" height="13" aria-hidden>
        <path d={SHAPES[priority]} />
      </svg>
      <span aria-hidden>P{priority}</span>
      <span className="visually-hidden">{t(`priority.${priority}`)}</span>
    </span>
  );
}
