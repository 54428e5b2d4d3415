import {
  figuresBy,
  FURTHER_AXES,
  isFurther,
  monthsAfter,
  monthsBetween,
  periodBefore,
  TABLE_AXES,
  VIEWS,
  yearBefore,
  type FigureId,
  type FiguresPeriod,
  type FurtherAxis,
  type TableAxis,
} from '#counts/domain';
import { Notice } from '../../ui/notice.js';
import { unanswerable, type AskedTable } from './asked.js';
import { Downloads } from './downloads.js';
import { Choice, FiguresControls, Months } from './figures-controls.js';
import { Answer, AsOf, BrokenIdentity, FiguresRoom, Where } from './figures-room.js';
import { FreezeTable } from './freeze-table.js';
import { FiguresTable } from './figures-table.js';
import classes from './figures.module.css';
import { StockIdentity } from './stock-identity.js';
import { SuspendedDays } from './suspended-days.js';
import { useAskedTable, type Ask } from './use-asked.js';
import { useSuspensions, useTable } from './use-figures.js';
import { useFiguresWords } from './use-figures-words.js';

/** A table by choice of figures, rows, columns, period, view and as-of; beside another period or as-of, if asked. */
export function TablePage() {
  const { t } = useFiguresWords();
  const { asked, faults, ask } = useAskedTable();
  const answer = useTable(asked);
  const suspensions = useSuspensions(asked).data ?? [];
  return (
    <FiguresRoom title={t('page.table')} faults={faults} busy={answer.isPending || answer.isPlaceholderData}>
      <FiguresControls asked={asked} ask={ask}>
        <TableControls asked={asked} ask={ask} />
      </FiguresControls>
      <Answer of={answer}>
        {(data) => (
          <>
            <BrokenIdentity identity={data.identity} />
            <Where asked={asked} />
            <AsOf answer={data} />
            {data.against && (
              <p className={classes['asOf']}>
                <Compared answer={data.against} />
              </p>
            )}
            <FiguresTable answer={data} asked={asked} only={asked.only} label={t('page.table')} />
            {data.identity ? (
              <StockIdentity identity={data.identity} />
            ) : (
              <p className={classes['hint']}>
                {t(data.view === 'cohort' ? 'identity.cohort' : 'identity.coded')}
              </p>
            )}
            <SuspendedDays intervals={suspensions} />
            <Downloads asked={asked} />
            <FreezeTable key={JSON.stringify(asked)} asked={asked} asOf={data.asOf} />
          </>
        )}
      </Answer>
    </FiguresRoom>
  );
}

function Compared({ answer }: { readonly answer: Parameters<typeof AsOf>[0]['answer'] }) {
  const { t, instant, month } = useFiguresWords();
  return (
    <>
      {t('compared', { from: month(answer.from), to: month(answer.to) })}{' '}
      {answer.asOf ? t('as-of', { instant: instant(answer.asOf) }) : t('as-of.none')}
    </>
  );
}

/** What the table shows and how it is divided. */
function TableControls({ asked, ask }: { readonly asked: AskedTable; readonly ask: Ask }) {
  const { t } = useFiguresWords();
  const axes = (side: 'rows' | 'columns') =>
    TABLE_AXES.filter(
      (axis) => unanswerable({ ...asked, [side]: axis, figures: ['processed'] }) === null,
    ).map((axis) => [axis, t(`axis.${axis}`)] as const);
  /** Figures that the new axes don't know fall away; where none is left, processed is known by all. */
  const divide = (change: Partial<Record<'rows' | 'columns' | 'only', string | undefined>>) => {
    const next = { ...asked, ...change } as AskedTable;
    const further = [next.rows, next.columns].find(
      (axis): axis is FurtherAxis => axis !== undefined && isFurther(axis),
    );
    const known = figuresBy(further ?? ((next.only?.split(':')[0] as FurtherAxis) || null));
    const figures = asked.figures.filter((id) => known.includes(id));
    ask({ ...change, figures: (figures.length > 0 ? figures : ['processed']).join(',') });
  };
  return (
    <>
      <Choice
        label={t('rows')}
        all={null}
        value={asked.rows}
        take={(rows) => divide({ rows })}
        options={axes('rows')}
      />
      <Choice
        label={t('columns')}
        all={t('columns.none')}
        value={asked.columns}
        take={(columns) => divide({ columns })}
        options={axes('columns')}
      />
      <Choice
        label={t('view')}
        all={null}
        value={asked.view}
        take={(view) => ask({ view })}
        options={VIEWS.map((view) => [view, t(`view.${view}`)] as const)}
      />
      {asked.only && (
        <button type="button" className={classes['drop']} onClick={() => divide({ only: undefined })}>
          {t('only.drop', { only: asked.only })}
        </button>
      )}
      <FigureChoice asked={asked} take={(figures) => ask({ figures: figures.join(',') })} />
      <Comparison asked={asked} ask={ask} />
    </>
  );
}

const MOST = 8;

function FigureChoice({
  asked,
  take,
}: {
  readonly asked: AskedTable;
  readonly take: (ids: readonly FigureId[]) => void;
}) {
  const { t, domain } = useFiguresWords();
  const further = [asked.rows, asked.columns].find(
    (axis): axis is FurtherAxis => axis !== undefined && isFurther(axis as TableAxis),
  );
  const only = FURTHER_AXES.find((axis) => asked.only?.startsWith(`${axis}:`));
  const known = figuresBy(further ?? only ?? null);
  const { figures } = asked;
  return (
    <details className={classes['choice']}>
      <summary>{t('figures.choose', { count: figures.length })}</summary>
      <fieldset>
        <legend className="visually-hidden">{t('figures.choose', { count: figures.length })}</legend>
        {known.map((id) => {
          const chosen = figures.includes(id);
          return (
            <label key={id}>
              <input
                type="checkbox"
                checked={chosen}
                disabled={chosen ? figures.length === 1 : figures.length === MOST}
                onChange={() => take(chosen ? figures.filter((one) => one !== id) : [...figures, id])}
              />
              {domain(`figure.${id}`)}
            </label>
          );
        })}
      </fieldset>
    </details>
  );
}

function Comparison({ asked, ask }: { readonly asked: AskedTable; readonly ask: Ask }) {
  const { t } = useFiguresWords();
  const { againstFrom, againstTo, againstAsOf } = asked;
  const compared = againstFrom ?? againstTo ?? againstAsOf;
  const against = ({ from, to }: FiguresPeriod) => ask({ againstFrom: from, againstTo: to });
  return (
    <details className={classes['choice']} open={compared ? true : undefined}>
      <summary>{t('compare')}</summary>
      <div className={classes['controls']}>
        {(['year', 'before'] as const).map((one) => (
          <button
            key={one}
            type="button"
            className={classes['drop']}
            onClick={() => against(one === 'year' ? yearBefore(asked) : periodBefore(asked))}
          >
            {t(`compared.${one}`)}
          </button>
        ))}
        <Months
          labels={[t('compare.from'), t('compare.to')]}
          value={{ ...(againstFrom && { from: againstFrom }), ...(againstTo && { to: againstTo }) }}
          take={against}
          lastOf={(from) => monthsAfter(from, monthsBetween(asked.from, asked.to).length - 1)}
        />
        <label>
          {t('compare.as-of')}
          <input
            type="date"
            value={againstAsOf?.slice(0, 10) ?? ''}
            onChange={(event) => ask({ againstAsOf: event.target.value || undefined })}
          />
        </label>
        {compared && (
          <button
            type="button"
            className={classes['drop']}
            onClick={() => ask({ againstFrom: undefined, againstTo: undefined, againstAsOf: undefined })}
          >
            {t('compare.drop')}
          </button>
        )}
      </div>
      {compared === undefined && <Notice tone="info">{t('compare.hint')}</Notice>}
    </details>
  );
}
