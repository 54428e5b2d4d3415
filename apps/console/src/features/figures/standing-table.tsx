import { CLOSING_REASONS, FINDINGS } from '#taxonomy';
import { useLabels } from '../../i18n/use-labels.js';
import type { FiguresResponse, StandingResponse } from '#desk-client';
import { ScrollingTable } from './scrolling-table.js';
import { useFiguresWords } from './use-figures-words.js';
import { usePlaceName } from './use-place-name.js';

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
  const { label } = useLabels();
  const name = usePlaceName(figures.by);
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
  // What a restricted team concluded is counted, and its codes kept back: a zero there would be a lie.
  const masked = (key?: string) =>
    figures.standing
      .filter((one) => one.finding === null && (key === undefined || one.key === key))
      .reduce((all, one) => all + one.count, 0);
  const allMasked = (key: string) => figures.standing.every((one) => one.key !== key || one.finding === null);
  const someMasked = figures.standing.some((one) => one.finding === null);
  if (keys.length === 0) return <p>{t('standing.empty')}</p>;
  return (
    <>
      <ScrollingTable label={t('standing')}>
        <thead>
          <tr>
            <th scope="col">{t(figures.by)}</th>
            {COLUMNS.map((column) => (
              <th key={column.id} scope="col">
                {label(column.field, column.id)}
              </th>
            ))}
            {someMasked && <th scope="col">{t('masked.column')}</th>}
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => (
            <tr key={key}>
              <th scope="row">{name(key)}</th>
              {COLUMNS.map((column) => (
                <td key={column.id}>{allMasked(key) ? t('masked') : number(sum(column, key))}</td>
              ))}
              {someMasked && <td>{number(masked(key))}</td>}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('network')}</th>
            {COLUMNS.map((column) => (
              <td key={column.id}>{number(sum(column))}</td>
            ))}
            {someMasked && <td>{number(masked())}</td>}
          </tr>
        </tfoot>
      </ScrollingTable>
      <p>{t('transmitted', { count: transmitted })}</p>
    </>
  );
}
