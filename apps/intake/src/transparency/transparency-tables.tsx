import type { ReactNode } from 'react';
import { marked } from '#counts/domain';
import { formatNumber, type Locale } from '#i18n';
import {
  BEFORE,
  isLater,
  PROMISES,
  RESTRICTED_ROW,
  type MonthRow,
  type Pair,
  type PublicDocument,
  type PublicFigure,
} from '#publication';
import { isRestrictedCategory } from '#taxonomy';
import { monthText, quarterText, type FiguresT, type RowName } from './transparency-words.js';

interface Props {
  readonly t: FiguresT;
  readonly locale: Locale;
  readonly document: PublicDocument;
}

/** Received and processed by month, with what was recorded later in rows of its own. */
export function MonthsTable({ t, locale, document }: Props) {
  const nameOf = ({ key, quarter }: MonthRow): string => {
    if (key === BEFORE) return t('before');
    return isLater(key) ? t('later', { quarter: quarterText(quarter, t) }) : monthText(key, locale);
  };
  return (
    <Table t={t} caption={t('table.months')}>
      <thead>
        <tr>
          <th scope="col">{t('month')}</th>
          <th scope="col">{t('received')}</th>
          <th scope="col">{t('processed')}</th>
        </tr>
      </thead>
      <tbody>
        {document.months.map((row) => (
          <tr key={row.key}>
            <th scope="row">{nameOf(row)}</th>
            <td>{shown(row, 'received', t, locale)}</td>
            <td>{shown(row, 'processed', t, locale)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** Received and processed by district or category, year beside year. */
export function YearsTable({
  t,
  locale,
  rowName,
  document,
  table,
}: Props & { readonly rowName: RowName; readonly table: 'districts' | 'categories' }) {
  const { years, rows, total } = document[table];
  const caption = t(`table.${table}`);
  const axis = table === 'districts' ? 'district' : 'category';
  if (years.length === 0) {
    return (
      <section>
        <h2>{caption}</h2>
        <p>{t('years.none')}</p>
      </section>
    );
  }
  const named = rows
    .map((row) => ({ row, name: row.name ?? rowName(axis, row.key) }))
    .sort(
      (a, b) =>
        Number(a.row.key === RESTRICTED_ROW) - Number(b.row.key === RESTRICTED_ROW) ||
        a.name.localeCompare(b.name, 'fr'),
    );
  const columns = years.map((year, place) => ({ year, place }));
  return (
    <Table t={t} caption={caption}>
      <thead>
        <tr>
          <td />
          {years.map((year) => (
            <th key={year} scope="colgroup" colSpan={2}>
              {year}
            </th>
          ))}
        </tr>
        <tr>
          <th scope="col">{t(axis)}</th>
          {columns.flatMap(({ year }) => [
            <th key={`${year} r`} scope="col">
              {t('received')}
            </th>,
            <th key={`${year} p`} scope="col">
              {t('processed')}
            </th>,
          ])}
        </tr>
      </thead>
      <tbody>
        {[...named, { row: { key: 'total', cells: total }, name: t('total') }].map(({ row, name }) => (
          <tr key={row.key}>
            <th scope="row">{name}</th>
            {table === 'categories' && isRestrictedCategory(row.key) ? (
              <td colSpan={2 * columns.length}>
                <i>{t('restricted.row')}</i>
              </td>
            ) : (
              columns.flatMap(({ year, place }) => [
                <td key={`${year} r`}>{shown(row.cells[place], 'received', t, locale)}</td>,
                <td key={`${year} p`}>{shown(row.cells[place], 'processed', t, locale)}</td>,
              ])
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** Promises and medians, quarter by quarter. */
export function TimesTable({ t, document }: Omit<Props, 'locale'>) {
  return (
    <Table t={t} caption={t('table.times')}>
      <thead>
        <tr>
          <th scope="col">{t('period')}</th>
          {PROMISES.map((promise) => (
            <th key={promise} scope="col">
              {t(`promise.${promise}`)}
            </th>
          ))}
          <th scope="col">{t('days.triage')}</th>
          <th scope="col">{t('days.conclusion')}</th>
        </tr>
      </thead>
      <tbody>
        {document.times.map(({ quarter, inTime, days }) => (
          <tr key={quarter}>
            <th scope="row">{quarterText(quarter, t)}</th>
            {PROMISES.map((promise) => (
              <td key={promise}>{inTime === 'withdrawn' ? t('withdrawn.cell') : tens(inTime[promise], t)}</td>
            ))}
            {(['triage', 'conclusion'] as const).map((id) => (
              <td key={id}>{days === 'withdrawn' ? t('withdrawn.cell') : inDays(days[id], t)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** A table that scrolls by itself where a phone is narrower. */
function Table(props: { readonly t: FiguresT; readonly caption: string; readonly children: ReactNode }) {
  const { t, caption, children } = props;
  return (
    <section>
      <div className="wide" role="region" aria-label={caption} tabIndex={0}>
        <table>
          <caption>
            <h2>{caption}</h2>
            <p className="aside">{t('scrolls')}</p>
          </caption>
          {children}
        </table>
      </div>
    </section>
  );
}

function shown(pair: Pair | null | undefined, figure: PublicFigure, t: FiguresT, locale: Locale): ReactNode {
  if (!pair) return t('absent');
  const value = pair[figure];
  if (typeof value === 'number') {
    return marked(formatNumber(value, locale), pair.opening.includes(figure));
  }
  return <i>{t(value === 'hidden' ? 'hidden' : 'withdrawn.cell')}</i>;
}

const tens = (from: number | null, t: FiguresT): string =>
  from === null ? t('too-few') : t('tens', { from, to: from + 10 });

const inDays = (days: number | null, t: FiguresT): string =>
  days === null ? t('too-few') : t('days', { days });
