import { EMPTY_RECORD, isOpen, type VerificationRecord } from '#complaints/domain';
import { useT } from '../../i18n/language.js';
import { useLabels } from '../../i18n/use-labels.js';
import { Notice } from '../../ui/notice.js';
import { Section } from '../../ui/section.js';
import { useDay } from '../../ui/use-day.js';
import { useToday } from '../../ui/use-today.js';
import type { OpenedComplaint } from '../complaint/opened.js';
import { useActName } from './act-name.js';
import { recordRows } from './record-rows.js';
import classes from './record.module.css';
import { RowList } from './row-list.js';
import { asRecord, RECORD_SECTIONS } from './sections.js';

/** The record for who may not write in it, part by part; what is empty has no heading. */
export function RecordReading({ complaint }: { readonly complaint: OpenedComplaint }) {
  const t = useT();
  const act = useActName();
  const { label } = useLabels();
  const day = useDay();
  const record = asRecord(complaint.record?.opened.ok ? complaint.record.opened.value : null);
  const parts = RECORD_SECTIONS.map((section) => ({
    section,
    rows: recordRows({ ...EMPTY_RECORD, [section]: record[section] }, { t, label, act, day }),
  })).filter(({ rows }) => rows.length > 0);
  return (
    <>
      <p className={classes['hint']}>{t('record.readOnly')}</p>
      {isOpen(complaint.view.facts) && <ReviewPast plan={record.harmPlan} />}
      {parts.length === 0 && <p>{t('record.empty')}</p>}
      {parts.map(({ section, rows }) => (
        <Section key={section} title={t(`record.${section}`)}>
          <RowList rows={rows} />
        </Section>
      ))}
    </>
  );
}

/** A plan against harm that nobody looked at again in time. */
function ReviewPast({ plan }: { readonly plan: VerificationRecord['harmPlan'] }) {
  const t = useT();
  const day = useDay();
  const today = useToday();
  if (!plan?.reviewOn || plan.reviewOn >= today) return null;
  return <Notice tone="soon">{t('record.reviewPast', { day: day(plan.reviewOn) })}</Notice>;
}
