import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SEARCH_PATH } from './1764000000012-look-in-temporary-last.js';

/**
 * Staff are told that something waits for them: notices, each once; how each person wants to be reached; and the
 * reminders of a deadline that were given. An address is its owner's, and the worker's for the length of a mail.
 */
export class ReachPeople1764000000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(unread);
    await runner.query(addresses);
    await runner.query(sweep);
    await runner.query(rights);
  }

  async down(): Promise<void> {
    throw new Error('Rights are not taken back by a migration: restore a backup instead.');
  }
}

const tables = `
  CREATE TABLE notice (
    id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT notice_pk PRIMARY KEY,
    account_id uuid NOT NULL CONSTRAINT notice_account_fk REFERENCES account,
    occasion text NOT NULL CONSTRAINT notice_occasion_known CHECK (occasion IN ('danger', 'urgent', 'assigned',
      'second-person', 'message', 'nobody-free', 'due-soon', 'overdue', 'long-overdue')),
    complaint_id uuid NOT NULL CONSTRAINT notice_complaint_fk REFERENCES complaint,
    turn text NOT NULL,
    at timestamptz NOT NULL,
    seen_at timestamptz,
    CONSTRAINT notice_once UNIQUE (account_id, occasion, complaint_id, turn)
  );
  CREATE INDEX notice_unseen_idx ON notice (account_id, id) INCLUDE (occasion, at) WHERE seen_at IS NULL;
  CREATE INDEX notice_age_idx ON notice (at);

  CREATE TABLE reminder (
    complaint_id uuid NOT NULL CONSTRAINT reminder_complaint_fk REFERENCES complaint,
    due_at timestamptz NOT NULL,
    share smallint NOT NULL,
    CONSTRAINT reminder_pk PRIMARY KEY (complaint_id, due_at, share)
  );

  CREATE TABLE reach (
    account_id uuid CONSTRAINT reach_pk PRIMARY KEY CONSTRAINT reach_account_fk REFERENCES account,
    locale text NOT NULL,
    occasions text[] NOT NULL,
    danger_always boolean NOT NULL,
    pace text NOT NULL CONSTRAINT reach_pace_known CHECK (pace IN ('soon', 'daily')),
    daily_at text NOT NULL CONSTRAINT reach_daily_time CHECK (daily_at ~ '^([01]\\d|2[0-3]):[0-5]\\d$'),
    quiet_from text CONSTRAINT reach_quiet_from_time CHECK (quiet_from ~ '^([01]\\d|2[0-3]):[0-5]\\d$'),
    quiet_to text CONSTRAINT reach_quiet_to_time CHECK (quiet_to ~ '^([01]\\d|2[0-3]):[0-5]\\d$'),
    address text,
    entered_at timestamptz,
    code_hash bytea,
    code_until timestamptz,
    tries_left smallint NOT NULL DEFAULT 0,
    confirmed_at timestamptz,
    refused_at timestamptz,
    -- When the worker next looks whether this person is to be written to.
    mail_due_at timestamptz,
    mail_tries smallint NOT NULL DEFAULT 0,
    mailed_at timestamptz,
    rung_at timestamptz,
    -- The last notice that a mail has told of.
    mailed_until bigint NOT NULL DEFAULT 0,
    CONSTRAINT reach_quiet_both CHECK ((quiet_from IS NULL) = (quiet_to IS NULL))
  );
  CREATE INDEX reach_due_idx ON reach (mail_due_at) WHERE mail_due_at IS NOT NULL;
`;

/** Whatever comes in unread calls once, until it is read: by which way, the doors need not know. */
const unread = `
  CREATE FUNCTION call_for_unread() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  BEGIN
    INSERT INTO outbox (event, payload, created_at, handed_at)
    VALUES ('people.awaited',
      jsonb_build_object('complaintId', NEW.id, 'occasion', 'message',
                         'turn', floor(extract(epoch FROM NEW.unread_since) * 1000)::bigint::text),
      NEW.unread_since,
      -- In a replay it is past: nobody is called for it.
      CASE WHEN NOT pg_try_advisory_xact_lock_shared(77010) THEN NEW.unread_since END);
    PERFORM pg_notify('kenekanko_outbox', '');
    RETURN NULL;
  END $$;
`;

const addresses = `
  -- Enters or (null) removes the address of this session's account; an entered one counts once it is confirmed.
  CREATE FUNCTION enter_address(p_address text, p_at timestamptz) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  DECLARE r reach;
  BEGIN
    SELECT * INTO r FROM reach WHERE account_id = current_account() FOR UPDATE;
    IF NOT FOUND THEN RAISE EXCEPTION 'reach.not-found' USING ERRCODE = 'KK404'; END IF;
    IF p_address IS NOT NULL THEN
      IF length(p_address) > 254 OR p_address !~ '^[^@[:space:]<>,;"]+@[^@[:space:]<>,;"]+$' THEN
        RAISE EXCEPTION 'reach.address-invalid' USING ERRCODE = 'KK422';
      END IF;
      -- Nobody fills a stranger's box with codes.
      IF r.entered_at > p_at - interval '1 minute' THEN
        RAISE EXCEPTION 'reach.too-soon' USING ERRCODE = 'KK409';
      END IF;
    END IF;
    UPDATE reach SET address = p_address, entered_at = CASE WHEN p_address IS NULL THEN entered_at ELSE p_at END,
                     code_hash = NULL, code_until = NULL, tries_left = 0, confirmed_at = NULL, refused_at = NULL,
                     mail_due_at = NULL, mail_tries = 0
     WHERE account_id = r.account_id;
    IF p_address IS NOT NULL THEN
      INSERT INTO outbox (event, payload, created_at)
      VALUES ('address.entered', jsonb_build_object('accountId', r.account_id), p_at);
      PERFORM pg_notify('kenekanko_outbox', '');
    END IF;
  END $$;

  -- Confirms it by the code that was sent to it: confirmed | wrong | over (too late, or tried too often).
  CREATE FUNCTION confirm_address(p_code text, p_at timestamptz) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  DECLARE r reach;
  BEGIN
    SELECT * INTO r FROM reach WHERE account_id = current_account() FOR UPDATE;
    IF NOT FOUND OR r.code_hash IS NULL OR r.code_until <= p_at OR r.tries_left <= 0 THEN RETURN 'over'; END IF;
    IF r.code_hash <> sha256(convert_to(r.account_id || ':' || p_code, 'UTF8')) THEN
      UPDATE reach SET tries_left = tries_left - 1 WHERE account_id = r.account_id;
      RETURN 'wrong';
    END IF;
    UPDATE reach SET confirmed_at = p_at, code_hash = NULL, code_until = NULL, tries_left = 0, mail_due_at = p_at,
                     mailed_until = coalesce((SELECT max(id) FROM notice WHERE account_id = r.account_id), 0)
     WHERE account_id = r.account_id;
    RETURN 'confirmed';
  END $$;

  -- For the worker: the address of one person to whom something is to be sent now, a code or a mail; else null.
  CREATE FUNCTION mail_address(p_account uuid) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
    SELECT address FROM reach
     WHERE account_id = p_account AND refused_at IS NULL
       AND EXISTS (SELECT 1 FROM account a WHERE a.id = account_id AND a.active)
       AND ((confirmed_at IS NULL AND code_hash IS NOT NULL) OR (confirmed_at IS NOT NULL AND mail_due_at IS NOT NULL))
  $$;
`;

const sweep = `
  -- Notices and reminders of complaints that ended long ago; of open ones they say what was told before.
  CREATE FUNCTION sweep_notices(p_most int) RETURNS int
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  DECLARE gone int;
  BEGIN
    DELETE FROM reminder r USING complaint c
     WHERE c.id = r.complaint_id AND c.state = 'concluded' AND r.due_at < clock_timestamp() - interval '90 days';
    DELETE FROM notice WHERE id IN (
      SELECT n.id FROM notice n JOIN complaint c ON c.id = n.complaint_id AND c.state = 'concluded'
       WHERE n.at < clock_timestamp() - interval '90 days' ORDER BY n.at LIMIT p_most);
    GET DIAGNOSTICS gone = ROW_COUNT;
    RETURN gone;
  END $$;
`;

const FUNCTIONS = [
  'call_for_unread()',
  'enter_address(text, timestamptz)',
  'confirm_address(text, timestamptz)',
  'mail_address(uuid)',
  'sweep_notices(int)',
];

const WISHES = 'locale, occasions, danger_always, pace, daily_at, quiet_from, quiet_to';

const rights = `
  ${['notice', 'reminder', 'reach']
    .map(
      (table) => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
  CREATE POLICY ${table}_definer ON ${table} TO kenekanko_definer USING (true) WITH CHECK (true);
  CREATE POLICY ${table}_worker ON ${table} TO kenekanko_worker USING (true) WITH CHECK (true);`,
    )
    .join('\n')}
  CREATE POLICY notice_own ON notice TO kenekanko_desk
    USING (account_id = (SELECT current_account())) WITH CHECK (account_id = (SELECT current_account()));
  CREATE POLICY reach_own ON reach TO kenekanko_desk
    USING (account_id = (SELECT current_account())) WITH CHECK (account_id = (SELECT current_account()));

  GRANT CREATE ON SCHEMA public TO kenekanko_definer;
  ${FUNCTIONS.map((f) => `ALTER FUNCTION ${f} OWNER TO kenekanko_definer;`).join('\n  ')}
  REVOKE CREATE ON SCHEMA public FROM kenekanko_definer;
  REVOKE ALL ON FUNCTION ${FUNCTIONS.join(', ')} FROM PUBLIC;
  CREATE TRIGGER complaint_unread AFTER UPDATE OF unread_since ON complaint
    FOR EACH ROW WHEN (OLD.unread_since IS NULL AND NEW.unread_since IS NOT NULL) EXECUTE FUNCTION call_for_unread();

  GRANT SELECT, DELETE ON notice, reminder TO kenekanko_definer;
  GRANT SELECT ON reach TO kenekanko_definer;
  GRANT UPDATE (address, entered_at, code_hash, code_until, tries_left, confirmed_at, refused_at, mail_due_at, mail_tries,
    mailed_until) ON reach TO kenekanko_definer;

  -- desk: one's own; which complaint a notice is about is not asked
  GRANT SELECT (id, account_id, occasion, seen_at), UPDATE (seen_at) ON notice TO kenekanko_desk;
  GRANT SELECT (account_id, ${WISHES}, address, entered_at, confirmed_at, refused_at),
    INSERT (account_id, ${WISHES}), UPDATE (${WISHES}, mail_due_at) ON reach TO kenekanko_desk;
  GRANT EXECUTE ON FUNCTION enter_address(text, timestamptz), confirm_address(text, timestamptz) TO kenekanko_desk;

  -- worker: whom to tell and when, and no address but by its function
  GRANT SELECT, INSERT ON notice, reminder TO kenekanko_worker;
  GRANT SELECT (account_id, ${WISHES}, entered_at, code_hash, code_until, tries_left, confirmed_at, refused_at,
    mail_due_at, mail_tries, mailed_at, rung_at, mailed_until) ON reach TO kenekanko_worker;
  GRANT UPDATE (code_hash, code_until, tries_left, refused_at, mail_due_at, mail_tries, mailed_at, rung_at, mailed_until)
    ON reach TO kenekanko_worker;
  GRANT EXECUTE ON FUNCTION mail_address(uuid), sweep_notices(int) TO kenekanko_worker;
`;
