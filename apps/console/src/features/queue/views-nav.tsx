import { NativeSelect } from '@mantine/core';
import { Link, useLocation } from 'wouter';
import { QUEUE_VIEWS, type QueueView } from '#complaints/domain';
import { formatNumber } from '#i18n';
import { useLanguage, useT } from '../../i18n/language.js';
import { isToday, withView, writeFilters, type QueueFilters } from './queue-filters.js';
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
  const late = counters.data?.mineOverdue ?? 0;
  const today = isToday(filters);
  return (
    <nav aria-label={t('queue.views')} className={classes['nav']}>
      <ul>
        <li>
          <Link
            href={`/queue${writeFilters(withView(filters, 'today'), teams)}`}
            aria-current={today ? 'page' : undefined}
          >
            {t('queue.today')}
          </Link>
        </li>
        {QUEUE_VIEWS.map((view) => (
          <li key={view}>
            <Link
              href={`/queue${writeFilters(withView(filters, view), teams)}`}
              aria-current={view === filters.view && !today ? 'page' : undefined}
              data-alarm={ALARMING.includes(view) && (counters.data?.[view] ?? 0) > 0 ? true : undefined}
            >
              <span>{t(`queue.view.${view}`)}</span>
              <span className={classes['count']}>
                {counters.data?.[view] === undefined ? '' : formatNumber(counters.data[view], locale)}
              </span>
              {view === 'mine' && late > 0 && (
                <span className={classes['late']}>{t('queue.lateCount', { count: late })}</span>
              )}
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
  const today = isToday(filters);
  return (
    <NativeSelect
      aria-label={t('queue.views')}
      value={today ? 'today' : filters.view}
      onChange={({ currentTarget }) =>
        navigate(
          `/queue${writeFilters(withView(filters, currentTarget.value as QueueView | 'today'), teams)}`,
        )
      }
      data={[
        { value: 'today', label: t('queue.today') },
        ...QUEUE_VIEWS.map((view) => {
          const count = counters.data?.[view];
          const unread = view === 'concluded' ? (counters.data?.concludedUnread ?? 0) : 0;
          const late = view === 'mine' ? (counters.data?.mineOverdue ?? 0) : 0;
          const number = unread > 0 ? t('queue.unreadCount', { count: unread }) : count;
          const more = late > 0 ? `, ${t('queue.lateCount', { count: late })}` : '';
          return {
            value: view,
            label: t(`queue.view.${view}`) + (number === undefined ? '' : ` (${number}${more})`),
          };
        }),
      ]}
    />
  );
}
