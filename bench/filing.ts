import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { median, percentile, type Figure } from './figure.js';
import { post } from './load.js';
import { sealedBodies } from './sealed-bodies.js';
import type { BenchSystem } from './system.js';

const CLIENTS = 32;
const ROUNDS = 3;
const BODIES = 4_000;
const PGBENCH = '/usr/lib/postgresql/15/bin/pgbench';

// The same rows a filing writes, with bytes of the same sizes: case, keys for team and recovery, receipt, history, ledger,
// outbox. Their version is ahead of their history, so that no sweep takes them for complaints whose job was lost.
const script = (ledger: string): string => `
BEGIN;
INSERT INTO complaint (id, team_id, kind, category, district_id, about_whom, channel, language, reporter, contact, sealed_by, code_origin, case_recipient, dialogue_recipient, state, version, priority, priority_rule, received_at, entered_at, triage_due_at, due_at) SELECT gen_random_uuid(), 'team-segou', 'corruption', 'bribery', 'segou', 'someone-else', 'web', 'fr', 'not-said', 'anonymous', 'browser', 'browser', repeat('x', 62), repeat('x', 62), 'received', 2, 3, 'normal', now(), now(), now(), now() RETURNING id AS c \\gset
INSERT INTO sealed_item (id, complaint_id, box, kind, request_key, created_at, content) VALUES (gen_random_uuid(), :c::uuid, 'case', 'filing', 'filing', now(), decode(repeat('ab', 4500), 'hex'));
INSERT INTO sealed_key (complaint_id, holder_kind, holder, recipient, case_key, dialogue_key, sealed_at) VALUES (:c::uuid, 'team', 'team-segou', repeat('x', 62), decode(repeat('ab', 280), 'hex'), decode(repeat('ab', 280), 'hex'), now());
INSERT INTO sealed_key (complaint_id, holder_kind, holder, recipient, case_key, dialogue_key, sealed_at) VALUES (:c::uuid, 'recovery', 'recovery', repeat('x', 62), decode(repeat('ab', 280), 'hex'), decode(repeat('ab', 280), 'hex'), now());
INSERT INTO receipt (complaint_id, token_mac, content_mac, server_share, dialogue_key, kdf_version) VALUES (:c::uuid, sha256(convert_to(:c::text, 'UTF8')), sha256(convert_to(:c::text, 'UTF8')), decode(repeat('ab', 60), 'hex'), decode(repeat('ab', 1240), 'hex'), 1);
INSERT INTO complaint_history (id, complaint_id, number, at, actor_kind, event, to_state, to_team_id, hash) VALUES (gen_random_uuid(), :c::uuid, 1, now(), 'complainant', 'filed', 'received', 'team-segou', sha256(convert_to(:c::text, 'UTF8')));
${ledger}
INSERT INTO outbox (event, payload, created_at, handed_at) VALUES ('complaint.filed', '{"complaintId": "x"}', now(), now());
COMMIT;
`;

/** What filing writes to the ledger: received, acknowledged, and that in time. */
const LEDGER = `INSERT INTO count_ledger (history_id, line, recorded_at, measure, cohort_day, event_day, district_id, team_id, kind, category, channel, language, delta) SELECT gen_random_uuid(), l, now(), m, now(), now(), 'segou', 'team-segou', 'corruption', 'bribery', 'web', 'fr', 1 FROM (VALUES (1, 'received'), (2, 'acknowledged'), (3, 'acknowledged-in-time')) AS v (l, m);`;

/** Sealed 4 KB complaints through the public API, against pgbench making the same inserts in the same run. */
export async function measureFiling(system: BenchSystem): Promise<Figure[]> {
  const body = await sealedBodies(system.intakeUrl, system.dataDir);
  const [rates, times, peers, bare]: [number[], number[], number[], number[]] = [[], [], [], []];
  let errors = 0;
  const url = `${system.intakeUrl}/api/v1/complaints`;
  await post(url, Array.from({ length: 500 }, body), CLIENTS);
  for (let round = 0; round < ROUNDS; round++) {
    const load = await post(url, Array.from({ length: BODIES }, body), CLIENTS);
    rates.push(load.perSecond);
    times.push(...load.milliseconds);
    errors += load.errors;
    // Each has the machine to itself, but for what filing itself sets going.
    await allAssigned(system);
    // In turn, so that neither has the quieter minute.
    if (existsSync(PGBENCH)) {
      peers.push(pgbench(system));
      bare.push(pgbench(system, ''));
    }
  }
  const peer = peers.length > 0 ? median(peers) : NaN;
  const ratio = median(rates) / peer;
  return [
    {
      id: 'filing-rate',
      name: 'complaints filed over HTTP, 32 clients',
      value: median(rates),
      unit: '/s',
      ratio,
    },
    ...(peers.length > 0
      ? [
          { id: 'pgbench-rate', name: 'pgbench, the same inserts, prepared', value: peer, unit: '/s' },
          {
            id: 'filing-ratio',
            name: 'filing against pgbench',
            value: ratio,
            unit: 'ratio',
            target: { min: 0.7 },
          },
          {
            id: 'ledger-on-filing',
            name: 'what the ledger adds to the time of a transaction that files',
            value: (median(bare) / peer - 1) * 100,
            unit: '%',
            target: { max: 15 },
          },
        ]
      : []),
    { id: 'filing-p50', name: 'filing, median', value: percentile(times, 50), unit: 'ms' },
    {
      id: 'filing-p99',
      name: 'filing, 99th percentile',
      value: percentile(times, 99),
      unit: 'ms',
      target: { max: 100 },
      why: 'two cores run the measurement’s clients and the database too, and of 32 people filing at the same moment a hundredth waits longer than a tenth of a second.',
    },
    { id: 'filing-errors', name: 'filing, errors', value: errors, unit: 'requests', target: { max: 0 } },
  ];
}

/** Waits until the worker has decided about everything that was filed. */
async function allAssigned(system: BenchSystem): Promise<void> {
  const client = new Client({ connectionString: system.adminUrl });
  await client.connect();
  const undecided = `SELECT 1 FROM complaint c WHERE state = 'received' AND version = 1 AND received_at > now() - interval '10 minutes'
    AND case_recipient NOT LIKE 'x%' AND NOT EXISTS (SELECT 1 FROM assignment_decision d WHERE d.complaint_id = c.id) LIMIT 1`;
  while ((await client.query(undecided)).rowCount) await wait(500);
  await client.end();
}

function pgbench(system: BenchSystem, ledger = LEDGER): number {
  const file = join(system.dataDir, 'filing.sql');
  writeFileSync(file, script(ledger));
  const args = [
    '-n',
    '-M',
    'prepared',
    '-c',
    String(CLIENTS),
    '-j',
    '2',
    '-T',
    '6',
    '-f',
    file,
    system.adminUrl,
  ];
  const output = execFileSync(PGBENCH, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return Number(/tps = ([\d.]+)/.exec(output)?.[1]);
}
