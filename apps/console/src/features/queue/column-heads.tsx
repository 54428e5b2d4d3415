import { useT } from '../../i18n/language.js';
import classes from './queue.module.css';

/** Names of the columns for the eye; each row says them itself to a screen reader. */
export function ColumnHeads() {
  const t = useT();
  return (
    <div className={`${classes['row']} ${classes['head']}`} aria-hidden>
      <span className={classes['priority']} />
      <span className={classes['what']}>{t('queue.column.what')}</span>
      <span />
      <span className={classes['reference']}>{t('queue.column.reference')}</span>
      <span className={classes['where']}>{t('queue.column.where')}</span>
      <span className={classes['age']}>{t('queue.column.age')}</span>
      <span className={classes['due']}>{t('queue.column.due')}</span>
      <span className={classes['state']}>{t('queue.column.state')}</span>
      <span className={classes['whom']}>{t('queue.column.whom')}</span>
    </div>
  );
}
