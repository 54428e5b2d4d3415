import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SEARCH_PATH } from './1764000000012-look-in-temporary-last.js';

/** Reports: what was ordered and how far it is, and what was frozen, once and for good. */
export class FreezeReports1764000000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(functions);
    await runner.query(rights);
  }

  async down(): Promise<void> {
    throw new Error('Reports are not taken back by a migration: restore a backup instead.');
  }
}

const tables = `
  CREATE TABLE report_order (
    id uuid CONSTRAINT report_order_pk PRIMARY KEY,
    kind text NOT NULL CONSTRAINT report_order_kind CHECK (kind IN ('quarterly', 'table')),
    -- Codes, months and days: what is asked.
    parameters jsonb NOT NULL CONSTRAINT report_order_small CHECK (octet_length(parameters::text) <= 4096),
    -- What the coordinator writes into it, in the order of the report; stored here alone, never in a job.
    paragraphs text[] NOT NULL DEFAULT '{}' CONSTRAINT report_order_paragraphs
      CHECK (cardinality(paragraphs) <= 2 AND octet_length(array_to_string(paragraphs, '')) <= 40000),
    asked_by uuid NOT NULL CONSTRAINT report_order_asker_fk REFERENCES account,
    asked_at timestamptz NOT NULL,
    state text NOT NULL DEFAULT 'waiting'
      CONSTRAINT report_order_state CHECK (state IN ('waiting', 'making', 'made', 'cancelled', 'failed')),
    progress smallint NOT NULL DEFAULT 0 CONSTRAINT report_order_progress CHECK (progress BETWEEN 0 AND 100),
    fault text,
    ended_at timestamptz
  );
  CREATE INDEX report_order_latest_idx ON report_order (asked_at DESC);

  -- At most one an order, whoever makes it however often; never changed.
  CREATE TABLE report (
    order_id uuid CONSTRAINT report_pk PRIMARY KEY CONSTRAINT report_order_fk REFERENCES report_order,
    made_at timestamptz NOT NULL,
    mark_sequence bigint NOT NULL,
    mark_at timestamptz NOT NULL,
    definitions text NOT NULL,
    public_key text NOT NULL,
    -- The signed file, byte for byte.
    file text NOT NULL CONSTRAINT report_file_size CHECK (octet_length(file) <= 8000000),
    pdf bytea CONSTRAINT report_pdf_size CHECK (octet_length(pdf) <= 16000000)
  );

  -- What stands above reports; one row or none.
  CREATE TABLE network_logo (
    one boolean DEFAULT true CONSTRAINT network_logo_pk PRIMARY KEY CONSTRAINT network_logo_one CHECK (one),
    type text NOT NULL CONSTRAINT network_logo_type CHECK (type IN ('image/png', 'image/jpeg')),
    content bytea NOT NULL CONSTRAINT network_logo_size CHECK (octet_length(content) BETWEEN 1 AND 262144),
    set_by uuid NOT NULL CONSTRAINT network_logo_setter_fk REFERENCES account,
    set_at timestamptz NOT NULL
  );
`;

/** The value of a line by an axis of tables; time is no value of a line. */
const KEY = (
  axis: string,
): string => `CASE ${axis} WHEN 'district' THEN l.district_id WHEN 'team' THEN l.team_id
      WHEN 'kind' THEN l.kind WHEN 'category' THEN coalesce(nullif(l.category, ''), 'not-known')
      WHEN 'channel' THEN coalesce(nullif(l.channel, ''), 'not-known') WHEN 'language' THEN coalesce(nullif(l.language, ''), 'not-known')
      WHEN 'finding' THEN coalesce(nullif(l.finding, ''), 'not-known') WHEN 'action' THEN coalesce(nullif(l.action, ''), 'not-known')
      WHEN 'closing-reason' THEN coalesce(nullif(l.closing_reason, ''), 'not-known')
      WHEN 'sex' THEN coalesce(nullif(l.sex, ''), 'not-known') WHEN 'age-band' THEN coalesce(nullif(l.age_band, ''), 'not-known')
      ELSE '' END`;

/** Lines of complaints, each with the event that wrote it. */
export const RECORDED = `
        SELECT l.sequence, l.recorded_at, l.measure, l.cohort_day, l.event_day, l.district_id, l.team_id, l.kind, l.category,
               l.channel, l.language, l.finding, l.action, l.closing_reason, l.sex, l.age_band, l.delta, h.event
          FROM count_ledger l JOIN complaint_history h ON h.id = l.history_id`;

/** The function that says why two reports differ, over these lines. */
export const countedBetween = (lines: string): string => `
  -- What was counted between two marks, added up by the axes of a table, the month, the day it was recorded and the event:
  -- why two reports differ. Between marks alone, and no axis that a table has not: it names no complaint.
  CREATE OR REPLACE FUNCTION counted_between(p_after bigint, p_upto bigint, p_rows text, p_columns text, p_basis text, p_filter jsonb)
  RETURNS TABLE (row_key text, column_key text, measure text, month text, recorded_day text, event text, lines int, delta int)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  DECLARE v_zone text := coalesce((SELECT value->>'timeZone' FROM setting WHERE key = 'calendar'), 'UTC');
  BEGIN
    IF NOT EXISTS (SELECT 1 FROM ledger_mark WHERE sequence = p_after) OR NOT EXISTS (SELECT 1 FROM ledger_mark WHERE sequence = p_upto) THEN
      RAISE EXCEPTION 'report.mark-unknown' USING ERRCODE = 'KK422';
    END IF;
    -- As in any table: one further code at a time.
    IF (SELECT count(DISTINCT axis) FROM unnest(ARRAY[p_rows, p_columns, p_filter->>'axis']) AS axis
         WHERE axis NOT IN ('', 'month', 'quarter', 'year', 'district', 'team', 'kind')) > 1 THEN
      RAISE EXCEPTION 'figures.axes' USING ERRCODE = 'KK422';
    END IF;
    RETURN QUERY
      SELECT ${KEY('p_rows')}, ${KEY('p_columns')}, l.measure,
             to_char((CASE p_basis WHEN 'cohort' THEN l.cohort_day ELSE l.event_day END)::timestamp, 'YYYY-MM'),
             (l.recorded_at AT TIME ZONE v_zone)::date::text, l.event, count(*)::int, sum(l.delta)::int
        FROM (${lines}) AS l
       WHERE l.sequence > p_after AND l.sequence <= p_upto
         AND (p_filter->>'kind' IS NULL OR l.kind = p_filter->>'kind')
         AND (p_filter->>'district' IS NULL OR l.district_id = p_filter->>'district')
         AND (p_filter->>'team' IS NULL OR l.team_id = p_filter->>'team')
         AND (p_filter->>'axis' IS NULL OR p_filter->>'value' = ${KEY(`p_filter->>'axis'`)})
       GROUP BY 1, 2, 3, 4, 5, 6
       ORDER BY 4, 5, 3, 6, 1, 2;
  END $$;`;

const functions = `
  CREATE FUNCTION order_report(p_id uuid, p_kind text, p_parameters jsonb, p_paragraphs text[], p_at timestamptz) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  BEGIN
    IF NOT 'coordinator' = ANY (current_roles()) THEN
      RAISE EXCEPTION 'report.not-found' USING ERRCODE = 'KK404';
    END IF;
    IF EXISTS (SELECT 1 FROM report_order WHERE id = p_id AND asked_by <> current_account()) THEN
      RAISE EXCEPTION 'request.key-reused' USING ERRCODE = 'KK409';
    END IF;
    IF (SELECT count(*) FROM report_order WHERE state IN ('waiting', 'making') AND id <> p_id) >= 10 THEN
      RAISE EXCEPTION 'report.too-many' USING ERRCODE = 'KK409';
    END IF;
    INSERT INTO report_order (id, kind, parameters, paragraphs, asked_by, asked_at)
    VALUES (p_id, p_kind, p_parameters, p_paragraphs, current_account(), p_at) ON CONFLICT DO NOTHING;
    -- The same order sent twice is one.
    IF NOT FOUND THEN RETURN; END IF;
    INSERT INTO outbox (event, payload, created_at) VALUES ('report.ordered', jsonb_build_object('reportId', p_id), p_at);
    PERFORM pg_notify('kenekanko_outbox', '');
  END $$;

  -- What is made already stays: it may have been sent on.
  CREATE FUNCTION cancel_report(p_id uuid, p_at timestamptz) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  DECLARE v_state text;
  BEGIN
    IF 'coordinator' = ANY (current_roles()) THEN
      SELECT state INTO v_state FROM report_order WHERE id = p_id FOR UPDATE;
    END IF;
    IF v_state IS NULL THEN RAISE EXCEPTION 'report.not-found' USING ERRCODE = 'KK404'; END IF;
    IF v_state = 'made' THEN RAISE EXCEPTION 'report.made' USING ERRCODE = 'KK409'; END IF;
    UPDATE report_order SET state = 'cancelled', ended_at = p_at WHERE id = p_id AND state <> 'cancelled';
  END $$;

  -- Type null takes it away.
  CREATE FUNCTION set_network_logo(p_type text, p_content bytea, p_at timestamptz) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  BEGIN
    IF NOT 'coordinator' = ANY (current_roles()) THEN
      RAISE EXCEPTION 'report.not-found' USING ERRCODE = 'KK404';
    END IF;
    DELETE FROM network_logo;
    IF p_type IS NOT NULL THEN
      INSERT INTO network_logo (type, content, set_by, set_at) VALUES (p_type, p_content, current_account(), p_at);
    END IF;
  END $$;

  ${countedBetween(RECORDED)}
`;

const FUNCTIONS = [
  'order_report(uuid, text, jsonb, text[], timestamptz)',
  'cancel_report(uuid, timestamptz)',
  'set_network_logo(text, bytea, timestamptz)',
  'counted_between(bigint, bigint, text, text, text, jsonb)',
];

const TABLES = ['report_order', 'report', 'network_logo'];
const reader = `'{coordinator,auditor}' && (SELECT current_roles())`;

const rights = `
  ${TABLES.map(
    (table) => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
  CREATE POLICY ${table}_definer ON ${table} TO kenekanko_definer USING (true) WITH CHECK (true);
  CREATE POLICY ${table}_worker ON ${table} TO kenekanko_worker USING (true) WITH CHECK (true);
  CREATE POLICY ${table}_desk ON ${table} FOR SELECT TO kenekanko_desk USING (${reader});
  GRANT SELECT ON ${table} TO kenekanko_desk, kenekanko_worker, kenekanko_definer;`,
  ).join('\n')}
  GRANT INSERT, UPDATE (state, ended_at) ON report_order TO kenekanko_definer;
  GRANT INSERT, DELETE ON network_logo TO kenekanko_definer;
  GRANT SELECT ON ledger_mark TO kenekanko_definer;
  GRANT UPDATE (state, progress, fault, ended_at) ON report_order TO kenekanko_worker;
  GRANT INSERT ON report TO kenekanko_worker;
  -- Whose signatures this installation made.
  GRANT SELECT (public_key) ON report TO kenekanko_check;
  CREATE POLICY report_check ON report FOR SELECT TO kenekanko_check USING (true);
  -- The worker freezes figures as it reads them: sums, as the reporting role.
  GRANT SELECT ON ledger_cube TO kenekanko_worker;
  GRANT EXECUTE ON FUNCTION recorded_so_far(timestamptz, text, text, text) TO kenekanko_worker;
  GRANT SELECT (team_id, status, from_at, until_at, ended_at) ON team_status_interval TO kenekanko_worker;
  CREATE POLICY team_status_interval_worker ON team_status_interval FOR SELECT TO kenekanko_worker USING (true);

  GRANT CREATE ON SCHEMA public TO kenekanko_definer;
  ${FUNCTIONS.map((one) => `ALTER FUNCTION ${one} OWNER TO kenekanko_definer;`).join('\n  ')}
  REVOKE CREATE ON SCHEMA public FROM kenekanko_definer;
  REVOKE ALL ON FUNCTION ${FUNCTIONS.join(', ')} FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION ${FUNCTIONS.slice(0, 3).join(', ')} TO kenekanko_desk;
  GRANT EXECUTE ON FUNCTION ${FUNCTIONS[3]} TO kenekanko_report, kenekanko_check;
`;
