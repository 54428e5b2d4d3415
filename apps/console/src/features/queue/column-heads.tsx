import { useT } from '../../i18n/language.js';
import classes from './queue.module.css';
import type { Choosing } from './use-selection.js';

/** Names of the columns for the eye (each row says them itself to a screen reader), and the box that chooses all. */
export function ColumnHeads({ choosing }: { readonly choosing: Choosing }) {
  const t = useT();
  const { chosen, shown, all, clear } = choosing;
  const every = chosen.length === shown.length;
  return (
    <div className={classes['heads']}>
      <label className={classes['pick']}>
        <input
          type="checkbox"
          aria-label={t('queue.select.all', { count: shown.length })}
          checked={every}
          ref={(box) => {
            if (box) box.indeterminate = chosen.length > 0 && !every;
          }}
          onChange={every ? clear : all}
        />
      </label>
      <div className={`${classes['row']} ${classes['head']}`} aria-hidden>
        <span className={classes['priority']} />
        <span className={classes['what']}>{t('queue.column.what')}</span>
        <span className={classes['flags']} />
        <span className={classes['reference']}>{t('queue.column.reference')}</span>
        <span className={classes['where']}>{t('queue.column.where')}</span>
        <span className={classes['age']}>{t('queue.column.age')}</span>
        <span className={classes['due']}>{t('queue.column.due')}</span>
        <span className={classes['state']}>{t('queue.column.state')}</span>
        <span className={classes['whom']}>{t('queue.column.whom')}</span>
      </div>
    </div>
  );
}
