import type { ReactNode } from 'react';
import { isRestrictedCategory } from '#taxonomy';
import type { HiddenNumberResponse, PublicDocumentResponse, PairResponse } from '#desk-client';
import { ScrollingTable } from '../figures/scrolling-table.js';
import classes from './publish.module.css';
import { usePublicationWords } from './use-publication-words.js';

interface Props {
  readonly document: PublicDocumentResponse;
  readonly hidden: readonly HiddenNumberResponse[];
}

type Table = HiddenNumberResponse['table'];
const FIGURES = ['received', 'processed'] as const;
const PROMISES = ['acknowledged', 'triaged', 'answered'] as const;
const MEDIANS = ['triage', 'conclusion'] as const;

/** The four tables as they would be public; what is hidden bears why. */
export function PreviewTables({ document, hidden }: Props) {
  const { t, quarter, month, row: nameOf } = usePublicationWords();
  const why = (table: Table, key: string | null, year: string | null, figure: string) =>
    hidden.find((one) => one.table === table && one.key === key && one.year === year && one.figure === figure)
      ?.why;
  const months = document.months.map((row) => ({
    name: monthName(row.key, { t, quarter, month }),
    cells: FIGURES.map((figure) => (
      <Cell key={figure} pair={row} figure={figure} why={why('months', row.key, null, figure)} />
    )),
  }));
  const years = (table: 'districts' | 'categories') => {
    const { rows, total } = document[table];
    const of = (key: string | null, cells: readonly (PairResponse | null)[]): ReactNode[] =>
      document[table].years.flatMap((year, place) =>
        FIGURES.map((figure) => (
          <Cell
            key={`${year} ${figure}`}
            pair={cells[place]}
            figure={figure}
            why={why(key === 'restricted' || key === null ? 'districts' : table, key, year, figure)}
          />
        )),
      );
    return [
      ...rows.map(({ key, name, cells }) => ({
        name: name ?? nameOf(table === 'districts' ? 'district' : 'category', key),
        cells:
          table === 'categories' && isRestrictedCategory(key)
            ? [
                <td key={key} colSpan={FIGURES.length * document.categories.years.length}>
                  {t('restricted.row')}
                </td>,
              ]
            : of(key, cells),
      })),
      { name: t('total'), cells: of(null, total) },
    ];
  };
  const yearColumns = (table: 'districts' | 'categories') =>
    document[table].years.flatMap((year) => FIGURES.map((figure) => `${year} ${t(figure)}`));
  return (
    <>
      <Rows title={t('table.months')} first={t('month')} columns={FIGURES.map((id) => t(id))} rows={months} />
      {(['districts', 'categories'] as const).map((table) =>
        document[table].years.length > 0 ? (
          <Rows
            key={table}
            title={t(`table.${table}`)}
            first={t(table === 'districts' ? 'district' : 'category')}
            columns={yearColumns(table)}
            rows={years(table)}
          />
        ) : (
          <p key={table}>
            {t(`table.${table}`)}: {t('years.none')}
          </p>
        ),
      )}
      <Rows
        title={t('table.times')}
        first={t('period')}
        columns={[...PROMISES.map((id) => t(`promise.${id}`)), ...MEDIANS.map((id) => t(`days.${id}`))]}
        rows={document.times.map((row) => ({
          name: quarter(row.quarter),
          cells: [
            ...PROMISES.map((id) => <td key={id}>{share(row, id, t)}</td>),
            ...MEDIANS.map((id) => <td key={id}>{median(row, id, t)}</td>),
          ],
        }))}
      />
    </>
  );
}

type Words = ReturnType<typeof usePublicationWords>;
type Times = PublicDocumentResponse['times'][number];

function share({ inTime }: Times, id: (typeof PROMISES)[number], t: Words['t']): string {
  if (inTime === 'withdrawn') return t('withdrawn.cell');
  const from = inTime[id];
  return from === null ? t('too-few') : t('tens', { from, to: from + 10 });
}

function median({ days }: Times, id: (typeof MEDIANS)[number], t: Words['t']): string {
  if (days === 'withdrawn') return t('withdrawn.cell');
  const value = days[id];
  return value === null ? t('too-few') : t('days', { days: value });
}

function monthName(key: string, { t, quarter, month }: Pick<Words, 't' | 'quarter' | 'month'>): string {
  if (key === 'before') return t('before');
  return key.startsWith('later-') ? t('later', { quarter: quarter(key.slice('later-'.length)) }) : month(key);
}

function Cell({
  pair,
  figure,
  why,
}: {
  readonly pair: PairResponse | null | undefined;
  readonly figure: (typeof FIGURES)[number];
  readonly why: HiddenNumberResponse['why'] | undefined;
}) {
  const { t, marked } = usePublicationWords();
  if (!pair) return <td>{t('absent')}</td>;
  const value = pair[figure];
  if (typeof value === 'number') return <td>{marked(value, pair.opening.includes(figure))}</td>;
  if (value === 'withdrawn') return <td>{t('withdrawn.cell')}</td>;
  return <td className={classes['hidden']}>{why ? t(`desk.${why}`) : t('hidden')}</td>;
}

interface RowsProps {
  readonly title: string;
  readonly first: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: ReactNode }[];
}

function Rows({ title, first, columns, rows }: RowsProps) {
  return (
    <>
      <h3>{title}</h3>
      <ScrollingTable label={title}>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cells }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells}
            </tr>
          ))}
        </tbody>
      </ScrollingTable>
    </>
  );
}
