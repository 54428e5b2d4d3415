import { instanceToPlain } from 'class-transformer';
import { createPool } from '#database';
import { ConfigurationError } from '#platform';
import { ELSEWHERE, type ElsewhereFile } from './elsewhere-file.js';

/** Puts each list of the file in the place of what the network told before. Throws a ConfigurationError for a district it has not. */
export async function keepElsewhere(file: ElsewhereFile, ownerUrl: string): Promise<void> {
  const pool = createPool({ url: ownerUrl, name: 'kenekanko-elsewhere', max: 1 });
  try {
    const { rows } = await pool.query<{ id: string }>('SELECT id FROM district');
    if (rows.length === 0)
      throw new ConfigurationError(['no network is founded here yet'], ELSEWHERE.heading);
    const known = new Set(rows.map(({ id }) => id));
    const { emergency = [], institutions = [] } = file;
    const faults = Object.entries({ emergency, institutions }).flatMap(([list, entries]) =>
      entries.flatMap(({ districtIds }, place) =>
        districtIds
          .filter((id) => !known.has(id))
          .map((id) => `${list}[${place}].districtIds: no district "${id}"`),
      ),
    );
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
