import type { FiguresResponse, FiguresRowResponse } from '#desk-client';
import { ScrollingTable } from './scrolling-table.js';
import { useFiguresWords } from './use-figures-words.js';
import { usePlaceName } from './use-place-name.js';

const COLUMNS = ['received', 'triaged', 'processed', 'closed', 'reopened', 'pending'] as const;

/** One line per district or team; the network's own line last. */
export function PlacesTable({ figures }: { readonly figures: FiguresResponse }) {
  const { t, domain } = useFiguresWords();
  const name = usePlaceName(figures.by);
  if (figures.rows.length === 0) return <p>{t('empty')}</p>;
  return (
    <ScrollingTable label={t(figures.by === 'team' ? 'by-team' : 'by-district')}>
      <thead>
        <tr>
          <th scope="col">{t(figures.by)}</th>
          {COLUMNS.map((id) => (
            <th key={id} scope="col">
              {domain(`figure.${id}`)}
            </th>
          ))}
          <th scope="col">{domain('figure.processed-rate')}</th>
        </tr>
      </thead>
      <tbody>
        {[...figures.rows]
          .sort((a, b) => b.received - a.received)
          .map((row) => (
            <tr key={row.key} data-broken={!row.identity.holds || undefined}>
              <th scope="row">
                {name(row.key)}
                {row.opening && <OpeningMark />}
              </th>
              <Numbers row={row} />
            </tr>
          ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('network')}</th>
          <Numbers row={figures.total} />
        </tr>
      </tfoot>
    </ScrollingTable>
  );
}

/** That a line contains what was entered as totals. */
function OpeningMark() {
  const { t } = useFiguresWords();
  return <small> ◦ {t('opening.contains')}</small>;
}

function Numbers({ row }: { readonly row: FiguresRowResponse }) {
  const { number, rate } = useFiguresWords();
  return (
    <>
      {COLUMNS.map((id) => (
        <td key={id}>{number(row[id])}</td>
      ))}
      <td>{rate(row.processedRate)}</td>
    </>
  );
}
