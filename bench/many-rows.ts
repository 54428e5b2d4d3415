import type { Client } from 'pg';
import { asAdmin } from './as-admin.js';
import type { BenchSystem } from './system.js';

/** The team whose queue is measured; the filings before it went to every team, pgbench's rows to another. */
export const QUEUE_DISTRICT = 'mopti';
const OPEN_IN_TEAM = 2_000;

/**
 * Grows the complaints to a number: spread over teams, years, categories and states as a network's would be, with
 * 2,000 open in one. Without triggers, as a restored backup would be.
 */
export async function growComplaints(system: BenchSystem, upTo: number): Promise<void> {
  await withoutTriggers(system, async (client) => {
    const { rows } = await client.query<{ n: number; open: number }>(
      `SELECT count(*)::int AS n, count(*) FILTER (WHERE team_id = 'team-${QUEUE_DISTRICT}' AND state <> 'concluded')::int AS open FROM complaint`,
    );
    const missing = upTo - rows[0]!.n;
    const open = Math.max(0, OPEN_IN_TEAM - rows[0]!.open);
    await client.query(
      `INSERT INTO complaint (id, team_id, kind, category, district_id, about_whom, risk, channel, language, reporter, contact,
         sealed_by, code_origin, case_recipient, dialogue_recipient, state, version, priority, priority_rule, assignee_id,
         received_at, entered_at, triaged_at, accepted_at, concluded_at, concluded_team_id, finding, action, due_at)
       SELECT gen_random_uuid(), 'team-' || t, CASE WHEN i % 2 = 0 THEN 'corruption' ELSE 'human-rights' END,
              (ARRAY['bribery', 'embezzlement', 'land-conflict', 'liberty'])[1 + i % 4], t, 'someone-else', '{}', 'web',
              'fr', 'not-said', 'anonymous', 'browser', 'browser', 'x', 'x',
              CASE WHEN is_open THEN (ARRAY['received', 'assigned', 'verifying', 'awaiting-complainant'])[1 + i % 4] ELSE 'concluded' END,
              5, 1 + i % 4, 'normal', CASE WHEN is_open AND i % 4 > 0 THEN members[1 + i % cardinality(members)] END,
              at, at, at, at, CASE WHEN NOT is_open THEN at + interval '30 days' END, CASE WHEN NOT is_open THEN 'team-' || t END,
              CASE WHEN NOT is_open THEN 'substantiated' END, CASE WHEN NOT is_open THEN 'advised' END, at + interval '40 days'
         FROM (SELECT i, i <= $2 OR i % 13 = 0 AS is_open, now() - (i % 1500) * interval '1 day' - i * interval '1 second' AS at,
                      CASE WHEN i <= $2 THEN '${QUEUE_DISTRICT}' ELSE (ARRAY['bamako', 'segou', 'gao', 'sikasso', 'kayes', 'koutiala', 'nioro'])[1 + i % 7] END AS t
                 FROM generate_series(1, $1::int) AS i) AS made
         JOIN LATERAL (SELECT array_agg(account_id) AS members FROM membership WHERE team_id = 'team-' || t) AS m ON true`,
      [Math.max(0, missing), open],
    );
    if (missing < 0) throw new Error(`there are more than ${upTo} complaints already`);
    await client.query('VACUUM ANALYZE complaint');
    // What growing them left for the disk must not be measured.
    await client.query('CHECKPOINT');
  });
}

/** Without triggers, as a restored backup would be. */
function withoutTriggers(system: BenchSystem, work: (client: Client) => Promise<void>): Promise<void> {
  return asAdmin(system, async (client) => {
    await client.query(`SET session_replication_role = replica`);
    await work(client);
  });
}
