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

      -- Appends a mark and folds what lies between it and the last. That all of it has ended is for its caller to know; a
      -- number that was never given out is refused, and a mark that would go back is left out: of two markers one is late.
      -- Runs as the definer, so that marks and sums are changed in no other way.
      CREATE FUNCTION append_ledger_mark(p_sequence bigint, p_at timestamptz) RETURNS void
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
      DECLARE last ledger_mark;
      BEGIN
        -- Figures once shown as of a mark must have it for good: this one waits for the disk.
        PERFORM set_config('synchronous_commit', 'on', true);
        -- One at a time: two that saw the same last mark would fold the same lines twice.
        PERFORM pg_advisory_xact_lock(${ADVISORY_LOCKS.ledgerFold});
        IF p_sequence < 0 OR p_sequence > (SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM count_ledger_sequence) THEN
          RAISE EXCEPTION 'ledger-mark.past-the-end' USING ERRCODE = 'KK422';
        END IF;
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

      GRANT SELECT, INSERT ON ledger_mark TO kenekanko_definer;
      GRANT SELECT, INSERT, UPDATE (sum) ON ledger_fold TO kenekanko_definer;
      GRANT SELECT ON SEQUENCE count_ledger_sequence TO kenekanko_definer;
      GRANT CREATE ON SCHEMA public TO kenekanko_definer;
      ALTER FUNCTION append_ledger_mark(bigint, timestamptz) OWNER TO kenekanko_definer;
      REVOKE CREATE ON SCHEMA public FROM kenekanko_definer;
      REVOKE ALL ON FUNCTION append_ledger_mark(bigint, timestamptz) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION append_ledger_mark(bigint, timestamptz) TO kenekanko_worker;
      GRANT SELECT ON ledger_fold TO kenekanko_report, kenekanko_check;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION append_ledger_mark; DROP TABLE ledger_fold;');
  }
}
