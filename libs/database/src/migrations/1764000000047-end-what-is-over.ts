import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SEARCH_PATH } from './1764000000012-look-in-temporary-last.js';
import { amended } from './1764000000029-import-registers.js';

/**
 * Whoever was let into a complaint is let out when another takes their place, or it ends. What waits for an answer may go back
 * to the pool: whoever asked may be away. A duplicate is one of a complaint that is still to be read itself. An import is undone as far as who undoes it may end its rows.
 */
export class EndWhatIsOver1764000000047 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(settled);
    await runner.query(
      amended(
        'name_second_reader(uuid, int, jsonb, uuid, text, bytea, bytea)',
        SEALED,
        `${REPLACED}${SEALED}`,
      ),
    );
    await runner.query(amended('hold_staff(uuid, int, jsonb)', TAKEN, `${JUDGED}${TAKEN}`));
    await runner.query(
      amended(
        'transition_rule()',
        RETURNED('assigned,verifying'),
        RETURNED('assigned,verifying,awaiting-complainant'),
      ),
    );
    await runner.query(
      amended(
        'staff_patch()',
        `'{assignee_id}'),\n      ('asked'`,
        `'{assignee_id,asked_at,questions_asked,paused_since,verification_due_at}'),\n      ('asked'`,
      ),
    );
    await runner.query(amended('undo_import(uuid, timestamptz, int)', UNDONE, `${UNDONE}${THEIRS}`));
    await runner.query(`SELECT settle_grants(complaint_id, now()) FROM case_grant WHERE until_at IS NULL`);
    // None of these was ever told: they are noted, and told, anew.
    await runner.query(`DELETE FROM referral_reminder`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('not undone: restore a backup'));
  }
}

const settled = `
  GRANT CREATE ON SCHEMA public TO kenekanko_definer;
  CREATE OR REPLACE FUNCTION settle_grants(p_complaint uuid, p_at timestamptz) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
    UPDATE case_grant g SET until_at = greatest(least(p_at, clock_timestamp()), g.from_at)
      FROM complaint c
     WHERE c.id = p_complaint AND g.complaint_id = c.id AND g.until_at IS NULL
       -- One may end without ever having been triaged: withdrawn, or its import undone.
       AND ((g.reason = 'standby' AND (c.triaged_at IS NOT NULL OR c.state = 'concluded'))
         OR (g.reason = 'second-reader' AND c.state <> 'deciding'))
  $$;
  REVOKE CREATE ON SCHEMA public FROM kenekanko_definer;
`;

const RETURNED = (from: string): string => `('returned-to-pool', '{${from}}', 'received', '{staff}')`;

const SEALED = `    INSERT INTO sealed_key (complaint_id, holder_kind, holder,`;
const REPLACED = `    UPDATE case_grant SET until_at = greatest(from_at, t_at)
     WHERE complaint_id = p_complaint AND holder_kind = 'account' AND holder <> p_reader::text AND until_at IS NULL;
    DELETE FROM sealed_key WHERE complaint_id = p_complaint AND holder_kind = 'account' AND holder <> p_reader::text;
`;

const TAKEN = `    SELECT * INTO c FROM complaint WHERE id = p_complaint FOR UPDATE;`;
const JUDGED = `    IF v_event = 'ruled-duplicate' THEN
      -- In one order: of two that are ruled each other's duplicate at once, the later one sees the earlier.
      PERFORM 1 FROM complaint WHERE id IN (p_complaint, (p_transition->'patch'->>'duplicate_of')::uuid) ORDER BY id FOR UPDATE;
      PERFORM 1 FROM complaint WHERE id = (p_transition->'patch'->>'duplicate_of')::uuid
          AND (duplicate_of IS NOT NULL OR closing_reason = 'spam'
            OR (state = 'concluded' AND finding = 'not-examined' AND closing_reason IS NULL));
      IF FOUND THEN RAISE EXCEPTION 'complaint.duplicate-ended' USING ERRCODE = 'KK422'; END IF;
    END IF;
`;

const UNDONE = `WHERE r.import_id = p_import AND r.undone_at IS NULL AND NOT worked_on(c.id)`;
const THEIRS = ` AND NOT barred(c.id, current_account())`;
