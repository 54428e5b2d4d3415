import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { Problem } from '../../api/problem.js';
import { useT } from '../../i18n/language.js';
import { Failed } from '../../ui/failed.js';
import { later } from '../../ui/later.js';
import { ActionBar } from '../actions/action-bar.js';
import type { LiveState } from '../live/live-store.js';
import { OfflineNotice } from '../live/offline-notice.js';
import { Looking } from '../presence/looking.js';
import { usePresence } from '../presence/use-presence.js';
import { keepOpened } from '../queue/place.js';
import type { Neighbours } from '../queue/use-neighbours.js';
import { SnoozeNotice } from '../snooze/snooze-notice.js';
import type { Snoozing } from '../snooze/use-snooze.js';
import { ComplaintHead } from './complaint-head.js';
import { ComplaintNotices } from './complaint-notices.js';
import classes from './complaint.module.css';
import { ConflictFound } from '../conflicts/conflict-found.js';
import { ConflictNotice } from '../conflicts/conflict-notice.js';
import { ContactNotice } from './contact-notice.js';
import { ConclusionSection } from './conclusion-section.js';
import { DialogueSection } from './dialogue-section.js';
import { FilesSection } from '../evidence/files-section.js';
import { FilingSection } from './filing-section.js';
import { focusLetter } from './letter-composer.js';
import { NotesSection } from './notes-section.js';
import { ProposedConclusion } from './proposed-conclusion.js';
import { RecordSection } from './record-section.js';
import { TimelineSection } from './timeline-section.js';
import { useComplaint } from './use-complaint.js';
import { ExportSection } from '../export/export-section.js';

const ReferralsSection = later(
  async () => (await import('../referrals/referrals-section.js')).ReferralsSection,
);
const TasksSection = later(async () => (await import('../tasks/tasks-section.js')).TasksSection);

interface Props {
  readonly id: string;
  readonly backHref: string;
  readonly live: LiveState;
  /** Null where the list stands beside it. */
  readonly neighbours: Neighbours | null;
  readonly hrefOf: (id: string) => string;
  /** The complaint was concluded already when it was opened. */
  readonly onConcluded: () => void;
  /** Asks whether it is to be declined as spam. */
  readonly declineAsSpam: () => void;
  readonly snoozing: Pick<Snoozing, 'ask' | 'wake'>;
}

/** One complaint, opened in this browser. */
export function ComplaintPane({ id, backHref, live, neighbours, hrefOf, ...acting }: Props) {
  const t = useT();
  const pane = useRef<HTMLElement>(null);
  // The reader's place moves with the choice, so that keyboard and screen reader are where the eye is.
  useEffect(() => {
    pane.current?.focus({ preventScroll: true });
    keepOpened(id);
  }, [id]);
  return (
    <article ref={pane} tabIndex={-1} className={classes['pane']} aria-label={t('complaint.title')}>
      <div className={classes['body']}>
        <Link href={backHref} className={classes['back']}>
          ← {t('complaint.back')}
        </Link>
        {neighbours && <Beside {...neighbours} hrefOf={hrefOf} />}
        <OfflineNotice live={live} />
        <Complaint id={id} backHref={backHref} {...acting} />
      </div>
    </article>
  );
}

/** The complaints above and below in the list, where no key leads there. */
function Beside({ previous, next, hrefOf }: Neighbours & Pick<Props, 'hrefOf'>) {
  const t = useT();
  if (previous === null && next === null) return null;
  return (
    <nav aria-label={t('complaint.neighbours')} className={classes['beside']}>
      {previous !== null && <Link href={hrefOf(previous)}>‹ {t('complaint.previous')}</Link>}
      {next !== null && <Link href={hrefOf(next)}>{t('complaint.next')} ›</Link>}
    </nav>
  );
}

type OpenProps = Omit<Props, 'live' | 'neighbours' | 'hrefOf'>;

function Complaint({ id, backHref, onConcluded, declineAsSpam, snoozing }: OpenProps) {
  const t = useT();
  const query = useComplaint(id);
  const seen = useRef(false);
  const [question, setQuestion] = useState(false);
  useEffect(() => {
    if (seen.current || !query.data) return;
    seen.current = true;
    if (query.data.view.facts.state === 'concluded') onConcluded();
  }, [query.data, onConcluded]);
  usePresence(id, query.isSuccess);
  if (query.isPending) return <p role="status">{t('complaint.opening')}</p>;
  if (query.error instanceof ConflictFound) return <ConflictNotice backHref={backHref} />;
  // What went elsewhere, or is hidden from the reader now, doesn't stay on the screen.
  const gone = query.error instanceof Problem && query.error.status === 404;
  if (query.isError && (gone || !query.data)) {
    return <Failed error={query.error} again={() => void query.refetch()} />;
  }
  const complaint = query.data;
  const ask = () => {
    setQuestion(true);
    focusLetter();
  };
  return (
    <>
      <ComplaintHead complaint={complaint} />
      <ContactNotice complaint={complaint} />
      <Looking id={id} />
      <ProposedConclusion complaint={complaint} />
      <ActionBar
        {...{ complaint, backHref, ask, declineAsSpam }}
        snooze={() => snoozing.ask(complaint.view.facts.id)}
      />
      {complaint.view.snoozedUntil !== null && (
        <SnoozeNotice until={complaint.view.snoozedUntil} wake={() => void snoozing.wake(id)} />
      )}
      <ComplaintNotices complaint={complaint} />
      <FilingSection complaint={complaint} />
      <FilesSection complaint={complaint} />
      <DialogueSection {...{ complaint, question, setQuestion }} loadEarlier={query.loadEarlier} />
      <ConclusionSection complaint={complaint} />
      <RecordSection complaint={complaint} />
      <TasksSection complaint={complaint} />
      <ReferralsSection complaint={complaint} />
      <NotesSection complaint={complaint} loadEarlier={query.loadEarlier} />
      <TimelineSection complaint={complaint} />
      <ExportSection complaint={complaint} />
    </>
  );
}
