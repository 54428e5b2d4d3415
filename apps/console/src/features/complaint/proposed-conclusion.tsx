import { Link, useSearch } from 'wouter';
import { useT } from '../../i18n/language.js';
import { useLabels } from '../../i18n/use-labels.js';
import { Notice } from '../../ui/notice.js';
import classes from './complaint.module.css';
import { ConclusionText } from './conclusion-text.js';
import { ConclusionWords } from './conclusion-words.js';
import type { OpenedComplaint } from './opened.js';
import { proposalOf } from './proposal.js';

/** What awaits a second person: the conclusion, its reasons, by whom, and the record it rests on. */
export function ProposedConclusion({ complaint }: { readonly complaint: OpenedComplaint }) {
  const t = useT();
  const labels = useLabels();
  const search = useSearch();
  const { facts } = complaint.view;
  if (facts.state !== 'deciding') return null;
  const reasons = proposalOf(complaint);
  return (
    <div className={classes['proposal']}>
      <Notice tone="info" title={t('conclusion.proposed')}>
        <p>
          <ConclusionWords facts={facts} />
        </p>
        <p className={classes['by']}>{t('conclusion.proposer', { name: labels.person(facts.proposerId) })}</p>
        {reasons && <ConclusionText opened={reasons.opened} />}
        <Link href={`/complaints/${facts.id}/record${search && `?${search}`}`}>{t('record.read')}</Link>
      </Notice>
    </div>
  );
}
