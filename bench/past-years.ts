import { ADVISORY_LOCKS } from '#database';
import type { Client } from 'pg';

const YEARS = 3;
const DAYS = YEARS * 365;

/**
 * Three years of so many complaints as a network has them, two thirds concluded: rows, histories with their chains, and lines
 * of the ledger in the order of their days, marked week by week; as a restored backup would bring them. The marks before
 * are gone. What is proved of complaints and counts holds of these.
 */
export async function growPastYears(client: Client, complaints: number): Promise<void> {
  await client.query(`SET session_replication_role = replica; SET work_mem = '256MB'`);
  await client.query(MADE, [complaints]);
  for (const sql of [COMPLAINTS, HISTORIES, LINES]) await client.query(sql);
  await client.query('DROP TABLE made');
  await client.query('VACUUM ANALYZE complaint, complaint_history, count_ledger');
  await client.query(MARKS);
  await client.query('VACUUM ANALYZE ledger_cube');
  await client.query('CHECKPOINT');
}

const AT = (day: string): string => `(${day} + interval '10 hours') AT TIME ZONE 'UTC'`;

/** Ids grow with time, as those of the doors do: their indexes stay dense. */
const idOf = (day: string): string => `uuidv7(${AT(day)} - now())`;

const MADE = `
  CREATE TEMP TABLE made AS
  SELECT *, ${idOf('received')} AS id, ${idOf('received')} AS h1, ${idOf('accepted')} AS h2, ${idOf('ended')} AS h3
    FROM (
      SELECT i, CASE WHEN i % 2 = 0 THEN 'corruption' ELSE 'human-rights' END AS kind, district, team,
         CASE WHEN i % 2 = 0 THEN (ARRAY['bribery', 'embezzlement', 'extortion', 'abuse-of-functions', 'other-corruption'])[1 + i / 2 % 5]
              ELSE (ARRAY['integrity', 'liberty', 'property', 'land-conflict', 'basic-services', 'life'])[1 + i / 2 % 6] END AS category,
         (ARRAY['web', 'web', 'web', 'assisted', 'phone'])[1 + i % 5] AS channel, (ARRAY['fr', 'bm', 'bm', 'ff'])[1 + i % 4] AS language,
         (ARRAY['woman', 'man', NULL])[1 + i % 3] AS sex, (ARRAY['25-34', '35-59', '18-24', NULL])[1 + i % 4] AS age_band,
         CASE WHEN i % 3 > 0 THEN 'concluded' WHEN i % 9 > 2 THEN 'verifying' ELSE 'received' END AS state, day AS received,
         least(day + (i % 7)::int, current_date - 1) AS accepted, least(day + (i * 7 % 120)::int + 7, current_date - 1) AS ended,
         (ARRAY['substantiated', 'partly-substantiated', 'unsubstantiated', 'unfounded'])[1 + i % 4] AS finding,
         (ARRAY['transmitted', 'mediated', 'advised', 'none'])[1 + i / 3 % 4] AS action
        FROM (SELECT i, (current_date - 2 - ((i::bigint * 7919) % ${DAYS})::int) AS day FROM generate_series(1, $1::int) AS i) AS n,
             (SELECT array_agg(district_id ORDER BY district_id) AS districts, array_agg(team_id ORDER BY district_id) AS teams
                FROM team_district) AS places,
             LATERAL (SELECT districts[1 + i % cardinality(districts)] AS district, teams[1 + i % cardinality(teams)] AS team) AS place
       ORDER BY day) AS complaints;`;

const COMPLAINTS = `
  INSERT INTO complaint (id, team_id, kind, category, district_id, about_whom, risk, channel, language, consents, reporter, contact,
    sex, age_band, sealed_by, code_origin, case_recipient, dialogue_recipient, state, version, priority, priority_rule,
    received_at, entered_at, acknowledged_at, triaged_at, accepted_at, concluded_at, concluded_team_id, finding, action)
  SELECT id, team, kind, category, district, 'someone-else', '{}', channel, language, '{count-sex-and-age}', 'not-said', 'anonymous',
         sex, age_band, 'browser', 'browser', 'x', 'x', state, CASE state WHEN 'received' THEN 1 WHEN 'verifying' THEN 2 ELSE 3 END,
         3, 'normal', ${AT('received')}, ${AT('received')}, ${AT('received')},
         CASE WHEN state <> 'received' THEN ${AT('accepted')} END, CASE WHEN state <> 'received' THEN ${AT('accepted')} END,
         CASE WHEN state = 'concluded' THEN ${AT('ended')} END, CASE WHEN state = 'concluded' THEN team END,
         CASE WHEN state = 'concluded' THEN finding END, CASE WHEN state = 'concluded' THEN action END
    FROM made;`;

/** The hash of a step, as `history_hash` says it; calling that function two million times would take as many minutes. */
const hash = (
  previous: string,
  number: number,
  day: string,
  kind: string,
  event: string,
  from: string,
  to: string,
): string =>
  `sha256(${previous} || convert_to(concat_ws('|', id, ${number}, (extract(epoch FROM ${AT(day)}) * 1000000)::bigint, '${kind}', '-',
     '${event}', '${from}', '${to}', ${number === 1 ? `'-'` : 'team'}, team, '-'), 'UTF8'))`;

// Each on top of the one before, and no more than once.
const HASHED = `
  SELECT *, ${hash('two', 3, 'ended', 'staff', 'concluded', 'verifying', 'concluded')} AS three FROM (
  SELECT *, ${hash('one', 2, 'accepted', 'staff', 'accepted', 'received', 'verifying')} AS two FROM (
  SELECT *, ${hash("''::bytea", 1, 'received', 'complainant', 'filed', '-', 'received')} AS one FROM made OFFSET 0) AS a OFFSET 0) AS b OFFSET 0`;

const HISTORIES = `
  INSERT INTO complaint_history (id, complaint_id, number, at, actor_kind, event, from_state, to_state, from_team_id, to_team_id, previous_hash, hash)
  SELECT e.id, m.id, e.number, e.at, e.kind, e.event, e.from_state, e.to_state, e.from_team, m.team, e.previous, e.hash
    FROM (${HASHED}) AS m,
    LATERAL (VALUES
      (m.h1, 1, ${AT('m.received')}, 'complainant', 'filed', NULL, 'received', NULL, NULL::bytea, m.one),
      (m.h2, 2, ${AT('m.accepted')}, 'staff', 'accepted', 'received', 'verifying', m.team, m.one, m.two),
      (m.h3, 3, ${AT('m.ended')}, 'staff', 'concluded', 'verifying', 'concluded', m.team, m.two, m.three)
    ) AS e (id, number, at, kind, event, from_state, to_state, from_team, previous, hash)
   WHERE e.number <= CASE m.state WHEN 'received' THEN 1 WHEN 'verifying' THEN 2 ELSE 3 END;`;

const LINES = `
  INSERT INTO count_ledger (history_id, line, recorded_at, measure, cohort_day, event_day, district_id, team_id, kind, category,
    channel, language, finding, action, sex, age_band, delta)
  SELECT CASE v.step WHEN 1 THEN h1 WHEN 2 THEN h2 ELSE h3 END, v.line, ${AT('d.day')}, v.measure, received, d.day, district, team,
         kind, category, channel, language, CASE WHEN v.coded THEN finding END, CASE WHEN v.coded THEN action END, sex, age_band, v.delta
    FROM made, (VALUES
      (1, 1, 'received', false, 1), (1, 2, 'acknowledged', false, 1), (1, 3, 'acknowledged-in-time', false, 1),
      (2, 1, 'triaged', false, 1), (2, 2, 'triaged-in-time', false, 1), (2, 3, 'accepted', false, 1), (2, 4, 'verifying', false, 1),
      (3, 1, 'verifying', false, -1), (3, 2, 'processed', true, 1), (3, 3, 'answered-in-time', true, 1), (3, 4, 'closed', true, 1),
      (3, 5, 'standing', true, 1)) AS v (step, line, measure, coded, delta),
    LATERAL (SELECT CASE v.step WHEN 1 THEN received WHEN 2 THEN accepted ELSE ended END AS day) AS d
   WHERE v.step <= CASE state WHEN 'received' THEN 1 WHEN 'verifying' THEN 2 ELSE 3 END
   ORDER BY d.day, i, v.step, v.line;`;

// In one transaction, with the worker's own marks held off: after one of today, none of a past week would be taken.
const MARKS = `
  DO $$
  DECLARE w record;
  BEGIN
    PERFORM pg_advisory_xact_lock(${ADVISORY_LOCKS.ledgerFold});
    TRUNCATE ledger_mark, ledger_cube;
    FOR w IN SELECT date_trunc('week', recorded_at) AS week, max(sequence) AS upto FROM count_ledger
              WHERE history_id IN (SELECT id FROM complaint_history) GROUP BY 1 ORDER BY 1 LOOP
      PERFORM append_ledger_mark(w.upto, least(w.week + interval '7 days', now()));
    END LOOP;
  END $$`;
