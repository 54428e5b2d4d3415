import { useEffect } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useAskedBulk } from '../features/bulk/use-asked-bulk.js';
import { useLiveTeam } from '../features/live/use-live-team.js';
import { readFilters, writeFilters } from '../features/queue/queue-filters.js';
import { QueuePane } from '../features/queue/queue-pane.js';
import { useNeighbours } from '../features/queue/use-neighbours.js';
import { useShownRows } from '../features/queue/use-queue.js';
import { useSelection } from '../features/queue/use-selection.js';
import { useSearching } from '../features/search/use-searching.js';
import { ViewsNav } from '../features/queue/views-nav.js';
import { useSpam } from '../features/spam/use-spam.js';
import { useSnooze } from '../features/snooze/use-snooze.js';
import { useSession } from '../session/session-context.js';
import { PHONE, useMedia } from '../ui/use-media.js';
import classes from './desk-page.module.css';
import {
  BulkDialog,
  ComplaintPane,
  fetchParts,
  SnoozeDialog,
  SnoozeDone,
  SpamDialog,
  SpamDone,
} from './parts.js';

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
  const rows = useShownRows(filters);
  const neighbours = useNeighbours(rows, complaintId);
  const listed = rows.length > 0;
  useEffect(() => void (listed && fetchParts()), [listed]);
  const choosing = useSelection(
    JSON.stringify(filters),
    rows.map(({ id }) => id),
  );
  // Nobody acts on rows that what was found stands over.
  const actedOn = searching.active ? { ...choosing, chosen: [] } : choosing;
  const spam = useSpam(actedOn, complaintId);
  const bulk = useAskedBulk(actedOn, rows, filters);
  const snoozing = useSnooze(complaintId);
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
          bulk={bulk}
        />
      )}
      {complaintId !== null && (
        <ComplaintPane
          key={complaintId}
          id={complaintId}
          backHref={backHref}
          live={live}
          neighbours={phone ? neighbours : null}
          hrefOf={(id) => `/complaints/${id}${writeFilters(filters, teams)}`}
          onConcluded={showConcluded}
          declineAsSpam={() => spam.ask([complaintId])}
          snoozing={snoozing}
        />
      )}
      {spam.asked && <SpamDialog ids={spam.asked.ids} onEnd={spam.end} />}
      {bulk.asked && (
        <BulkDialog act={bulk.asked.act} teamId={filters.team} rows={bulk.asked.rows} onEnd={bulk.end} />
      )}
      {snoozing.asked && (
        <SnoozeDialog
          facts={snoozing.asked.facts}
          {...snoozing.trying}
          choose={(day) => void snoozing.choose(day)}
          onClose={snoozing.close}
        />
      )}
      {snoozing.done && <SnoozeDone done={snoozing.done} undo={snoozing.undo} onSeen={snoozing.seen} />}
      {spam.done && <SpamDone done={spam.done} onSeen={spam.seen} />}
    </main>
  );
}
