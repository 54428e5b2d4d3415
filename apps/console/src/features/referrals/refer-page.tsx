import { Link } from 'wouter';
import { EMPTY_RECORD, recordSummary, referralFault, SHARING_IDS } from '#complaints/domain';
import type { InstitutionsResponse } from '#desk-client';
import { useT } from '../../i18n/language.js';
import { useLabels } from '../../i18n/use-labels.js';
import { useSession } from '../../session/session-context.js';
import { Failed } from '../../ui/failed.js';
import { Notice } from '../../ui/notice.js';
import { type OpenedComplaint } from '../complaint/opened.js';
import { shortReference } from '../complaint/reference.js';
import { useComplaint } from '../complaint/use-complaint.js';
import { OfflineNotice } from '../live/offline-notice.js';
import { useLiveTeam } from '../live/use-live-team.js';
import { ReferForm } from './refer-form.js';
import classes from './referrals.module.css';
import { useInstitutions } from './use-institutions.js';

/** Sharing something of a complaint with an institution: a page, since each part of it is chosen. */
export function ReferPage({ complaintId }: { readonly complaintId: string }) {
  const t = useT();
  const query = useComplaint(complaintId);
  const institutions = useInstitutions();
  const live = useLiveTeam(query.data?.view.facts.teamId ?? '');
  const failed = [query, institutions].find(({ isError, data }) => isError && !data);
  return (
    <main className={classes['page']}>
      <Link href={`/complaints/${complaintId}`}>← {t('refer.back')}</Link>
      <h1>
        {t('refer.title')} — {shortReference(complaintId)}
      </h1>
      <OfflineNotice live={live} />
      {failed && <Failed error={failed.error} again={() => void failed.refetch()} />}
      {!failed && !(query.data && institutions.data) && <p role="status">{t('complaint.opening')}</p>}
      {query.data && institutions.data && <Refer complaint={query.data} network={institutions.data} />}
    </main>
  );
}

interface Props {
  readonly complaint: OpenedComplaint;
  readonly network: InstitutionsResponse;
}

/** The form, or why nothing may be shared now and what to do about it. */
function Refer({ complaint, network }: Props) {
  const t = useT();
  const { current } = useSession();
  const labels = useLabels();
  const { facts } = complaint.view;
  const record = recordSummary(complaint.record?.opened.ok ? complaint.record.opened.value : EMPTY_RECORD);
  const { institutions } = network;
  const member = current.teams.some(({ id }) => id === facts.teamId);
  if (complaint.keys !== 'open' || !member) return <Notice tone="late">{t('refer.not.keys')}</Notice>;
  if (institutions.length === 0) return <Notice tone="soon">{t('refer.not.institutions')}</Notice>;
  const faults = new Set(institutions.map(({ kind }) => referralFault(facts, kind, record)));
  if (faults.has('complaint.concluded')) return <Notice tone="info">{t('refer.not.concluded')}</Notice>;
  if (faults.has('referral.withdrawn')) return <Notice tone="late">{t('refer.not.withdrawn')}</Notice>;
  if (faults.has('referral.no-harm-plan'))
    return (
      <Notice tone="soon">
        {t('refer.not.noHarmPlan')}{' '}
        <Link href={`/complaints/${facts.id}/record`}>{t('refer.not.record')}</Link>
      </Notice>
    );
  const accepted = SHARING_IDS.filter((consent) => facts.consents.includes(consent));
  if (!faults.has(null) && accepted.length > 0)
    return (
      <Notice tone="soon">
        {t('refer.not.noneOfThese', {
          accepted: accepted.map((id) => labels.label('consent', id)).join(' · '),
        })}
      </Notice>
    );
  if (!faults.has(null)) return <Notice tone="soon">{t('refer.not.noConsent')}</Notice>;
  return <ReferForm complaint={complaint} network={network} />;
}
