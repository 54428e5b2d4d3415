import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ADVISORY_LOCKS } from '../advisory-lock.js';
import { SEARCH_PATH } from './1764000000012-look-in-temporary-last.js';
import { COLUMNS, foldingFunctions } from './1764000000027-keep-when-recorded.js';
import { countedBetween, RECORDED } from './1764000000031-freeze-reports.js';

/**
 * What figures begin with: received and processed before this system, as totals that two persons stand for and nobody
 * changes. And what is found when figures are looked through at night: codes and counts, by team or district.
 */
export class TrustTheFigures1764000000032 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(openingTables);
    await runner.query(openingFunctions);
    await runner.query(folding);
    await runner.query(countedBetween(RECORDED + CONFIRMED));
    await runner.query(qualityTables);
    await runner.query(qualityFunctions);
    await runner.query(rights);
  }

  async down(): Promise<void> {
    throw new Error(
      'What was entered with four eyes is not taken back by a migration: restore a backup instead.',
    );
  }
}

/** The key of what came before this system, where a team (or for the whole network a district) stands. */
const BEFORE_THIS_SYSTEM = 'before-this-system';

const openingTables = `
  CREATE TABLE opening_entry (
    id uuid CONSTRAINT opening_entry_pk PRIMARY KEY,
    entered_by uuid NOT NULL CONSTRAINT opening_entry_entered_by_fk REFERENCES account,
    entered_at timestamptz NOT NULL,
    reason text NOT NULL CONSTRAINT opening_entry_reason_known
      CHECK (reason IN ('before-this-system', 'miscounted', 'wrong-place', 'counted-twice')),
    -- From which register: a word on totals, never on a complaint.
    source text CONSTRAINT opening_entry_source_short CHECK (length(source) BETWEEN 1 AND 200 AND source !~ '[[:cntrl:]]'),
    CONSTRAINT opening_entry_enterer UNIQUE (id, entered_by)
  );

  CREATE TABLE opening_balance (
    entry_id uuid NOT NULL CONSTRAINT opening_balance_entry_fk REFERENCES opening_entry,
    line smallint NOT NULL,
    -- Null: the whole network.
    district_id text CONSTRAINT opening_balance_district_fk REFERENCES district,
    month date NOT NULL CONSTRAINT opening_balance_month_first CHECK (extract(day FROM month) = 1 AND month >= '1990-01-01'),
    -- One sum of all months up to this one.
    up_to boolean NOT NULL,
    -- Null: not known.
    kind text CONSTRAINT opening_balance_kind_known CHECK (kind IN ('human-rights', 'corruption')),
    received int NOT NULL CONSTRAINT opening_balance_received_range CHECK (received BETWEEN -1000000 AND 1000000),
    processed int NOT NULL CONSTRAINT opening_balance_processed_range CHECK (processed BETWEEN -1000000 AND 1000000),
    CONSTRAINT opening_balance_pk PRIMARY KEY (entry_id, line),
    CONSTRAINT opening_balance_once UNIQUE NULLS NOT DISTINCT (entry_id, district_id, month, up_to, kind),
    CONSTRAINT opening_balance_says_something CHECK (received <> 0 OR processed <> 0)
  );

  CREATE TABLE opening_decision (
    entry_id uuid CONSTRAINT opening_decision_pk PRIMARY KEY,
    entered_by uuid NOT NULL,
    decided_by uuid NOT NULL CONSTRAINT opening_decision_decided_by_fk REFERENCES account,
    decided_at timestamptz NOT NULL,
    decision text NOT NULL CONSTRAINT opening_decision_known CHECK (decision IN ('confirmed', 'refused', 'withdrawn')),
    -- Its place among the ledger's lines: figures as of a mark before it don't contain it.
    sequence bigint CONSTRAINT opening_decision_sequence_once UNIQUE,
    previous_hash bytea,
    hash bytea,
    CONSTRAINT opening_decision_entry_fk FOREIGN KEY (entry_id, entered_by) REFERENCES opening_entry (id, entered_by),
    CONSTRAINT opening_decision_four_eyes CHECK ((decision = 'withdrawn') = (decided_by = entered_by)),
    CONSTRAINT opening_decision_sealed CHECK ((decision = 'confirmed') = (sequence IS NOT NULL AND hash IS NOT NULL))
  );

  -- What was confirmed, as lines of the ledger: what was processed is closed and stands.
  CREATE VIEW opening_line WITH (security_invoker = true) AS
    SELECT d.sequence, d.decided_at AS recorded_at, v.measure, (b.month + interval '1 month - 1 day')::date AS day,
           coalesce(b.district_id, '${BEFORE_THIS_SYSTEM}') AS district_id, '${BEFORE_THIS_SYSTEM}' AS team_id,
           coalesce(b.kind, 'not-known') AS kind, v.delta
      FROM opening_decision d JOIN opening_balance b ON b.entry_id = d.entry_id,
           LATERAL (VALUES ('received', b.received), ('processed', b.processed), ('closed', b.processed), ('standing', b.processed),
                           ('opening-received', b.received), ('opening-processed', b.processed)) AS v (measure, delta)
     WHERE d.decision = 'confirmed' AND v.delta <> 0;
`;

/** What would be confirmed with an entry (`p_entry`) by place, month and kind. */
const NET = `
      SELECT b.district_id, b.month, b.up_to, b.kind, sum(b.received) AS received, sum(b.processed) AS processed
        FROM opening_balance b LEFT JOIN opening_decision d ON d.entry_id = b.entry_id
       WHERE d.decision = 'confirmed' OR b.entry_id = p_entry
       GROUP BY 1, 2, 3, 4 HAVING sum(b.received) <> 0 OR sum(b.processed) <> 0`;

const openingFunctions = `
  -- What a confirmed entry says, bound to who said it and to the one confirmed before it.
  CREATE FUNCTION opening_hash(p_previous bytea, p_entry uuid, p_decided_by uuid, p_decided_at timestamptz, p_sequence bigint)
  RETURNS bytea LANGUAGE sql STABLE SET search_path = ${SEARCH_PATH} AS $$
    SELECT sha256(coalesce(p_previous, ''::bytea) || convert_to(concat_ws('|', p_sequence, p_decided_by,
             (extract(epoch FROM p_decided_at) * 1000000)::bigint, e.id, e.entered_by, (extract(epoch FROM e.entered_at) * 1000000)::bigint,
             e.reason, coalesce(e.source, '-'),
             (SELECT string_agg(concat_ws(',', b.line, coalesce(b.district_id, '-'), b.month, b.up_to, coalesce(b.kind, '-'), b.received,
                       b.processed), ';' ORDER BY b.line) FROM opening_balance b WHERE b.entry_id = e.id)), 'UTF8'))
      FROM opening_entry e WHERE e.id = p_entry
  $$;

  -- The network's month of an instant, as its first day.
  CREATE FUNCTION network_month(p_at timestamptz) RETURNS date
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
    SELECT date_trunc('month', p_at AT TIME ZONE coalesce((SELECT value->>'timeZone' FROM setting WHERE key = 'calendar'), 'UTC'))::date
  $$;

  -- Since which month this system counts a district itself (null: anywhere); what came before is for opening balances. What an
  -- undone import had filed is counted nowhere, nor what the outside reviewer holds.
  CREATE FUNCTION counts_since() RETURNS TABLE (district_id text, month date, told date)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
    SELECT c.district_id, network_month(min(c.received_at)),
           network_month(min(c.received_at) FILTER (WHERE NOT c.restricted)) FROM complaint c
     WHERE (c.finding IS DISTINCT FROM 'not-examined' OR c.closing_reason IS NOT NULL)
       AND c.team_id NOT IN (SELECT id FROM team WHERE kind = 'outside-reviewer')
     GROUP BY ROLLUP (c.district_id) HAVING min(c.received_at) IS NOT NULL
  $$;

  -- The same for those who enter balances, where no restricted complaint says its district by its month.
  CREATE FUNCTION counted_since() RETURNS TABLE (district_id text, month date)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
    SELECT s.district_id, CASE WHEN s.district_id IS NULL THEN s.month ELSE s.told END FROM counts_since() s
     WHERE (SELECT current_roles()) && '{coordinator,auditor}' AND (s.district_id IS NULL OR s.told IS NOT NULL)
  $$;

  -- Refuses what would count twice or below nothing: an entry is held against what is confirmed and the complaints there are.
  CREATE FUNCTION assert_opening(p_entry uuid) RETURNS void
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  BEGIN
    IF EXISTS (SELECT 1 FROM opening_balance WHERE entry_id = p_entry AND month > network_month(clock_timestamp())) THEN
      RAISE EXCEPTION 'opening.month' USING ERRCODE = 'KK422';
    END IF;
    -- What the system counts itself may be taken out of a balance, never put into one.
    IF EXISTS (SELECT 1 FROM opening_balance b JOIN counts_since() s ON s.district_id IS NOT DISTINCT FROM b.district_id
                WHERE b.entry_id = p_entry AND (b.received > 0 OR b.processed > 0) AND b.month >= s.month) THEN
      RAISE EXCEPTION 'opening.counted-here' USING ERRCODE = 'KK422';
    END IF;
    -- No month of a place stands in two sums, and none both by district and for the whole network.
    IF EXISTS (
      WITH net AS (${NET}),
      spans AS (SELECT DISTINCT district_id, month, up_to,
                       daterange(CASE WHEN NOT up_to THEN month END, month, '[]') AS span FROM net)
      SELECT 1 FROM spans a JOIN spans b ON a.span && b.span
       WHERE (a.district_id IS NULL OR b.district_id IS NULL OR a.district_id = b.district_id)
         AND (a.district_id, a.month, a.up_to) IS DISTINCT FROM (b.district_id, b.month, b.up_to)) THEN
      RAISE EXCEPTION 'opening.twice' USING ERRCODE = 'KK422';
    END IF;
    IF EXISTS (WITH net AS (${NET}) SELECT 1 FROM net WHERE received < 0 OR processed < 0) THEN
      RAISE EXCEPTION 'opening.below-zero' USING ERRCODE = 'KK422';
    END IF;
    IF EXISTS (WITH net AS (${NET}) SELECT 1 FROM net GROUP BY district_id HAVING sum(processed) > sum(received)) THEN
      RAISE EXCEPTION 'opening.more-processed' USING ERRCODE = 'KK422';
    END IF;
  END $$;

  -- One coordinator enters; sent again, nothing more is entered.
  CREATE FUNCTION enter_opening(p_id uuid, p_reason text, p_source text, p_lines jsonb) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  BEGIN
    IF NOT 'coordinator' = ANY (current_roles()) THEN RAISE EXCEPTION 'opening.not-yours' USING ERRCODE = 'KK403'; END IF;
    PERFORM pg_advisory_xact_lock(${ADVISORY_LOCKS.openingBalances});
    IF EXISTS (SELECT 1 FROM opening_entry WHERE id = p_id AND entered_by = current_account()) THEN RETURN; END IF;
    IF EXISTS (SELECT 1 FROM opening_entry WHERE id = p_id) THEN RAISE EXCEPTION 'opening.decided' USING ERRCODE = 'KK409'; END IF;
    IF (jsonb_array_length(p_lines) BETWEEN 1 AND 5000) IS NOT TRUE OR EXISTS (
         SELECT 1 FROM jsonb_to_recordset(p_lines) AS l (district text)
          WHERE l.district IS NOT NULL AND NOT EXISTS (SELECT 1 FROM district d WHERE d.id = l.district)) THEN
      RAISE EXCEPTION 'opening.lines' USING ERRCODE = 'KK422';
    END IF;
    INSERT INTO opening_entry (id, entered_by, entered_at, reason, source)
    VALUES (p_id, current_account(), clock_timestamp(), p_reason, p_source);
    BEGIN
      INSERT INTO opening_balance (entry_id, line, district_id, month, up_to, kind, received, processed)
      SELECT p_id, o.line, l.district, (l.month || '-01')::date, l."upTo", l.kind, l.received, l.processed
        FROM jsonb_array_elements(p_lines) WITH ORDINALITY AS o (body, line),
             jsonb_to_record(o.body) AS l (district text, month text, "upTo" boolean, kind text, received int, processed int);
    EXCEPTION
      WHEN unique_violation THEN RAISE EXCEPTION 'opening.twice' USING ERRCODE = 'KK422';
      WHEN check_violation OR not_null_violation THEN RAISE EXCEPTION 'opening.lines' USING ERRCODE = 'KK422';
    END;
    PERFORM assert_opening(p_id);
    INSERT INTO audit (id, at, account_id, action, subject)
    VALUES (gen_random_uuid(), clock_timestamp(), current_account(), 'opening-entered', p_id);
  END $$;

  -- Another decides, or whoever entered it takes it back while nobody has. Confirmed, it takes its place among the ledger's lines.
  CREATE FUNCTION decide_opening(p_id uuid, p_decision text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  DECLARE e opening_entry; v_at timestamptz := clock_timestamp(); v_sequence bigint; v_previous bytea;
  BEGIN
    -- Before the number, as for every writer of the ledger: a mark waits for this transaction.
    PERFORM pg_current_xact_id();
    IF NOT current_roles() && '{coordinator,auditor}' THEN RAISE EXCEPTION 'opening.not-yours' USING ERRCODE = 'KK403'; END IF;
    PERFORM pg_advisory_xact_lock(${ADVISORY_LOCKS.openingBalances});
    SELECT * INTO e FROM opening_entry WHERE id = p_id;
    IF NOT FOUND THEN RAISE EXCEPTION 'opening.not-found' USING ERRCODE = 'KK404'; END IF;
    IF EXISTS (SELECT 1 FROM opening_decision WHERE entry_id = p_id) THEN
      RAISE EXCEPTION 'opening.decided' USING ERRCODE = 'KK409';
    END IF;
    IF (p_decision = 'withdrawn') <> (e.entered_by = current_account()) THEN
      RAISE EXCEPTION 'opening.four-eyes' USING ERRCODE = 'KK403';
    END IF;
    IF p_decision = 'confirmed' THEN
      PERFORM assert_opening(p_id);
      SELECT hash INTO v_previous FROM opening_decision WHERE decision = 'confirmed' ORDER BY sequence DESC LIMIT 1;
      v_sequence := nextval('count_ledger_sequence');
    END IF;
    INSERT INTO opening_decision (entry_id, entered_by, decided_by, decided_at, decision, sequence, previous_hash, hash)
    VALUES (p_id, e.entered_by, current_account(), v_at, p_decision, v_sequence, v_previous,
            CASE WHEN v_sequence IS NOT NULL THEN opening_hash(v_previous, p_id, current_account(), v_at, v_sequence) END);
    INSERT INTO audit (id, at, account_id, action, subject)
    VALUES (gen_random_uuid(), v_at, current_account(), 'opening-' || p_decision, p_id);
  END $$;
`;

const OPENING_COLUMNS = ['opening-received', 'opening-processed'].map((measure) => ({
  measure,
  column: measure.replaceAll('-', '_'),
}));

/** Lines of the ledger and of opening balances: the same rule says as of when either counts. Of these no day is known. */
const LINES = `(
          SELECT sequence, measure, cohort_day, event_day, district_id, team_id, kind, category, channel, language, finding, action,
                 closing_reason, sex, age_band, delta FROM count_ledger
          UNION ALL
          SELECT sequence, measure, day, day, district_id, team_id, kind, '', '', '', NULL, NULL, NULL, NULL, NULL, delta
            FROM opening_line WHERE p_axis NOT IN ('cohort-day', 'elapsed'))`;

/** Opening balances among what was counted between two marks: as if an event had written them. */
const CONFIRMED = `
        UNION ALL
        SELECT o.sequence, o.recorded_at, o.measure, o.day, o.day, o.district_id, o.team_id, o.kind, '', '', '', NULL, NULL, NULL,
               NULL, NULL, o.delta, 'opening-confirmed'
          FROM opening_line o`;

const folding = `
  ${OPENING_COLUMNS.map(({ column }) => `ALTER TABLE ledger_cube ADD COLUMN ${column} int NOT NULL DEFAULT 0;`).join('\n  ')}
  GRANT UPDATE (${OPENING_COLUMNS.map(({ column }) => column).join(', ')}) ON ledger_cube TO kenekanko_definer;
  ${foldingFunctions(LINES, [...COLUMNS, ...OPENING_COLUMNS])}
`;

const qualityTables = `
  CREATE TABLE quality_run (
    id uuid CONSTRAINT quality_run_pk PRIMARY KEY,
    -- The night it was for, or who asked for it by day.
    night date CONSTRAINT quality_run_night_once UNIQUE,
    asked_by uuid CONSTRAINT quality_run_asked_by_fk REFERENCES account,
    asked_at timestamptz NOT NULL,
    finished_at timestamptz,
    complaints int,
    ledger_lines int,
    -- Whether the ledger is what the complaints say.
    holds boolean,
    CONSTRAINT quality_run_cause CHECK ((night IS NULL) <> (asked_by IS NULL)),
    CONSTRAINT quality_run_result CHECK ((finished_at IS NULL) = (holds IS NULL))
  );
  CREATE INDEX quality_run_finished_idx ON quality_run (finished_at) WHERE finished_at IS NOT NULL;

  CREATE TABLE quality_finding (
    run_id uuid NOT NULL CONSTRAINT quality_finding_run_fk REFERENCES quality_run,
    code text NOT NULL CONSTRAINT quality_finding_code_short CHECK (code ~ '^[a-z0-9][a-z0-9.-]{0,63}$'),
    team_id text CONSTRAINT quality_finding_team_fk REFERENCES team,
    district_id text,
    count int NOT NULL CONSTRAINT quality_finding_counts CHECK (count > 0),
    CONSTRAINT quality_finding_once UNIQUE NULLS NOT DISTINCT (run_id, code, team_id, district_id)
  );
`;

const qualityFunctions = `
  -- A coordinator has figures looked through now: every ten minutes at most; false where that was not long ago.
  CREATE FUNCTION ask_for_quality_run(p_id uuid) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  BEGIN
    IF NOT 'coordinator' = ANY (current_roles()) THEN RAISE EXCEPTION 'quality.not-yours' USING ERRCODE = 'KK403'; END IF;
    PERFORM pg_advisory_xact_lock(${ADVISORY_LOCKS.qualityRun});
    IF EXISTS (SELECT 1 FROM quality_run WHERE asked_at > clock_timestamp() - interval '10 minutes') THEN
      RETURN false;
    END IF;
    INSERT INTO quality_run (id, asked_by, asked_at) VALUES (p_id, current_account(), clock_timestamp());
    INSERT INTO outbox (event, payload, created_at)
    VALUES ('quality.asked', jsonb_build_object('runId', p_id), clock_timestamp());
    PERFORM pg_notify('kenekanko_outbox', '');
    RETURN true;
  END $$;

  -- For the worker: the run of a night, once.
  CREATE FUNCTION begin_quality_night(p_id uuid, p_night date) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  BEGIN
    INSERT INTO quality_run (id, night, asked_at) VALUES (p_id, p_night, clock_timestamp())
    ON CONFLICT ON CONSTRAINT quality_run_night_once DO NOTHING;
    IF NOT FOUND THEN RETURN false; END IF;
    INSERT INTO outbox (event, payload, created_at)
    VALUES ('quality.asked', jsonb_build_object('runId', p_id), clock_timestamp());
    PERFORM pg_notify('kenekanko_outbox', '');
    RETURN true;
  END $$;

  -- For the worker: what was found, once a run; a job that is done again changes nothing.
  CREATE FUNCTION record_quality(p_run uuid, p_complaints int, p_ledger_lines int, p_holds boolean, p_findings jsonb) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  BEGIN
    UPDATE quality_run SET finished_at = clock_timestamp(), complaints = p_complaints, ledger_lines = p_ledger_lines, holds = p_holds
     WHERE id = p_run AND finished_at IS NULL;
    IF NOT FOUND THEN RETURN false; END IF;
    INSERT INTO quality_finding (run_id, code, team_id, district_id, count)
    SELECT p_run, f.code, f.team, f.district, f.count
      FROM jsonb_to_recordset(p_findings) AS f (code text, team text, district text, count int);
    RETURN true;
  END $$;
`;

const DESKS = [
  'counted_since()',
  'enter_opening(uuid, text, text, jsonb)',
  'decide_opening(uuid, text)',
  'ask_for_quality_run(uuid)',
];
const WORKERS = ['begin_quality_night(uuid, date)', 'record_quality(uuid, int, int, boolean, jsonb)'];
const INNER = [
  'counts_since()',
  'opening_hash(bytea, uuid, uuid, timestamptz, bigint)',
  'network_month(timestamptz)',
  'assert_opening(uuid)',
];
const FUNCTIONS = [...DESKS, ...WORKERS, ...INNER];
const OPENING = 'opening_entry, opening_balance, opening_decision';
const WHOLE_NETWORK = `current_roles())::text[] && '{coordinator,auditor}'::text[]`;

const rights = `
  ${['opening_entry', 'opening_balance', 'opening_decision', 'quality_run', 'quality_finding']
    .map(
      (table) => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
  CREATE POLICY ${table}_definer ON ${table} TO kenekanko_definer USING (true) WITH CHECK (true);
  CREATE POLICY ${table}_check ON ${table} FOR SELECT TO kenekanko_check USING (true);`,
    )
    .join('\n')}
  ${['opening_entry', 'opening_balance', 'opening_decision']
    .map(
      (table) =>
        `CREATE POLICY ${table}_desk ON ${table} FOR SELECT TO kenekanko_desk USING ((SELECT ${WHOLE_NETWORK});`,
    )
    .join('\n  ')}
  CREATE POLICY quality_run_desk ON quality_run FOR SELECT TO kenekanko_desk USING ((SELECT current_account()) IS NOT NULL);
  -- A finding is its team's, and theirs who answer for the whole network.
  CREATE POLICY quality_finding_desk ON quality_finding FOR SELECT TO kenekanko_desk
    USING ((SELECT ${WHOLE_NETWORK} OR team_id = ANY ((SELECT current_teams())::text[]));

  GRANT SELECT, INSERT ON ${OPENING}, quality_run, quality_finding TO kenekanko_definer;
  GRANT UPDATE (finished_at, complaints, ledger_lines, holds) ON quality_run TO kenekanko_definer;
  GRANT SELECT ON opening_line TO kenekanko_definer, kenekanko_check;
  GRANT SELECT ON ${OPENING}, quality_run, quality_finding TO kenekanko_desk, kenekanko_check;
  GRANT SELECT (id, finished_at) ON quality_run TO kenekanko_worker;
  CREATE POLICY quality_run_worker ON quality_run FOR SELECT TO kenekanko_worker USING (true);

  -- What is looked through at night, beside the ledger: whether teams have anyone on duty.
  GRANT SELECT (id, roles, active, on_duty, leave_until) ON account TO kenekanko_check;
  GRANT SELECT (account_id, team_id, left_at) ON membership TO kenekanko_check;
  -- A team may know of its own complaints whether anyone was reminded.
  GRANT SELECT ON reminder TO kenekanko_desk;
  CREATE POLICY reminder_desk ON reminder FOR SELECT TO kenekanko_desk
    USING (EXISTS (SELECT 1 FROM complaint c WHERE c.id = complaint_id));

  GRANT CREATE ON SCHEMA public TO kenekanko_definer;
  ${FUNCTIONS.map((f) => `ALTER FUNCTION ${f} OWNER TO kenekanko_definer;`).join('\n  ')}
  REVOKE CREATE ON SCHEMA public FROM kenekanko_definer;
  REVOKE ALL ON FUNCTION ${FUNCTIONS.join(', ')} FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION ${DESKS.join(', ')} TO kenekanko_desk;
  GRANT EXECUTE ON FUNCTION ${WORKERS.join(', ')} TO kenekanko_worker;
  GRANT EXECUTE ON FUNCTION opening_hash(bytea, uuid, uuid, timestamptz, bigint), network_month(timestamptz) TO kenekanko_check;
`;
