import { useT } from '../../i18n/language.js';
import classes from './queue.module.css';

/** The shape of rows to come. */
export function QueueSkeleton() {
  const t = useT();
  return (
    <div role="status" className={classes['skeleton']}>
      <span className="visually-hidden">{t('app.loading')}</span>
      {Array.from({ length: 8 }, (_, index) => (
        <div key={index} aria-hidden />
      ))}
    </div>
  );
}
