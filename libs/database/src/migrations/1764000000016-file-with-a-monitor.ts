import type { MigrationInterface, QueryRunner } from 'typeorm';
import { filingFunction } from './1764000000005-create-intake-functions.js';
import { SEARCH_PATH } from './1764000000012-look-in-temporary-last.js';
import { FITTING_FILINGS } from './1764000000015-hold-the-ledger.js';

/** As the public files, and monitors: told by those functions who it is. */
export const BY_THE_PARTIES = {
  name: 'file_sealed',
  parameters: 'p_actor_kind text, p_actor uuid, ',
  path: SEARCH_PATH,
  kind: 'p_actor_kind',
  account: 'p_actor',
  alsoRefused: FITTING_FILINGS,
};

/**
 * A monitor files for someone: the desk's role gets one more function, which believes neither who files nor that they
 * may. History bears their account; what they filed they never see, since no policy names them.
 */
export class FileWithAMonitor1764000000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE complaint_history DROP CONSTRAINT complaint_history_actor_known;
      ALTER TABLE complaint_history ADD CONSTRAINT complaint_history_actor_known
        CHECK (actor_kind IN ('complainant', 'monitor', 'staff', 'worker'));
    `);
    await runner.query(filingFunction(BY_THE_PARTIES));
    await runner.query(byThePublic);
    await runner.query(byMonitors);
    await runner.query(rights);
  }

  async down(): Promise<void> {
    throw new Error('Rights are not taken back by a migration: restore a backup instead.');
  }
}

const PARTS = `jsonb, ${Array<string>(11).fill('bytea[]').join(', ')}`;

const DECLARED = `p_facts jsonb, p_filing bytea[], p_case_team bytea[], p_dialogue_team bytea[],
    p_case_recovery bytea[], p_dialogue_recovery bytea[], p_case_standby bytea[], p_dialogue_standby bytea[],
    p_dialogue_receipt bytea[], p_share bytea[], p_token bytea[], p_content bytea[]`;

const HANDED_ON = `p_facts, p_filing, p_case_team, p_dialogue_team, p_case_recovery, p_dialogue_recovery,
      p_case_standby, p_dialogue_standby, p_dialogue_receipt, p_share, p_token, p_content`;

const ANSWER = 'TABLE (place int, outcome text, complaint_id uuid, received_at timestamptz)';

const byThePublic = `
  CREATE OR REPLACE FUNCTION file_complaints(${DECLARED}) RETURNS ${ANSWER}
  LANGUAGE sql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
    SELECT * FROM file_sealed('complainant', NULL, ${HANDED_ON})
  $$;
`;

const byMonitors = `
  -- Files what one person told this session's account; late ones bear the day on which the network received them.
  CREATE FUNCTION file_assisted(${DECLARED}) RETURNS ${ANSWER}
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  DECLARE v_account uuid := current_account(); c jsonb := p_facts->0->'complaint';
  BEGIN
    IF v_account IS NULL OR NOT 'monitor' = ANY (current_roles()) THEN
      RAISE EXCEPTION 'permission.missing' USING ERRCODE = 'KK403';
    END IF;
    IF jsonb_array_length(p_facts) <> 1 OR c->>'channel' IS DISTINCT FROM 'assisted'
       OR ((c->>'received_at')::timestamptz BETWEEN (c->>'entered_at')::timestamptz - interval '366 days'
                                                AND (c->>'entered_at')::timestamptz) IS NOT TRUE THEN
      RAISE EXCEPTION 'filing.refused' USING ERRCODE = 'KK422';
    END IF;
    RETURN QUERY SELECT * FROM file_sealed('monitor', v_account, ${HANDED_ON});
  END $$;
`;

const owned = (signature: string): string => `
  GRANT CREATE ON SCHEMA public TO kenekanko_definer;
  ALTER FUNCTION ${signature} OWNER TO kenekanko_definer;
  REVOKE CREATE ON SCHEMA public FROM kenekanko_definer;
`;

const rights = `
  ${owned(`file_sealed(text, uuid, ${PARTS})`)}
  ${owned(`file_assisted(${PARTS})`)}
  REVOKE ALL ON FUNCTION file_sealed(text, uuid, ${PARTS}), file_assisted(${PARTS}) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION file_assisted(${PARTS}), network_description() TO kenekanko_desk;
`;
