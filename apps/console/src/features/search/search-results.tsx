import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { useT } from '../../i18n/language.js';
import { useLabels } from '../../i18n/use-labels.js';
import { useShortcuts } from '../../ui/use-shortcuts.js';
import { PriorityMark } from '../../ui/priority-mark.js';
import type { Piece } from '../../vault/search/excerpt.js';
import { queryOf } from '../../vault/search/terms.js';
import type { SearchHit, SearchHits } from '../../vault/search/complaint-search.js';
import { shortReference } from '../complaint/reference.js';
import { QueueSkeleton } from '../queue/queue-skeleton.js';
import { useQueueKeys } from '../queue/use-queue-keys.js';
import classes from './search.module.css';
import { SearchProgress } from './search-progress.js';
import type { Searching } from './use-searching.js';

interface Props {
  readonly searching: Searching;
  readonly selectedId: string | null;
}

/** What was found, in place of the queue until one leaves it. */
export function SearchResults({ searching, selectedId }: Props) {
  const t = useT();
  const { search, state, query, leave } = searching;
  const { found, sought, index } = state;
  useQueueKeys({
    ...{ rows: found?.hits ?? [], selectedId, search: query, show: () => undefined, choosing: null },
    active: true,
  });
  // From wherever one is, an opened complaint too.
  useShortcuts({ Escape: leave });
  return (
    <section
      className={classes['results']}
      aria-label={t('search.results')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        leave();
      }}
    >
      <div className={classes['head']}>
        <p role="status" className={classes['count']}>
          <Told found={found} sought={sought} />
        </p>
        <Button variant="subtle" size="xs" onClick={leave} aria-keyshortcuts="Escape">
          {t('search.leave')}
        </Button>
      </div>
      {found && found.hits.length > 1 && <p className={classes['order']}>{t('search.order')}</p>}
      <SearchProgress index={index} again={() => search.again()} />
      {found ? (
        <Found found={found} state={state} selectedId={selectedId} query={query} />
      ) : (
        <QueueSkeleton />
      )}
    </section>
  );
}

/** How many there are: all that is announced while the list follows the fingers. */
function Told({ found, sought }: { readonly found: SearchHits | null; readonly sought: string }) {
  const t = useT();
  if (!found) return t('search.looking');
  if (isShort(sought)) return t('search.short');
  const { total, hits } = found;
  return total > hits.length
    ? t('search.countShown', { count: total, shown: hits.length })
    : t('search.count', { count: total });
}

const isShort = (sought: string): boolean => queryOf(sought) === null;

type FoundProps = Pick<Searching, 'state' | 'query'> &
  Pick<Props, 'selectedId'> & { readonly found: SearchHits };

function Found({ found, state, selectedId, query }: FoundProps) {
  const t = useT();
  const { sought, index } = state;
  if (found.hits.length === 0) {
    if (isShort(sought)) return null;
    return (
      <p className={classes['empty']}>
        {index.kind === 'ready' ? t('search.none', { count: index.opened }) : t('search.noneYet')}
      </p>
    );
  }
  return (
    <ul className={classes['list']} aria-label={t('search.list')}>
      {found.hits.map((hit) => (
        <li key={hit.id} data-item data-open={hit.id === selectedId || undefined}>
          <Hit hit={hit} href={`/complaints/${hit.id}${query}`} selected={hit.id === selectedId} />
        </li>
      ))}
    </ul>
  );
}

interface HitProps {
  readonly hit: SearchHit;
  readonly href: string;
  readonly selected: boolean;
}

/** One complaint that was found: what, where, how it stands, and the words in which it was. */
function Hit({ hit, href, selected }: HitProps) {
  const t = useT();
  const labels = useLabels();
  return (
    <Link href={href} className={classes['hit']} aria-current={selected || undefined} data-row={hit.id}>
      <span className={classes['title']}>
        <PriorityMark priority={hit.priority} />
        <span className={classes['what']}>{labels.title(hit)}</span>
        <span className={classes['reference']}>{shortReference(hit.id)}</span>
      </span>
      <span className={classes['facts']}>
        {[labels.district(hit.districtId), labels.label('state', hit.state)].filter(Boolean).join(' · ')}
      </span>
      <span className={classes['excerpt']}>
        <span className={classes['place']}>{t(`search.place.${hit.place}`)}</span>{' '}
        {hit.excerpt.map((piece, place) => (
          <PieceText key={place} piece={piece} />
        ))}
      </span>
    </Link>
  );
}

const PieceText = ({ piece }: { readonly piece: Piece }) =>
  piece.hit ? <mark className={classes['mark']}>{piece.text}</mark> : piece.text;
