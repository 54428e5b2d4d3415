import type { FrozenFigureResponse, RestatedMonthResponse } from '#desk-client';
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
            {data.months.length === 0 ? <p>{t('restated.none')}</p> : <Months months={data.months} />}
          </>
        )}
      </Answer>
    </FiguresRoom>
  );
}

function Months({ months }: { readonly months: readonly RestatedMonthResponse[] }) {
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
          </tr>
        ))}
      </tbody>
    </ScrollingTable>
  );
}

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
