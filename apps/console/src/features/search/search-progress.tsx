import { useT } from '../../i18n/language.js';
import { Failed } from '../../ui/failed.js';
import { Notice } from '../../ui/notice.js';
import classes from './search.module.css';
import type { IndexProgress } from './team-index.js';

interface Props {
  readonly index: IndexProgress;
  readonly again: () => void;
}

/** How many of the team's complaints are opened so far, and what could not be. */
export function SearchProgress({ index, again }: Props) {
  const t = useT();
  const { kind, opened, total, unreadable, error } = index;
  const how = t('search.progress', { opened, total });
  return (
    <>
      {kind === 'opening' && (
        <div className={classes['progress']}>
          <progress
            max={Math.max(total, 1)}
            value={opened}
            aria-label={t('search.opening')}
            aria-valuetext={how}
          />
          <span aria-hidden>{how}</span>
        </div>
      )}
      {kind === 'failed' && (
        <div className={classes['notice']}>
          <Failed error={error} again={again} size="xs" />
          <p>{t('search.stopped', { opened, total })}</p>
        </div>
      )}
      {unreadable > 0 && (
        <div className={classes['notice']}>
          <Notice tone="soon">{t('search.unreadable', { count: unreadable })}</Notice>
        </div>
      )}
    </>
  );
}
