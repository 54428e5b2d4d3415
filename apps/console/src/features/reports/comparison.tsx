import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { ChangedPartResponse, ChangedValueResponse, ReportResponse } from '#desk-client';
import { Fault } from '../../ui/fault.js';
import { Notice } from '../../ui/notice.js';
import classes from './reports.module.css';
import { useDifference } from './use-reports.js';
import { useReportWords, type ReportWords } from './use-report-words.js';

interface Props {
  readonly report: ReportResponse;
  readonly others: readonly ReportResponse[];
  readonly onClose: () => void;
}

/** Where a report differs from now, or from another of the same questions, and what was counted meanwhile. */
export function Comparison({ report, others, onClose }: Props) {
  const words = useReportWords();
  const { t, about, instant } = words;
  const [against, setAgainst] = useState('');
  const { data, error, isPending } = useDifference(report.id, against || null);
  return (
    <div className={classes['comparison']}>
      <div className={classes['row']}>
        <NativeSelect
          label={t('compare')}
          description={t('compare.why')}
          value={against}
          onChange={(event) => setAgainst(event.currentTarget.value)}
          data={[
            { value: '', label: t('compare.now') },
            ...others.map((one) => ({ value: one.id, label: `${about(one)}, ${instant(one.made!.markAt)}` })),
          ]}
        />
        <Button variant="default" onClick={onClose}>
          {t('difference.close')}
        </Button>
      </div>
      <Fault error={error} />
      {isPending && <p role="status">{t('loading')}</p>}
      {data && (
        <section aria-label={t('difference')}>
          <p className={classes['quiet']}>
            {t('difference.marks', {
              ...{ from: instant(data.from.at), fromMark: data.from.sequence },
              ...{ to: instant(data.to.at), toMark: data.to.sequence },
            })}
          </p>
          {!data.sameDefinitions && <Notice tone="soon">{t('difference.definitions')}</Notice>}
          {data.parts.length === 0 && <p>{t('difference.none')}</p>}
          <ul className={classes['changes']}>
            {data.parts.flatMap((part) =>
              part.changed.map((changed) => (
                <li key={`${part.id} ${changed.place}`}>
                  <Change part={part} changed={changed} words={words} />
                </li>
              )),
            )}
          </ul>
        </section>
      )}
    </div>
  );
}

interface ChangeProps {
  readonly part: ChangedPartResponse;
  readonly changed: ChangedValueResponse;
  readonly words: ReportWords;
}

/** One value, and behind it the events that changed it. */
function Change({ part, changed, words }: ChangeProps) {
  const { t, value, figure, event, day, month, signed } = words;
  const { before, after, because } = changed;
  return (
    <details>
      <summary>
        {t('difference.value', {
          place: placeOf(part, changed, words),
          before: value(changed.figure, before),
          after: value(changed.figure, after),
        })}
      </summary>
      <ul>
        {because.map((one) => (
          <li key={[one.measure, one.month, one.recordedDay, one.event].join(' ')}>
            {t('difference.because', {
              ...{ event: event(one.event), day: day(one.recordedDay), month: month(one.month) },
              ...{ measure: figure(one.measure), delta: signed(one.delta) },
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}

const OVERVIEW_PARTS = [
  ...(['figures', 'months', 'processedOfCohort', 'funnel', 'ages', 'awaiting'] as const),
  ...(['timeToTriage', 'timeToConclusion', 'within'] as const),
] as const;

function placeOf(
  { by, across }: ChangedPartResponse,
  changed: ChangedValueResponse,
  words: ReportWords,
): string {
  const { row, column, figure, place } = changed;
  const { t, key } = words;
  if (by !== null) {
    const cell = across ? `${key(by, row)} × ${key(across, column)}` : key(by, row);
    return `${cell}, ${words.figure(figure!)}`;
  }
  if (figure) return words.figure(figure);
  const [head, ...rest] = place.split('.');
  const part = OVERVIEW_PARTS.find((one) => one === head);
  return part ? [t(`part.${part}`), ...rest].join(' · ') : place;
}
