import type { MigrationInterface, QueryRunner } from 'typeorm';
import { transitionRule } from './1764000000004-create-functions.js';

/**
 * A complainant changes with whom their complaint may be shared, one recipient at a time, by a function that knows what
 * that changes: the door that asks is believed in nothing else.
 */
export class ChangeConsent1764000000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(transitionRule(CONSENT_EVENTS));
    await runner.query(changing());
    await runner.query(rights);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION ${CONSENT}`);
    await runner.query(transitionRule());
  }
}

/** Rows of the state table. */
const CONSENT_EVENTS = `,
      ('consent-given', '{received,assigned,verifying,awaiting-complainant,deciding}', NULL, '{complainant}'),
      ('consent-withdrawn', '{received,assigned,verifying,awaiting-complainant}', NULL, '{complainant}'),
      ('consent-withdrawn', '{deciding}', 'verifying', '{complainant}')`;

const CONSENT = 'follow_consent(bytea, int, jsonb)';

/** The function that changes a consent; `counted` is how many lines of the ledger go with it, as SQL. */
export const changing = (counted = `jsonb_array_length(coalesce(p_transition->'ledger', '[]'))`): string => `
  -- One consent to share more, or one less; nothing else of the complaint but a proposal that it makes void, which alone
  -- is counted: one less to decide, one more to verify.
  CREATE OR REPLACE FUNCTION follow_consent(p_token bytea, p_version int, p_transition jsonb) RETURNS int
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  DECLARE
    c complaint; v_consent text := p_transition->>'reason'; v_event text := p_transition->>'event';
    v_at timestamptz := (p_transition->>'at')::timestamptz; v_next text[];
  BEGIN
    PERFORM pg_current_xact_id();
    SELECT x.* INTO c FROM receipt r JOIN complaint x ON x.id = r.complaint_id WHERE r.token_mac = p_token FOR UPDATE OF x;
    IF NOT FOUND THEN RAISE EXCEPTION 'receipt.unknown' USING ERRCODE = 'KK404'; END IF;
    v_next := CASE v_event WHEN 'consent-given' THEN array_append(array_remove(c.consents, v_consent), v_consent)
                           WHEN 'consent-withdrawn' THEN array_remove(c.consents, v_consent) END;
    IF v_next IS NULL OR v_consent IS NULL OR v_consent !~ '^share-[a-z-]{1,40}$'
       OR (v_event = 'consent-given' AND c.withdrawal_asked_at IS NOT NULL)
       OR p_transition->'patch'->'consents' IS DISTINCT FROM to_jsonb(v_next)
       OR ${counted}
          > (CASE WHEN c.state = 'deciding' AND v_event = 'consent-withdrawn' THEN 2 ELSE 0 END)
       OR is_complainants(p_transition #- '{patch,consents}') IS NOT TRUE THEN
      RAISE EXCEPTION 'follow.refused' USING ERRCODE = 'KK422';
    END IF;
    -- Each change may undo a decision on its way: who found the code must not hold up the team by it.
    IF (SELECT count(*) FROM complaint_history
         WHERE complaint_id = c.id AND event IN ('consent-given', 'consent-withdrawn') AND at > v_at - interval '1 day') >= 20 THEN
      RAISE EXCEPTION 'follow.too-many' USING ERRCODE = 'KK422';
    END IF;
    UPDATE complaint SET unread_since = coalesce(unread_since, v_at) WHERE id = c.id;
    RETURN record_transition(c.id, p_version, p_transition || '{"actorKind": "complainant", "actorId": null}');
  END $$;
`;

const rights = `
  GRANT CREATE ON SCHEMA public TO kenekanko_definer;
  ALTER FUNCTION ${CONSENT} OWNER TO kenekanko_definer;
  REVOKE CREATE ON SCHEMA public FROM kenekanko_definer;
  REVOKE ALL ON FUNCTION ${CONSENT} FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION ${CONSENT} TO kenekanko_intake;
`;
