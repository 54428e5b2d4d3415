/** A month of figures: networks know totals from long before there was a system. */
export const MONTH = /^(199\d|20\d{2})-(0[1-9]|1[0-2])$/;

/** Two months, `yyyy-mm`, both included. */
export interface FiguresPeriod {
  readonly from: string;
  readonly to: string;
}

/** The months asked for; unasked, the twelve up to the present one by the network's own clocks. */
export function figuresPeriod(
  asked: { readonly [Month in keyof FiguresPeriod]?: string | undefined },
  now: Date,
  timeZone: string,
): FiguresPeriod {
  const to = asked.to ?? monthOf(now, timeZone);
  return { from: asked.from ?? monthsAfter(to, -11), to };
}

function monthOf(instant: Date, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit' });
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}`;
}

/** The month some months after another, or before. */
export function monthsAfter(month: string, count: number): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const index = year * 12 + number - 1 + count;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** The months from one to another, both included. */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  for (let month = from; month <= to; month = monthsAfter(month, 1)) months.push(month);
  return months;
}

/** The period of equal length that ends where another begins. */
export function periodBefore({ from, to }: FiguresPeriod): FiguresPeriod {
  const length = monthsBetween(from, to).length;
  return { from: monthsAfter(from, -length), to: monthsAfter(from, -1) };
}

/** The same months of the year before. */
export function yearBefore({ from, to }: FiguresPeriod): FiguresPeriod {
  return { from: monthsAfter(from, -12), to: monthsAfter(to, -12) };
}

/** Calendar days of some months. */
export function daysOf({ from, to }: FiguresPeriod): number {
  const end = Date.parse(`${monthsAfter(to, 1)}-01T00:00:00Z`);
  return (end - Date.parse(`${from}-01T00:00:00Z`)) / 86_400_000;
}
