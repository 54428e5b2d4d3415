import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SEARCH_PATH } from './1764000000012-look-in-temporary-last.js';

/**
 * Referrals to institutions, tasks, and who was named in a note: beside each sealed text the little that must be readable
 * for deadlines, for whose it is and for telling people. Each changes by its function alone, for a member of the team
 * responsible who is not barred; what was shared, asked or noted is sealed.
 */
export class ReferAndRemember1764000000024 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(kinds);
    await runner.query(tables);
    await runner.query(referring);
    await runner.query(tasks);
    await runner.query(mentions);
    await runner.query(reading);
    await runner.query(rights);
  }

  async down(): Promise<void> {
    throw new Error('Rights are not taken back by a migration: restore a backup instead.');
  }
}

/** Adds codes to a list that a CHECK holds, whatever other migrations have added to it. */
const alsoKnown = (table: string, constraint: string, codes: readonly string[]): string => `
  DO $$
  DECLARE was text;
  BEGIN
    SELECT pg_get_constraintdef(oid) INTO STRICT was FROM pg_constraint
     WHERE conname = '${constraint}' AND conrelid = '${table}'::regclass;
    EXECUTE 'ALTER TABLE ${table} DROP CONSTRAINT ${constraint}';
    EXECUTE 'ALTER TABLE ${table} ADD CONSTRAINT ${constraint} '
      || replace(was, 'ARRAY[', 'ARRAY[${codes.map((code) => `''${code}''::text`).join(', ')}, ');
  END $$;`;

const kinds = `
  ${alsoKnown('sealed_item', 'sealed_item_kind_known', ['referral-answer', 'task'])}
  ${alsoKnown('notice', 'notice_occasion_known', ['mentioned', 'referral-due'])}
  -- Whoever has chosen already is told of what is new, as of all that was new before.
  ALTER TABLE reach NO FORCE ROW LEVEL SECURITY;
  UPDATE reach SET occasions = occasions || '{mentioned,referral-due}'::text[];
  ALTER TABLE reach FORCE ROW LEVEL SECURITY;

  DROP POLICY sealed_item_write ON sealed_item;
  CREATE POLICY sealed_item_write ON sealed_item FOR INSERT TO kenekanko_desk
    WITH CHECK (EXISTS (SELECT 1 FROM complaint c WHERE c.id = complaint_id)
      AND author_id = (SELECT current_account()) AND NOT barred(complaint_id, author_id)
      AND kind NOT IN ('filing', 'addition', 'message-in'));
`;

const tables = `
  CREATE TABLE referral (
    id uuid CONSTRAINT referral_pk PRIMARY KEY CONSTRAINT referral_item_fk REFERENCES sealed_item,
    complaint_id uuid NOT NULL CONSTRAINT referral_complaint_fk REFERENCES complaint,
    -- None for a restricted complaint: an institution has districts.
    institution_id text CONSTRAINT referral_institution_is_id CHECK (institution_id ~ '^[a-z0-9-]{1,64}$'),
    institution_kind text NOT NULL,
    sent_by uuid NOT NULL CONSTRAINT referral_sender_fk REFERENCES account,
    sent_at timestamptz NOT NULL,
    due_at timestamptz NOT NULL,
    acknowledged_on date,
    answered_on date,
    result text CONSTRAINT referral_result_known
      CHECK (result IN ('case-opened', 'dealt-with', 'refused', 'passed-on', 'no-result')),
    result_on date,
    closed_at timestamptz,
    version int NOT NULL DEFAULT 1,
    CONSTRAINT referral_due_after_sent CHECK (due_at > sent_at),
    CONSTRAINT referral_result_has_day CHECK ((result IS NULL) = (result_on IS NULL)),
    CONSTRAINT referral_closed_has_result CHECK (closed_at IS NULL OR result IS NOT NULL)
  );
  CREATE INDEX referral_complaint_idx ON referral (complaint_id);
  CREATE INDEX referral_awaited_idx ON referral (due_at) WHERE answered_on IS NULL AND closed_at IS NULL;

  CREATE TABLE referral_reminder (
    referral_id uuid NOT NULL CONSTRAINT referral_reminder_referral_fk REFERENCES referral,
    share smallint NOT NULL,
    CONSTRAINT referral_reminder_pk PRIMARY KEY (referral_id, share)
  );

  CREATE TABLE task (
    id uuid CONSTRAINT task_pk PRIMARY KEY CONSTRAINT task_item_fk REFERENCES sealed_item,
    complaint_id uuid NOT NULL CONSTRAINT task_complaint_fk REFERENCES complaint,
    assignee_id uuid NOT NULL CONSTRAINT task_assignee_fk REFERENCES account,
    due_on date NOT NULL,
    created_by uuid NOT NULL CONSTRAINT task_creator_fk REFERENCES account,
    created_at timestamptz NOT NULL,
    done_at timestamptz,
    done_by uuid CONSTRAINT task_doer_fk REFERENCES account,
    version int NOT NULL DEFAULT 1,
    CONSTRAINT task_done_by_someone CHECK ((done_at IS NULL) = (done_by IS NULL))
  );
  CREATE INDEX task_complaint_idx ON task (complaint_id);
  CREATE INDEX task_assignee_idx ON task (assignee_id, due_on) WHERE done_at IS NULL;

  CREATE TABLE mention (
    item_id uuid NOT NULL CONSTRAINT mention_item_fk REFERENCES sealed_item,
    account_id uuid NOT NULL CONSTRAINT mention_account_fk REFERENCES account,
    complaint_id uuid NOT NULL CONSTRAINT mention_complaint_fk REFERENCES complaint,
    CONSTRAINT mention_pk PRIMARY KEY (item_id, account_id)
  );
  CREATE INDEX mention_complaint_idx ON mention (complaint_id);
`;

/** The longest that an institution can be given to answer. */
const MOST_DAYS = 400;

/** What a task says is short: `TASK_MOST_BYTES` in the domain. */
const TASK_BYTES = 16384;

const OPEN_TASKS = 100;

/** The function that sends a referral; `counted` is what a later migration has it count. */
export function sendReferral(counted = ''): string {
  return `
  -- Nothing is shared without the person's consent to that kind of recipient, against their wish to withdraw, or before it
  -- is written down who must not be approached: whatever a door was made to believe.
  CREATE OR REPLACE FUNCTION send_referral(p_id uuid, p_complaint uuid, p_version int, p_institution text, p_kind text,
                                p_due_at timestamptz, p_at timestamptz) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  DECLARE c complaint; t_at timestamptz := least(p_at, clock_timestamp());
  BEGIN
    SELECT * INTO c FROM complaint WHERE id = p_complaint AND works_on(id, current_account()) FOR UPDATE;
    IF NOT FOUND THEN RAISE EXCEPTION 'complaint.not-found' USING ERRCODE = 'KK404'; END IF;
    IF c.version <> p_version THEN RAISE EXCEPTION 'complaint.stale' USING ERRCODE = 'KK409'; END IF;
    IF c.state = 'concluded' THEN RAISE EXCEPTION 'complaint.concluded' USING ERRCODE = 'KK409'; END IF;
    IF c.withdrawal_asked_at IS NOT NULL THEN RAISE EXCEPTION 'referral.withdrawn' USING ERRCODE = 'KK409'; END IF;
    IF ('share-' || p_kind) <> ALL (c.consents) THEN
      RAISE EXCEPTION 'referral.no-consent' USING ERRCODE = 'KK403';
    END IF;
    IF NOT EXISTS (SELECT 1 FROM sealed_item WHERE complaint_id = c.id AND kind = 'record' AND revision = c.record_version
                                                AND summary->>'harmPlan' = 'true') THEN
      RAISE EXCEPTION 'referral.no-harm-plan' USING ERRCODE = 'KK409';
    END IF;
    IF NOT is_own_item(p_id, c.id, 'referral') OR (p_due_at <= t_at + interval '${MOST_DAYS} days') IS NOT TRUE
       OR (p_institution ~ '^[a-z0-9-]{1,64}$') IS NOT TRUE THEN
      RAISE EXCEPTION 'referral.refused' USING ERRCODE = 'KK422';
    END IF;
    INSERT INTO referral (id, complaint_id, institution_id, institution_kind, sent_by, sent_at, due_at)
    VALUES (p_id, c.id, CASE WHEN NOT c.restricted THEN p_institution END, p_kind, current_account(), t_at, p_due_at);
    PERFORM note_in_trail(c.id, 'referred', p_id, t_at);${counted}
  END $$;`;
}

/** The function that notes what came of one; `first` and `counted` are a later migration's. */
export function noteReferral({ first, counted } = { first: '', counted: '' }): string {
  return `
  -- What came of it: acknowledged | answered | closed. Also after the conclusion.
  CREATE OR REPLACE FUNCTION note_referral(p_id uuid, p_version int, p_step text, p_on date, p_result text, p_item uuid,
                                p_at timestamptz) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  DECLARE r referral; t_at timestamptz := least(p_at, clock_timestamp());
  BEGIN${first}
    SELECT * INTO r FROM referral WHERE id = p_id AND works_on(complaint_id, current_account()) FOR UPDATE;
    IF NOT FOUND THEN RAISE EXCEPTION 'referral.not-found' USING ERRCODE = 'KK404'; END IF;
    IF r.version <> p_version THEN RAISE EXCEPTION 'referral.stale' USING ERRCODE = 'KK409'; END IF;
    IF r.closed_at IS NOT NULL THEN RAISE EXCEPTION 'referral.closed' USING ERRCODE = 'KK409'; END IF;
    -- A day is the network's, an instant is not: the door knows its time zone, this keeps the rest out.
    IF p_on < (r.sent_at - interval '14 hours')::date OR p_on > (t_at + interval '14 hours')::date THEN
      RAISE EXCEPTION 'referral.day-before-sent' USING ERRCODE = 'KK422';
    END IF;
    IF p_step NOT IN ('acknowledged', 'answered', 'closed')
       OR (p_step = 'acknowledged' AND (r.acknowledged_on IS NOT NULL OR p_result IS NOT NULL))
       OR (p_step = 'answered') <> (p_item IS NOT NULL)
       OR (p_item IS NOT NULL AND NOT is_own_item(p_item, r.complaint_id, 'referral-answer')) THEN
      RAISE EXCEPTION 'referral.refused' USING ERRCODE = 'KK422';
    END IF;
    UPDATE referral
       SET acknowledged_on = CASE WHEN p_step = 'acknowledged' THEN p_on ELSE acknowledged_on END,
           -- The first answer is the one that was waited for.
           answered_on = CASE WHEN p_step = 'answered' THEN coalesce(answered_on, p_on) ELSE answered_on END,
           result = coalesce(p_result, result),
           result_on = CASE WHEN p_result IS NULL THEN result_on ELSE p_on END,
           closed_at = CASE WHEN p_step = 'closed' THEN t_at END,
           version = version + 1
     WHERE id = r.id;
    PERFORM note_in_trail(r.complaint_id, 'referral-' || p_step, r.id, t_at);${counted}
  END $$;`;
}

const referring = `
  -- Whether an account is of the team responsible for a complaint, and not barred from it.
  CREATE FUNCTION works_on(p_complaint uuid, p_account uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
    SELECT EXISTS (
      SELECT 1 FROM complaint c JOIN membership m ON m.team_id = c.team_id AND m.left_at IS NULL
        JOIN account a ON a.id = m.account_id AND a.active AND a.roles && '{verifier,lead}'
       WHERE c.id = p_complaint AND a.id = p_account AND NOT barred(c.id, a.id))
  $$;

  -- Whether the session's account has just sealed this item into the complaint.
  CREATE FUNCTION is_own_item(p_item uuid, p_complaint uuid, p_kind text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
    SELECT EXISTS (SELECT 1 FROM sealed_item WHERE id = p_item AND complaint_id = p_complaint AND kind = p_kind
                                                AND author_id = current_account())
  $$;

  CREATE FUNCTION note_in_trail(p_complaint uuid, p_action text, p_subject uuid, p_at timestamptz) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
    INSERT INTO audit (id, at, account_id, action, complaint_id, subject)
    VALUES (gen_random_uuid(), p_at, current_account(), p_action, p_complaint, p_subject::text);
    SELECT announce(id, team_id, team_id) FROM complaint WHERE id = p_complaint
  $$;

  ${sendReferral()}
  -- What becomes restricted later says its district nowhere: neither by an institution that it went to before.
  CREATE FUNCTION hide_institutions() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  BEGIN
    UPDATE referral SET institution_id = NULL WHERE complaint_id = NEW.id;
    RETURN NULL;
  END $$;

  ${noteReferral()}
`;

const tasks = `
  -- No more are open on a complaint than somebody can look through.
  CREATE FUNCTION leave_room_for_task(p_complaint uuid) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  BEGIN
    IF (SELECT count(*) FROM task WHERE complaint_id = p_complaint AND done_at IS NULL) >= ${OPEN_TASKS} THEN
      RAISE EXCEPTION 'task.too-many' USING ERRCODE = 'KK409';
    END IF;
  END $$;

  CREATE FUNCTION add_task(p_id uuid, p_complaint uuid, p_assignee uuid, p_due_on date, p_at timestamptz) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  DECLARE t_at timestamptz := least(p_at, clock_timestamp());
  BEGIN
    PERFORM 1 FROM complaint
      WHERE id = p_complaint AND state <> 'concluded' AND works_on(id, current_account()) FOR UPDATE;
    IF NOT FOUND THEN RAISE EXCEPTION 'complaint.not-found' USING ERRCODE = 'KK404'; END IF;
    IF NOT works_on(p_complaint, p_assignee) THEN RAISE EXCEPTION 'task.assignee' USING ERRCODE = 'KK422'; END IF;
    IF NOT is_own_item(p_id, p_complaint, 'task')
       OR (SELECT octet_length(content) FROM sealed_item WHERE id = p_id) > ${TASK_BYTES} THEN
      RAISE EXCEPTION 'task.refused' USING ERRCODE = 'KK422';
    END IF;
    PERFORM leave_room_for_task(p_complaint);
    INSERT INTO task (id, complaint_id, assignee_id, due_on, created_by, created_at)
    VALUES (p_id, p_complaint, p_assignee, p_due_on, current_account(), t_at);
    PERFORM note_in_trail(p_complaint, 'task-added', p_id, t_at);
  END $$;

  -- Done or not, whose, until when: what is null stays.
  CREATE FUNCTION change_task(p_id uuid, p_version int, p_done boolean, p_assignee uuid, p_due_on date, p_at timestamptz)
  RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  DECLARE t task; t_at timestamptz := least(p_at, clock_timestamp());
  BEGIN
    SELECT * INTO t FROM task WHERE id = p_id AND works_on(complaint_id, current_account()) FOR UPDATE;
    IF NOT FOUND THEN RAISE EXCEPTION 'task.not-found' USING ERRCODE = 'KK404'; END IF;
    IF t.version <> p_version THEN RAISE EXCEPTION 'task.stale' USING ERRCODE = 'KK409'; END IF;
    IF p_assignee IS NOT NULL AND NOT works_on(t.complaint_id, p_assignee) THEN
      RAISE EXCEPTION 'task.assignee' USING ERRCODE = 'KK422';
    END IF;
    IF NOT p_done AND t.done_at IS NOT NULL THEN PERFORM leave_room_for_task(t.complaint_id); END IF;
    UPDATE task
       SET assignee_id = coalesce(p_assignee, assignee_id), due_on = coalesce(p_due_on, due_on),
           done_at = CASE WHEN p_done IS NULL THEN done_at WHEN p_done THEN coalesce(done_at, t_at) END,
           done_by = CASE WHEN p_done IS NULL THEN done_by WHEN p_done THEN coalesce(done_by, current_account()) END,
           version = version + 1
     WHERE id = t.id;
    PERFORM note_in_trail(t.complaint_id,
      CASE WHEN p_done IS NULL THEN 'task-changed' WHEN p_done THEN 'task-done' ELSE 'task-undone' END, t.id, t_at);
  END $$;
`;

const mentions = `
  -- Names members of the team in one's own note, and has them told. Ids alone: what the note says is sealed.
  CREATE FUNCTION mention_people(p_item uuid, p_complaint uuid, p_accounts uuid[], p_at timestamptz) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  BEGIN
    -- Whoever is barred or has left names nobody in what they wrote before; twenty in all, those named already among them.
    IF NOT works_on(p_complaint, current_account()) OR NOT is_own_item(p_item, p_complaint, 'note')
       OR (SELECT count(*) FROM (SELECT account_id FROM mention WHERE item_id = p_item
                                 UNION SELECT unnest(p_accounts)) AS named) > 20
       OR EXISTS (SELECT 1 FROM unnest(p_accounts) AS who WHERE NOT works_on(p_complaint, who)) THEN
      RAISE EXCEPTION 'mention.refused' USING ERRCODE = 'KK422';
    END IF;
    INSERT INTO mention (item_id, account_id, complaint_id)
    SELECT DISTINCT p_item, who, p_complaint FROM unnest(p_accounts) AS who
    ON CONFLICT ON CONSTRAINT mention_pk DO NOTHING;
    IF FOUND THEN
      INSERT INTO outbox (event, payload, created_at)
      VALUES ('people.awaited',
              jsonb_build_object('complaintId', p_complaint, 'occasion', 'mentioned', 'turn', p_item::text), least(p_at, clock_timestamp()));
      PERFORM pg_notify('kenekanko_outbox', '');
    END IF;
  END $$;
`;

const reading = `
  -- Who may be asked to read a proposal that nobody of the team is left to decide: for whoever leads it, and only then.
  CREATE FUNCTION possible_readers(p_complaint uuid) RETURNS TABLE (account_id uuid, display_name text, team_id text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
    SELECT DISTINCT ON (a.display_name, a.id) a.id, a.display_name, m.team_id
      FROM complaint c
      JOIN membership m ON m.team_id <> c.team_id AND m.left_at IS NULL
      JOIN team t ON t.id = m.team_id AND t.active AND t.kind <> 'outside-reviewer'
      JOIN account a ON a.id = m.account_id AND a.active AND a.roles && '{verifier,lead}'
     WHERE c.id = p_complaint AND c.state = 'deciding' AND leads_complaint(c.id)
       AND a.id IS DISTINCT FROM c.proposer_id AND NOT barred(c.id, a.id)
       AND NOT EXISTS (SELECT 1 FROM membership o
                        WHERE o.account_id = a.id AND o.team_id = c.team_id AND o.left_at IS NULL)
       AND NOT EXISTS (SELECT 1 FROM membership d
                        WHERE d.team_id = c.team_id AND d.left_at IS NULL AND d.account_id IS DISTINCT FROM c.proposer_id
                          AND works_on(c.id, d.account_id))
     ORDER BY a.display_name, a.id, m.team_id
  $$;

  -- Nobody else can be let in, whatever a door was made to believe.
  CREATE FUNCTION hold_second_reader() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  BEGIN
    IF NOT EXISTS (SELECT 1 FROM possible_readers(NEW.complaint_id) WHERE account_id::text = NEW.holder) THEN
      RAISE EXCEPTION 'second-reader.refused' USING ERRCODE = 'KK422';
    END IF;
    RETURN NEW;
  END $$;
`;

const TABLES = ['referral', 'referral_reminder', 'task', 'mention'];

const DESK_FUNCTIONS = [
  'send_referral(uuid, uuid, int, text, text, timestamptz, timestamptz)',
  'note_referral(uuid, int, text, date, text, uuid, timestamptz)',
  'add_task(uuid, uuid, uuid, date, timestamptz)',
  'change_task(uuid, int, boolean, uuid, date, timestamptz)',
  'mention_people(uuid, uuid, uuid[], timestamptz)',
  'possible_readers(uuid)',
];
const FUNCTIONS = [
  ...DESK_FUNCTIONS,
  'works_on(uuid, uuid)',
  'is_own_item(uuid, uuid, text)',
  'note_in_trail(uuid, text, uuid, timestamptz)',
  'leave_room_for_task(uuid)',
  'hide_institutions()',
  'hold_second_reader()',
];

const rights = `
  ${TABLES.map(
    (table) => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
  CREATE POLICY ${table}_definer ON ${table} TO kenekanko_definer USING (true) WITH CHECK (true);`,
  ).join('\n')}
  ${['referral', 'task', 'mention']
    .map(
      (table) => `CREATE POLICY ${table}_desk ON ${table} FOR SELECT TO kenekanko_desk
    USING (EXISTS (SELECT 1 FROM complaint c WHERE c.id = complaint_id));`,
    )
    .join('\n  ')}
  CREATE POLICY referral_worker ON referral FOR SELECT TO kenekanko_worker USING (true);
  CREATE POLICY referral_reminder_worker ON referral_reminder TO kenekanko_worker USING (true) WITH CHECK (true);
  CREATE POLICY mention_worker ON mention FOR SELECT TO kenekanko_worker USING (true);

  GRANT CREATE ON SCHEMA public TO kenekanko_definer;
  ${FUNCTIONS.map((f) => `ALTER FUNCTION ${f} OWNER TO kenekanko_definer;`).join('\n  ')}
  REVOKE CREATE ON SCHEMA public FROM kenekanko_definer;
  REVOKE ALL ON FUNCTION ${FUNCTIONS.join(', ')} FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION ${DESK_FUNCTIONS.join(', ')} TO kenekanko_desk;
  CREATE TRIGGER case_grant_reader BEFORE INSERT OR UPDATE OF from_at ON case_grant
    FOR EACH ROW WHEN (NEW.reason = 'second-reader' AND NEW.until_at IS NULL) EXECUTE FUNCTION hold_second_reader();

  CREATE TRIGGER complaint_restricted AFTER UPDATE OF restricted ON complaint
    FOR EACH ROW WHEN (NEW.restricted AND NOT OLD.restricted) EXECUTE FUNCTION hide_institutions();

  GRANT SELECT, INSERT ON referral, task, mention TO kenekanko_definer;
  GRANT UPDATE (institution_id, acknowledged_on, answered_on, result, result_on, closed_at, version) ON referral TO kenekanko_definer;
  GRANT UPDATE (assignee_id, due_on, done_at, done_by, version) ON task TO kenekanko_definer;
  GRANT INSERT ON audit TO kenekanko_definer;

  -- desk: what belongs to a complaint it sees; changed by the functions alone
  GRANT SELECT ON referral, task, mention TO kenekanko_desk;
  -- worker: whom to remind, and whom a note names
  GRANT SELECT (id, complaint_id, sent_at, due_at, answered_on, closed_at) ON referral TO kenekanko_worker;
  GRANT SELECT, INSERT ON referral_reminder TO kenekanko_worker;
  GRANT SELECT (item_id, account_id) ON mention TO kenekanko_worker;
`;
