import { useEffect } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useLiveTeam } from '../features/live/use-live-team.js';
import { readFilters, writeFilters } from '../features/queue/queue-filters.js';
import { QueuePane } from '../features/queue/queue-pane.js';
import { useShownIds } from '../features/queue/use-queue.js';
import { useSelection } from '../features/queue/use-selection.js';
import { useSearching } from '../features/search/use-searching.js';
import { ViewsNav } from '../features/queue/views-nav.js';
import { SpamDone } from '../features/spam/spam-done.js';
import { useSpam } from '../features/spam/use-spam.js';
import { useSession } from '../session/session-context.js';
import { PHONE, useMedia } from '../ui/use-media.js';
import classes from './desk-page.module.css';
import { ComplaintPane, fetchParts, SpamDialog } from './parts.js';

const WIDE = '(min-width: 75em)';

/** Views, queue and complaint: side by side where there is room, one at a time on a phone. */
export function DeskPage({ complaintId }: { readonly complaintId: string | null }) {
  const { current } = useSession();
  const teams = current.teams.map(({ id }) => id);
  const filters = readFilters(useSearch(), teams);
  const live = useLiveTeam(filters.team);
  const [phone, wide] = [useMedia(PHONE), useMedia(WIDE)];
  const backHref = `/queue${writeFilters(filters, teams)}`;
  const [, navigate] = useLocation();
  // The list beside it is the one it stands in: an address without a view names the open ones.
  const searching = useSearching(filters, teams);
  const showConcluded = () => {
    if (filters.view !== 'all' || searching.active) return;
    const search = writeFilters({ ...filters, view: 'concluded' }, teams);
    navigate(`/complaints/${complaintId}${search}`, { replace: true });
  };
  const showQueue = !phone || complaintId === null;
  const shown = useShownIds(filters);
  const listed = shown.length > 0;
  useEffect(() => void (listed && fetchParts()), [listed]);
  const choosing = useSelection(JSON.stringify(filters), shown);
  // Nobody acts on rows that what was found stands over.
  const spam = useSpam(searching.active ? { ...choosing, chosen: [] } : choosing, complaintId);
  return (
    <main className={classes['panes']} data-open={complaintId !== null || undefined}>
      {wide && <ViewsNav filters={filters} teams={teams} />}
      {showQueue && (
        <QueuePane
          filters={filters}
          teams={teams}
          selectedId={complaintId}
          live={live}
          withViews={!wide}
          choosing={choosing}
          searching={searching}
          declineAsSpam={spam.askForChosen}
        />
      )}
      {complaintId !== null && (
        <ComplaintPane
          key={complaintId}
          id={complaintId}
          backHref={backHref}
          live={live}
          onConcluded={showConcluded}
          declineAsSpam={() => spam.ask([complaintId])}
        />
      )}
      {spam.asked && <SpamDialog ids={spam.asked.ids} onEnd={spam.end} />}
      {spam.done && <SpamDone done={spam.done} onSeen={spam.seen} />}
    </main>
  );
}
