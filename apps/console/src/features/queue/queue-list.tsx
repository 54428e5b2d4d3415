import { Button } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useT } from '../../i18n/language.js';
import { Failed } from '../../ui/failed.js';
import { useMedia, PHONE } from '../../ui/use-media.js';
import { useNow } from '../../ui/use-now.js';
import { ColumnHeads } from './column-heads.js';
import { writeFilters, type QueueFilters } from './queue-filters.js';
import { PickBox } from './pick-box.js';
import { keepPlace, lastOpened, placeIn } from './place.js';
import { hasFlags, QueueRow } from './queue-row.js';
import { QueueSkeleton } from './queue-skeleton.js';
import classes from './queue.module.css';
import { useQueue, useShownRows } from './use-queue.js';
import { useQueueKeys } from './use-queue-keys.js';
import type { Choosing } from './use-selection.js';

const ROW_PX = 40;
// Beside an open complaint, and on a phone, category and name may take two lines each; the place has its own.
const NARROW_ROW_PX = 96;
const PLACE_PX = 18;
// So many rows before the last one that is there, what follows is fetched: a hand on the keys never waits for it.
const AHEAD = 15;
// What is asked of the team stands in full, on a line of its own where two lines are not enough.
const FLAGS_PX = 24;

interface Props {
  readonly filters: QueueFilters;
  readonly teams: readonly string[];
  readonly selectedId: string | null;
  readonly choosing: Choosing;
  /** False while what was found stands over it. */
  readonly active: boolean;
}

/** The rows of a view, in all four states. */
export function QueueList(props: Props) {
  const query = useQueue(props.filters);
  const rows = useShownRows(props.filters);
  if (query.isPending) return <QueueSkeleton />;
  if (query.isError && rows.length === 0) {
    return <Failed error={query.error} again={() => void query.refetch()} />;
  }
  if (rows.length === 0) return <Empty filters={props.filters} />;
  return (
    <Rows
      {...props}
      rows={rows}
      dimmed={query.isPlaceholderData}
      more={query.hasNextPage ? () => void query.fetchNextPage() : null}
      fetching={query.isFetchingNextPage}
    />
  );
}

function Empty({ filters }: { readonly filters: QueueFilters }) {
  const t = useT();
  const narrowed = Object.keys(filters.fields).length > 0;
  return (
    <div className={classes['empty']}>
      <p>{narrowed ? t('queue.empty.narrowed') : t(`queue.empty.${filters.view}`)}</p>
    </div>
  );
}

type RowsProps = Props & {
  readonly rows: readonly Parameters<typeof QueueRow>[0]['row'][];
  readonly dimmed: boolean;
  readonly more: (() => void) | null;
  readonly fetching: boolean;
};

function Rows({ rows, filters, teams, selectedId, choosing, active, dimmed, more, fetching }: RowsProps) {
  const t = useT();
  const now = useNow();
  const scroller = useRef<HTMLDivElement>(null);
  const phone = useMedia(PHONE);
  const search = writeFilters(filters, teams);
  // What is restricted says no place anyhow.
  const places = new Set(rows.map(({ districtId }) => districtId).filter((id) => id !== 'restricted'));
  const onePlace = places.size <= 1;
  const narrow = phone || selectedId !== null;
  const rowPx = narrow ? NARROW_ROW_PX + (onePlace ? 0 : PLACE_PX) : ROW_PX;
  const flagsPx = narrow ? FLAGS_PX : 0;
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoized by a compiler
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => rowPx + (hasFlags(rows[index]!) ? flagsPx : 0),
    getItemKey: (index) => rows[index]!.id,
    overscan: 8,
    // On a phone the list goes away while a complaint is open.
    initialOffset: () => placeIn(search),
    onChange: ({ scrollOffset }) => keepPlace(search, scrollOffset ?? 0),
  });
  useEffect(() => virtual.measure(), [virtual, rowPx, rows]);
  const drawn = virtual.getVirtualItems().at(-1)?.index ?? 0;
  const nearEnd = more !== null && drawn >= rows.length - AHEAD;
  useEffect(() => {
    if (nearEnd) more?.();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each page, also where it could not be had
  }, [nearEnd, rows.length]);
  const chosen = new Set(choosing.chosen);
  const show = (index: number) => virtual.scrollToIndex(index);
  useQueueKeys({ rows, selectedId, search, choosing, show, active });
  return (
    <div className={classes['list']} data-one-place={onePlace || undefined}>
      <ColumnHeads choosing={choosing} />
      <div ref={scroller} className={classes['scroller']} data-dimmed={dimmed || undefined}>
        <ul
          className={classes['rows']}
          style={{ height: virtual.getTotalSize() }}
          aria-label={filters.sort === 'urgency' ? t('queue.list') : t(`queue.sort.${filters.sort}`)}
        >
          {virtual.getVirtualItems().map((item) => {
            const row = rows[item.index]!;
            return (
              <li
                key={item.key}
                data-item
                data-open={row.id === (selectedId ?? lastOpened()) || undefined}
                data-chosen={chosen.has(row.id) || undefined}
                style={{ transform: `translateY(${item.start}px)`, height: item.size }}
                aria-setsize={more ? -1 : rows.length}
                aria-posinset={item.index + 1}
              >
                <PickBox
                  row={row}
                  chosen={chosen.has(row.id)}
                  toggle={choosing.toggle}
                  stretch={choosing.stretch}
                />
                <QueueRow
                  row={row}
                  href={`/complaints/${row.id}${search}`}
                  selected={row.id === selectedId}
                  now={now}
                />
              </li>
            );
          })}
        </ul>
        {more && (
          <Button variant="subtle" fullWidth onClick={more} loading={fetching}>
            {t('queue.more')}
          </Button>
        )}
      </div>
    </div>
  );
}
