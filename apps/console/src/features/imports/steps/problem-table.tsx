import { Button } from '@mantine/core';
import { useId } from 'react';
import classes from '../imports.module.css';
import type { CheckedRow, RowProblem } from '../reading/check-row.js';
import { realProblems } from '../reading/check-rows.js';
import { useImportWords, type ImportWords } from '../use-import-words.js';
import { saveCsv } from './save-csv.js';

/** As many as somebody reads on a screen; all of them are in the file. */
const SHOWN_MOST = 100;

interface Props {
  readonly rows: readonly CheckedRow[];
  /** Of the register. */
  readonly name: string;
}

/** Every problem of every row: where, what is wrong, what would help. */
export function ProblemTable({ rows, name }: Props) {
  const words = useImportWords();
  const { t } = words;
  const title = useId();
  const problems = realProblems(rows);
  const head = [t('problem.row'), t('problem.column'), t('problem.what'), t('problem.help')];
  const save = () =>
    void saveCsv(`${name.replace(/\.[^.]*$/, '')}-${t('problem.file')}.csv`, [
      head,
      ...problems.map((problem) => cellsOf(problem, words)),
    ]);
  return (
    <div>
      <h3 id={title}>{t('problem.title', { problems: problems.length })}</h3>
      <div className={classes['scroll']} tabIndex={0} role="region" aria-labelledby={title}>
        <table className={classes['table']}>
          <thead>
            <tr>
              {head.map((text) => (
                <th key={text} scope="col">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {problems.slice(0, SHOWN_MOST).map((problem, i) => (
              <tr key={i}>
                {cellsOf(problem, words).map((text, place) => (
                  <td key={place}>{text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {problems.length > SHOWN_MOST && <p>{t('problem.more', { shown: SHOWN_MOST })}</p>}
      <Button variant="default" size="md" onClick={save}>
        {t('problem.save')}
      </Button>
    </div>
  );
}

function cellsOf(
  { number, column, field, code, value, line }: RowProblem & { readonly number: number },
  { t }: ImportWords,
): string[] {
  const said = value === '' ? t(`problem.${code}`) : t('problem.said', { what: t(`problem.${code}`), value });
  const where = line === undefined ? said : t('problem.line', { what: said, line });
  return [String(number), column ?? t(`field.${field}`), where, t(`problem.${code}.help`)];
}
