import { NativeSelect } from '@mantine/core';
import { useLocation } from 'wouter';
import { useT } from '../../i18n/language.js';
import { useSession } from '../../session/session-context.js';
import { later } from '../../ui/later.js';
import type { useAskedBulk } from '../bulk/use-asked-bulk.js';
import type { LiveState } from '../live/live-store.js';
import { OfflineNotice } from '../live/offline-notice.js';
import { SearchBox } from '../search/search-box.js';
import type { Searching } from '../search/use-searching.js';
import { QueueFiltersBar } from './queue-filters-bar.js';
import { isToday, writeFilters, type QueueFilters } from './queue-filters.js';
import { QueueList } from './queue-list.js';
import classes from './queue.module.css';
import { SelectionBar } from './selection-bar.js';
import type { Choosing } from './use-selection.js';
import { ViewsSelect } from './views-nav.js';

interface Props {
  readonly filters: QueueFilters;
  readonly teams: readonly string[];
  readonly selectedId: string | null;
  readonly live: LiveState;
  /** The views stand elsewhere when there is room for them. */
  readonly withViews: boolean;
  readonly choosing: Choosing;
  readonly searching: Searching;
  /** Asks whether what is chosen is to be declined as spam. */
  readonly declineAsSpam: () => void;
  readonly bulk: Pick<ReturnType<typeof useAskedBulk>, 'acts' | 'ask'>;
}

const SearchResults = later(async () => (await import('../search/search-results.js')).SearchResults);

/** The triage queue: what to work on next. */
export function QueuePane({ filters, teams, selectedId, live, withViews, ...acting }: Props) {
  const { choosing, searching, declineAsSpam, bulk } = acting;
  const t = useT();
  return (
    <section className={classes['pane']} aria-label={t('app.queue')}>
      <div className={classes['tools']}>
        <h1 className={withViews ? 'visually-hidden' : classes['title']}>
          {t(isToday(filters) ? 'queue.today' : `queue.view.${filters.view}`)}
        </h1>
        {withViews && (
          <div className={classes['title']}>
            <ViewsSelect filters={filters} teams={teams} />
          </div>
        )}
        <SearchBox searching={searching} />
        <TeamSelect filters={filters} teams={teams} />
        <QueueFiltersBar filters={filters} teams={teams} />
      </div>
      <div className={classes['notices']}>
        {/* Beside an open complaint, that one says it. */}
        {selectedId === null && <OfflineNotice live={live} />}
      </div>
      <div className={classes['below']}>
        {/* Kept as it is while one searches, scrolled to where it was. */}
        <div className={classes['under']} inert={searching.active}>
          <QueueList {...{ filters, teams, selectedId, choosing }} active={!searching.active} />
          <SelectionBar {...{ choosing, declineAsSpam }} acts={bulk.acts} ask={bulk.ask} />
        </div>
        {searching.active && <SearchResults searching={searching} selectedId={selectedId} />}
      </div>
    </section>
  );
}

function TeamSelect({ filters, teams }: Pick<Props, 'filters' | 'teams'>) {
  const t = useT();
  const { current } = useSession();
  const [, navigate] = useLocation();
  if (teams.length < 2) return null;
  return (
    <NativeSelect
      size="xs"
      aria-label={t('queue.team')}
      value={filters.team}
      onChange={(event) =>
        navigate(`/queue${writeFilters({ ...filters, team: event.currentTarget.value, fields: {} }, teams)}`)
      }
      data={current.teams.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
