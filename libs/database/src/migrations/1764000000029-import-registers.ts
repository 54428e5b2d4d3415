import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SEARCH_PATH } from './1764000000012-look-in-temporary-last.js';

/**
 * Old registers come in row by row: of each import stays who brought it and which rows are in, so that nothing comes twice
 * and the whole can be taken back. What a row said is sealed to its team; of file and register number there are only marks
 * under the account's own key.
 */
export class ImportRegisters1764000000029 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(filing);
    await runner.query(reading);
    await runner.query(undoing);
    await runner.query(takingBack);
    await runner.query(rights);
  }

  async down(): Promise<void> {
    throw new Error('Rights are not taken back by a migration: restore a backup instead.');
  }
}

const tables = `
  CREATE TABLE register_import (
    id uuid CONSTRAINT register_import_pk PRIMARY KEY,
    account_id uuid NOT NULL CONSTRAINT register_import_account_fk REFERENCES account,
    -- An HMAC under the account's own key: whoever has the rows and guesses the file can't tell that they guess right.
    file_mark bytea NOT NULL CONSTRAINT register_import_mark_size CHECK (octet_length(file_mark) = 32),
    begun_at timestamptz NOT NULL,
    undone_at timestamptz
  );
  -- The same file, asked for again after a reload or in another tab, is the same import until that is undone.
  CREATE UNIQUE INDEX register_import_file_once ON register_import (account_id, file_mark) WHERE undone_at IS NULL;

  CREATE TABLE register_import_row (
    import_id uuid NOT NULL CONSTRAINT register_import_row_import_fk REFERENCES register_import,
    -- As the spreadsheet numbers its lines.
    number int NOT NULL CONSTRAINT register_import_row_number CHECK (number BETWEEN 1 AND 20000),
    complaint_id uuid NOT NULL CONSTRAINT register_import_row_complaint_fk REFERENCES complaint DEFERRABLE INITIALLY DEFERRED,
    number_mark bytea CONSTRAINT register_import_row_mark_size CHECK (octet_length(number_mark) = 32),
    undone_at timestamptz,
    CONSTRAINT register_import_row_pk PRIMARY KEY (import_id, number)
  );
  CREATE UNIQUE INDEX register_import_row_complaint_once ON register_import_row (complaint_id);
  CREATE UNIQUE INDEX register_import_row_number_once ON register_import_row (number_mark) WHERE undone_at IS NULL;

  -- How someone's register is read: sealed to the account itself, since columns and words of theirs stand in it.
  CREATE TABLE own_register_reading (
    account_id uuid CONSTRAINT own_register_reading_pk PRIMARY KEY
      CONSTRAINT own_register_reading_account_fk REFERENCES account,
    sealed bytea NOT NULL CONSTRAINT own_register_reading_size CHECK (octet_length(sealed) BETWEEN 1 AND 131072)
  );
`;

const PARTS = `jsonb, ${Array<string>(11).fill('bytea[]').join(', ')}`;

const filing = `
  -- Files one row of a register in this session's account's name: filed, same (this row is in already) or known (a row
  -- with this register number is).
  CREATE FUNCTION file_register_row(p_import uuid, p_number int, p_mark bytea,
    p_facts jsonb, p_filing bytea[], p_case_team bytea[], p_dialogue_team bytea[],
    p_case_recovery bytea[], p_dialogue_recovery bytea[], p_case_standby bytea[], p_dialogue_standby bytea[],
    p_dialogue_receipt bytea[], p_share bytea[], p_token bytea[], p_content bytea[]) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  DECLARE v_account uuid := current_account(); c jsonb := p_facts->0->'complaint'; v_outcome text;
  BEGIN
    IF v_account IS NULL OR NOT '{monitor,lead}' && current_roles() THEN
      RAISE EXCEPTION 'permission.missing' USING ERRCODE = 'KK403';
    END IF;
    PERFORM 1 FROM register_import WHERE id = p_import AND account_id = v_account AND undone_at IS NULL FOR SHARE;
    IF NOT FOUND THEN RAISE EXCEPTION 'import.not-found' USING ERRCODE = 'KK404'; END IF;
    IF jsonb_array_length(p_facts) <> 1 OR c->>'channel' IS DISTINCT FROM 'import' OR c->>'acknowledged_at' IS NOT NULL
       OR ((c->>'received_at')::timestamptz <= (c->>'entered_at')::timestamptz
           AND (c->>'entered_at')::timestamptz <= clock_timestamp() + interval '1 minute') IS NOT TRUE THEN
      RAISE EXCEPTION 'filing.refused' USING ERRCODE = 'KK422';
    END IF;
    -- Of two at once the second waits here for the first.
    INSERT INTO register_import_row (import_id, number, complaint_id, number_mark)
    VALUES (p_import, p_number, (c->>'id')::uuid, p_mark) ON CONFLICT DO NOTHING;
    IF NOT FOUND THEN
      PERFORM 1 FROM register_import_row WHERE import_id = p_import AND number = p_number;
      RETURN CASE WHEN FOUND THEN 'same' ELSE 'known' END;
    END IF;
    SELECT f.outcome INTO v_outcome FROM file_sealed('monitor', v_account, p_facts, p_filing, p_case_team, p_dialogue_team,
      p_case_recovery, p_dialogue_recovery, p_case_standby, p_dialogue_standby, p_dialogue_receipt, p_share, p_token, p_content) AS f;
    -- No row of a register is an addition to what somebody else filed.
    IF v_outcome <> 'filed' THEN RAISE EXCEPTION 'filing.refused' USING ERRCODE = 'KK422'; END IF;
    RETURN 'filed';
  END $$;
`;

const reading = `
  -- Whether anybody of the staff has done something with a complaint, or anything but a first assignment became of it.
  CREATE FUNCTION worked_on(p_complaint uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
    SELECT EXISTS (SELECT 1 FROM complaint WHERE id = p_complaint AND (state NOT IN ('received', 'assigned') OR unreadable))
        OR EXISTS (SELECT 1 FROM complaint_history WHERE complaint_id = p_complaint AND number > 1 AND actor_kind <> 'worker')
        OR EXISTS (SELECT 1 FROM sealed_item WHERE complaint_id = p_complaint AND kind <> 'filing')
        OR EXISTS (SELECT 1 FROM complaint_file WHERE complaint_id = p_complaint)
  $$;

  -- Imports of which a row lies with a team that this session's account leads.
  CREATE FUNCTION led_imports() RETURNS uuid[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
    SELECT coalesce(array_agg(DISTINCT r.import_id), '{}') FROM register_import_row r JOIN complaint c ON c.id = r.complaint_id
     WHERE c.team_id IN (SELECT team_id FROM membership WHERE account_id = current_account() AND role = 'lead' AND left_at IS NULL)
  $$;

  -- The rows of an import that this session's account brought or sees as a lead: in, taken back, or worked on meanwhile.
  CREATE FUNCTION import_rows(p_import uuid) RETURNS TABLE (number int, standing text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
    SELECT r.number, CASE WHEN r.undone_at IS NOT NULL THEN 'undone' WHEN worked_on(r.complaint_id) THEN 'worked-on' ELSE 'in' END
      FROM register_import i JOIN register_import_row r ON r.import_id = i.id
     WHERE i.id = p_import AND (i.account_id = current_account() OR i.id = ANY (led_imports())) ORDER BY r.number
  $$;

  -- The marks of the register numbers that this session's account has brought in.
  CREATE FUNCTION own_number_marks() RETURNS SETOF bytea
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
    SELECT r.number_mark FROM register_import i JOIN register_import_row r ON r.import_id = i.id
     WHERE i.account_id = current_account() AND r.undone_at IS NULL AND r.number_mark IS NOT NULL
  $$;
`;

const undoing = `
  -- Begins or goes on taking an import back: of it no further row comes in. Returns what nobody has worked on yet, for the
  -- door that applies the rules. It is for whoever brought it, or for who leads every team that holds a row of it.
  CREATE FUNCTION undo_import(p_import uuid, p_at timestamptz, p_most int) RETURNS TABLE (facts jsonb, ledger jsonb)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  BEGIN
    PERFORM 1 FROM register_import i
      WHERE i.id = p_import AND ((i.account_id = current_account() AND '{monitor,lead}' && current_roles())
        OR (i.id = ANY (led_imports()) AND NOT EXISTS (
             SELECT 1 FROM register_import_row r JOIN complaint c ON c.id = r.complaint_id
              WHERE r.import_id = i.id AND c.team_id NOT IN
                (SELECT team_id FROM membership WHERE account_id = current_account() AND role = 'lead' AND left_at IS NULL))));
    IF NOT FOUND THEN RAISE EXCEPTION 'import.not-found' USING ERRCODE = 'KK404'; END IF;
    UPDATE register_import SET undone_at = least(p_at, clock_timestamp()) WHERE id = p_import AND undone_at IS NULL;
    IF FOUND THEN
      INSERT INTO audit (id, at, account_id, action, subject)
      VALUES (gen_random_uuid(), clock_timestamp(), current_account(), 'import-undone', p_import::text);
    END IF;
    RETURN QUERY
      SELECT to_jsonb(c), (SELECT coalesce(jsonb_agg(to_jsonb(l) ORDER BY l.sequence), '[]')
                             FROM complaint_history h JOIN count_ledger l ON l.history_id = h.id WHERE h.complaint_id = c.id)
        FROM register_import_row r JOIN complaint c ON c.id = r.complaint_id
       WHERE r.import_id = p_import AND r.undone_at IS NULL AND NOT worked_on(c.id)
       ORDER BY r.number LIMIT least(p_most, 500);
  END $$;

  CREATE FUNCTION record_import_undone(p_complaint uuid, p_version int, p_transition jsonb) RETURNS int
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  DECLARE v_import uuid;
  BEGIN
    -- Before asking whether it was worked on: who works on it now is waited for.
    PERFORM 1 FROM complaint WHERE id = p_complaint FOR UPDATE;
    UPDATE register_import_row SET undone_at = clock_timestamp()
     WHERE complaint_id = p_complaint AND undone_at IS NULL AND NOT worked_on(p_complaint) RETURNING import_id INTO v_import;
    -- Whoever is kept from a complaint does not end it, and an undoing changes nothing but what it ends.
    IF NOT FOUND OR p_transition->>'event' <> 'import-undone' OR barred(p_complaint, current_account())
       OR jsonb_array_length(coalesce(p_transition->'exclude', '[]')) > 0
       OR EXISTS (SELECT 1 FROM jsonb_object_keys(p_transition->'patch') AS key WHERE key NOT IN ('version', 'state', 'due_at',
            'finding', 'action', 'closing_reason', 'proposer_id', 'second_reader_id', 'concluded_at', 'concluded_team_id',
            'second_person_due_at', 'feedback_due_at', 'paused_since', 'assignee_id')) THEN
      RAISE EXCEPTION 'complaint.not-allowed' USING ERRCODE = 'KK403';
    END IF;
    PERFORM undo_import(v_import, clock_timestamp(), 0);
    RETURN record_transition(p_complaint, p_version,
      p_transition || jsonb_build_object('actorKind', 'monitor', 'actorId', current_account()));
  END $$;
`;

/** Changes one place of a function, whichever migration made it last. */
export const amended = (signature: string, was: string, becomes: string): string => `
  DO $do$
  DECLARE body text := pg_get_functiondef('${signature}'::regprocedure);
  BEGIN
    IF position($was$${was}$was$ IN body) = 0 THEN RAISE EXCEPTION 'not found in ${signature}'; END IF;
    EXECUTE replace(body, $was$${was}$was$, $new$${becomes}$new$);
  END $do$;`;

/** An import that is undone takes back what was counted, as a ruling of duplicate that is undone does. */
export const UNDOING = amended(
  'record_transition(uuid, int, jsonb)',
  `p_transition->>'event' <> 'duplicate-undone'`,
  `p_transition->>'event' NOT IN ('duplicate-undone', 'import-undone')`,
);

const takingBack = `
  ${amended(
    'transition_rule()',
    `('duplicate-undone', '{concluded}', 'received', '{staff}')`,
    `('duplicate-undone', '{concluded}', 'received', '{staff}'),
      ('import-undone', '{received,assigned}', 'concluded', '{monitor}')`,
  )}
  ${UNDOING}
`;

const FUNCTIONS = [
  `file_register_row(uuid, int, bytea, ${PARTS})`,
  'worked_on(uuid)',
  'led_imports()',
  'import_rows(uuid)',
  'own_number_marks()',
  'undo_import(uuid, timestamptz, int)',
  'record_import_undone(uuid, int, jsonb)',
];
const OWN = 'account_id = (SELECT current_account())';

const rights = `
  ${['register_import', 'register_import_row', 'own_register_reading']
    .map(
      (table) => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;`,
    )
    .join('')}
  CREATE POLICY register_import_definer ON register_import TO kenekanko_definer USING (true) WITH CHECK (true);
  CREATE POLICY register_import_row_definer ON register_import_row TO kenekanko_definer USING (true) WITH CHECK (true);
  CREATE POLICY register_import_read ON register_import FOR SELECT TO kenekanko_desk
    USING (${OWN} OR id = ANY ((SELECT led_imports())::uuid[]));
  CREATE POLICY register_import_begin ON register_import FOR INSERT TO kenekanko_desk
    WITH CHECK (${OWN} AND '{monitor,lead}' && (SELECT current_roles())::text[]);
  CREATE POLICY own_register_reading_own ON own_register_reading TO kenekanko_desk USING (${OWN}) WITH CHECK (${OWN});

  GRANT SELECT, UPDATE (undone_at) ON register_import TO kenekanko_definer;
  GRANT SELECT, INSERT, UPDATE (undone_at) ON register_import_row TO kenekanko_definer;
  GRANT SELECT, INSERT (id, account_id, file_mark, begun_at) ON register_import TO kenekanko_desk;
  GRANT SELECT, INSERT, UPDATE (sealed) ON own_register_reading TO kenekanko_desk;

  GRANT CREATE ON SCHEMA public TO kenekanko_definer;
  ${FUNCTIONS.map((signature) => `ALTER FUNCTION ${signature} OWNER TO kenekanko_definer;`).join('\n  ')}
  REVOKE CREATE ON SCHEMA public FROM kenekanko_definer;
  REVOKE ALL ON FUNCTION ${FUNCTIONS.join(', ')} FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION ${FUNCTIONS.filter((signature) => !signature.startsWith('worked_on')).join(', ')}
    TO kenekanko_desk;
`;
