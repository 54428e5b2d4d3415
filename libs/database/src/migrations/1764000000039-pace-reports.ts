import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ADVISORY_LOCKS } from '../advisory-lock.js';
import { SEARCH_PATH } from './1764000000012-look-in-temporary-last.js';
import { amended } from './1764000000029-import-registers.js';

/**
 * Reports have a pace: of one account three wait at the most, so that nobody keeps the worker from what the others asked.
 * Who ordered one, and who changed what stands above them, is in the trail. What was found of a team's complaints is its
 * leads' to see; and where the rows of an import stand is asked of all of them at once.
 */
export class PaceReports1764000000039 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(amended(ORDER, PACE.was, PACE.becomes));
    await runner.query(amended(ORDER, ORDERED.was, ORDERED.becomes));
    await runner.query(amended(LOGO, SET.was, SET.becomes));
    await runner.query(found);
    await runner.query(imported);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('not undone: restore a backup'));
  }
}

const ORDER = 'order_report(uuid, text, jsonb, text[], timestamptz)';
const LOGO = 'set_network_logo(text, bytea, timestamptz)';

const PACE = {
  was: `    IF (SELECT count(*) FROM report_order WHERE state IN`,
  becomes: `    -- Of two at once the second counts the first.
    PERFORM pg_advisory_xact_lock(${ADVISORY_LOCKS.reportOrders});
    IF (SELECT count(*) FROM report_order
         WHERE state IN ('waiting', 'making') AND id <> p_id AND asked_by = current_account()) >= 3 THEN
      RAISE EXCEPTION 'report.too-many-own' USING ERRCODE = 'KK409';
    END IF;
    IF (SELECT count(*) FROM report_order WHERE state IN`,
};
const ORDERED = {
  was: `    INSERT INTO outbox`,
  becomes: `    INSERT INTO audit (id, at, account_id, action, subject)
    VALUES (gen_random_uuid(), p_at, current_account(), 'report-ordered', p_id::text);
    INSERT INTO outbox`,
};
const SET = {
  was: `    DELETE FROM network_logo;`,
  becomes: `    DELETE FROM network_logo;
    INSERT INTO audit (id, at, account_id, action, subject)
    VALUES (gen_random_uuid(), p_at, current_account(),
            CASE WHEN p_type IS NULL THEN 'logo-removed' ELSE 'logo-set' END, p_type);`,
};

const found = `
  DROP POLICY quality_finding_desk ON quality_finding;
  -- A finding is for who leads its team, and theirs who answer for the whole network.
  CREATE POLICY quality_finding_desk ON quality_finding FOR SELECT TO kenekanko_desk
    USING ('{coordinator,auditor}' && (SELECT current_roles()) OR leads_team(team_id));
  GRANT EXECUTE ON FUNCTION leads_team(text) TO kenekanko_desk;
`;

/** Of some complaints those with which anybody of the staff has done something, or became more than a first assignment. */
const workedOn = (some: string): string => `
      SELECT id FROM complaint WHERE id ${some} AND (state NOT IN ('received', 'assigned') OR unreadable)
      UNION ALL SELECT complaint_id FROM complaint_history
                 WHERE complaint_id ${some} AND number > 1 AND actor_kind <> 'worker'
      UNION ALL SELECT complaint_id FROM sealed_item WHERE complaint_id ${some} AND kind <> 'filing'
      UNION ALL SELECT complaint_id FROM complaint_file WHERE complaint_id ${some}`;

const imported = `
  GRANT CREATE ON SCHEMA public TO kenekanko_definer;
  CREATE OR REPLACE FUNCTION worked_on(p_complaint uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
    SELECT EXISTS (${workedOn('= p_complaint')})
  $$;

  CREATE OR REPLACE FUNCTION import_rows(p_import uuid) RETURNS TABLE (number int, standing text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
    WITH own AS MATERIALIZED (
      SELECT r.number, r.undone_at, r.complaint_id FROM register_import i JOIN register_import_row r ON r.import_id = i.id
       WHERE i.id = p_import AND (i.account_id = current_account() OR i.id = ANY (led_imports()))),
    worked AS MATERIALIZED (${workedOn('IN (SELECT complaint_id FROM own)')})
    SELECT o.number, CASE WHEN o.undone_at IS NOT NULL THEN 'undone'
                          WHEN o.complaint_id IN (SELECT id FROM worked) THEN 'worked-on' ELSE 'in' END
      FROM own o ORDER BY o.number
  $$;
  REVOKE CREATE ON SCHEMA public FROM kenekanko_definer;
`;
