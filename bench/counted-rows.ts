import type { Client } from 'pg';

/** A step of a made-up complaint: from where to where, by whom, and what it counts for. */
interface Step {
  readonly event: string;
  readonly actor: 'complainant' | 'worker' | 'staff';
  readonly from: string | null;
  readonly to: string;
  /** Days after it was received. */
  readonly after: number;
  readonly lines: readonly (readonly [measure: string, delta: number])[];
}

const STEPS: readonly Step[] = [
  { event: 'filed', actor: 'complainant', from: null, to: 'received', after: 0, lines: [['received', 1]] },
  { event: 'assigned', actor: 'worker', from: 'received', to: 'assigned', after: 0, lines: [] },
  {
    ...{ event: 'accepted', actor: 'staff', from: 'assigned', to: 'verifying', after: 3 },
    lines: [
      ['triaged', 1],
      ['accepted', 1],
      ['verifying', 1],
    ],
  },
  {
    ...{ event: 'conclusion-proposed', actor: 'staff', from: 'verifying', to: 'deciding', after: 28 },
    lines: [
      ['verifying', -1],
      ['deciding', 1],
    ],
  },
  {
    ...{ event: 'confirmed', actor: 'staff', from: 'deciding', to: 'concluded', after: 30 },
    lines: [
      ['deciding', -1],
      ['processed', 1],
      ['closed', 1],
      ['standing', 1],
    ],
  },
];

/** Two of three are concluded; the others stand at one of the steps before. */
const REACHED = `CASE WHEN i % 3 > 0 THEN 5 ELSE 1 + (i / 3) % 4 END`;
const FINDING = `CASE WHEN s.event = 'confirmed' THEN 'substantiated' END`;

/**
 * So many complaints more with their whole histories and ledger lines, as if each had gone through the system: what is
 * proven of them holds. For a client whose session runs no triggers; a mark folds them.
 */
export async function growCounted(client: Client, complaints: number): Promise<void> {
  await client.query(`
    CREATE TEMP TABLE made ON COMMIT PRESERVE ROWS AS
    SELECT i, gen_random_uuid() AS id, ${REACHED} AS reached, d.id AS district, d.team,
           CASE WHEN i % 2 = 0 THEN 'corruption' ELSE 'human-rights' END AS kind,
           (ARRAY['bribery', 'embezzlement', 'land-conflict', 'liberty'])[1 + i % 4] AS category,
           date_trunc('day', now()) - (40 + i % 1095) * interval '1 day' + (i % 36000) * interval '1 second' AS at
      FROM generate_series(1, ${complaints}) AS i
      JOIN (SELECT district_id AS id, min(team_id) AS team, row_number() OVER (ORDER BY district_id) AS place, count(*) OVER () AS n
              FROM team_district GROUP BY district_id) AS d ON d.place = 1 + i % d.n;
    CREATE TEMP TABLE step (number, event, actor, from_state, to_state, after) AS VALUES
      ${STEPS.map(({ event, actor, from, to, after }, at) => `(${at + 1}, '${event}', '${actor}', ${from ? `'${from}'` : 'NULL'}, '${to}', ${after})`).join(', ')};
    CREATE TEMP TABLE counts (number, line, measure, delta) AS VALUES
      ${STEPS.flatMap(({ lines }, at) => lines.map(([measure, delta], line) => `(${at + 1}, ${line + 1}, '${measure}', ${delta})`)).join(', ')};
    ANALYZE made;
    INSERT INTO complaint (id, team_id, kind, category, district_id, about_whom, channel, language, reporter, contact, sealed_by,
      code_origin, case_recipient, dialogue_recipient, state, version, priority, priority_rule, received_at, entered_at,
      triaged_at, accepted_at, concluded_at, concluded_team_id, finding, action, due_at)
    SELECT m.id, m.team, m.kind, m.category, m.district, 'someone-else', 'web', 'fr', 'not-said', 'anonymous', 'browser',
           'browser', 'x', 'x', s.to_state, m.reached, 3, 'normal', m.at, m.at,
           CASE WHEN m.reached >= 3 THEN m.at + interval '3 days' END, CASE WHEN m.reached >= 3 THEN m.at + interval '3 days' END,
           CASE WHEN m.reached = 5 THEN m.at + interval '30 days' END, CASE WHEN m.reached = 5 THEN m.team END,
           CASE WHEN m.reached = 5 THEN 'substantiated' END, CASE WHEN m.reached = 5 THEN 'advised' END, m.at + interval '60 days'
      FROM made m JOIN step s ON s.number = m.reached;
    CREATE TEMP TABLE chain AS SELECT id AS complaint, gen_random_uuid() AS history, NULL::bytea AS previous, NULL::bytea AS hash FROM made LIMIT 0`);
  for (const [at] of STEPS.entries()) {
    await client.query(`
      CREATE TEMP TABLE next AS
      SELECT m.id AS complaint, gen_random_uuid() AS history, c.hash AS previous,
             history_hash(c.hash, m.id, s.number, m.at + s.after * interval '1 day', s.actor, NULL, s.event, s.from_state, s.to_state,
                          CASE WHEN s.number > 1 THEN m.team END, m.team, NULL) AS hash
        FROM made m JOIN step s ON s.number = ${at + 1} LEFT JOIN chain c ON c.complaint = m.id WHERE m.reached > ${at};
      DROP TABLE chain; ALTER TABLE next RENAME TO chain; ANALYZE chain;
      INSERT INTO complaint_history (id, complaint_id, number, at, actor_kind, event, from_state, to_state, from_team_id, to_team_id,
                                     previous_hash, hash)
      SELECT c.history, m.id, s.number, m.at + s.after * interval '1 day', s.actor, s.event, s.from_state, s.to_state,
             CASE WHEN s.number > 1 THEN m.team END, m.team, c.previous, c.hash
        FROM chain c JOIN made m ON m.id = c.complaint JOIN step s ON s.number = ${at + 1};
      INSERT INTO count_ledger (history_id, line, recorded_at, measure, cohort_day, event_day, district_id, team_id, kind, category,
                                channel, language, finding, action, delta)
      SELECT c.history, l.line, now(), l.measure, m.at::date, (m.at + s.after * interval '1 day')::date, m.district, m.team, m.kind,
             m.category, 'web', 'fr', ${FINDING}, replace(${FINDING}, 'substantiated', 'advised'), l.delta
        FROM chain c JOIN made m ON m.id = c.complaint JOIN step s ON s.number = ${at + 1} JOIN counts l ON l.number = s.number`);
  }
  await client.query(`DROP TABLE made, step, counts, chain`);
  await client.query('VACUUM ANALYZE complaint, complaint_history, count_ledger');
}
