import { Button } from '@mantine/core';
import { useState, type CSSProperties } from 'react';
import { Link } from 'wouter';
import { isOfConclusion, isFurther, type FigureId, type TableAxis } from '#counts/domain';
import { parametersOf, type Asked, type AskedTable } from './asked.js';
import { Answer, BrokenIdentity } from './figures-room.js';
import { FiguresTable } from './figures-table.js';
import classes from './figures.module.css';
import { StockIdentity } from './stock-identity.js';
import { cellsOf } from './table-cells.js';
import type { Ask } from './use-asked.js';
import { useTable } from './use-figures.js';
import { useFiguresWords } from './use-figures-words.js';

const AXES = [
  'district',
  'team',
  'kind',
  'category',
  'finding',
  'action',
  'closing-reason',
] as const satisfies TableAxis[];
type By = (typeof AXES)[number];

const USUAL: readonly FigureId[] = ['received', 'processed', 'processed-rate', 'pending', 'overdue'];
const OF_CONCLUSIONS: readonly FigureId[] = ['processed', 'closed'];

/** So many rows are read in a glance; the others are a tap away. */
const AT_FIRST = 8;

interface Props {
  readonly asked: Asked;
  readonly by: string | null;
  readonly ask: Ask;
}

/** What the whole is made of, by one axis at a time, each a tap away. */
export function Breakdown({ asked, by: said, ask }: Props) {
  const { t } = useFiguresWords();
  const by: By = AXES.find((axis) => axis === said) ?? 'district';
  const figures = isFurther(by) && isOfConclusion(by) ? OF_CONCLUSIONS : USUAL;
  const table: AskedTable = { ...asked, figures, rows: by, view: 'flow' };
  const answer = useTable(table);
  const [whole, setWhole] = useState(false);
  return (
    <section aria-labelledby="by-axis">
      <h2 id="by-axis">{t('by-axis')}</h2>
      <div role="group" aria-labelledby="by-axis" className={classes['tabs']}>
        {AXES.map((axis) => (
          <button key={axis} type="button" aria-pressed={axis === by} onClick={() => ask({ by: axis })}>
            {t(`axis.${axis}`)}
          </button>
        ))}
      </div>
      <Answer of={answer}>
        {(data) => {
          if (data.by !== by)
            return <div className={classes['skeleton']} role="status" aria-label={t('loading')} />;
          if (data.rows.length === 0) {
            return (
              <>
                <p>{t('empty')}</p>
                {data.identity && <StockIdentity identity={data.identity} />}
              </>
            );
          }
          const cell = cellsOf(data);
          const greatest = Math.max(1, ...data.rows.map(({ key }) => cell(key, null)?.values[0] ?? 0));
          const width = (key: string) => ({
            '--share': `${Math.max(0, ((cell(key, null)?.values[0] ?? 0) / greatest) * 100)}%`,
          });
          return (
            <>
              <BrokenIdentity identity={data.identity} />
              <FiguresTable
                answer={data}
                asked={asked}
                label={t(`axis.${by}`)}
                {...(!whole && { most: AT_FIRST })}
                rowName={(key, name) => (
                  <span className={classes['barred']} style={width(key) as CSSProperties}>
                    {by === 'district' || by === 'team' || by === 'kind' ? (
                      <Link href={`/figures?${parametersOf({ ...asked, [by]: key })}`}>{name}</Link>
                    ) : (
                      name
                    )}
                  </span>
                )}
              />
              {data.rows.length > AT_FIRST && (
                <Button variant="default" aria-expanded={whole} onClick={() => setWhole(!whole)}>
                  {whole ? t('rows.fewer') : t('rows.all', { count: data.rows.length })}
                </Button>
              )}
              {data.identity && <StockIdentity identity={data.identity} />}
            </>
          );
        }}
      </Answer>
      <p>
        <Link href={`/figures/table?${parametersOf(table)}`}>{t('open-table')}</Link>
      </p>
    </section>
  );
}
