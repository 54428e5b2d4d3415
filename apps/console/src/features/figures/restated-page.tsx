import type { FrozenFigureResponse, RestatedMonthResponse } from '#desk-client';
import { Link } from 'wouter';
import { parametersOf, type Asked } from './asked.js';
import { FiguresControls } from './figures-controls.js';
import { Answer, AsOf, Where, FiguresRoom } from './figures-room.js';
import { ScrollingTable } from './scrolling-table.js';
import { useAsked } from './use-asked.js';
import { useRestated } from './use-figures.js';
import { useFiguresWords } from './use-figures-words.js';
import classes from './figures.module.css';

/** Frozen months: as they were frozen, as they are now, and what came in since. */
export function RestatedPage() {
  const { t } = useFiguresWords();
  const { asked, faults, ask } = useAsked();
  const restated = useRestated(asked);
  return (
    <FiguresRoom
      title={t('page.restated')}
      faults={faults}
      busy={restated.isPending || restated.isPlaceholderData}
    >
      <p className={classes['hint']}>{t('restated.hint')}</p>
      <FiguresControls asked={asked} ask={ask} />
      <Answer of={restated}>
        {(data) => (
          <>
            <Where asked={asked} />
            <AsOf answer={data} />
            {data.months.length === 0 ? (
              <p>{t('restated.none')}</p>
            ) : (
              <Months months={data.months} asked={asked} />
            )}
          </>
        )}
      </Answer>
    </FiguresRoom>
  );
}

function Months({
  months,
  asked,
}: {
  readonly months: readonly RestatedMonthResponse[];
  readonly asked: Asked;
}) {
  const { t, domain, month, instant } = useFiguresWords();
  const shown = months[0]!.figures.map(({ id }) => id);
  return (
    <ScrollingTable label={t('page.restated')}>
      <thead>
        <tr>
          <th scope="col">{t('axis.month')}</th>
          {shown.map((id) => (
            <th key={id} scope="col">
              {domain(`figure.${id}`)}
            </th>
          ))}
          <th scope="col">{t('restated.at')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {months.map((one) => (
          <tr key={one.month}>
            <th scope="row">{month(one.month)}</th>
            {one.figures.map((figure) => (
              <Frozen key={figure.id} figure={figure} />
            ))}
            <td>{instant(one.frozenAt)}</td>
            <td>
              {one.figures.some(({ difference }) => difference !== 0) && (
                <Link
                  href={`/figures/table?${whereOf(one, asked)}`}
                  aria-label={`${t('restated.where')} : ${month(one.month)}`}
                >
                  {t('restated.where')}
                </Link>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollingTable>
  );
}

/** The month by team, beside what it was when it was frozen: what changed in it. */
const whereOf = ({ month, frozenAt, figures }: RestatedMonthResponse, { kind, district, team }: Asked) =>
  parametersOf({
    ...{ kind, district, team, from: month, to: month, rows: 'team', view: 'flow' },
    figures: figures.map(({ id }) => id),
    againstAsOf: frozenAt,
  });

function Frozen({ figure: { id, frozen, now, difference } }: { readonly figure: FrozenFigureResponse }) {
  const { t, number, change } = useFiguresWords();
  return (
    <td>
      {number(frozen)}
      {difference !== 0 && (
        <small className={classes['restated']}>
          {t('restated.now', { now: number(now), difference: change(id, now, frozen) })}
        </small>
      )}
    </td>
  );
}
