import { isFurther, monthsAfter, type FiguresPeriod, type TableAxis, type TimeAxis } from '#counts/domain';
import type { Scope } from './explained.js';

/** What a row or column of a table stands for, within what the whole stands for. */
export function cellScope(scope: Scope, axis: TableAxis | null, key: string | null): Scope {
  if (axis === null || key === null) return scope;
  if (axis === 'district' || axis === 'team' || axis === 'kind') return { ...scope, [axis]: key };
  if (isFurther(axis)) return { ...scope, only: `${axis}:${key}` };
  return { ...scope, ...within(scope, monthsOf(axis, key)) };
}

/** The months that a stretch of time has within a period; null where the period holds all of it. */
export function partOf(axis: TimeAxis, key: string, period: FiguresPeriod): FiguresPeriod | null {
  const whole = monthsOf(axis, key);
  const part = within(period, whole);
  return part.from === whole.from && part.to === whole.to ? null : part;
}

function monthsOf(axis: TableAxis, key: string): FiguresPeriod {
  if (axis === 'month') return { from: key, to: key };
  if (axis === 'year') return { from: `${key}-01`, to: `${key}-12` };
  const from = `${key.slice(0, 4)}-${String(Number(key.slice(-1)) * 3 - 2).padStart(2, '0')}`;
  return { from, to: monthsAfter(from, 2) };
}

const within = (whole: FiguresPeriod, part: FiguresPeriod): FiguresPeriod => ({
  from: part.from > whole.from ? part.from : whole.from,
  to: part.to < whole.to ? part.to : whole.to,
});
