import { monthsAfter, type FiguresPeriod } from './period.js';
import type { TimeAxis } from './question.js';

/** The months that a stretch of time has within a period; null where the period holds all of it. */
export function partOf(axis: TimeAxis, key: string, period: FiguresPeriod): FiguresPeriod | null {
  const whole = monthsOf(axis, key);
  const part = within(period, whole);
  return part.from === whole.from && part.to === whole.to ? null : part;
}

/** The months of a month, quarter or year. */
export function monthsOf(axis: TimeAxis, key: string): FiguresPeriod {
  if (axis === 'month') return { from: key, to: key };
  if (axis === 'year') return { from: `${key}-01`, to: `${key}-12` };
  const from = `${key.slice(0, 4)}-${String(Number(key.slice(-1)) * 3 - 2).padStart(2, '0')}`;
  return { from, to: monthsAfter(from, 2) };
}

const within = (whole: FiguresPeriod, part: FiguresPeriod): FiguresPeriod => ({
  from: part.from > whole.from ? part.from : whole.from,
  to: part.to < whole.to ? part.to : whole.to,
});
