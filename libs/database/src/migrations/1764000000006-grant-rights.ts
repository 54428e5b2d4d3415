import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Least privilege: what each role may touch, and which rows. Rights follow from the responsible team
 * (or a live grant) of the session whose token the transaction has set, less what its account is in conflict with;
 * no session means no rows.
 */
export class GrantRights1764000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(grants);
    await runner.query(policies);
    await runner.query(ownership);
  }

  async down(): Promise<void> {
    throw new Error('Rights are not taken back by a migration: restore a backup instead.');
  }
}

const sealedTables = `complaint, complaint_pause, complaint_exclusion, sealed_item, sealed_key, receipt, complaint_file,
  file_part, case_grant, complaint_history, count_ledger, assignment_decision, audit`;

const grants = `
  REVOKE ALL ON SCHEMA public FROM PUBLIC;
  REVOKE ALL ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC;
  GRANT USAGE ON SCHEMA public TO kenekanko_definer, kenekanko_intake, kenekanko_desk, kenekanko_report,
    kenekanko_worker, kenekanko_check;

  -- definer: what its functions do, column by column where it matters
  GRANT SELECT ON setting, district, team, team_district, signed_statement, account, membership, session, complaint,
    complaint_pause, sealed_item, sealed_key, receipt, complaint_file, file_part, case_grant, complaint_history,
    complaint_exclusion, conflict_declaration, count_ledger TO kenekanko_definer;
  GRANT INSERT ON session, complaint, complaint_pause, complaint_exclusion, sealed_item, sealed_key, receipt,
    complaint_file, file_part, case_grant, complaint_history, count_ledger, outbox TO kenekanko_definer;
  GRANT UPDATE (last_seen_at, expires_at, ended_at, unlock_half) ON session TO kenekanko_definer;
  GRANT UPDATE ON complaint, complaint_pause, case_grant TO kenekanko_definer;
  GRANT UPDATE (seen_at) ON sealed_item TO kenekanko_definer;
  GRANT UPDATE (created_at, completed_at) ON complaint_file TO kenekanko_definer;
  GRANT DELETE ON file_part TO kenekanko_definer;
  GRANT SELECT, DELETE ON outbox TO kenekanko_definer;
  GRANT UPDATE (content) ON file_part TO kenekanko_definer;
  GRANT UPDATE (recipient, case_key, dialogue_key, sealed_at), DELETE ON sealed_key TO kenekanko_definer;
  GRANT UPDATE (kdf_version) ON receipt TO kenekanko_definer; -- FOR UPDATE needs a column it may update
  GRANT USAGE ON SEQUENCE count_ledger_sequence TO kenekanko_definer;

  -- intake: a handful of functions, no table
  GRANT EXECUTE ON FUNCTION network_description(), follow_id(bytea), follow_complaint(bytea), follow_items(bytea),
    follow_files(bytea), follow_write(bytea, uuid, text, text, bytea, timestamptz, int, jsonb),
    follow_withdraw(bytea, int, jsonb), follow_seen(bytea, timestamptz),
    file_complaints(jsonb, bytea[], bytea[], bytea[], bytea[], bytea[], bytea[], bytea[], bytea[], bytea[], bytea[], bytea[]),
    file_begin(bytea, uuid, text, bytea, int, bytea, smallint, timestamptz, int),
    file_part_put(bytea, uuid, smallint, bytea), file_complete(bytea, uuid, timestamptz) TO kenekanko_intake;

  -- desk: its teams' rows; nothing is ever deleted
  GRANT SELECT ON setting, district, team, team_district, signed_statement, complaint, complaint_pause,
    complaint_exclusion, sealed_item, sealed_key, complaint_file, file_part, case_grant, complaint_history,
    count_ledger, assignment_decision, audit TO kenekanko_desk;
  GRANT SELECT (id, username, display_name, roles, languages, gender, capacity, on_duty, active, recipient)
    ON account TO kenekanko_desk;
  GRANT SELECT (account_id, team_id, role, joined_at, left_at) ON membership TO kenekanko_desk;
  GRANT SELECT ON conflict_declaration TO kenekanko_desk;
  GRANT INSERT ON audit TO kenekanko_desk;
  GRANT INSERT (id, complaint_id, box, kind, request_key, author_id, created_at, revision, summary, content)
    ON sealed_item TO kenekanko_desk;
  GRANT UPDATE (team_id, kind, category, district_id, restricted, consents, sex, age_band, state, version, priority,
    priority_rule, assignee_id, proposer_id, second_reader_id, withdrawal_asked_at,
    withdrawal_closer_id, unreadable, unread_since, finding, action, closing_reason, duplicate_of, record_version, questions_asked,
    reopenings, acknowledged_at, triaged_at, accepted_at, asked_at, proposed_at, concluded_at, concluded_team_id,
    paused_since, triage_due_at, verification_due_at, second_person_due_at, feedback_due_at, due_at)
    ON complaint TO kenekanko_worker;
  -- A complaint moves by record_staff_transition alone: what an item written to it changes is all that is left.
  GRANT UPDATE (unread_since, record_version) ON complaint TO kenekanko_desk;
  GRANT UPDATE (to_at) ON complaint_pause TO kenekanko_worker;
  GRANT USAGE ON SEQUENCE count_ledger_sequence TO kenekanko_worker;
  GRANT EXECUTE ON FUNCTION current_account(), current_teams(), current_roles(), granted_complaints(), excluded_complaints(),
    leads_complaint(uuid), sign_in_material(text), open_session(uuid, bytea, uuid, bytea, timestamptz, timestamptz),
    session_standing(bytea, interval, interval, boolean), end_session(), own_material(),
    record_staff_transition(uuid, int, jsonb), transfer_complaint(uuid, int, jsonb, text, bytea, bytea),
    name_second_reader(uuid, int, jsonb, uuid, text, bytea, bytea), announce(uuid, text, text) TO kenekanko_desk;

  -- worker: routing columns and queues, no sealed column
  GRANT SELECT ON setting, district, team, team_district, complaint, complaint_pause, complaint_exclusion, case_grant,
    complaint_history, count_ledger, assignment_decision, outbox, failed_job, conflict_declaration, ledger_mark
    TO kenekanko_worker;
  GRANT SELECT (id, languages, gender, roles, capacity, on_duty, active) ON account TO kenekanko_worker;
  GRANT SELECT (account_id, team_id, role, joined_at, left_at) ON membership TO kenekanko_worker;
  GRANT INSERT ON complaint_pause, complaint_exclusion, complaint_history, count_ledger, outbox, assignment_decision,
    failed_job TO kenekanko_worker;
  GRANT UPDATE (handed_at) ON outbox TO kenekanko_worker;
  GRANT EXECUTE ON FUNCTION sweep_outbox(int), sweep_file_parts(int) TO kenekanko_worker;
  GRANT UPDATE ON failed_job TO kenekanko_worker;
  GRANT SELECT ON SEQUENCE count_ledger_sequence TO kenekanko_worker;

  GRANT EXECUTE ON FUNCTION barred(uuid, uuid) TO kenekanko_definer, kenekanko_desk, kenekanko_worker;

  -- the transition is recorded with the rights of the worker, or of the definer on behalf of the doors
  GRANT EXECUTE ON FUNCTION record_transition(uuid, int, jsonb), transition_rule(), announce(uuid, text, text),
    settle_grants(uuid, timestamptz), is_complainants(jsonb),
    history_hash(bytea, uuid, int, timestamptz, text, uuid, text, text, text, text, text, text)
    TO kenekanko_definer, kenekanko_worker;
  GRANT EXECUTE ON FUNCTION current_account(), current_teams(), current_roles(), granted_complaints(), excluded_complaints(),
    leads_complaint(uuid), follow_id(bytea) TO kenekanko_definer;

  -- figures: marks and names; their sums stand in the fold (next migration), the ledger's lines are not for them
  GRANT SELECT ON ledger_mark, setting, district, team, team_district TO kenekanko_report;

  -- checks: read only, nothing sealed
  GRANT SELECT ON setting, team, district, complaint, complaint_pause, complaint_history, count_ledger, ledger_mark,
    outbox, assignment_decision TO kenekanko_check;
  GRANT EXECUTE ON FUNCTION history_hash(bytea, uuid, int, timestamptz, text, uuid, text, text, text, text, text, text)
    TO kenekanko_check;
`;

const own = `(team_id = ANY ((SELECT current_teams())::text[]) OR id = ANY ((SELECT granted_complaints())::uuid[]))
         AND id <> ALL ((SELECT excluded_complaints())::uuid[])`;
const visible = `EXISTS (SELECT 1 FROM complaint c WHERE c.id = complaint_id)`;

const policies = `
  ${sealedTables
    .split(',')
    .map((t) => t.trim())
    .map(
      (table) => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
  CREATE POLICY ${table}_definer ON ${table} TO kenekanko_definer USING (true) WITH CHECK (true);`,
    )
    .join('\n')}

  ${[
    'complaint',
    'complaint_pause',
    'complaint_exclusion',
    'complaint_history',
    'count_ledger',
    'assignment_decision',
    'case_grant',
  ]
    .map(
      (table) =>
        `CREATE POLICY ${table}_worker ON ${table} TO kenekanko_worker USING (true) WITH CHECK (true);`,
    )
    .join('\n  ')}
  ${['complaint', 'complaint_pause', 'complaint_history', 'count_ledger', 'assignment_decision']
    .map((table) => `CREATE POLICY ${table}_check ON ${table} FOR SELECT TO kenekanko_check USING (true);`)
    .join('\n  ')}

  CREATE POLICY complaint_desk ON complaint TO kenekanko_desk
    USING (${own}) WITH CHECK (${own});

  CREATE POLICY complaint_pause_desk ON complaint_pause FOR SELECT TO kenekanko_desk USING (${visible});
  CREATE POLICY complaint_exclusion_desk ON complaint_exclusion FOR SELECT TO kenekanko_desk USING (${visible});
  CREATE POLICY sealed_item_read ON sealed_item FOR SELECT TO kenekanko_desk USING (${visible});
  CREATE POLICY sealed_item_write ON sealed_item FOR INSERT TO kenekanko_desk
    WITH CHECK (${visible} AND author_id = (SELECT current_account()) AND NOT barred(complaint_id, author_id)
      AND kind IN ('note', 'message-out', 'record', 'conclusion', 'reason', 'referral'));
  CREATE POLICY sealed_key_desk ON sealed_key FOR SELECT TO kenekanko_desk
    USING (${visible} AND ((holder_kind = 'team' AND holder = ANY ((SELECT current_teams())::text[]))
                        OR (holder_kind = 'account' AND holder = (SELECT current_account())::text)));
  CREATE POLICY complaint_file_desk ON complaint_file FOR SELECT TO kenekanko_desk USING (${visible});
  CREATE POLICY file_part_desk ON file_part FOR SELECT TO kenekanko_desk
    USING (EXISTS (SELECT 1 FROM complaint_file f WHERE f.id = file_id));
  CREATE POLICY case_grant_desk ON case_grant FOR SELECT TO kenekanko_desk USING (${visible});
  CREATE POLICY complaint_history_read ON complaint_history FOR SELECT TO kenekanko_desk USING (${visible});
  CREATE POLICY count_ledger_read ON count_ledger FOR SELECT TO kenekanko_desk
    USING (EXISTS (SELECT 1 FROM complaint_history h WHERE h.id = history_id));
  CREATE POLICY assignment_decision_desk ON assignment_decision FOR SELECT TO kenekanko_desk USING (${visible});
  CREATE POLICY audit_write ON audit FOR INSERT TO kenekanko_desk WITH CHECK (account_id = (SELECT current_account()));
  CREATE POLICY audit_read ON audit FOR SELECT TO kenekanko_desk
    USING ('auditor' = ANY ((SELECT current_roles())::text[]) OR (complaint_id IS NOT NULL AND ${visible}));
`;

/** Functions that see more than their caller belong to a role that can't log in. */
const definerFunctions = [
  'current_account()',
  'current_teams()',
  'current_roles()',
  'granted_complaints()',
  'excluded_complaints()',
  'barred(uuid, uuid)',
  'leads_complaint(uuid)',
  'sign_in_material(text)',
  'open_session(uuid, bytea, uuid, bytea, timestamptz, timestamptz)',
  'session_standing(bytea, interval, interval, boolean)',
  'end_session()',
  'own_material()',
  'settle_grants(uuid, timestamptz)',
  'record_staff_transition(uuid, int, jsonb)',
  'transfer_complaint(uuid, int, jsonb, text, bytea, bytea)',
  'name_second_reader(uuid, int, jsonb, uuid, text, bytea, bytea)',
  'sweep_outbox(int)',
  'sweep_file_parts(int)',
  'network_description()',
  'file_complaints(jsonb, bytea[], bytea[], bytea[], bytea[], bytea[], bytea[], bytea[], bytea[], bytea[], bytea[], bytea[])',
  'follow_id(bytea)',
  'follow_complaint(bytea)',
  'follow_items(bytea)',
  'follow_files(bytea)',
  'follow_write(bytea, uuid, text, text, bytea, timestamptz, int, jsonb)',
  'follow_withdraw(bytea, int, jsonb)',
  'follow_seen(bytea, timestamptz)',
  'file_begin(bytea, uuid, text, bytea, int, bytea, smallint, timestamptz, int)',
  'file_part_put(bytea, uuid, smallint, bytea)',
  'file_complete(bytea, uuid, timestamptz)',
];

const ownership = `
  GRANT CREATE ON SCHEMA public TO kenekanko_definer;
  ${definerFunctions.map((f) => `ALTER FUNCTION ${f} OWNER TO kenekanko_definer;`).join('\n  ')}
  REVOKE CREATE ON SCHEMA public FROM kenekanko_definer;
`;
