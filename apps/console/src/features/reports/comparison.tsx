import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { isCompared } from '#counts/domain';
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
          {data.parts.map((part) => (
            <section key={part.id} aria-label={words.table(part.id)}>
              <h4>{words.table(part.id)}</h4>
              <ul className={classes['changes']}>
                {changesOf(part, words).map(({ head, because }) => (
                  <li key={head}>
                    <Change head={head} because={because} words={words} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </section>
      )}
    </div>
  );
}

type Because = ChangedValueResponse['because'];

/** One change in words, and what was counted meanwhile. */
interface Told {
  readonly head: string;
  readonly because: Because;
}

interface ChangeProps extends Told {
  readonly words: ReportWords;
}

/** One value, and behind it the events that changed it. */
function Change({ head, because, words }: ChangeProps) {
  const { t, figure, event, day, month, signed } = words;
  return (
    <details>
      <summary>{head}</summary>
      <ul>
        {because.map((one) => (
          <li key={keyOf(one)}>
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

const keyOf = ({ measure, month, recordedDay, event }: Because[number]): string =>
  [measure, month, recordedDay, event].join(' ');

/** A table's values one by one; of an overview's ages and times how many changed, which have no words of their own. */
function changesOf(part: ChangedPartResponse, words: ReportWords): Told[] {
  const { t, value, figure } = words;
  const told = part.changed.filter(
    // Quarters side by side have no sum.
    ({ row, place }) => !(isCompared(part.id) && row === null) && !isOfBefore(place),
  );
  const named = told.flatMap((changed): Told[] => {
    const { before, after, because, figure: id } = changed;
    if (id === null) return [];
    const place = part.by === null ? figure(id) : `${cellOf(part, changed, words)}, ${figure(id)}`;
    return [
      {
        because,
        head: t('difference.value', { place, before: value(id, before), after: value(id, after) }),
      },
    ];
  });
  const others = OVERVIEW_PARTS.flatMap((head): Told[] => {
    const values = told.filter(({ figure: id, place }) => id === null && place.split('.')[0] === head);
    if (values.length === 0) return [];
    const because = new Map(values.flatMap((one) => one.because).map((one) => [keyOf(one), one]));
    return [
      {
        because: [...because.values()],
        head: t('difference.several', { place: t(`part.${head}`), count: values.length }),
      },
    ];
  });
  return [...named, ...others];
}

/** The period before is another report's. */
const isOfBefore = (place: string): boolean => /^figures\.\d+\.before$/.test(place);

function cellOf(
  { by, across }: ChangedPartResponse,
  changed: ChangedValueResponse,
  { key }: ReportWords,
): string {
  const { row, column } = changed;
  return across ? `${key(by, row)} × ${key(across, column)}` : key(by, row);
}

const OVERVIEW_PARTS = [
  ...(['months', 'processedOfCohort', 'funnel', 'ages', 'awaiting'] as const),
  ...(['timeToTriage', 'timeToConclusion', 'within', 'opening'] as const),
] as const;
