import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { Problem } from '../../api/problem.js';
import { useT } from '../../i18n/language.js';
import { Failed } from '../../ui/failed.js';
import { ActionBar } from '../actions/action-bar.js';
import type { LiveState } from '../live/live-store.js';
import { OfflineNotice } from '../live/offline-notice.js';
import { ComplaintHead } from './complaint-head.js';
import { ComplaintNotices } from './complaint-notices.js';
import classes from './complaint.module.css';
import { ConclusionSection } from './conclusion-section.js';
import { DialogueSection } from './dialogue-section.js';
import { FilesSection } from './files-section.js';
import { FilingSection } from './filing-section.js';
import { focusLetter } from './letter-composer.js';
import { NotesSection } from './notes-section.js';
import { ProposedConclusion } from './proposed-conclusion.js';
import { RecordSection } from './record-section.js';
import { TimelineSection } from './timeline-section.js';
import { useComplaint } from './use-complaint.js';
import { ExportSection } from '../export/export-section.js';

const ReferralsSection = lazy(() => import('../referrals/referrals-section.js'));
const TasksSection = lazy(() => import('../tasks/tasks-section.js'));

interface Props {
  readonly id: string;
  readonly backHref: string;
  readonly live: LiveState;
  /** The complaint was concluded already when it was opened. */
  readonly onConcluded: () => void;
  /** Asks whether it is to be declined as spam. */
  readonly declineAsSpam: () => void;
}

/** One complaint, opened in this browser. */
export function ComplaintPane({ id, backHref, live, ...acting }: Props) {
  const t = useT();
  const pane = useRef<HTMLElement>(null);
  // The reader's place moves with the choice, so that keyboard and screen reader are where the eye is.
  useEffect(() => pane.current?.focus({ preventScroll: true }), [id]);
  return (
    <article ref={pane} tabIndex={-1} className={classes['pane']} aria-label={t('complaint.title')}>
      <div className={classes['body']}>
        <Link href={backHref} className={classes['back']}>
          ← {t('complaint.back')}
        </Link>
        <OfflineNotice live={live} />
        <Complaint id={id} backHref={backHref} {...acting} />
      </div>
    </article>
  );
}

function Complaint({ id, backHref, onConcluded, declineAsSpam }: Omit<Props, 'live'>) {
  const t = useT();
  const query = useComplaint(id);
  const seen = useRef(false);
  const [question, setQuestion] = useState(false);
  useEffect(() => {
    if (seen.current || !query.data) return;
    seen.current = true;
    if (query.data.view.facts.state === 'concluded') onConcluded();
  }, [query.data, onConcluded]);
  if (query.isPending) return <p role="status">{t('complaint.opening')}</p>;
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
      <ProposedConclusion complaint={complaint} />
      <ActionBar complaint={complaint} backHref={backHref} ask={ask} declineAsSpam={declineAsSpam} />
      <ComplaintNotices complaint={complaint} />
      <FilingSection complaint={complaint} />
      <FilesSection complaint={complaint} />
      <DialogueSection complaint={complaint} question={question} setQuestion={setQuestion} />
      <ConclusionSection complaint={complaint} />
      <RecordSection complaint={complaint} />
      <Suspense fallback={<p role="status">{t('app.loading')}</p>}>
        <TasksSection complaint={complaint} />
        <ReferralsSection complaint={complaint} />
      </Suspense>
      <NotesSection complaint={complaint} />
      <TimelineSection complaint={complaint} />
      <ExportSection complaint={complaint} />
    </>
  );
}
