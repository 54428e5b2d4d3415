import { NativeSelect } from '@mantine/core';
import { Link, useLocation } from 'wouter';
import { QUEUE_VIEWS, type QueueView } from '#complaints/domain';
import { formatNumber } from '#i18n';
import { useLanguage, useT } from '../../i18n/language.js';
import { writeFilters, type QueueFilters } from './queue-filters.js';
import classes from './views-nav.module.css';
import { useCounters } from './use-queue.js';

/** What is there has waited too long already. */
const ALARMING: readonly QueueView[] = ['overdue', 'granted'];

interface Props {
  readonly filters: QueueFilters;
  readonly teams: readonly string[];
}

/** The views at the left, each with its number. */
export function ViewsNav({ filters, teams }: Props) {
  const t = useT();
  const { locale } = useLanguage();
  const counters = useCounters(filters.team);
  const unread = counters.data?.concludedUnread ?? 0;
  return (
    <nav aria-label={t('queue.views')} className={classes['nav']}>
      <ul>
        {QUEUE_VIEWS.map((view) => (
          <li key={view}>
            <Link
              href={`/queue${writeFilters({ ...filters, view }, teams)}`}
              aria-current={view === filters.view ? 'page' : undefined}
              data-alarm={ALARMING.includes(view) && (counters.data?.[view] ?? 0) > 0 ? true : undefined}
            >
              <span>{t(`queue.view.${view}`)}</span>
              <span className={classes['count']}>
                {counters.data?.[view] === undefined ? '' : formatNumber(counters.data[view], locale)}
              </span>
              {view === 'concluded' && unread > 0 && (
                <span className={classes['unread']}>{t('queue.unreadCount', { count: unread })}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The same choice on a narrow screen. */
export function ViewsSelect({ filters, teams }: Props) {
  const t = useT();
  const [, navigate] = useLocation();
  const counters = useCounters(filters.team);
  return (
    <NativeSelect
      aria-label={t('queue.views')}
      value={filters.view}
      onChange={(event) =>
        navigate(`/queue${writeFilters({ ...filters, view: event.currentTarget.value as QueueView }, teams)}`)
      }
      data={QUEUE_VIEWS.map((view) => {
        const count = counters.data?.[view];
        const unread = view === 'concluded' ? (counters.data?.concludedUnread ?? 0) : 0;
        const number = unread > 0 ? t('queue.unreadCount', { count: unread }) : count;
        return { value: view, label: t(`queue.view.${view}`) + (number === undefined ? '' : ` (${number})`) };
      })}
    />
  );
}
