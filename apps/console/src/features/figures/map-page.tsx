import { useSearchParams } from 'wouter';
import { FIGURES, figureOf, type FigureId } from '#counts/domain';
import type { TableResponse } from '#desk-client';
import type { Asked } from './asked.js';
import { classOf, quantileClasses } from './classes.js';
import { DistrictMap, type MapValue } from './district-map.js';
import { useExplain } from './explained.js';
import { Choice, FiguresControls } from './figures-controls.js';
import { Answer, AsOf, Where, BrokenIdentity, FiguresRoom, scopeOf } from './figures-room.js';
import { FiguresTable } from './figures-table.js';
import classes from './map.module.css';
import { StockIdentity } from './stock-identity.js';
import { touchedDistricts } from './suspended.js';
import { SuspendedDays } from './suspended-days.js';
import { cellsOf, lettersOf } from './table-cells.js';
import { useAsked } from './use-asked.js';
import { useSession } from '../../session/session-context.js';
import { useSuspensions, useTable } from './use-figures.js';
import { useFiguresWords } from './use-figures-words.js';

/** Any figure by district of the facts, as a map and as the table beside it. */
export function MapPage() {
  const { t, domain } = useFiguresWords();
  const { asked, faults, ask } = useAsked();
  const [search] = useSearchParams();
  const said = search.get('figure');
  const figure = FIGURES.find(({ id }) => id === said)?.id ?? 'received';
  const answer = useTable({ ...asked, figures: [figure], rows: 'district', view: 'flow' });
  const wrong = said !== null && said !== figure ? [{ code: 'figures', value: said } as const] : [];
  return (
    <FiguresRoom
      title={t('page.map')}
      faults={[...faults, ...wrong]}
      busy={answer.isPending || answer.isPlaceholderData}
    >
      <FiguresControls asked={asked} ask={ask}>
        <Choice
          label={t('figure')}
          all={null}
          value={figure}
          take={(id) => ask({ figure: id })}
          options={FIGURES.map(({ id }) => [id, domain(`figure.${id}`)] as const)}
        />
      </FiguresControls>
      <Answer of={answer}>
        {(data) => (
          <>
            <BrokenIdentity identity={data.identity} />
            <MapAndTable answer={data} asked={asked} figure={data.figures[0]!} />
          </>
        )}
      </Answer>
    </FiguresRoom>
  );
}

interface Props {
  readonly answer: TableResponse;
  readonly asked: Asked;
  readonly figure: FigureId;
}

function MapAndTable({ answer, asked, figure }: Props) {
  const { t, domain, value } = useFiguresWords();
  const { network } = useSession();
  const explain = useExplain();
  const suspensions = useSuspensions(asked).data ?? [];
  const touched = touchedDistricts(suspensions);
  const cell = cellsOf(answer);
  const shown = network.districts.filter(({ id }) => !asked.district || id === asked.district);
  const values = new Map(
    shown.map(({ id }): [string, MapValue] => {
      const at = cell(id, null);
      const number = at ? at.values[0]! : figureOf(figure).value();
      return [id, { value: asRead(figure, number), shown: value(figure, number), status: touched.get(id) }];
    }),
  );
  const steps = quantileClasses([...values.values()].flatMap(({ value }) => (value === null ? [] : [value])));
  const open = (district: string) => {
    const at = cell(district, null);
    explain({
      ...{ kind: 'figure', id: figure, value: at ? at.values[0]! : figureOf(figure).value() },
      numbers: at ? lettersOf(answer, at) : {},
      scope: { ...scopeOf(asked, answer), district },
    });
  };
  const name = domain(`figure.${figure}`);
  const range = (from: number, to: number) =>
    from === to ? value(figure, from) : `${value(figure, from)} – ${value(figure, to)}`;
  return (
    <>
      <Where asked={asked} />
      <AsOf answer={answer} />
      <div className={classes['room']}>
        <div>
          <h2>{name}</h2>
          <DistrictMap label={t('map.label', { figure: name })} values={values} steps={steps} open={open} />
          <ul className={classes['legend']} aria-label={t('map.legend')}>
            {steps.map(({ from, to, count }) => (
              <li key={from}>
                <span className={classes['swatch']} data-class={classOf(from, steps)} aria-hidden />
                {range(from, to)} <small>{t('map.districts', { count })}</small>
              </li>
            ))}
            <li>
              <span className={`${classes['swatch']} ${classes['beyond']}`} aria-hidden />
              {t('map.outside')}
            </li>
            {touched.size > 0 && (
              <li>
                <span className={`${classes['swatch']} ${classes['striped']}`} aria-hidden />
                {t('map.hatched')}
              </li>
            )}
          </ul>
          <p className={classes['credit']}>{t('map.credit')}</p>
        </div>
        <div>
          <h2>{t('map.table')}</h2>
          <FiguresTable answer={answer} asked={asked} label={t('map.table')} />
          {answer.identity && <StockIdentity identity={answer.identity} />}
          <SuspendedDays intervals={suspensions} />
        </div>
      </div>
    </>
  );
}

/** A share in the whole percents that are read: no two classes then say the same number. */
const asRead = (id: FigureId, value: number | null): number | null =>
  value !== null && figureOf(id).unit === 'ratio' ? Math.round(value * 100) / 100 : value;
