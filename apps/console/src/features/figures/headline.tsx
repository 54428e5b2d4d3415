import type { FigureId } from '#counts/domain';
import type { ComparedFigureResponse, OverviewResponse } from '#desk-client';
import type { Asked } from './asked.js';
import { AsOf, scopeOf, Where } from './figures-room.js';
import { FigureButton } from './figure-button.js';
import classes from './figures.module.css';
import { useFiguresWords } from './use-figures-words.js';

const SHOWN: readonly FigureId[] = [
  ...(['received', 'processed', 'pending', 'overdue', 'processed-rate', 'clearance'] as const),
];

/** The sentence the network is judged by, as of when, and the few numbers beside it against the period before. */
export function Headline({
  overview,
  asked,
}: {
  readonly overview: OverviewResponse;
  readonly asked: Asked;
}) {
  const { t, rate, month } = useFiguresWords();
  const of = (id: FigureId) => overview.figures.find((figure) => figure.id === id)!;
  const [received, processed] = [of('received').value ?? 0, of('processed').value ?? 0];
  const cohort = overview.processedOfCohort;
  return (
    <section aria-label={t('headline')} className={classes['headline']}>
      <Where asked={asked} />
      <p className={classes['sentence']} aria-live="polite">
        {t('sentence', { received, processed })}
      </p>
      {cohort.received > 0 && (
        <p>
          {t('sentence.cohort', {
            ...{ received: cohort.received, processed: cohort.processed, rate: rate(cohort.rate) },
          })}
        </p>
      )}
      {overview.opening && (overview.opening.received !== 0 || overview.opening.processed !== 0) && (
        <p>
          {t('opening.part', { count: overview.opening.received, processed: overview.opening.processed })}
        </p>
      )}
      <AsOf answer={overview} />
      <ul className={classes['tiles']}>
        {SHOWN.map((id) => (
          <Tile key={id} figure={cohortOf(id, overview) ?? of(id)} {...{ overview, asked }} />
        ))}
      </ul>
      {!nothingBefore(overview) && (
        <p className={classes['hint']}>
          {t('compared', { from: month(overview.before.from), to: month(overview.before.to) })}
        </p>
      )}
    </section>
  );
}

/** The part processed is that of those received in the period: a ratio of flows would mix years. */
function cohortOf(id: FigureId, { processedOfCohort }: OverviewResponse): ComparedFigureResponse | null {
  if (id !== 'processed-rate') return null;
  const { received, processed, rate } = processedOfCohort;
  return { id, value: rate, numbers: { R: received, P: processed }, before: null };
}

/** Before the network's first complaint there is nothing to compare with. */
export const nothingBefore = ({ figures }: OverviewResponse): boolean =>
  figures.every(({ before }) => before === null || before === 0);

interface TileProps {
  readonly figure: ComparedFigureResponse;
  readonly overview: OverviewResponse;
  readonly asked: Asked;
}

function Tile({ figure, overview, asked }: TileProps) {
  const { t, name, value, change } = useFiguresWords();
  const { id, before } = figure;
  const cohort = id === 'processed-rate';
  const by =
    figure.value === null || before === null || nothingBefore(overview) ? null : figure.value - before;
  const inherited = id === 'pending' ? (overview.opening?.pending ?? 0) : 0;
  return (
    <li data-alarm={(id === 'overdue' && (figure.value ?? 0) > 0) || undefined}>
      <span>{name(id, cohort ? 'cohort' : 'flow')}</span>
      <strong>
        <FigureButton
          {...{ id, value: figure.value, numbers: figure.numbers }}
          scope={scopeOf(asked, overview, cohort ? { view: 'cohort' } : {})}
        />
      </strong>
      <small>
        {by === null
          ? !cohort && t('before.none')
          : by === 0
            ? t('before.same')
            : t('before', {
                value: value(id, before),
                change: change(id, figure.value!, before!),
                up: by > 0 ? '▲' : '▼',
              })}
      </small>
      {inherited !== 0 && <small>{t('opening.pending', { count: inherited })}</small>}
    </li>
  );
}
