import type { TeamIntervalResponse } from '#desk-client';
import { useLabels } from '../../i18n/use-labels.js';
import classes from './figures.module.css';
import { useFiguresWords } from './use-figures-words.js';

/** In words what is hatched: fewer complaints then does not mean fewer violations. */
export function SuspendedDays({ intervals }: { readonly intervals: readonly TeamIntervalResponse[] }) {
  const { t, day } = useFiguresWords();
  const { team } = useLabels();
  const told = intervals.filter(({ status }) => status !== 'remote');
  if (told.length === 0) return <p className={classes['hint']}>{t('suspended.none')}</p>;
  return (
    <details className={classes['suspended']}>
      <summary>
        <span aria-hidden className={classes['hatch']} /> {t('suspended', { count: told.length })}
      </summary>
      <ul>
        {told.map(({ teamId, status, from, to }) => (
          <li key={`${teamId} ${from}`}>
            {t(
              to
                ? `suspended.${status as 'suspended' | 'reduced'}`
                : `suspended.${status as 'suspended' | 'reduced'}.lasting`,
              {
                ...{ team: team(teamId), from: day(from), to: to ? day(to) : '' },
              },
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
