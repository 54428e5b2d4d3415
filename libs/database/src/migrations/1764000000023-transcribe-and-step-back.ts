import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SEARCH_PATH } from './1764000000012-look-in-temporary-last.js';

/**
 * A recording's transcript is sealed to the case as a note is. And whoever finds a person or a place in a complaint with
 * whom they are in conflict steps back from it by themselves: the list of these is sealed to its owner's account, and only
 * their browser compares.
 */
export class TranscribeAndStepBack1764000000023 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(transcripts);
    await runner.query(ownConflicts);
    await runner.query(steppingBack);
  }

  async down(): Promise<void> {
    throw new Error('Rights are not taken back by a migration: restore a backup instead.');
  }
}

const transcripts = `
  -- One more kind beside those that there are by now, whichever these be.
  DO $$
  DECLARE known text;
  BEGIN
    SELECT pg_get_constraintdef(oid) INTO STRICT known FROM pg_constraint
     WHERE conname = 'sealed_item_kind_known' AND conrelid = 'sealed_item'::regclass;
    ALTER TABLE sealed_item DROP CONSTRAINT sealed_item_kind_known;
    EXECUTE 'ALTER TABLE sealed_item ADD CONSTRAINT sealed_item_kind_known '
      || replace(known, '''note''::text', '''note''::text, ''transcript''::text');
  END $$;
`;

const ownConflicts = `
  CREATE TABLE own_conflicts (
    account_id uuid CONSTRAINT own_conflicts_pk PRIMARY KEY CONSTRAINT own_conflicts_account_fk REFERENCES account,
    -- Sealed to the account's own recipient and padded: neither who stands in it nor how many is told.
    sealed bytea NOT NULL CONSTRAINT own_conflicts_size CHECK (octet_length(sealed) BETWEEN 1 AND 65536),
    version int NOT NULL CONSTRAINT own_conflicts_version CHECK (version > 0)
  );
  ALTER TABLE own_conflicts ENABLE ROW LEVEL SECURITY;
  ALTER TABLE own_conflicts FORCE ROW LEVEL SECURITY;
  CREATE POLICY own_conflicts_own ON own_conflicts TO kenekanko_desk
    USING (account_id = (SELECT current_account())) WITH CHECK (account_id = (SELECT current_account()));
  GRANT SELECT, INSERT, UPDATE (sealed, version) ON own_conflicts TO kenekanko_desk;
`;

const steppingBack = `
  -- Bars this session's account from a complaint that it sees, for good, and notes that it did so itself. Whoever carries
  -- the complaint gives it back to the pool instead, by an event that bars them too: nothing is left with who can't see it.
  CREATE FUNCTION step_back(p_complaint uuid, p_at timestamptz) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  DECLARE c complaint; me uuid := current_account(); t_at timestamptz := least(p_at, clock_timestamp());
  BEGIN
    SELECT * INTO c FROM complaint
     WHERE id = p_complaint AND (team_id = ANY (current_teams()) OR id = ANY (granted_complaints()))
       AND id <> ALL (excluded_complaints()) FOR UPDATE;
    IF NOT FOUND THEN RAISE EXCEPTION 'complaint.not-found' USING ERRCODE = 'KK404'; END IF;
    IF c.assignee_id = me AND c.state IN ('assigned', 'verifying') AND NOT barred(c.id, me) THEN
      RAISE EXCEPTION 'complaint.return-first' USING ERRCODE = 'KK409';
    END IF;
    -- Of two at once the first has done it.
    INSERT INTO complaint_exclusion (complaint_id, account_id, reason, at) VALUES (c.id, me, 'conflict', t_at)
    ON CONFLICT ON CONSTRAINT complaint_exclusion_pk DO NOTHING;
    IF NOT FOUND THEN RETURN; END IF;
    INSERT INTO audit (id, at, account_id, action, complaint_id) VALUES (gen_random_uuid(), t_at, me, 'stepped-back', c.id);
    PERFORM announce(c.id, c.team_id, c.team_id);
  END $$;

  GRANT CREATE ON SCHEMA public TO kenekanko_definer;
  ALTER FUNCTION step_back(uuid, timestamptz) OWNER TO kenekanko_definer;
  REVOKE CREATE ON SCHEMA public FROM kenekanko_definer;
  GRANT INSERT ON audit TO kenekanko_definer;
  REVOKE ALL ON FUNCTION step_back(uuid, timestamptz) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION step_back(uuid, timestamptz) TO kenekanko_desk;
`;
