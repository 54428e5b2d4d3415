import type { Axis, Figures, PlainRecount, Stretch } from './plain-recount.support-spec.js';

/** What a report should say: figures by the ids of its tables, then by their rows. */
export type RecountedReport = ReadonlyMap<string, ReadonlyMap<string, Figures>>;

/** The row of all together. */
export const ALL = 'all';

/** The tables that are divided by something else than time, over the quarter's own months. */
export const DIVIDED: Readonly<Record<string, Axis>> = {
  ...{ districts: 'district', teams: 'team', kinds: 'kind', categories: 'category', sexes: 'sex' },
  ...{ findings: 'finding', actions: 'action', 'closing-reasons': 'closing-reason' },
};

/** Everything that the tables of a quarter's report should hold, recounted. */
export async function recountReport(recount: PlainRecount, quarter: string): Promise<RecountedReport> {
  const own = stretchOf(quarter);
  const network = async (stretch: Stretch, basis?: 'cohort') =>
    (await recount.figures('network', stretch, basis)).get('network') ?? {};
  const along = async (keys: readonly string[], whole: Stretch, basis?: 'cohort') => {
    const rows = new Map<string, Figures>();
    for (const key of keys) rows.set(key, await network(clipped(stretchOf(key), whole), basis));
    return rows.set(ALL, await network(whole, basis));
  };
  const tables = new Map<string, ReadonlyMap<string, Figures>>();
  const months = monthsUpTo(own.to, 12);
  const year = stretch(months);
  const compared = monthsUpTo(own.to, 15);
  const quarters = await along([...new Set(compared.map(quarterOf))], stretch(compared));
  // Side by side they have no sum.
  quarters.delete(ALL);
  for (const id of ['quarters', 'promises', 'referrals']) tables.set(id, quarters);
  const byMonth = await along(months, year);
  // What is pending at the end of each month is not added up.
  tables.set('months', byMonth.set(ALL, { ...byMonth.get(ALL), pending: null }));
  tables.set('cohorts', await along(months, year, 'cohort'));
  const ever = monthsUpTo(own.to, 120);
  tables.set('ever', await along([...new Set(ever.map((month) => month.slice(0, 4)))], stretch(ever)));
  const all = await network(own);
  for (const [id, axis] of Object.entries(DIVIDED))
    tables.set(id, new Map([...(await recount.figures(axis, own)), [ALL, all]]));
  // What was examined has no such reason.
  const reasons = new Map(tables.get('closing-reasons')).set(
    ALL,
    tables.get('findings')!.get('not-examined') ?? {},
  );
  reasons.delete('not-known');
  return tables.set('closing-reasons', reasons);
}

/** The days of a year, a quarter or a month. */
export function stretchOf(key: string): Stretch {
  const [year, part = ''] = key.split('-') as [string, string?];
  if (part === '') return { from: `${year}-01-01`, to: `${year}-12-31` };
  const last = part.startsWith('Q') ? Number(part.slice(1)) * 3 : Number(part);
  const first = part.startsWith('Q') ? last - 2 : last;
  return { from: `${year}-${two(first)}-01`, to: lastDay(`${year}-${two(last)}`) };
}

/** Some months up to that of a day, that one included. */
export function monthsUpTo(day: string, count: number): string[] {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return Array.from({ length: count }, (_, at) =>
    new Date(Date.UTC(year, month - count + at, 1)).toISOString().slice(0, 7),
  );
}

const two = (number: number): string => String(number).padStart(2, '0');
/** The quarter of a month. */
export const quarterOf = (month: string): string =>
  `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;
const lastDay = (month: string): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10);
const stretch = (months: readonly string[]): Stretch => ({
  from: `${months[0]!}-01`,
  to: lastDay(months.at(-1)!),
});
const clipped = (one: Stretch, whole: Stretch): Stretch => ({
  from: one.from > whole.from ? one.from : whole.from,
  to: one.to < whole.to ? one.to : whole.to,
});
