import type { VerificationRecord } from '#complaints/domain';
import type { ConsoleKey } from '../../i18n/language.js';
import type { CodedField } from '../../i18n/use-labels.js';

interface Row {
  readonly label: string;
  readonly text: string;
}

/** A record as labelled texts: for reading, comparing and exporting it. */
export function recordRows(
  record: VerificationRecord,
  t: (key: ConsoleKey) => string,
  label: (field: CodedField, code: string) => string,
): Row[] {
  const { harmPlan, otherSide } = record;
  const rows: Row[] = [
    { label: t('record.mustNotApproach'), text: harmPlan?.mustNotApproach ?? '' },
    { label: t('record.howToApproach'), text: harmPlan?.howToApproach ?? '' },
    { label: t('record.reviewOn'), text: harmPlan?.reviewOn ?? '' },
    ...record.steps.map((step) => ({
      label: `${t('record.step')} ${step.doneOn ?? '—'}`,
      text: [step.what, step.result].filter(Boolean).join('\n'),
    })),
    ...record.sources.map((source) => ({
      label: `${t('record.source')} ${source.reliability}${source.credibility} (${source.group})`,
      text: source.description,
    })),
    ...record.acts.map((act) => ({
      label: label('act', act.actId),
      text: [label('finding', act.finding), act.reasoning].filter(Boolean).join('\n'),
    })),
    otherSide
      ? otherSide.heard
        ? { label: t('record.heard'), text: otherSide.account }
        : { label: t('record.notHeard'), text: otherSide.whyNot }
      : { label: t('record.otherSide'), text: '' },
  ];
  return rows.filter(({ text }) => text.trim() !== '');
}
