import type { ReactNode } from 'react';
import { containsOpening, figureOf, isTime, marked, OPENING_MARK, type TableAxis } from '#counts/domain';
import type { SingleTableResponse, TableCellResponse, TableResponse } from '#desk-client';
import type { Asked } from './asked.js';
import { cellScope } from './cell-scope.js';
import type { Scope } from './explained.js';
import { FigureButton } from './figure-button.js';
import { scopeOf } from './figures-room.js';
import { ScrollingTable } from './scrolling-table.js';
import { cellsOf, columnsOf, lettersOf, rowsOf, type Line } from './table-cells.js';
import { useFiguresWords } from './use-figures-words.js';
import { useLineName } from './use-key-name.js';
import classes from './figures.module.css';

interface Props {
  readonly answer: TableResponse;
  readonly asked: Asked;
  readonly only?: string | undefined;
  readonly label: string;
  /** What stands for a row's name; the name itself, unasked. */
  readonly rowName?: (key: string, name: string) => ReactNode;
  /** How many rows stand there; all, unasked. */
  readonly most?: number;
}

const ALL: Line = { key: null, against: null };

/** A table of figures: every number opens, and beside each what it is compared with and the difference. */
export function FiguresTable({ answer, asked, only, label, rowName, most }: Props) {
  const { t, name: figure, instant, shortPeriod } = useFiguresWords();
  const name = useLineName();
  const { against } = answer;
  const columns = [...columnsOf(answer, against), ALL];
  const across = answer.across as TableAxis | null;
  const by = answer.by as TableAxis;
  const perFigure = against ? 3 : 1;
  const broken = new Set(answer.identities.filter(({ identity }) => !identity.holds).map(({ row }) => row));
  const opened = [answer, ...(against ? [against] : [])].some(({ cells }) =>
    cells.some(({ opening }) => answer.figures.some((id) => containsOpening(id, opening))),
  );
  // What tells both apart: their months, or as of when they are.
  const when = (table: SingleTableResponse) =>
    against && answer.from === against.from && answer.to === against.to
      ? table.asOf && instant(table.asOf)
      : shortPeriod(table);
  const heads = against && [when(answer), when(against), t('compare.difference')];
  const counterpart = ({ against: key }: Line) => {
    if (!against || !isTime(by)) return null;
    return (
      <small className={classes['beside']}>
        {key === null ? t('compare.none') : t('compare.row', { name: name(by, key, against) })}
      </small>
    );
  };
  const numbers = (line: Line) =>
    columns.map((column) => <Numbers key={column.key} {...{ answer, asked, only, row: line, column }} />);
  return (
    <ScrollingTable label={label}>
      <thead>
        {across && (
          <tr>
            <td />
            {columns.map(({ key }) => (
              <th key={key} scope="colgroup" colSpan={answer.figures.length * perFigure}>
                {key === null ? t('all') : name(across, key, answer)}
              </th>
            ))}
          </tr>
        )}
        <tr>
          <th scope="col">{t(`axis.${by}`)}</th>
          {columns.map(({ key }) =>
            answer.figures.map((id) => (
              <th key={`${key} ${id}`} scope={against ? 'colgroup' : 'col'} colSpan={perFigure}>
                {figure(id, answer.view)}
              </th>
            )),
          )}
        </tr>
        {heads && (
          <tr>
            <td />
            {columns.map(({ key }) =>
              answer.figures.map((id) =>
                heads.map((head, at) => (
                  <th key={`${key} ${id} ${at}`} scope="col">
                    {head}
                  </th>
                )),
              ),
            )}
          </tr>
        )}
      </thead>
      <tbody>
        {rowsOf(answer, against)
          .slice(0, most)
          .map((row) => (
            <tr key={row.key} data-broken={broken.has(row.key!) || undefined}>
              <th scope="row">
                {rowName ? rowName(row.key!, name(by, row.key!, answer)) : name(by, row.key!, answer)}
                {broken.has(row.key!) && <> ✗ {t('identity.row')}</>}
                {counterpart(row)}
              </th>
              {numbers(row)}
            </tr>
          ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">
            {t('all')}
            {opened && (
              <small className={classes['beside']}>{t('opening.contains', { mark: OPENING_MARK })}</small>
            )}
          </th>
          {numbers(ALL)}
        </tr>
      </tfoot>
    </ScrollingTable>
  );
}

interface NumbersProps {
  readonly answer: TableResponse;
  readonly asked: Asked;
  readonly only: string | undefined;
  readonly row: Line;
  readonly column: Line;
}

function Numbers({ answer, asked, only, row, column }: NumbersProps) {
  const { change, t } = useFiguresWords();
  const { against } = answer;
  const own = numbersAt(answer, row.key, column.key);
  // A stretch of time may have nothing that it can be set against.
  const alone = [row, column].some((line) => line.key !== null && line.against === null);
  const other = against && !alone ? numbersAt(against, row.against, column.against) : null;
  const scope = scopeAt(answer, asked, only, row.key, column.key);
  return answer.figures.map((id, at) => {
    const value = own.values[at] ?? null;
    const here = (
      <td key={id}>
        <FigureButton {...{ id, value, numbers: own.numbers, scope }} />
        {marked('', containsOpening(id, own.opening))}
      </td>
    );
    if (!against) return here;
    if (!other) {
      return [here, <td key={`${id} against`}>–</td>, <td key={`${id} difference`}>–</td>];
    }
    const was = other.values[at] ?? null;
    return [
      here,
      <td key={`${id} against`}>
        <FigureButton
          {...{ id, value: was, numbers: other.numbers }}
          scope={scopeAt(against, asked, only, row.against, column.against)}
        />
        {marked('', containsOpening(id, other.opening))}
      </td>,
      <td key={`${id} difference`}>
        {value === null || was === null ? t('not-applicable') : change(id, value, was)}
      </td>,
    ];
  });
}

/** What nothing was counted under is zero, and a ratio of it not applicable. */
function numbersAt(table: SingleTableResponse, row: string | null, column: string | null) {
  const cell: TableCellResponse | undefined = cellsOf(table)(row, column);
  if (cell) return { values: cell.values, numbers: lettersOf(table, cell), opening: cell.opening };
  return { values: table.figures.map((id) => figureOf(id).value()), numbers: {}, opening: null };
}

function scopeAt(
  table: SingleTableResponse,
  asked: Asked,
  only: string | undefined,
  row: string | null,
  column: string | null,
): Scope {
  const whole = scopeOf(asked, table, { view: table.view, only });
  return cellScope(cellScope(whole, table.by, row), table.across, column);
}
