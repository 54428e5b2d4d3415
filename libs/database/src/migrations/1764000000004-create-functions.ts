import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The functions through which a transition is recorded and a session's rights are read.
 * `record_transition` runs with its caller's rights; those that must see more than their caller may are
 * SECURITY DEFINER, owned by kenekanko_definer, with a pinned search path.
 * Errors: KK403 not allowed, KK404 not there (or not visible), KK409 stale version, KK422 refused.
 */
export class CreateFunctions1764000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sessionFunctions);
    await runner.query(transitionFunctions);
    await runner.query(sweepFunctions);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION sweep_outbox, sweep_file_parts, transfer_complaint, name_second_reader, record_staff_transition, record_transition, transition_rule, settle_grants, announce, history_hash,
        open_session, session_standing, end_session, sign_in_material, own_material, leads_complaint, barred,
        granted_complaints, excluded_complaints, current_roles, current_teams, current_account;
    `);
  }
}

const sessionFunctions = `
  CREATE FUNCTION current_account() RETURNS uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT s.account_id FROM session s JOIN account a ON a.id = s.account_id AND a.active
     WHERE s.token_hash = sha256(convert_to(nullif(current_setting('kenekanko.session', true), ''), 'UTF8'))
       AND s.ended_at IS NULL AND s.expires_at > clock_timestamp()
  $$;

  CREATE FUNCTION current_teams() RETURNS text[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT coalesce(array_agg(team_id), '{}') FROM membership
     WHERE account_id = current_account() AND left_at IS NULL
  $$;

  CREATE FUNCTION current_roles() RETURNS text[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT coalesce((SELECT roles FROM account WHERE id = current_account()), '{}')
  $$;

  -- Complaints hidden from this session, whatever its teams and grants: its account is in conflict with them.
  CREATE FUNCTION excluded_complaints() RETURNS uuid[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT coalesce(array_agg(complaint_id), '{}') FROM complaint_exclusion
     WHERE account_id = current_account() AND reason = 'conflict'
  $$;

  -- Complaints opened to this session beside its own teams': standby teams and second readers.
  CREATE FUNCTION granted_complaints() RETURNS uuid[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT coalesce(array_agg(complaint_id), '{}') FROM case_grant
     WHERE from_at <= clock_timestamp() AND (until_at IS NULL OR until_at > clock_timestamp())
       AND ((holder_kind = 'team' AND holder = ANY (current_teams()))
         OR (holder_kind = 'account' AND holder = current_account()::text))
       AND complaint_id <> ALL (excluded_complaints())
  $$;

  -- Whether an account must not act on a complaint: excluded for whatever reason, or in declared conflict with its category.
  CREATE FUNCTION barred(p_complaint uuid, p_account uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT EXISTS (SELECT 1 FROM complaint_exclusion WHERE complaint_id = p_complaint AND account_id = p_account)
        OR EXISTS (SELECT 1 FROM conflict_declaration d JOIN complaint c ON c.id = p_complaint AND c.category = d.reference
                    WHERE d.account_id = p_account AND d.kind = 'category')
  $$;

  -- Whether this session's account leads the complaint's team; where every lead is barred, its members stand in for them,
  -- so that an appeal of what the lead confirmed is not stuck.
  CREATE FUNCTION leads_complaint(p_complaint uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT EXISTS (
      SELECT 1 FROM complaint c JOIN membership m ON m.team_id = c.team_id AND m.left_at IS NULL
       WHERE c.id = p_complaint AND m.account_id = current_account() AND NOT barred(c.id, m.account_id)
         AND (m.role = 'lead'
           OR (SELECT bool_and(barred(c.id, l.account_id)) FROM membership l JOIN account a ON a.id = l.account_id AND a.active
                WHERE l.team_id = c.team_id AND l.left_at IS NULL AND l.role = 'lead')))
  $$;

  CREATE FUNCTION sign_in_material(p_username text)
  RETURNS TABLE (account_id uuid, salt bytea, kdf_version smallint, proof_hash text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT id, salt, kdf_version, proof_hash FROM account WHERE username = p_username AND active
  $$;

  CREATE FUNCTION open_session(p_id uuid, p_token_hash bytea, p_account uuid, p_unlock_half bytea,
                               p_at timestamptz, p_expires_at timestamptz) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    -- Halves of unlock keys that nobody signed out of are forgotten with the session they were for.
    UPDATE session SET unlock_half = NULL WHERE unlock_half IS NOT NULL AND expires_at <= clock_timestamp();
    INSERT INTO session (id, token_hash, account_id, unlock_half, created_at, last_seen_at, expires_at)
    VALUES (p_id, p_token_hash, p_account, p_unlock_half, least(p_at, clock_timestamp()), least(p_at, clock_timestamp()),
            least(p_expires_at, clock_timestamp() + interval '12 hours'))
  $$;

  -- Who stands behind a session and with which rights. Its use moves the idle end on, never past the whole length;
  -- that is written at most every half minute, since each request asks.
  CREATE FUNCTION session_standing(p_token_hash bytea, p_idle interval, p_whole interval, p_used boolean)
  RETURNS TABLE (session_id uuid, account_id uuid, display_name text, roles text[], languages text[], teams text[],
                 leads text[], expires_at timestamptz)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  #variable_conflict use_column
  BEGIN
    IF p_used THEN
      UPDATE session s SET last_seen_at = clock_timestamp(),
                           expires_at = least(clock_timestamp() + least(p_idle, interval '1 hour'),
                                              s.created_at + least(p_whole, interval '12 hours'))
       WHERE s.token_hash = p_token_hash AND s.ended_at IS NULL AND s.expires_at > clock_timestamp()
         AND s.last_seen_at < clock_timestamp() - interval '30 seconds';
    END IF;
    RETURN QUERY
      SELECT s.id, a.id, a.display_name, a.roles, a.languages,
             coalesce(array_agg(m.team_id ORDER BY m.team_id) FILTER (WHERE m.team_id IS NOT NULL), '{}'),
             coalesce(array_agg(m.team_id ORDER BY m.team_id) FILTER (WHERE m.role = 'lead'), '{}'), s.expires_at
        FROM session s
        JOIN account a ON a.id = s.account_id AND a.active
        LEFT JOIN membership m ON m.account_id = a.id AND m.left_at IS NULL
       WHERE s.token_hash = p_token_hash AND s.ended_at IS NULL AND s.expires_at > clock_timestamp()
       GROUP BY s.id, a.id;
  END $$;

  -- Ends this session and forgets its half of the unlock key.
  CREATE FUNCTION end_session() RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    UPDATE session SET ended_at = clock_timestamp(), unlock_half = NULL
     WHERE token_hash = sha256(convert_to(nullif(current_setting('kenekanko.session', true), ''), 'UTF8'))
       AND ended_at IS NULL
  $$;

  -- The key copies of the account behind this session, and the server's half of the tab's unlock key.
  CREATE FUNCTION own_material()
  RETURNS TABLE (account_id uuid, unlock_half bytea, sealed_identity bytea, recipient text,
                 team_id text, team_role text, sealed_team_identity bytea)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT a.id, s.unlock_half, a.sealed_identity, a.recipient, m.team_id, m.role, m.sealed_team_identity
      FROM session s
      JOIN account a ON a.id = s.account_id AND a.active
      LEFT JOIN membership m ON m.account_id = a.id AND m.left_at IS NULL
     WHERE s.token_hash = sha256(convert_to(nullif(current_setting('kenekanko.session', true), ''), 'UTF8'))
       AND s.ended_at IS NULL AND s.expires_at > clock_timestamp()
  $$;
`;

/** The columns that a transition may change; patchable-columns.medium-spec.ts holds facts and grants to them. */
const PATCHABLE = [
  ...[
    'team_id',
    'kind',
    'category',
    'district_id',
    'restricted',
    'consents',
    'sex',
    'age_band',
    'state',
    'priority',
  ],
  ...[
    'priority_rule',
    'assignee_id',
    'proposer_id',
    'second_reader_id',
    'withdrawal_asked_at',
    'withdrawal_closer_id',
  ],
  ...['unreadable', 'unread_since', 'finding', 'action', 'closing_reason', 'duplicate_of', 'record_version'],
  ...[
    'questions_asked',
    'reopenings',
    'acknowledged_at',
    'triaged_at',
    'accepted_at',
    'asked_at',
    'proposed_at',
  ],
  ...['concluded_at', 'concluded_team_id', 'paused_since', 'triage_due_at', 'verification_due_at'],
  ...['second_person_due_at', 'feedback_due_at', 'due_at'],
];

const transitionFunctions = `
  CREATE FUNCTION history_hash(p_previous bytea, p_complaint uuid, p_number int, p_at timestamptz, p_actor_kind text,
    p_actor uuid, p_event text, p_from_state text, p_to_state text, p_from_team text, p_to_team text, p_reason text)
  RETURNS bytea LANGUAGE sql IMMUTABLE SET search_path = pg_catalog AS $$
    SELECT sha256(coalesce(p_previous, ''::bytea) || convert_to(concat_ws('|', p_complaint, p_number,
      (extract(epoch FROM p_at) * 1000000)::bigint, p_actor_kind, coalesce(p_actor::text, '-'), p_event,
      coalesce(p_from_state, '-'), p_to_state, coalesce(p_from_team, '-'), p_to_team, coalesce(p_reason, '-')), 'UTF8'))
  $$;

  -- Tells listeners that a complaint changed: ids and codes only, sent by Postgres after the commit.
  CREATE FUNCTION announce(p_complaint uuid, p_from_team text, p_to_team text) RETURNS void
  LANGUAGE sql SET search_path = pg_catalog AS $$
    SELECT pg_notify('kenekanko_complaint', json_build_object('id', p_complaint, 'from', p_from_team, 'to', p_to_team)::text)
  $$;

  -- Ends the grants whose reason is over; may be called by anyone at any time.
  CREATE FUNCTION settle_grants(p_complaint uuid, p_at timestamptz) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    UPDATE case_grant g SET until_at = greatest(least(p_at, clock_timestamp()), g.from_at)
      FROM complaint c
     WHERE c.id = p_complaint AND g.complaint_id = c.id AND g.until_at IS NULL
       AND ((g.reason = 'standby' AND c.triaged_at IS NOT NULL)
         OR (g.reason = 'second-reader' AND c.state <> 'deciding'))
  $$;

${transitionRule()}

  ${recordTransition()}

  -- What a member of staff does: to a complaint the session may see and act on, and in its own account's name.
  CREATE FUNCTION record_staff_transition(p_complaint uuid, p_version int, p_transition jsonb) RETURNS int
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  BEGIN
    PERFORM 1 FROM complaint
      WHERE id = p_complaint AND (team_id = ANY (current_teams()) OR id = ANY (granted_complaints()))
        AND id <> ALL (excluded_complaints());
    IF NOT FOUND THEN RAISE EXCEPTION 'complaint.not-found' USING ERRCODE = 'KK404'; END IF;
    IF p_transition->>'event' IN ('transferred', 'second-reader-named') THEN
      RAISE EXCEPTION 'complaint.not-allowed' USING ERRCODE = 'KK403';
    END IF;
    RETURN record_transition(p_complaint, p_version,
      p_transition || jsonb_build_object('actorKind', 'staff', 'actorId', current_account()));
  END $$;

  -- A transfer leaves its caller's sight, so it runs as the definer after checking that the caller leads its team.
  CREATE FUNCTION transfer_complaint(p_complaint uuid, p_version int, p_transition jsonb, p_recipient text,
                                     p_case_key bytea, p_dialogue_key bytea) RETURNS int
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  DECLARE old_team text; next_version int; new_team text := p_transition->'patch'->>'team_id';
  BEGIN
    SELECT team_id INTO old_team FROM complaint WHERE id = p_complaint AND leads_complaint(id);
    IF NOT FOUND THEN RAISE EXCEPTION 'complaint.not-found' USING ERRCODE = 'KK404'; END IF;
    IF p_transition->>'event' <> 'transferred' OR new_team IS NULL OR new_team = old_team
       OR p_transition->>'actorKind' <> 'staff' OR p_transition->'patch'->>'state' IS DISTINCT FROM 'received'
       OR (p_transition->>'actorId')::uuid IS DISTINCT FROM current_account() THEN
      RAISE EXCEPTION 'transfer.refused' USING ERRCODE = 'KK422';
    END IF;
    next_version := record_transition(p_complaint, p_version, p_transition);
    DELETE FROM sealed_key WHERE complaint_id = p_complaint AND holder_kind <> 'recovery';
    UPDATE case_grant SET until_at = greatest(from_at, (p_transition->>'at')::timestamptz)
     WHERE complaint_id = p_complaint AND until_at IS NULL;
    INSERT INTO sealed_key (complaint_id, holder_kind, holder, recipient, case_key, dialogue_key, sealed_at)
    VALUES (p_complaint, 'team', new_team, p_recipient, p_case_key, p_dialogue_key, (p_transition->>'at')::timestamptz);
    RETURN next_version;
  END $$;

  -- One person of another team is let into this complaint alone, until the conclusion is decided.
  CREATE FUNCTION name_second_reader(p_complaint uuid, p_version int, p_transition jsonb, p_reader uuid, p_recipient text,
                                     p_case_key bytea, p_dialogue_key bytea) RETURNS int
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  DECLARE next_version int; t_at timestamptz := (p_transition->>'at')::timestamptz;
  BEGIN
    PERFORM 1 FROM complaint WHERE id = p_complaint AND leads_complaint(id) AND state = 'deciding';
    IF NOT FOUND THEN RAISE EXCEPTION 'complaint.not-found' USING ERRCODE = 'KK404'; END IF;
    IF p_transition->>'event' <> 'second-reader-named' OR p_transition->>'actorKind' <> 'staff'
       OR p_transition->'patch' ?| ARRAY['team_id', 'finding', 'action']
       OR coalesce(p_transition->'patch'->>'state', 'deciding') <> 'deciding'
       OR (p_transition->'patch'->>'second_reader_id')::uuid IS DISTINCT FROM p_reader
       OR (p_transition->>'actorId')::uuid IS DISTINCT FROM current_account() THEN
      RAISE EXCEPTION 'second-reader.refused' USING ERRCODE = 'KK422';
    END IF;
    next_version := record_transition(p_complaint, p_version, p_transition);
    INSERT INTO sealed_key (complaint_id, holder_kind, holder, recipient, case_key, dialogue_key, sealed_at)
    VALUES (p_complaint, 'account', p_reader::text, p_recipient, p_case_key, p_dialogue_key, t_at)
    ON CONFLICT ON CONSTRAINT sealed_key_pk DO UPDATE SET recipient = excluded.recipient, case_key = excluded.case_key,
      dialogue_key = excluded.dialogue_key, sealed_at = excluded.sealed_at;
    INSERT INTO case_grant (complaint_id, holder_kind, holder, reason, from_at)
    VALUES (p_complaint, 'account', p_reader::text, 'second-reader', t_at)
    ON CONFLICT ON CONSTRAINT case_grant_pk DO UPDATE SET from_at = excluded.from_at, until_at = NULL;
    RETURN next_version;
  END $$;
`;

// How old is old stands here, so that who took over the worker can take nothing that is still needed.
const sweepFunctions = `
  -- Messages that were handed on a week ago; returns how many.
  CREATE FUNCTION sweep_outbox(p_most int) RETURNS int
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    WITH old AS (
      DELETE FROM outbox WHERE id = ANY (ARRAY(
        SELECT id FROM outbox WHERE handed_at < clock_timestamp() - interval '7 days' ORDER BY id LIMIT p_most))
      RETURNING 1)
    SELECT count(*)::int FROM old
  $$;

  -- Parts of files that were begun three days ago and whose rest never came; that they were announced stays told.
  CREATE FUNCTION sweep_file_parts(p_most int) RETURNS int
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    WITH given_up AS (
      SELECT p.file_id, p.number FROM complaint_file f JOIN file_part p ON p.file_id = f.id
       WHERE f.completed_at IS NULL AND f.created_at < clock_timestamp() - interval '72 hours'
       LIMIT p_most FOR UPDATE OF f SKIP LOCKED),
    gone AS (
      DELETE FROM file_part p USING given_up g WHERE p.file_id = g.file_id AND p.number = g.number RETURNING 1)
    SELECT count(*)::int FROM gone
  $$;
`;

/** The state table as the database knows it, with `more` rows; later migrations make it anew. */
export function transitionRule(more = ''): string {
  return `
  -- Which event leads from where to where, and who may cause it: the state table, kept here too for whoever takes over a
  -- door. A test holds the two together. No to_state: the state stays.
  CREATE OR REPLACE FUNCTION transition_rule() RETURNS TABLE (event text, from_states text[], to_state text, actors text[])
  LANGUAGE sql IMMUTABLE SET search_path = pg_catalog AS $$
    VALUES
      ('assigned', '{received}'::text[], 'assigned', '{staff,worker}'::text[]),
      ('reassigned', '{assigned}', 'assigned', '{staff,worker}'),
      ('accepted', '{received,assigned}', 'verifying', '{staff}'),
      ('declined', '{received,assigned}', 'concluded', '{staff}'),
      ('ruled-duplicate', '{received,assigned}', 'concluded', '{staff}'),
      ('returned-to-pool', '{assigned,verifying}', 'received', '{staff}'),
      ('asked', '{verifying,awaiting-complainant}', 'awaiting-complainant', '{staff}'),
      ('answered', '{awaiting-complainant}', 'verifying', '{complainant}'),
      ('waited-out', '{awaiting-complainant}', 'verifying', '{worker}'),
      ('conclusion-proposed', '{verifying}', 'deciding', '{staff}'),
      ('confirmed', '{deciding}', 'concluded', '{staff}'),
      ('sent-back', '{deciding}', 'verifying', '{staff}'),
      ('second-reader-named', '{deciding}', 'deciding', '{staff}'),
      ('concluded', '{verifying}', 'concluded', '{staff}'),
      ('withdrawal-asked', '{received,assigned,verifying,awaiting-complainant}', NULL, '{complainant}'),
      ('withdrawal-asked', '{deciding}', 'verifying', '{complainant}'),
      ('withdrawal-closed', '{received,assigned,verifying,awaiting-complainant,deciding}', 'concluded', '{staff}'),
      -- The first of the two persons whom some withdrawals need.
      ('withdrawal-closed', '{received,assigned,verifying,awaiting-complainant,deciding}', NULL, '{staff}'),
      ('transferred', '{received,assigned,verifying,awaiting-complainant,deciding}', 'received', '{staff}'),
      ('unreadable', '{received,assigned,verifying,awaiting-complainant,deciding}', 'received', '{staff}'),
      ('reopened', '{concluded}', 'received', '{staff,complainant}'),
      ('duplicate-undone', '{concluded}', 'received', '{staff}')${more}
  $$;
`;
}
/** The function that records a transition; `alsoRefused` is what a later migration has it refuse besides. */
export function recordTransition(alsoRefused = '', path = 'pg_catalog, public'): string {
  return `
  -- One transition: history, ledger and outbox rows, then the routing columns; all or nothing.
  -- p_transition: {historyId, event, at, actorKind, actorId, reason, patch{column: value}, ledger[], outbox[], exclude[], handed}
  CREATE OR REPLACE FUNCTION record_transition(p_complaint uuid, p_version int, p_transition jsonb) RETURNS int
  LANGUAGE plpgsql SET search_path = ${path} AS $$
  DECLARE
    c complaint; n complaint; previous bytea; t_at timestamptz := (p_transition->>'at')::timestamptz;
  BEGIN
    PERFORM pg_current_xact_id();
    SELECT * INTO c FROM complaint WHERE id = p_complaint FOR UPDATE;
    IF NOT FOUND THEN RAISE EXCEPTION 'complaint.not-found' USING ERRCODE = 'KK404'; END IF;
    IF c.version <> p_version THEN RAISE EXCEPTION 'complaint.stale' USING ERRCODE = 'KK409'; END IF;
    IF p_transition->>'actorKind' = 'staff' AND barred(c.id, (p_transition->>'actorId')::uuid) THEN
      RAISE EXCEPTION 'complaint.excluded' USING ERRCODE = 'KK403';
    END IF;
    -- What no list below names would be lost without a word.
    IF EXISTS (SELECT 1 FROM jsonb_object_keys(p_transition->'patch') AS key
                WHERE key <> ALL (ARRAY['version', ${PATCHABLE.map((column) => `'${column}'`).join(', ')}])) THEN
      RAISE EXCEPTION 'complaint.patch-unknown' USING ERRCODE = 'KK422';
    END IF;
    n := jsonb_populate_record(c, p_transition->'patch');
    n.version := c.version + 1;
    IF p_transition->>'actorKind' = 'staff' THEN n.unread_since := NULL; END IF;
    IF n.id <> c.id OR (n.team_id <> c.team_id AND p_transition->>'event' <> 'transferred')
       OR NOT EXISTS (SELECT 1 FROM transition_rule() r
                       WHERE r.event = p_transition->>'event' AND c.state = ANY (r.from_states)
                         AND n.state = coalesce(r.to_state, c.state) AND p_transition->>'actorKind' = ANY (r.actors)) THEN
      RAISE EXCEPTION 'complaint.not-allowed' USING ERRCODE = 'KK403';
    END IF;
    -- Two persons: whatever a door was made to believe, nobody confirms their own proposal, and what needs two is not
    -- concluded by one.
    IF n.state = 'concluded' AND c.state <> 'concluded' AND (
         (c.state = 'deciding' AND (p_transition->>'actorId')::uuid IS NOT DISTINCT FROM c.proposer_id)
         OR (c.state <> 'deciding'
             AND (n.finding IN ('substantiated', 'partly-substantiated', 'unfounded') OR n.action = 'transmitted'))) THEN
      RAISE EXCEPTION 'complaint.not-allowed' USING ERRCODE = 'KK403';
    END IF;${alsoRefused}

    SELECT hash INTO previous FROM complaint_history WHERE complaint_id = c.id AND number = c.version;
    INSERT INTO complaint_history (id, complaint_id, number, at, actor_kind, actor_id, event, from_state, to_state,
                                   from_team_id, to_team_id, reason_code, previous_hash, hash)
    VALUES ((p_transition->>'historyId')::uuid, c.id, n.version, t_at, p_transition->>'actorKind',
            (p_transition->>'actorId')::uuid, p_transition->>'event', c.state, n.state, c.team_id, n.team_id,
            p_transition->>'reason', previous,
            history_hash(previous, c.id, n.version, t_at, p_transition->>'actorKind', (p_transition->>'actorId')::uuid,
                         p_transition->>'event', c.state, n.state, c.team_id, n.team_id, p_transition->>'reason'));

    INSERT INTO count_ledger (history_id, line, recorded_at, measure, cohort_day, event_day, district_id, team_id, kind,
                              category, channel, language, finding, action, closing_reason, sex, age_band, delta)
    SELECT (p_transition->>'historyId')::uuid, o.line, t_at, l.measure, l.cohort_day, l.event_day, l.district_id, l.team_id,
           l.kind, l.category, l.channel, l.language, l.finding, l.action, l.closing_reason, l.sex, l.age_band, l.delta
      FROM jsonb_array_elements(coalesce(p_transition->'ledger', '[]')) WITH ORDINALITY AS o (body, line),
           jsonb_to_record(o.body) AS l (measure text, cohort_day date, event_day date, district_id text, team_id text,
             kind text, category text, channel text, language text, finding text, action text, closing_reason text,
             sex text, age_band text, delta int)
     ORDER BY o.line;

    IF n.paused_since IS DISTINCT FROM c.paused_since THEN
      IF c.paused_since IS NOT NULL THEN
        UPDATE complaint_pause SET to_at = t_at
         WHERE complaint_id = c.id AND to_at IS NULL AND reason = 'awaiting-complainant';
      END IF;
      IF n.paused_since IS NOT NULL THEN
        INSERT INTO complaint_pause (complaint_id, from_at, reason) VALUES (c.id, n.paused_since, 'awaiting-complainant');
      END IF;
    END IF;

    INSERT INTO outbox (event, payload, created_at, handed_at)
    SELECT o->>'event', o->'payload', t_at, CASE WHEN (p_transition->>'handed')::boolean THEN t_at END
      FROM jsonb_array_elements(coalesce(p_transition->'outbox', '[]')) AS o;

    UPDATE complaint SET version = n.version, ${PATCHABLE.map((column) => `${column} = n.${column}`).join(', ')}
     WHERE id = c.id;

    -- After the row: it may be hidden from whoever records this.
    INSERT INTO complaint_exclusion (complaint_id, account_id, reason, at)
    SELECT c.id, (e->>'accountId')::uuid, e->>'reason', t_at
      FROM jsonb_array_elements(coalesce(p_transition->'exclude', '[]')) AS e
    ON CONFLICT ON CONSTRAINT complaint_exclusion_pk DO NOTHING;

    PERFORM settle_grants(c.id, t_at);
    PERFORM announce(c.id, c.team_id, n.team_id);
    IF jsonb_array_length(coalesce(p_transition->'outbox', '[]')) > 0 THEN PERFORM pg_notify('kenekanko_outbox', ''); END IF;
    RETURN n.version;
  END $$;`;
}
