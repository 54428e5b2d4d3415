import { FIGURES } from '#counts/domain';
import classes from './figures.module.css';
import type { FiguresResponse } from '#desk-client';
import { useFiguresWords } from './use-figures-words.js';

const SHOWN = [
  'received',
  'triaged',
  'processed',
  'closed',
  'reopened',
  'pending',
  'processed-rate',
  'clearance',
] as const;

/** The sentence the network is judged by, as of when, and each figure with its definition a tap away. */
export function FiguresHeadline({ figures }: { readonly figures: FiguresResponse }) {
  const { t, domain, number, rate, instant, month } = useFiguresWords();
  const { total } = figures;
  const values: Record<(typeof SHOWN)[number], string> = {
    received: number(total.received),
    triaged: number(total.triaged),
    processed: number(total.processed),
    closed: number(total.closed),
    reopened: number(total.reopened),
    pending: number(total.pending),
    'processed-rate': `${number(total.processed)} / ${number(total.received)} = ${rate(total.processedRate)}`,
    clearance: `${number(total.closed)} / (${number(total.received)} + ${number(total.reopened)}) = ${rate(total.clearance)}`,
  };
  return (
    <section aria-label={t('headline')} className={classes['headline']}>
      <p className={classes['sentence']} aria-live="polite">
        {t('sentence', {
          received: total.received,
          processed: total.processed,
          rate: rate(total.processedRate),
        })}
      </p>
      {total.opening && (
        <p>{t('opening.part', { count: total.opening.received, processed: total.opening.processed })}</p>
      )}
      <p className={classes['asOf']}>
        {t('period', { from: month(figures.from), to: month(figures.to) })}{' '}
        {figures.asOf ? t('as-of', { instant: instant(figures.asOf), mark: figures.mark }) : t('as-of.none')}
      </p>
      <div className={classes['definitions']}>
        {SHOWN.map((id) => (
          <details key={id}>
            <summary>
              <span>{domain(`figure.${id}`)}</span> <strong>{values[id].split(' = ').at(-1)}</strong>
            </summary>
            <p>{domain(`figure.${id}.definition`)}</p>
            <p className={classes['formula']}>
              {FIGURES.find((figure) => figure.id === id)?.formula} → {values[id]}
            </p>
          </details>
        ))}
      </div>
    </section>
  );
}
