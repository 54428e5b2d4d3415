import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ADVISORY_LOCKS } from '../advisory-lock.js';

/**
 * The ledger up to its last mark, added up by month and code: what figures are read from, since a sum over every
 * line would take seconds after some years. Mark and fold are written together, so a figure of the last mark needs
 * no other line.
 */
export class FoldLedger1764000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE ledger_fold (
        event_month date NOT NULL,
        measure text NOT NULL,
        kind text NOT NULL,
        district_id text NOT NULL,
        team_id text NOT NULL,
        finding text,
        action text,
        closing_reason text,
        sum int NOT NULL,
        CONSTRAINT ledger_fold_once
          UNIQUE NULLS NOT DISTINCT (event_month, measure, kind, district_id, team_id, finding, action, closing_reason)
      );

      -- Appends a mark and folds what lies between it and the last; a mark that would go back is left out.
      CREATE FUNCTION append_ledger_mark(p_sequence bigint, p_at timestamptz) RETURNS void
      LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
      DECLARE last ledger_mark;
      BEGIN
        -- Figures once shown as of a mark must have it for good: this one waits for the disk.
        PERFORM set_config('synchronous_commit', 'on', true);
        -- One at a time: two that saw the same last mark would fold the same lines twice.
        PERFORM pg_advisory_xact_lock(${ADVISORY_LOCKS.ledgerFold});
        SELECT * INTO last FROM ledger_mark ORDER BY at DESC LIMIT 1;
        IF last.at >= p_at OR last.sequence > p_sequence THEN RETURN; END IF;
        INSERT INTO ledger_mark (sequence, at) VALUES (p_sequence, p_at);
        INSERT INTO ledger_fold AS f (event_month, measure, kind, district_id, team_id, finding, action, closing_reason, sum)
        SELECT date_trunc('month', event_day::timestamp)::date AS event_month, measure, kind, district_id, team_id, finding,
               action, closing_reason, sum(delta)
          FROM count_ledger
         WHERE sequence > coalesce(last.sequence, 0) AND sequence <= p_sequence
         GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
        ON CONFLICT ON CONSTRAINT ledger_fold_once DO UPDATE SET sum = f.sum + excluded.sum;
      END $$;

      REVOKE ALL ON FUNCTION append_ledger_mark(bigint, timestamptz) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION append_ledger_mark(bigint, timestamptz) TO kenekanko_worker;
      GRANT SELECT, INSERT, UPDATE ON ledger_fold TO kenekanko_worker;
      GRANT SELECT ON ledger_fold TO kenekanko_report, kenekanko_check;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION append_ledger_mark; DROP TABLE ledger_fold;');
  }
}
