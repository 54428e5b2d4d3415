import type { FigureId } from '#counts/domain';
import type { ComparedFigureResponse, OverviewResponse } from '#desk-client';
import { useLabels } from '../../i18n/use-labels.js';
import type { Asked } from './asked.js';
import { AsOf, scopeOf } from './figures-room.js';
import { FigureButton } from './figure-button.js';
import classes from './figures.module.css';
import { useFiguresWords } from './use-figures-words.js';
import { useKeyName } from './use-key-name.js';

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
  const { label, team } = useLabels();
  const name = useKeyName();
  const of = (id: FigureId) => overview.figures.find((figure) => figure.id === id)!;
  const [received, processed] = [of('received').value ?? 0, of('processed').value ?? 0];
  const where = [
    asked.team && team(asked.team),
    asked.district && name('district', asked.district),
    asked.kind && label('kind', asked.kind),
  ].filter(Boolean);
  return (
    <section aria-label={t('headline')} className={classes['headline']}>
      {where.length > 0 && <p className={classes['where']}>{where.join(' · ')}</p>}
      <p className={classes['sentence']} aria-live="polite">
        {t('sentence', { received, processed, rate: rate(of('processed-rate').value) })}
      </p>
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
  const { t, domain, value, change } = useFiguresWords();
  const { id, before } = figure;
  const cohort = id === 'processed-rate';
  const by =
    figure.value === null || before === null || nothingBefore(overview) ? null : figure.value - before;
  return (
    <li data-alarm={(id === 'overdue' && (figure.value ?? 0) > 0) || undefined}>
      <span>{cohort ? t('processed-of-cohort') : domain(`figure.${id}`)}</span>
      <strong>
        <FigureButton
          {...{ id, value: figure.value, numbers: figure.numbers }}
          {...(cohort && { of: t('processed-of-cohort') })}
          scope={scopeOf(asked, overview, cohort ? { view: 'cohort' } : {})}
        />
      </strong>
      <small>
        {by === null
          ? t(cohort ? 'of-those-received' : 'before.none')
          : by === 0
            ? t('before.same')
            : t('before', { value: value(id, before), change: change(id, by), up: by > 0 ? '▲' : '▼' })}
      </small>
    </li>
  );
}
