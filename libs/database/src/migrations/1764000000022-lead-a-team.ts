import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SEARCH_PATH } from './1764000000012-look-in-temporary-last.js';

/**
 * A team is led: who is on duty and how much each may carry, and how the team can work, as intervals that are opened and
 * closed and never changed. While a team is suspended its open complaints' clocks stand still, but for danger to life.
 */
export class LeadATeam1764000000022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(suspensions);
    await runner.query(statuses);
    await runner.query(members);
    await runner.query(reckoning);
    await runner.query(rights);
    await runner.query(whatStood);
  }

  async down(): Promise<void> {
    throw new Error('Rights are not taken back by a migration: restore a backup instead.');
  }
}

const tables = `
  -- Over when it is past: nothing need happen for someone to be on duty again.
  ALTER TABLE account ADD COLUMN leave_until timestamptz;

  CREATE TABLE team_status_interval (
    team_id text NOT NULL CONSTRAINT team_status_interval_team_fk REFERENCES team,
    status text NOT NULL CONSTRAINT team_status_interval_known CHECK (status IN ('reduced', 'remote', 'suspended')),
    reason text CONSTRAINT team_status_interval_reason_short CHECK (length(reason) <= 200),
    from_at timestamptz NOT NULL,
    -- When it was said to end; null: not known.
    until_at timestamptz,
    set_by uuid CONSTRAINT team_status_interval_set_by_fk REFERENCES account,
    ended_at timestamptz,
    -- Null: it ended by itself.
    ended_by uuid CONSTRAINT team_status_interval_ended_by_fk REFERENCES account,
    CONSTRAINT team_status_interval_pk PRIMARY KEY (team_id, from_at)
  );
  CREATE UNIQUE INDEX team_status_interval_running ON team_status_interval (team_id) WHERE ended_at IS NULL;
`;

/** Whose clocks a suspension of their team stops; `pausesOnEntering` in the domain says the same of danger to life. */
const STANDS_STILL = `(c.state <> 'concluded' AND c.priority <> 1 AND NOT 'danger-to-life' = ANY (c.risk))`;

const suspensions = `
  -- Opens and closes the pauses of a team's complaints as its status has it; doing it again changes nothing.
  CREATE FUNCTION settle_suspension(p_team text, p_at timestamptz) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  DECLARE t team;
  BEGIN
    SELECT * INTO t FROM team WHERE id = p_team;
    UPDATE complaint_pause p SET to_at = greatest(p_at, p.from_at) FROM complaint c
     WHERE c.id = p.complaint_id AND c.team_id = p_team AND p.to_at IS NULL AND p.reason = 'team-suspended'
       AND (t.status <> 'suspended' OR NOT ${STANDS_STILL});
    IF t.status = 'suspended' THEN
      INSERT INTO complaint_pause (complaint_id, from_at, reason)
      SELECT c.id, greatest(t.status_from, c.entered_at), 'team-suspended' FROM complaint c
       WHERE c.team_id = p_team AND ${STANDS_STILL}
         AND NOT EXISTS (SELECT 1 FROM complaint_pause p
                          WHERE p.complaint_id = c.id AND p.to_at IS NULL AND p.reason = 'team-suspended')
      ON CONFLICT ON CONSTRAINT complaint_pause_pk DO NOTHING;
    END IF;
  END $$;

  -- A complaint that leaves a suspended team, or ends, or comes to one, or comes back.
  CREATE FUNCTION follow_suspension() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  DECLARE v_at timestamptz;
  BEGIN
    SELECT at INTO v_at FROM complaint_history WHERE complaint_id = NEW.id AND number = NEW.version;
    v_at := coalesce(v_at, clock_timestamp());
    UPDATE complaint_pause SET to_at = greatest(v_at, from_at)
     WHERE complaint_id = NEW.id AND to_at IS NULL AND reason = 'team-suspended';
    INSERT INTO complaint_pause (complaint_id, from_at, reason)
    SELECT c.id, v_at, 'team-suspended' FROM complaint c JOIN team t ON t.id = c.team_id AND t.status = 'suspended'
     WHERE c.id = NEW.id AND ${STANDS_STILL}
    ON CONFLICT ON CONSTRAINT complaint_pause_pk DO NOTHING;
    RETURN NULL;
  END $$;
`;

const statuses = `
  CREATE FUNCTION leads_team(p_team text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
    SELECT EXISTS (SELECT 1 FROM membership
                    WHERE team_id = p_team AND account_id = current_account() AND role = 'lead' AND left_at IS NULL)
  $$;

  -- Closes the interval that runs, opens another unless all is as usual again, and has the clocks follow.
  CREATE FUNCTION put_team_status(p_team text, p_status text, p_until timestamptz, p_reason text, p_by uuid, p_at timestamptz)
  RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  DECLARE was text;
  BEGIN
    SELECT status INTO was FROM team WHERE id = p_team;
    UPDATE team_status_interval SET ended_at = greatest(p_at, from_at), ended_by = p_by
     WHERE team_id = p_team AND ended_at IS NULL;
    IF p_status <> 'full' THEN
      INSERT INTO team_status_interval (team_id, status, reason, from_at, until_at, set_by)
      VALUES (p_team, p_status, p_reason, p_at, p_until, p_by);
    END IF;
    UPDATE team SET status = p_status, status_to = p_until, status_reason = p_reason,
                    status_from = CASE WHEN p_status = was THEN status_from WHEN p_status <> 'full' THEN p_at END
     WHERE id = p_team;
    PERFORM settle_suspension(p_team, p_at);
    IF 'suspended' IN (p_status, was) THEN
      INSERT INTO outbox (event, payload, created_at)
      VALUES ('team.suspension-changed', jsonb_build_object('teamId', p_team), clock_timestamp());
      PERFORM pg_notify('kenekanko_outbox', '');
    END IF;
  END $$;

  -- A lead says how their team can work, a coordinator of any; the instant is the database's own.
  CREATE FUNCTION set_team_status(p_team text, p_status text, p_until timestamptz, p_reason text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  DECLARE v_at timestamptz := clock_timestamp(); v_kind text;
  BEGIN
    IF NOT (leads_team(p_team) OR 'coordinator' = ANY (current_roles())) THEN
      RAISE EXCEPTION 'team.not-found' USING ERRCODE = 'KK404';
    END IF;
    -- Not the key: complaints may come in meanwhile.
    SELECT kind INTO v_kind FROM team WHERE id = p_team AND active FOR NO KEY UPDATE;
    IF NOT FOUND THEN RAISE EXCEPTION 'team.not-found' USING ERRCODE = 'KK404'; END IF;
    -- Nobody stands in for the body outside the network.
    IF v_kind = 'outside-reviewer' OR p_status NOT IN ('full', 'reduced', 'remote', 'suspended') OR p_status IS NULL
       OR (p_status = 'full' AND (p_until IS NOT NULL OR p_reason IS NOT NULL))
       OR length(p_reason) > 200 OR p_reason ~ '[[:cntrl:]]' THEN
      RAISE EXCEPTION 'team-status.refused' USING ERRCODE = 'KK422';
    END IF;
    IF p_until <= v_at OR p_until > v_at + interval '367 days' THEN
      RAISE EXCEPTION 'team-status.until' USING ERRCODE = 'KK422';
    END IF;
    PERFORM put_team_status(p_team, p_status, p_until, p_reason, current_account(), v_at);
    INSERT INTO audit (id, at, account_id, action, subject)
    VALUES (gen_random_uuid(), v_at, current_account(), 'team-status', p_team || ':' || p_status
            || coalesce(':' || to_char(p_until AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI"Z"'), ''));
  END $$;

  -- What a suspension of this team would do now, in numbers.
  CREATE FUNCTION suspension_effects(p_team text)
  RETURNS TABLE (received int, open int, triage int, verification int, danger int, moving int)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  BEGIN
    IF NOT (leads_team(p_team) OR 'coordinator' = ANY (current_roles())) THEN
      RAISE EXCEPTION 'team.not-found' USING ERRCODE = 'KK404';
    END IF;
    RETURN QUERY
      SELECT (SELECT count(*)::int FROM complaint
               WHERE team_id = p_team AND received_at > clock_timestamp() - interval '28 days'),
             count(*)::int,
             count(*) FILTER (WHERE ${STANDS_STILL} AND c.accepted_at IS NULL)::int,
             count(*) FILTER (WHERE ${STANDS_STILL} AND c.accepted_at IS NOT NULL)::int,
             count(*) FILTER (WHERE NOT ${STANDS_STILL})::int,
             count(*) FILTER (WHERE ${STANDS_STILL} AND c.due_at > clock_timestamp()
               AND c.due_at = CASE WHEN c.state IN ('awaiting-complainant', 'deciding') THEN NULL
                                   WHEN c.accepted_at IS NULL THEN c.triage_due_at ELSE c.verification_due_at END)::int
        FROM complaint c WHERE c.team_id = p_team AND c.state <> 'concluded';
  END $$;
`;

const members = `
  -- This session's account itself, or one of a team that it leads.
  CREATE FUNCTION answers_for(p_account uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
    SELECT p_account = current_account() OR EXISTS (
      SELECT 1 FROM membership m WHERE m.account_id = p_account AND m.left_at IS NULL AND leads_team(m.team_id))
  $$;

  -- Whether someone is on duty now: anyone may know. Until when they are away, they and their leads.
  CREATE FUNCTION is_on_duty(p_account uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
    SELECT EXISTS (SELECT 1 FROM account WHERE id = p_account AND on_duty
                      AND (leave_until IS NULL OR leave_until <= clock_timestamp()))
  $$;
  CREATE FUNCTION leave_of(p_account uuid) RETURNS timestamptz
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
    SELECT leave_until FROM account WHERE id = p_account AND answers_for(id)
  $$;

  -- Whoever waits in the pools of a person's teams may have found someone.
  CREATE FUNCTION tell_of_room(p_account uuid) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
    INSERT INTO outbox (event, payload, created_at)
    SELECT 'team.capacity-freed', jsonb_build_object('teamId', team_id), clock_timestamp()
      FROM membership WHERE account_id = p_account AND left_at IS NULL ORDER BY team_id;
    SELECT pg_notify('kenekanko_outbox', '');
  $$;

  -- Where nobody of a person's teams is on duty any more though complaints wait, their leads are told, once an hour.
  CREATE FUNCTION tell_of_nobody(p_account uuid) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
    INSERT INTO outbox (event, payload, created_at)
    SELECT 'people.awaited', jsonb_build_object('complaintId', w.id, 'occasion', 'nobody-free',
             'turn', floor(extract(epoch FROM clock_timestamp()) / 3600)::bigint::text), clock_timestamp()
      FROM membership m CROSS JOIN LATERAL (
        SELECT id FROM complaint WHERE team_id = m.team_id AND state = 'received' AND NOT unreadable
         ORDER BY priority, received_at, id LIMIT 1) AS w
     WHERE m.account_id = p_account AND m.left_at IS NULL
       AND NOT EXISTS (SELECT 1 FROM membership o JOIN account a ON a.id = o.account_id AND a.active AND a.on_duty
                        WHERE o.team_id = m.team_id AND o.left_at IS NULL
                          AND (a.leave_until IS NULL OR a.leave_until <= clock_timestamp()));
    SELECT pg_notify('kenekanko_outbox', '');
  $$;

  -- On duty, off duty, or on leave until an instant after which they are on duty by themselves.
  CREATE FUNCTION set_duty(p_account uuid, p_duty text, p_until timestamptz) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  DECLARE v_at timestamptz := clock_timestamp(); was account;
  BEGIN
    SELECT * INTO was FROM account WHERE id = p_account AND active AND answers_for(id) FOR NO KEY UPDATE;
    IF NOT FOUND THEN RAISE EXCEPTION 'member.not-found' USING ERRCODE = 'KK404'; END IF;
    IF p_duty IS NULL OR p_duty NOT IN ('on', 'off', 'leave') OR (p_duty = 'leave') <> (p_until IS NOT NULL)
       OR p_until <= v_at OR p_until > v_at + interval '367 days' THEN
      RAISE EXCEPTION 'duty.refused' USING ERRCODE = 'KK422';
    END IF;
    -- As it is already: nobody is called for it.
    IF (was.on_duty, was.leave_until) IS NOT DISTINCT FROM (p_duty <> 'off', p_until) THEN RETURN; END IF;
    UPDATE account SET on_duty = (p_duty <> 'off'), leave_until = p_until WHERE id = p_account;
    INSERT INTO audit (id, at, account_id, action, subject)
    VALUES (gen_random_uuid(), v_at, current_account(), 'duty', p_account || ':' || p_duty
            || coalesce(':' || to_char(p_until AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI"Z"'), ''));
    IF p_duty = 'on' THEN PERFORM tell_of_room(p_account); ELSE PERFORM tell_of_nobody(p_account); END IF;
  END $$;

  -- How much a member may carry, and in which languages they can be written to: their lead's to say.
  CREATE FUNCTION set_workload(p_account uuid, p_capacity int, p_languages text[]) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  BEGIN
    PERFORM 1 FROM account a WHERE a.id = p_account AND a.active AND EXISTS (
      SELECT 1 FROM membership m WHERE m.account_id = a.id AND m.left_at IS NULL AND leads_team(m.team_id)) FOR NO KEY UPDATE;
    IF NOT FOUND THEN RAISE EXCEPTION 'member.not-found' USING ERRCODE = 'KK404'; END IF;
    IF (p_capacity BETWEEN 1 AND 200) IS NOT TRUE OR (cardinality(p_languages) BETWEEN 1 AND 20) IS NOT TRUE
       OR EXISTS (SELECT 1 FROM unnest(p_languages) AS l WHERE (l ~ '^[a-z]{2,8}$') IS NOT TRUE) THEN
      RAISE EXCEPTION 'workload.refused' USING ERRCODE = 'KK422';
    END IF;
    UPDATE account SET capacity = p_capacity, languages = p_languages WHERE id = p_account;
    INSERT INTO audit (id, at, account_id, action, subject)
    VALUES (gen_random_uuid(), clock_timestamp(), current_account(), 'workload',
            p_account || ':' || p_capacity || ':' || array_to_string(p_languages, '+'));
    PERFORM tell_of_room(p_account);
  END $$;

  -- What each member carries over all their teams, as assignment weighs it (loadOf, which a spec holds equal): the sum and no more.
  CREATE FUNCTION member_loads(p_team text) RETURNS TABLE (account_id uuid, load double precision)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
    SELECT m.account_id, sum(CASE c.priority WHEN 1 THEN 4 WHEN 2 THEN 2 ELSE 1 END
                             * CASE c.state WHEN 'awaiting-complainant' THEN 0.5 ELSE 1 END)::double precision
      FROM membership m JOIN complaint c ON c.assignee_id = m.account_id AND c.state <> 'concluded'
     WHERE m.team_id = p_team AND m.left_at IS NULL AND leads_team(p_team)
     GROUP BY m.account_id
  $$;
`;

const reckoning = `
  -- For the worker's sweep: statuses whose end has come end at it, those who are back from leave may be given complaints,
  -- and what a suspension should have paused is paused. Returns the teams that are suspended, and since when.
  CREATE FUNCTION tend_teams() RETURNS TABLE (team_id text, from_at timestamptz)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  #variable_conflict use_column
  DECLARE t team; a uuid;
  BEGIN
    -- What a transfer and a suspension that didn't see each other left open: it stands still for nobody, and is reckoned anew.
    WITH closed AS (
      UPDATE complaint_pause p SET to_at = greatest(clock_timestamp(), p.from_at) FROM complaint c JOIN team o ON o.id = c.team_id
       WHERE c.id = p.complaint_id AND p.to_at IS NULL AND p.reason = 'team-suspended'
         AND (o.status <> 'suspended' OR NOT ${STANDS_STILL})
      RETURNING c.team_id)
    INSERT INTO outbox (event, payload, created_at)
    SELECT DISTINCT 'team.suspension-changed', jsonb_build_object('teamId', team_id), clock_timestamp() FROM closed;
    IF FOUND THEN PERFORM pg_notify('kenekanko_outbox', ''); END IF;
    FOR t IN SELECT * FROM team WHERE status <> 'full' ORDER BY id FOR NO KEY UPDATE LOOP
      IF t.status_to <= clock_timestamp() THEN
        PERFORM put_team_status(t.id, 'full', NULL, NULL, NULL, t.status_to);
      ELSIF t.status = 'suspended' THEN
        PERFORM settle_suspension(t.id, clock_timestamp());
        RETURN QUERY SELECT t.id, t.status_from;
      END IF;
    END LOOP;
    FOR a IN SELECT id FROM account WHERE leave_until <= clock_timestamp() ORDER BY id FOR NO KEY UPDATE LOOP
      UPDATE account SET leave_until = NULL WHERE id = a;
      PERFORM tell_of_room(a);
    END LOOP;
  END $$;

  -- For the worker: the due instants of complaints that a suspension has paused, reckoned anew by the domain's own rules;
  -- one that moved meanwhile is left to the next time.
  CREATE FUNCTION put_dues(p_team text, p_rows jsonb) RETURNS int
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  DECLARE changed int;
  BEGIN
    UPDATE complaint c SET triage_due_at = r.triage_due_at, verification_due_at = r.verification_due_at, due_at = r.due_at
      FROM jsonb_to_recordset(p_rows)
        AS r (id uuid, version int, triage_due_at timestamptz, verification_due_at timestamptz, due_at timestamptz)
     WHERE c.id = r.id AND c.version = r.version AND c.team_id = p_team AND c.state <> 'concluded'
       AND EXISTS (SELECT 1 FROM complaint_pause p WHERE p.complaint_id = c.id AND p.reason = 'team-suspended')
       AND (c.triage_due_at, c.verification_due_at, c.due_at)
           IS DISTINCT FROM (r.triage_due_at, r.verification_due_at, r.due_at);
    GET DIAGNOSTICS changed = ROW_COUNT;
    RETURN changed;
  END $$;
`;

const DESKS = [
  'set_team_status(text, text, timestamptz, text)',
  'suspension_effects(text)',
  'set_duty(uuid, text, timestamptz)',
  'set_workload(uuid, int, text[])',
  'member_loads(text)',
  'is_on_duty(uuid)',
  'leave_of(uuid)',
];
const WORKERS = ['tend_teams()', 'put_dues(text, jsonb)'];
const INNER = [
  'settle_suspension(text, timestamptz)',
  'follow_suspension()',
  'leads_team(text)',
  'put_team_status(text, text, timestamptz, text, uuid, timestamptz)',
  'answers_for(uuid)',
  'tell_of_room(uuid)',
  'tell_of_nobody(uuid)',
];
const FUNCTIONS = [...DESKS, ...WORKERS, ...INNER];

/** All but why it can't work as usual. */
const TEAM_COLUMNS = 'id, name, kind, status, status_from, status_to, standby_team_id, active';

/** Who reads how teams can work. */
const READERS = 'kenekanko_desk, kenekanko_worker, kenekanko_report, kenekanko_check';

const rights = `
  ALTER TABLE team_status_interval ENABLE ROW LEVEL SECURITY;
  ALTER TABLE team_status_interval FORCE ROW LEVEL SECURITY;
  CREATE POLICY team_status_interval_definer ON team_status_interval TO kenekanko_definer USING (true) WITH CHECK (true);
  CREATE POLICY team_status_interval_desk ON team_status_interval FOR SELECT TO kenekanko_desk
    USING (team_id = ANY ((SELECT current_teams())::text[]) OR 'coordinator' = ANY ((SELECT current_roles())::text[]));

  GRANT SELECT, INSERT, UPDATE (ended_at, ended_by) ON team_status_interval TO kenekanko_definer;
  GRANT UPDATE (status, status_from, status_to, status_reason) ON team TO kenekanko_definer;
  GRANT UPDATE (on_duty, leave_until, capacity, languages) ON account TO kenekanko_definer;
  GRANT INSERT ON audit TO kenekanko_definer;

  GRANT CREATE ON SCHEMA public TO kenekanko_definer;
  ${FUNCTIONS.map((f) => `ALTER FUNCTION ${f} OWNER TO kenekanko_definer;`).join('\n  ')}
  REVOKE CREATE ON SCHEMA public FROM kenekanko_definer;
  REVOKE ALL ON FUNCTION ${FUNCTIONS.join(', ')} FROM PUBLIC;
  CREATE TRIGGER complaint_suspension AFTER UPDATE OF team_id, state ON complaint
    FOR EACH ROW WHEN (OLD.team_id <> NEW.team_id OR (OLD.state = 'concluded') <> (NEW.state = 'concluded'))
    EXECUTE FUNCTION follow_suspension();

  GRANT SELECT ON team_status_interval TO kenekanko_desk;
  -- A reason is words of a lead: read from the interval, by the team itself and the coordinators.
  REVOKE SELECT ON team FROM ${READERS};
  GRANT SELECT (${TEAM_COLUMNS}) ON team TO ${READERS};
  GRANT SELECT (leave_until) ON account TO kenekanko_worker;
  GRANT EXECUTE ON FUNCTION ${DESKS.join(', ')} TO kenekanko_desk;
  GRANT EXECUTE ON FUNCTION is_on_duty(uuid), ${WORKERS.join(', ')} TO kenekanko_worker;
`;

/** Where a team was suspended by hand before. */
const whatStood = `
  UPDATE team SET status_from = now() WHERE status <> 'full' AND status_from IS NULL;
  INSERT INTO team_status_interval (team_id, status, reason, from_at, until_at)
  SELECT id, status, left(status_reason, 200), status_from, status_to FROM team WHERE status <> 'full';
  SELECT settle_suspension(id, now()) FROM team WHERE status = 'suspended';
`;
