import { CLOSING_REASONS, FINDINGS } from '#taxonomy';
import { useLabels } from '../../i18n/use-labels.js';
import classes from './figures.module.css';
import type { FiguresResponse, StandingResponse } from '#desk-client';
import { useFiguresWords } from './use-figures-words.js';

/** A column: a finding, or for what was not examined the closing reason. */
interface Column {
  readonly id: string;
  readonly field: 'finding' | 'closing-reason';
  readonly counts: (count: StandingResponse) => boolean;
}

const COLUMNS: readonly Column[] = [
  ...FINDINGS.entries
    .filter(({ id }) => id !== 'not-examined')
    .map(({ id }) => ({
      id,
      field: 'finding' as const,
      counts: (one: StandingResponse) => one.finding === id,
    })),
  ...CLOSING_REASONS.entries.map(({ id }) => ({
    id,
    field: 'closing-reason' as const,
    counts: (one: StandingResponse) => one.closingReason === id,
  })),
];

/** Conclusions that stand: how many of each finding, and why the others were closed. */
export function StandingTable({ figures }: { readonly figures: FiguresResponse }) {
  const { t, number } = useFiguresWords();
  const { label, district, team } = useLabels();
  const name = figures.by === 'team' ? team : district;
  const sum = (column: Column, key?: string) =>
    figures.standing
      .filter((one) => column.counts(one) && (key === undefined || one.key === key))
      .reduce((all, one) => all + one.count, 0);
  const transmitted = figures.standing
    .filter((one) => one.action === 'transmitted')
    .reduce((all, one) => all + one.count, 0);
  const keys = [...new Set(figures.standing.map(({ key }) => key))].sort((a, b) =>
    name(a).localeCompare(name(b), 'fr'),
  );
  if (keys.length === 0) return <p>{t('standing.empty')}</p>;
  return (
    <>
      <div className={classes['scroll']} role="region" aria-label={t('standing')} tabIndex={0}>
        <table className={classes['table']}>
          <thead>
            <tr>
              <th scope="col">{t(figures.by)}</th>
              {COLUMNS.map((column) => (
                <th key={column.id} scope="col">
                  {label(column.field, column.id)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {keys.map((key) => (
              <tr key={key}>
                <th scope="row">{name(key)}</th>
                {COLUMNS.map((column) => (
                  <td key={column.id}>{number(sum(column, key))}</td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('network')}</th>
              {COLUMNS.map((column) => (
                <td key={column.id}>{number(sum(column))}</td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      <p>{t('transmitted', { count: transmitted })}</p>
    </>
  );
}
