import type { MigrationInterface, QueryRunner } from 'typeorm';
import { recordTransition } from './1764000000004-create-functions.js';
import { BY_THE_PUBLIC, filingFunction } from './1764000000005-create-intake-functions.js';
import { TWO_PERSONS } from './1764000000011-hold-two-persons.js';
import { SEARCH_PATH } from './1764000000012-look-in-temporary-last.js';

/**
 * A ledger line counts what its complaint is or was counted as, and no complaint counts twice, whoever asks; the worker
 * moves a complaint by transitions of its own, column by column, and in no other way; what the complainant's door may change is named; and
 * who looked is noted of what they may see.
 */
export class HoldTheLedger1764000000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(recordTransition(TWO_PERSONS + FITTING_LINES, SEARCH_PATH));
    await runner.query(filingFunction({ ...BY_THE_PUBLIC, path: SEARCH_PATH, alsoRefused: FITTING_FILINGS }));
    await runner.query(complainants);
    await runner.query(workers);
    await runner.query(looks);
  }

  async down(): Promise<void> {
    throw new Error('Rights are not taken back by a migration: restore a backup instead.');
  }
}

/** Of a transition: ledger lines that count what its complaint never was, or twice; `most` says how often besides, by measure. */
export const fittingLines = (most = ''): string => `
    IF jsonb_array_length(coalesce(p_transition->'ledger', '[]')) > 0 AND EXISTS (
      WITH fresh AS (
        SELECT * FROM jsonb_to_recordset(p_transition->'ledger')
          AS l (measure text, district_id text, team_id text, kind text, category text, delta int)),
      past AS (
        SELECT l.measure, l.district_id, l.team_id, l.kind, l.category, l.delta
          FROM complaint_history h JOIN count_ledger l ON l.history_id = h.id WHERE h.complaint_id = c.id)
      SELECT 1 FROM fresh f
       WHERE f.team_id NOT IN (SELECT c.team_id UNION SELECT n.team_id UNION SELECT team_id FROM past)
          OR f.district_id NOT IN (SELECT c.district_id UNION SELECT n.district_id UNION SELECT 'restricted' UNION SELECT district_id FROM past)
          OR f.category NOT IN (SELECT c.category UNION SELECT n.category UNION SELECT 'restricted' UNION SELECT category FROM past)
          OR f.kind NOT IN (SELECT c.kind UNION SELECT n.kind UNION SELECT kind FROM past)
      UNION ALL
      -- Once each, but for what may happen to it again; and never less than nothing.
      SELECT 1 FROM (SELECT measure, delta FROM past UNION ALL SELECT measure, delta FROM fresh) AS l
       GROUP BY measure
      HAVING sum(delta) NOT BETWEEN 0 AND CASE
               ${most}WHEN measure IN ('received', 'triaged', 'processed', 'standing', 'verifying', 'awaiting', 'deciding') THEN 1
               WHEN measure IN ('closed', 'reopened', 'transferred-in', 'transferred-out', 'joined-network', 'left-network')
                 THEN n.version ELSE 0 END) THEN
      RAISE EXCEPTION 'ledger.unfitting' USING ERRCODE = 'KK422';
    END IF;`;

export const FITTING_LINES = fittingLines();

/** Of facts: a ledger line that counts anything but their complaint. */
export const FITTING_FILINGS = `
                      OR EXISTS (SELECT 1 FROM jsonb_array_elements(f.body->'ledger') AS l
                                  WHERE l->'team_id' IS DISTINCT FROM f.body->'complaint'->'team_id'
                                     OR l->'kind' IS DISTINCT FROM f.body->'complaint'->'kind'
                                     OR l->'category' IS DISTINCT FROM f.body->'complaint'->'category'
                                     OR l->'district_id' IS DISTINCT FROM f.body->'complaint'->'district_id')`;

/** What a complainant's events set, and what they only ever empty. */
const SET = `'version', 'state', 'asked_at', 'questions_asked', 'paused_since', 'withdrawal_asked_at', 'reopenings',
  'triage_due_at', 'verification_due_at', 'due_at'`;
const EMPTIED = `'assignee_id', 'proposer_id', 'second_reader_id', 'withdrawal_closer_id', 'finding', 'action',
  'closing_reason', 'duplicate_of', 'unreadable', 'proposed_at', 'second_person_due_at', 'triaged_at', 'accepted_at',
  'concluded_at', 'concluded_team_id'`;
/** What the worker's events set. */
const GIVEN = `'version', 'state', 'assignee_id', 'paused_since', 'verification_due_at', 'due_at'`;

const complainants = `
  CREATE OR REPLACE FUNCTION is_complainants(p_transition jsonb) RETURNS boolean
  LANGUAGE sql IMMUTABLE SET search_path = ${SEARCH_PATH} AS $$
    SELECT NOT EXISTS (SELECT 1 FROM jsonb_each(coalesce(p_transition->'patch', '{}')) AS p (key, value)
                        WHERE key NOT IN (${SET}, ${EMPTIED})
                           OR (key IN (${EMPTIED}) AND value NOT IN ('null', 'false')))
       AND coalesce(p_transition->'patch'->>'state', '') <> 'concluded'
       AND (p_transition->>'event' = 'reopened' OR coalesce(jsonb_array_length(p_transition->'exclude'), 0) = 0)
       AND NOT EXISTS (SELECT 1 FROM jsonb_array_elements(coalesce(p_transition->'exclude', '[]')) AS e
                        WHERE e->>'reason' IS DISTINCT FROM 'appeal')
  $$;
`;

const WORKERS = 'record_worker_transition(uuid, int, jsonb)';

const workers = `
  CREATE FUNCTION record_worker_transition(p_complaint uuid, p_version int, p_transition jsonb) RETURNS int
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  BEGIN
    IF EXISTS (SELECT 1 FROM jsonb_object_keys(p_transition->'patch') AS key WHERE key NOT IN (${GIVEN})) THEN
      RAISE EXCEPTION 'complaint.not-allowed' USING ERRCODE = 'KK403';
    END IF;
    RETURN record_transition(p_complaint, p_version, p_transition || '{"actorKind": "worker", "actorId": null}');
  END $$;

  GRANT CREATE ON SCHEMA public TO kenekanko_definer;
  ALTER FUNCTION ${WORKERS} OWNER TO kenekanko_definer;
  REVOKE CREATE ON SCHEMA public FROM kenekanko_definer;
  REVOKE ALL ON FUNCTION ${WORKERS} FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION ${WORKERS} TO kenekanko_worker;

  REVOKE EXECUTE ON FUNCTION record_transition(uuid, int, jsonb), transition_rule(), settle_grants(uuid, timestamptz),
    is_complainants(jsonb), history_hash(bytea, uuid, int, timestamptz, text, uuid, text, text, text, text, text, text),
    announce(uuid, text, text) FROM kenekanko_worker;
  REVOKE UPDATE, INSERT ON complaint, complaint_pause, complaint_exclusion, complaint_history, count_ledger
    FROM kenekanko_worker;
  REVOKE USAGE ON SEQUENCE count_ledger_sequence FROM kenekanko_worker;
`;

const looks = `
  ALTER POLICY audit_write ON audit WITH CHECK (account_id = (SELECT current_account())
    AND (complaint_id IS NULL OR EXISTS (SELECT 1 FROM complaint c WHERE c.id = complaint_id)));
`;
