import { Link, useSearch } from 'wouter';
import { EMPTY_RECORD, isOpen, recordSummary } from '#complaints/domain';
import { useT } from '../../i18n/language.js';
import { useSession } from '../../session/session-context.js';
import { Notice } from '../../ui/notice.js';
import { useCodeText } from '../../ui/use-problem-text.js';
import { Section } from '../../ui/section.js';
import { mayWriteRecord } from '../record/may-write.js';
import classes from './complaint.module.css';
import type { OpenedComplaint } from './opened.js';

/** How far the verification has come; the record itself is a page. */
export function RecordSection({ complaint }: { readonly complaint: OpenedComplaint }) {
  const t = useT();
  const codeText = useCodeText();
  const search = useSearch();
  const { current } = useSession();
  const { facts } = complaint.view;
  const { record } = complaint;
  if (complaint.keys !== 'open' || (!record && (!isOpen(facts) || facts.acceptedAt === null))) return null;
  const query = search && `?${search}`;
  if (record && !record.opened.ok) {
    return (
      <Section title={t('record.title')}>
        <Notice tone="late">{t('sealed.closed', { why: codeText(record.opened.code) })}</Notice>
      </Section>
    );
  }
  const summary = recordSummary(record?.opened.ok ? record.opened.value : EMPTY_RECORD);
  return (
    <Section title={t('record.title')}>
      <p className={classes['by']}>
        {summary.harmPlan ? t('record.hasPlan') : t('record.noPlan')} ·{' '}
        {t('record.counts', {
          steps: summary.stepsDone,
          sources: summary.grades.length,
          independent: summary.independentSources,
        })}
      </p>
      <Link href={`/complaints/${facts.id}/record${query}`}>
        {t(
          !mayWriteRecord(complaint, current.account.id)
            ? 'record.read'
            : record
              ? 'record.open'
              : 'record.start',
        )}
      </Link>
    </Section>
  );
}
