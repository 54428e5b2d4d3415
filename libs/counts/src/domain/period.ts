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
  return { from: asked.from ?? yearBefore(to), to };
}

function monthOf(instant: Date, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit' });
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}`;
}

function yearBefore(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 12 ? `${year}-01` : `${year - 1}-${String(number + 1).padStart(2, '0')}`;
}
