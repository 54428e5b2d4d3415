import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SEARCH_PATH } from './1764000000012-look-in-temporary-last.js';

/**
 * Someone puts off what is theirs until a day: a record of theirs alone, which ends by itself, by their hand, or as soon as
 * anything becomes of the complaint. And who looks at a complaint just now is told to those who see it, and kept nowhere.
 */
export class SnoozeAndPresence1764000000025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(snoozing);
    await runner.query(presence);
    await runner.query(rights);
  }

  async down(): Promise<void> {
    throw new Error('Rights are not taken back by a migration: restore a backup instead.');
  }
}

const snoozing = `
  CREATE TABLE snooze (
    id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT snooze_pk PRIMARY KEY,
    complaint_id uuid NOT NULL CONSTRAINT snooze_complaint_fk REFERENCES complaint,
    account_id uuid NOT NULL CONSTRAINT snooze_account_fk REFERENCES account,
    from_at timestamptz NOT NULL,
    until_at timestamptz NOT NULL,
    ended_at timestamptz,
    CONSTRAINT snooze_length CHECK (until_at > from_at AND until_at <= from_at + interval '61 days')
  );
  CREATE UNIQUE INDEX snooze_standing_idx ON snooze (complaint_id, account_id) WHERE ended_at IS NULL;
  CREATE INDEX snooze_account_idx ON snooze (account_id, until_at) INCLUDE (complaint_id) WHERE ended_at IS NULL;

  -- Whatever becomes of a complaint, is written to it by its complainant, or reminds of its deadline, brings it back before
  -- whoever put it off. The argument names the column that holds the complaint's id.
  CREATE FUNCTION end_snoozes() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  BEGIN
    UPDATE snooze SET ended_at = clock_timestamp() WHERE complaint_id = (to_jsonb(NEW)->>TG_ARGV[0])::uuid AND ended_at IS NULL;
    RETURN NULL;
  END $$;
`;

const presence = `
  -- Tells the desks that this session's account has a complaint before it, or (null) none any more: ids alone, and only of a
  -- complaint that it may see. Nothing is stored, and nobody waits for a disk.
  CREATE FUNCTION show_presence(p_complaint uuid) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  DECLARE v_team text; v_account uuid := current_account();
  BEGIN
    IF p_complaint IS NOT NULL THEN
      SELECT team_id INTO v_team FROM complaint
       WHERE id = p_complaint AND (team_id = ANY (current_teams()) OR id = ANY (granted_complaints()))
         AND id <> ALL (excluded_complaints());
      IF NOT FOUND THEN RAISE EXCEPTION 'complaint.not-found' USING ERRCODE = 'KK404'; END IF;
    END IF;
    IF v_account IS NULL THEN RETURN; END IF;
    PERFORM set_config('synchronous_commit', 'off', true);
    PERFORM pg_notify('kenekanko_presence', json_build_object('account', v_account, 'id', p_complaint, 'team', v_team)::text);
  END $$;
`;

const rights = `
  ALTER TABLE snooze ENABLE ROW LEVEL SECURITY;
  ALTER TABLE snooze FORCE ROW LEVEL SECURITY;
  CREATE POLICY snooze_definer ON snooze TO kenekanko_definer USING (true) WITH CHECK (true);
  CREATE POLICY snooze_read_own ON snooze FOR SELECT TO kenekanko_desk USING (account_id = (SELECT current_account()));
  -- What one has taken on oneself, but danger to life: that is put off by nobody.
  CREATE POLICY snooze_own ON snooze FOR INSERT TO kenekanko_desk
    WITH CHECK (account_id = (SELECT current_account()) AND ended_at IS NULL
      AND from_at <= clock_timestamp() + interval '1 minute'
      AND EXISTS (SELECT 1 FROM complaint c WHERE c.id = complaint_id AND c.assignee_id = account_id
                     AND c.state <> 'concluded' AND c.priority > 1 AND 'danger-to-life' <> ALL (c.risk)));
  CREATE POLICY snooze_end_own ON snooze FOR UPDATE TO kenekanko_desk
    USING (account_id = (SELECT current_account()) AND ended_at IS NULL)
    WITH CHECK (account_id = (SELECT current_account()) AND ended_at IS NOT NULL);

  GRANT CREATE ON SCHEMA public TO kenekanko_definer;
  ALTER FUNCTION end_snoozes() OWNER TO kenekanko_definer;
  ALTER FUNCTION show_presence(uuid) OWNER TO kenekanko_definer;
  REVOKE CREATE ON SCHEMA public FROM kenekanko_definer;
  REVOKE ALL ON FUNCTION end_snoozes(), show_presence(uuid) FROM PUBLIC;
  CREATE TRIGGER complaint_moved AFTER UPDATE OF version, unread_since, due_at ON complaint
    FOR EACH ROW WHEN (NEW.version <> OLD.version OR NEW.unread_since IS NOT NULL OR NEW.due_at IS DISTINCT FROM OLD.due_at)
    EXECUTE FUNCTION end_snoozes('id');
  CREATE TRIGGER complaint_reminded AFTER INSERT ON reminder FOR EACH ROW EXECUTE FUNCTION end_snoozes('complaint_id');

  GRANT SELECT (complaint_id, ended_at), UPDATE (ended_at) ON snooze TO kenekanko_definer;
  GRANT SELECT, INSERT (complaint_id, account_id, from_at, until_at), UPDATE (ended_at) ON snooze TO kenekanko_desk;
  GRANT EXECUTE ON FUNCTION show_presence(uuid) TO kenekanko_desk;
`;
