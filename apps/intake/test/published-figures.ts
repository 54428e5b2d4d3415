import { Client } from 'pg';
import {
  blocksOf,
  documentOf,
  newBlock,
  newNumbers,
  timesRow,
  type PublicDocument,
  type RecordedFigures,
  type RecordedNumbers,
} from '#publication';
import { monthsBetween } from '#counts/domain';
import { newId } from '#kernel';
import { CATEGORIES } from '#taxonomy';
import type { TestIntake } from './test-intake.js';

const DISTRICTS = [
  ...[
    'sikasso',
    'koutiala',
    'kayes',
    'nioro',
    'nara',
    'bougouni',
    'bamako',
    'segou',
    'niono',
    'san',
    'mopti',
  ],
  ...['bandiagara', 'bankass', 'koro', 'djenne', 'douentza', 'tenenkou', 'gao', 'ansongo', 'menaka'],
  ...['tombouctou', 'goundam'],
];

/** Numbers of a whole network: every district and category, some with few complaints. */
function recorded(months: readonly string[]): RecordedFigures {
  const spread = (keys: readonly string[]): RecordedNumbers[] =>
    months.flatMap((month, at) =>
      // By districts and by categories the same are counted: forty-four a month, twenty-two of them processed.
      Array.from({ length: 44 }, (_, number) => {
        const key = keys[(number * number + at) % keys.length]!;
        const before = Number(month === months[0]);
        return {
          ...{ key, month, received: 1, processed: number % 2 },
          ...{ 'opening-received': before, 'opening-processed': 0 },
        };
      }),
    );
  return { districts: spread(DISTRICTS), categories: spread(CATEGORIES.entries.map(({ id }) => id)) };
}

/** What a network of the size of the demonstration would publish of three years and a quarter. */
export function someFigures(): PublicDocument {
  const to = '2026-09';
  const numbers = newNumbers({
    ...{ quarter: '2026-Q3', to, now: recorded(monthsBetween('2023-01', to)) },
    ...{
      previous: null,
      lastYear: null,
      districtIds: DISTRICTS,
      categoryIds: CATEGORIES.entries.map(({ id }) => id),
    },
  });
  const kept = { inTime: 119, of: 132 };
  const times = timesRow(
    '2026-Q3',
    { acknowledged: kept, triaged: kept, answered: { inTime: 3, of: 12 } },
    { triage: { days: 2, of: 500 }, conclusion: { days: 34, of: 500 } },
  );
  const { block } = newBlock(blocksOf([]), numbers, times, '2026-10-07T12:00:00.000Z');
  return documentOf([block], {
    ...{ network: 'Réseau d’essai', demonstration: true, definitions: '2' },
    districtNames: new Map(DISTRICTS.map((id) => [id, id])),
    suspensions: [{ team: 'Équipe de Ménaka', status: 'suspended', from: '2026-08-03', to: null }],
  });
}

/** Puts a document where the desk puts what it publishes. */
export async function publish(
  intake: TestIntake,
  document: PublicDocument,
  withdrawn: string | null = null,
): Promise<void> {
  const client = new Client({ connectionString: intake.database.adminUrl });
  await client.connect();
  try {
    const id = newId();
    const account = newId();
    await client.query('SET session_replication_role = replica');
    await client.query(
      `INSERT INTO publication (id, quarter, as_of, definitions, document, published_at, published_by)
       VALUES ($1, $2, $3, '2', $4, clock_timestamp(), $5)`,
      [id, document.quarter, document.asOf, JSON.stringify(document), account],
    );
    if (withdrawn !== null) {
      await client.query(
        `INSERT INTO publication_withdrawal (publication_id, reason, withdrawn_at, withdrawn_by)
         VALUES ($1, $2, clock_timestamp(), $3)`,
        [id, withdrawn, account],
      );
    }
  } finally {
    await client.end();
  }
}
