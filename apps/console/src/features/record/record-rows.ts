import type { GradedSource, VerificationRecord } from '#complaints/domain';
import type { MessageValues } from '#i18n';
import type { ConsoleKey } from '../../i18n/language.js';
import type { CodedField } from '../../i18n/use-labels.js';

interface Row {
  readonly label: string;
  readonly text: string;
}

/** How codes and days are put into words. */
interface Words {
  readonly t: (key: ConsoleKey, values?: MessageValues) => string;
  readonly label: (field: CodedField, code: string) => string;
  readonly act: (id: string) => string;
  readonly day: (day: string) => string;
}

/** A record as labelled texts: for reading, comparing and exporting it. */
export function recordRows(record: VerificationRecord, { t, label, act: nameOf, day }: Words): Row[] {
  const { harmPlan, otherSide } = record;
  const rows: Row[] = [
    { label: t('record.mustNotApproach'), text: harmPlan?.mustNotApproach ?? '' },
    { label: t('record.howToApproach'), text: harmPlan?.howToApproach ?? '' },
    { label: t('record.reviewOn'), text: day(harmPlan?.reviewOn ?? '') },
    ...record.steps.map((step, index) => ({
      label: `${t('record.step')} ${index + 1}${step.doneOn ? ` — ${day(step.doneOn)}` : ''}`,
      text: [step.what, step.result].filter(Boolean).join('\n'),
    })),
    ...record.sources.map((source, index) => ({
      label: `${t('record.source')} ${index + 1}`,
      text: [
        source.description,
        gradeInWords(source, label),
        source.description && source.group && t('record.group.of', { group: source.group }),
      ]
        .filter(Boolean)
        .join('\n'),
    })),
    ...record.acts.map((act, index) => ({
      label: act.actId === null ? `${t('record.act')} ${index + 1}` : nameOf(act.actId),
      text: [act.finding && t('record.finding', { finding: label('finding', act.finding) }), act.reasoning]
        .filter(Boolean)
        .join('\n'),
    })),
    otherSide
      ? otherSide.heard
        ? { label: t('record.otherSide.heard'), text: otherSide.account }
        : { label: t('record.otherSide.notHeard'), text: otherSide.whyNot }
      : { label: t('record.otherSide'), text: '' },
  ];
  return rows.filter(({ text }) => text.trim() !== '');
}

/** "A1 = completely reliable, confirmed by others". */
function gradeInWords({ reliability, credibility }: GradedSource, label: Words['label']): string {
  if (!reliability || !credibility) return '';
  // The words of each grade begin with its letter or number.
  const [source, said] = [label('reliability', reliability), label('credibility', String(credibility))];
  return `${reliability}${credibility} = ${[source, said].map((words) => words.replace(/^\w – /, '')).join(', ')}`;
}
