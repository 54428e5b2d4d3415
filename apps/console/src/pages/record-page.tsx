import { Link, useSearch } from 'wouter';
import { isProblem } from '../api/problem.js';
import { ContactNotice } from '../features/complaint/contact-notice.js';
import { ConclusionSection } from '../features/complaint/conclusion-section.js';
import type { OpenedComplaint } from '../features/complaint/opened.js';
import { shortReference } from '../features/complaint/reference.js';
import { useComplaint } from '../features/complaint/use-complaint.js';
import type { LiveState } from '../features/live/live-store.js';
import { OfflineNotice } from '../features/live/offline-notice.js';
import { useLiveTeam } from '../features/live/use-live-team.js';
import { mayWriteRecord } from '../features/record/may-write.js';
import { MissingAside } from '../features/record/missing-aside.js';
import { RecordEnd } from '../features/record/record-end.js';
import { RecordForm } from '../features/record/record-form.js';
import { RecordReading } from '../features/record/record-reading.js';
import classes from '../features/record/record.module.css';
import { TwoVersions } from '../features/record/two-versions.js';
import { isOvertaken, useRecord, type Saving } from '../features/record/use-record.js';
import { useT } from '../i18n/language.js';
import { useSession } from '../session/session-context.js';
import { ConflictFound } from '../features/conflicts/conflict-found.js';
import { ConflictNotice } from '../features/conflicts/conflict-notice.js';
import { Failed } from '../ui/failed.js';

/** The verification record of a complaint: a page, since it is written over days. */
export function RecordPage({ complaintId }: { readonly complaintId: string }) {
  const t = useT();
  const search = useSearch();
  const { current } = useSession();
  const query = useComplaint(complaintId);
  const live = useLiveTeam(query.data?.view.facts.teamId ?? '');
  const complaint = query.data;
  // Named in what came in while it was open: nothing more of it is shown.
  if (query.error instanceof ConflictFound) {
    return (
      <main className={classes['page']}>
        <ConflictNotice backHref={`/queue${search && `?${search}`}`} />
      </main>
    );
  }
  const facts = complaint?.view.facts;
  const writes = complaint !== undefined && mayWriteRecord(complaint, current.account.id);
  // While only the line is cut, what is being written stands; the notice above says so, and saving has its own.
  const failed = query.isError && !(complaint && isProblem(query.error, 'network.unreachable'));
  return (
    <main className={classes['page']}>
      <div className={classes['head']}>
        <Link href={`/complaints/${complaintId}${search && `?${search}`}`}>← {t('record.back')}</Link>
        <h1 className={classes['title']}>
          {t('record.title')} {facts && `— ${shortReference(facts.id)}`}
        </h1>
        <OfflineNotice live={live} />
        {query.isPending && <p role="status">{t('complaint.opening')}</p>}
        {failed && <Failed error={query.error} again={() => void query.refetch()} />}
        {complaint && <ContactNotice complaint={complaint} />}
      </div>
      {complaint &&
        (writes ? <Writing complaint={complaint} live={live} /> : <Reading complaint={complaint} />)}
    </main>
  );
}

interface WritingProps {
  readonly complaint: OpenedComplaint;
  readonly live: LiveState;
}

function Writing({ complaint, live }: WritingProps) {
  const { record, change, save, saving, settled, resolve } = useRecord(complaint);
  return (
    <>
      <div className={classes['main']}>
        <SavingMark saving={saving} save={save} live={live} />
        {saving.kind === 'stale' && <TwoVersions mine={record} theirs={saving.theirs} onChosen={resolve} />}
        <RecordForm record={record} change={change} about={complaint.view.facts} />
      </div>
      <MissingAside record={record} />
      <RecordEnd complaint={complaint} record={record} settled={settled} />
    </>
  );
}

type SavingProps = Pick<WritingProps, 'live'> & {
  readonly saving: Saving;
  readonly save: () => Promise<void>;
};

function SavingMark({ saving, save, live }: SavingProps) {
  const t = useT();
  // The notice above says that the line is cut: what is written goes by itself once it is back.
  if (saving.kind === 'failed' && live.kind === 'lost' && isProblem(saving.error, 'network.unreachable')) {
    return (
      <p className={classes['saving']} role="status">
        {t('record.saving.offline')}
      </p>
    );
  }
  if (saving.kind === 'failed' && !isOvertaken(saving.error)) {
    return (
      <div className={classes['failed']}>
        <Failed error={saving.error} again={() => void save()} size="xs" />
      </div>
    );
  }
  const state = saving.kind === 'failed' ? 'stale' : saving.kind;
  return (
    <p className={classes['saving']} role="status">
      {t(`record.saving.${state}`)}
    </p>
  );
}

const Reading = ({ complaint }: { readonly complaint: OpenedComplaint }) => (
  <div className={classes['readonly']}>
    <RecordReading complaint={complaint} />
    <ConclusionSection complaint={complaint} />
  </div>
);
