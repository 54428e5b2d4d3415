import { useEffect, useRef } from 'react';
import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import classes from './figures.module.css';
import type { MonthFiguresResponse } from '#desk-client';
import { useFiguresWords } from './use-figures-words.js';

register([BarChart, GridComponent, SVGRenderer]);

const MEASURES = ['received', 'processed'] as const;

/** One small chart a measure, on the same scale and from zero; the numbers stand on the bars and in a table. */
export function MonthsChart({ months }: { readonly months: readonly MonthFiguresResponse[] }) {
  const { t, domain, number, month } = useFiguresWords();
  const top = Math.max(1, ...months.flatMap((one) => MEASURES.map((measure) => one[measure])));
  return (
    <>
      <div className={classes['charts']}>
        {MEASURES.map((measure) => (
          <figure key={measure}>
            <figcaption>{domain(`figure.${measure}`)}</figcaption>
            <Bars months={months} measure={measure} top={top} />
          </figure>
        ))}
      </div>
      <details>
        <summary>{t('as-table')}</summary>
        <table className={classes['table']}>
          <thead>
            <tr>
              <th scope="col">{t('month')}</th>
              {[...MEASURES, 'pending' as const].map((measure) => (
                <th key={measure} scope="col">
                  {domain(`figure.${measure}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months.map((one) => (
              <tr key={one.month}>
                <th scope="row">{month(one.month)}</th>
                {[...MEASURES, 'pending' as const].map((measure) => (
                  <td key={measure}>{number(one[measure])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

interface BarsProps {
  readonly months: readonly MonthFiguresResponse[];
  readonly measure: (typeof MEASURES)[number];
  readonly top: number;
}

function Bars({ months, measure, top }: BarsProps) {
  const place = useRef<HTMLDivElement>(null);
  const { domain, shortMonth } = useFiguresWords();
  useEffect(() => {
    const element = place.current!;
    const chart = init(element, undefined, { renderer: 'svg' });
    const style = getComputedStyle(element);
    const [ink, accent] = [style.color, style.getPropertyValue('--mantine-primary-color-filled')];
    chart.setOption({
      animation: false,
      grid: { left: 4, right: 4, top: 24, bottom: 4, containLabel: true },
      xAxis: {
        type: 'category',
        data: months.map((one) => shortMonth(one.month)),
        axisLabel: { color: ink },
        axisTick: { show: false },
      },
      yAxis: { type: 'value', min: 0, max: top, show: false },
      series: [
        {
          type: 'bar',
          data: months.map((one) => one[measure]),
          itemStyle: { color: accent },
          label: { show: months.length <= 24, position: 'top', color: ink },
        },
      ],
    });
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(element);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
  }, [months, measure, top, shortMonth]);
  return <div ref={place} className={classes['chart']} role="img" aria-label={domain(`figure.${measure}`)} />;
}
