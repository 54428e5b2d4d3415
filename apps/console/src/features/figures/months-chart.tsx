import { useEffect, useMemo, useRef } from 'react';
import { BarChart, CustomChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemParams } from 'echarts';
import type { FigureId } from '#counts/domain';
import type { OverviewResponse, TeamIntervalResponse } from '#desk-client';
import { useToday } from '../../ui/use-today.js';
import type { Asked } from './asked.js';
import classes from './figures.module.css';
import { hatching } from './hatching.js';
import { MonthsTable } from './months-table.js';
import { ownMonths, type Months } from './own-months.js';
import { stretchesAlong } from './suspended.js';
import { useFiguresWords } from './use-figures-words.js';

register([BarChart, CustomChart, GridComponent, SVGRenderer]);

const DRAWN = ['received', 'processed', 'pending'] as const satisfies FigureId[];
/** Within this much a course is called even. */
const EVEN = 0.1;

interface Props {
  readonly overview: OverviewResponse;
  readonly suspensions: readonly TeamIntervalResponse[];
  readonly asked: Asked;
}

/** One small chart a figure, from zero, suspended days hatched; its course in words, and all in a table. */
export function MonthsChart({ overview, suspensions, asked }: Props) {
  const { t, domain } = useFiguresWords();
  // The chart is drawn anew only when its months are.
  const months = useMemo(() => ownMonths(overview), [overview]);
  const top = Math.max(
    1,
    ...months.flatMap(({ values }) => [values['received'] ?? 0, values['processed'] ?? 0]),
  );
  return (
    <>
      <div className={classes['charts']}>
        {DRAWN.map((id) => (
          <figure key={id}>
            <figcaption>{domain(`figure.${id}`)}</figcaption>
            <Bars {...{ months, suspensions, id, ...(id !== 'pending' && { top }) }} />
          </figure>
        ))}
      </div>
      {overview.opening && <p className={classes['hint']}>{t('opening.undrawn')}</p>}
      <MonthsTable asked={asked} suspensions={suspensions} />
    </>
  );
}

interface BarsProps {
  readonly months: Months;
  readonly suspensions: readonly TeamIntervalResponse[];
  readonly id: (typeof DRAWN)[number];
  readonly top?: number;
}

function Bars({ months, suspensions, id, top }: BarsProps) {
  const place = useRef<HTMLDivElement>(null);
  const { shortMonth } = useFiguresWords();
  const course = useCourse(id, months);
  const today = useToday();
  useEffect(() => {
    const element = place.current!;
    const chart = init(element, undefined, { renderer: 'svg' });
    const style = getComputedStyle(element);
    const [ink, accent] = [style.color, style.getPropertyValue('--mantine-primary-color-filled')];
    const stretches = stretchesAlong(
      months.map(({ month }) => month),
      suspensions,
      today,
    );
    chart.setOption({
      animation: false,
      grid: { left: 4, right: 4, top: 24, bottom: 4, containLabel: true },
      xAxis: [
        {
          type: 'category',
          data: months.map(({ month }) => shortMonth(month)),
          axisLabel: { color: ink, margin: 16 },
          axisTick: { show: false },
        },
        // Days lie between the months' names.
        { type: 'value', min: 0, max: months.length, show: false },
      ],
      yAxis: { type: 'value', min: 0, ...(top && { max: top }), show: false },
      series: [
        {
          type: 'bar',
          data: months.map(({ values }) => values[id]),
          itemStyle: { color: accent },
          label: { show: months.length <= 24, position: 'top', color: ink },
        },
        {
          type: 'custom',
          xAxisIndex: 1,
          silent: true,
          data: stretches.map(({ start, end }) => [start, end]),
          renderItem: (_: CustomSeriesRenderItemParams, api: CustomSeriesRenderItemAPI) => {
            const [left, floor] = api.coord([api.value(0), 0]) as [number, number];
            const [right] = api.coord([api.value(1), 0]) as [number, number];
            return {
              type: 'path',
              shape: { pathData: hatching(left, floor + 2, Math.max(2, right - left), 10) },
              style: { stroke: ink, fill: 'none', lineWidth: 1 },
            };
          },
        },
      ],
    });
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(element);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
  }, [months, suspensions, today, id, top, shortMonth]);
  return <div ref={place} className={classes['chart']} role="img" aria-label={course} />;
}

/** A chart in words: from where to where, and its greatest month. */
function useCourse(id: FigureId, months: Months): string {
  const { t, domain, number, month } = useFiguresWords();
  const values = months.map((one) => ({ month: one.month, value: one.values[id] ?? 0 }));
  const [first, last] = [values[0]!, values.at(-1)!];
  const greatest = values.reduce((a, b) => (b.value > a.value ? b : a));
  const way =
    Math.abs(last.value - first.value) <= first.value * EVEN
      ? 'even'
      : last.value > first.value
        ? 'up'
        : 'down';
  return t(`course.${way}`, {
    ...{ figure: domain(`figure.${id}`), from: month(first.month), to: month(last.month) },
    ...{ first: number(first.value), last: number(last.value) },
    ...{ most: number(greatest.value), when: month(greatest.month) },
  });
}
