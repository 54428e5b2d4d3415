import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SEARCH_PATH } from './1764000000012-look-in-temporary-last.js';

/** Opening balances come to a hundred million at most, all together: no sum of them outgrows a number of the cube. */
export class BoundTheBalances1764000000044 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(bounded);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('not undone: restore a backup'));
  }
}

const ASSERT = 'assert_opening(uuid)';

const bounded = `
  ALTER FUNCTION ${ASSERT} RENAME TO assert_opening_fits;

  -- What fits must not be too much either; what takes away from too much may always be entered.
  CREATE FUNCTION assert_opening(p_entry uuid) RETURNS void
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  BEGIN
    PERFORM assert_opening_fits(p_entry);
    IF (SELECT sum(received) > 0 OR sum(processed) > 0 FROM opening_balance WHERE entry_id = p_entry)
       AND (SELECT greatest(sum(b.received), sum(b.processed)) FROM opening_balance b LEFT JOIN opening_decision d ON d.entry_id = b.entry_id
             WHERE d.decision = 'confirmed' OR b.entry_id = p_entry) > 100000000 THEN
      RAISE EXCEPTION 'opening.too-much' USING ERRCODE = 'KK422';
    END IF;
  END $$;

  GRANT CREATE ON SCHEMA public TO kenekanko_definer;
  ALTER FUNCTION ${ASSERT} OWNER TO kenekanko_definer;
  REVOKE CREATE ON SCHEMA public FROM kenekanko_definer;
  REVOKE ALL ON FUNCTION ${ASSERT} FROM PUBLIC;
`;
