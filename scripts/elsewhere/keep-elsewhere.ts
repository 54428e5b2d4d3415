import { instanceToPlain } from 'class-transformer';
import type { Pool } from 'pg';
import { createCalendar, type CalendarSettings } from '#complaints/domain';
import { createPool } from '#database';
import { systemClock, type Clock } from '#kernel';
import { holdingOn, isEverywhere, type Holding } from '#network';
import { ConfigurationError } from '#platform';
import { ELSEWHERE, type ElsewhereFile } from './elsewhere-file.js';

/**
 * Puts each list of the file in the place of what the network told before. Throws a ConfigurationError for a district it
 * has not, and for what would tell people today of nobody who is there.
 */
export async function keepElsewhere(
  file: ElsewhereFile,
  ownerUrl: string,
  clock: Clock = systemClock,
): Promise<void> {
  const pool = createPool({ url: ownerUrl, name: 'kenekanko-elsewhere', max: 1 });
  try {
    const { rows } = await pool.query<{ id: string }>('SELECT id FROM district');
    if (rows.length === 0)
      throw new ConfigurationError(['no network is founded here yet'], ELSEWHERE.heading);
    const { emergency = [], institutions = [] } = file;
    const lists = { emergency, institutions };
    const known = new Set(rows.map(({ id }) => id));
    const today = await todayThere(pool, clock.now());
    const faults = [...unknownDistricts(lists, known), ...absentOn(today, lists)];
    if (faults.length > 0) throw new ConfigurationError(faults, ELSEWHERE.heading);
    const named = Object.entries(instanceToPlain(file)).filter(([, list]) => list !== undefined);
    await pool.query(
      `INSERT INTO setting (key, value) SELECT * FROM unnest($1::text[], $2::jsonb[])
       ON CONFLICT (key) DO UPDATE SET value = EXCLUDED.value`,
      [named.map(([key]) => key), named.map(([, list]) => JSON.stringify(list))],
    );
  } finally {
    await pool.end();
  }
}

type Lists = Readonly<Record<keyof ElsewhereFile, readonly (Holding & { readonly districtIds: string[] })[]>>;

/** The day (`yyyy-mm-dd`) in the network's own time zone. */
async function todayThere(pool: Pool, now: Date): Promise<string> {
  const { rows } = await pool.query<{ value: CalendarSettings }>(
    "SELECT value FROM setting WHERE key = 'calendar'",
  );
  return createCalendar(rows[0]!.value).dayOf(now).day;
}

const unknownDistricts = (lists: Lists, known: ReadonlySet<string>): string[] =>
  Object.entries(lists).flatMap(([list, entries]) =>
    entries.flatMap(({ districtIds }, place) =>
      districtIds
        .filter((id) => !known.has(id))
        .map((id) => `${list}[${place}].districtIds: no district "${id}"`),
    ),
  );

/** A day in the past shows nobody, and is most often a slip; whoever is there only later leaves people alone until then. */
function absentOn(today: string, lists: Lists): string[] {
  return Object.entries(lists).flatMap(([list, entries]) => {
    const past = entries.flatMap(({ validTo }, place) =>
      validTo && validTo < today
        ? [`${list}[${place}].validTo: is past already (today is ${today}); take this entry out`]
        : [],
    );
    const everywhere = entries.filter(isEverywhere);
    // Those on the form itself, where there are any.
    const first = everywhere.length > 0 ? everywhere : entries;
    const isNobody = first.length > 0 && holdingOn(today, first).length === 0;
    return isNobody && past.length === 0
      ? [`${list}: nobody would be told of today (${today}), all begin later; an empty list says so`]
      : past;
  });
}
