import { verifyCounts } from '#counts';
import { createDataSource } from '#database';
import type { Client } from 'pg';
import { until } from '../system/processes.js';
import type { ProofSystem } from '../system/proof-system.js';
import type { Sent, SentLists } from './load.js';

/** Something that must hold after everything that happened. */
export interface Claim {
  readonly claim: string;
  readonly faults: number;
}

/** A lost job is found by the sweep after 30 s, a killed worker's job after its lock has run out. */
const SETTLED_WITHIN_MS = 180_000;

const UNDECIDED = `SELECT count(*)::int AS count FROM complaint c WHERE state = 'received'
  AND NOT EXISTS (SELECT 1 FROM assignment_decision d WHERE d.complaint_id = c.id)`;
const UNHANDED = `SELECT count(*)::int AS count FROM outbox WHERE handed_at IS NULL`;

/** Counts of what is stored, by what the load knows each thing by. */
const STORED: Readonly<Record<keyof SentLists, string>> = {
  complaints: `SELECT case_recipient AS mark, count(*)::int AS count FROM complaint GROUP BY 1`,
  messages: `SELECT encode(sha256(content), 'hex') AS mark, count(*)::int AS count
               FROM sealed_item WHERE kind = 'message-in' GROUP BY 1`,
  // By the hash of the parts as they lie there, not by what was announced.
  files: `SELECT mark, count(*)::int AS count FROM (
            SELECT encode(sha256(string_agg(p.content, ''::bytea ORDER BY p.number)), 'hex') AS mark
              FROM complaint_file f JOIN file_part p ON p.file_id = f.id
             WHERE f.completed_at IS NOT NULL GROUP BY f.id) whole GROUP BY 1`,
};

/** Claims that hold when their query finds no row. */
const NEVER: readonly (readonly [claim: string, sql: string])[] = [
  [
    'no complaint has been given twice',
    `SELECT 1 FROM complaint_history WHERE event = 'assigned' GROUP BY complaint_id HAVING count(*) > 1`,
  ],
  [
    'every complaint has one filing and one receipt',
    `SELECT 1 FROM complaint c WHERE 1 <> (SELECT count(*) FROM receipt r WHERE r.complaint_id = c.id)
        OR 1 <> (SELECT count(*) FROM sealed_item i WHERE i.complaint_id = c.id AND i.kind = 'filing')`,
  ],
  ['nothing sent twice became an addition', `SELECT 1 FROM sealed_item WHERE kind = 'addition'`],
  [
    'every team can open what it was sent: its sealed keys are there',
    `SELECT 1 FROM complaint c WHERE NOT EXISTS (SELECT 1 FROM sealed_key k
        WHERE k.complaint_id = c.id AND k.holder_kind = 'team' AND k.holder = c.team_id)`,
  ],
];

/** Waits until the system has come to rest; false when it does not. */
export function settled(client: Client): Promise<boolean> {
  return until(
    async () => (await number(client, UNDECIDED)) === 0 && (await number(client, UNHANDED)) === 0,
    SETTLED_WITHIN_MS,
    500,
  );
}

/** Compares what was sent with what is stored. */
export async function judge(system: ProofSystem, client: Client, sent: SentLists): Promise<Claim[]> {
  const claims: Claim[] = [];
  for (const list of ['complaints', 'messages', 'files'] as const) {
    const { rows } = await client.query<{ mark: string; count: number }>(STORED[list]);
    claims.push(...compared(list, sent[list], new Map(rows.map(({ mark, count }) => [mark, count]))));
  }
  for (const [claim, sql] of NEVER) claims.push({ claim, faults: (await client.query(sql)).rowCount ?? 0 });
  claims.push({ claim: 'every complaint has a stored decision', faults: await number(client, UNDECIDED) });
  claims.push({ claim: 'every outbox row was handed on', faults: await number(client, UNHANDED) });
  return [...claims, ...(await countClaims(system))];
}

function compared(list: string, sent: readonly Sent[], stored: ReadonlyMap<string, number>): Claim[] {
  const known = new Set(sent.map(({ mark }) => mark));
  const acknowledged = sent.filter((one) => one.acknowledged);
  return [
    {
      claim: `${acknowledged.length} acknowledged ${list} are there`,
      faults: acknowledged.filter(({ mark }) => !stored.has(mark)).length,
    },
    {
      claim: `no ${list} are there twice, nor any that nobody sent`,
      faults: [...stored].filter(([mark, count]) => count > 1 || !known.has(mark)).length,
    },
  ];
}

async function countClaims(system: ProofSystem): Promise<Claim[]> {
  const url = system.urlOf('check');
  const check = await createDataSource({ url, name: 'kenekanko-torture', poolSize: 1 }).initialize();
  try {
    const { verdicts } = await verifyCounts(check);
    const failing = verdicts.filter(({ faults }) => faults > 0);
    if (failing.length === 0)
      return [{ claim: `the count ledger verifies (${verdicts.length} proofs)`, faults: 0 }];
    return failing.map(({ claim, faults }) => ({ claim: `ledger: ${claim}`, faults }));
  } finally {
    await check.destroy();
  }
}

async function number(client: Client, sql: string): Promise<number> {
  return (await client.query<{ count: number }>(sql)).rows[0]!.count;
}
