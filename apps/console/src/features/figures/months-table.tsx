import { useState } from 'react';
import { Link } from 'wouter';
import type { FigureId } from '#counts/domain';
import type { TeamIntervalResponse } from '#desk-client';
import { useToday } from '../../ui/use-today.js';
import { parametersOf, type Asked } from './asked.js';
import { Answer } from './figures-room.js';
import { FiguresTable } from './figures-table.js';
import classes from './figures.module.css';
import { StockIdentity } from './stock-identity.js';
import { suspendedDays } from './suspended.js';
import { useRestated, useTable } from './use-figures.js';
import { useFiguresWords } from './use-figures-words.js';

const FIGURES: readonly FigureId[] = [
  ...(['received', 'triaged', 'processed', 'closed', 'reopened', 'pending', 'overdue'] as const),
];

interface Props {
  readonly asked: Asked;
  readonly suspensions: readonly TeamIntervalResponse[];
}

/** The months as a table, asked for once somebody opens it. */
export function MonthsTable(props: Props) {
  const { t } = useFiguresWords();
  const [opened, setOpened] = useState(false);
  return (
    <details onToggle={(event) => setOpened((before) => before || event.currentTarget.open)}>
      <summary>{t('as-table')}</summary>
      {opened && <Months {...props} />}
    </details>
  );
}

function Months({ asked, suspensions }: Props) {
  const { t } = useFiguresWords();
  const today = useToday();
  const answer = useTable({ ...asked, figures: FIGURES, rows: 'month', view: 'flow' });
  const restated = useRestated(asked).data?.months.filter(({ figures }) =>
    figures.some(({ difference }) => difference !== 0),
  );
  return (
    <Answer of={answer}>
      {(data) => (
        <>
          <FiguresTable
            answer={data}
            asked={asked}
            label={t('as-table')}
            rowName={(month, name) => (
              <>
                <MonthName days={suspendedDays(month, suspensions, today)} name={name} />
                {restated?.some((one) => one.month === month) && (
                  <Link href={`/figures/restated?${parametersOf(asked)}`} className={classes['beside']}>
                    {t('restated')}
                  </Link>
                )}
              </>
            )}
          />
          {data.identity && <StockIdentity identity={data.identity} />}
        </>
      )}
    </Answer>
  );
}

/** A month, and for how many days of it some team could not work as usual. */
function MonthName({ days, name }: { readonly days: number; readonly name: string }) {
  const { t } = useFiguresWords();
  if (days === 0) return name;
  return (
    <>
      {name}{' '}
      <small className={classes['hint']}>
        <span aria-hidden className={classes['hatch']} /> {t('suspended.days', { count: days })}
      </small>
    </>
  );
}
