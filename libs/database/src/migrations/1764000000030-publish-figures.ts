import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ADVISORY_LOCKS } from '../advisory-lock.js';
import { SEARCH_PATH } from './1764000000012-look-in-temporary-last.js';

/**
 * What is published of the figures: written once, as the public reads it and after what is few was hidden; never changed,
 * and withdrawn only with a reason that stays public. What was counted before hiding is in none of it.
 */
export class PublishFigures1764000000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(functions);
    await runner.query(rights);
  }

  async down(): Promise<void> {
    throw new Error('What was published is not taken back by a migration: restore a backup instead.');
  }
}

const tables = `
  CREATE TABLE publication (
    id uuid CONSTRAINT publication_pk PRIMARY KEY,
    quarter text NOT NULL CONSTRAINT publication_quarter CHECK (quarter ~ '^20[0-9]{2}-Q[1-4]$'),
    -- The mark of the ledger whose figures they are.
    as_of timestamptz NOT NULL,
    definitions text NOT NULL,
    document text NOT NULL CONSTRAINT publication_document CHECK (length(document) <= 262144 AND jsonb_typeof(document::jsonb) = 'object'),
    published_at timestamptz NOT NULL,
    published_by uuid NOT NULL CONSTRAINT publication_account_fk REFERENCES account
  );
  CREATE TABLE publication_withdrawal (
    publication_id uuid CONSTRAINT publication_withdrawal_pk PRIMARY KEY
      CONSTRAINT publication_withdrawal_publication_fk REFERENCES publication,
    reason text NOT NULL
      CONSTRAINT publication_withdrawal_reason CHECK (length(reason) BETWEEN 3 AND 300 AND reason !~ '[[:cntrl:]]'),
    withdrawn_at timestamptz NOT NULL,
    withdrawn_by uuid NOT NULL CONSTRAINT publication_withdrawal_account_fk REFERENCES account
  );
`;

const functions = `
  -- A coordinator publishes a quarter that is over. p_after says which publications and withdrawals were known when the
  -- document was made: it must be made anew where another came between.
  CREATE FUNCTION publish_figures(p_id uuid, p_quarter text, p_as_of timestamptz, p_definitions text, p_document text,
                                  p_after text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  DECLARE v_end timestamptz; v_at timestamptz := clock_timestamp();
  BEGIN
    IF 'coordinator' <> ALL (current_roles()) THEN
      RAISE EXCEPTION 'publication.refused' USING ERRCODE = 'KK403';
    END IF;
    PERFORM pg_advisory_xact_lock(${ADVISORY_LOCKS.publication});
    IF publications_known() <> p_after THEN
      RAISE EXCEPTION 'publication.changed' USING ERRCODE = 'KK409';
    END IF;
    -- Nothing is published twice, and nothing after what followed it.
    IF EXISTS (SELECT 1 FROM publication p WHERE p.quarter >= p_quarter
                  AND (p.quarter > p_quarter OR NOT EXISTS (SELECT 1 FROM publication_withdrawal w WHERE w.publication_id = p.id))) THEN
      RAISE EXCEPTION 'publication.published' USING ERRCODE = 'KK409';
    END IF;
    v_end := (make_date(left(p_quarter, 4)::int, right(p_quarter, 1)::int * 3, 1) + interval '1 month')
      AT TIME ZONE coalesce((SELECT value->>'timeZone' FROM setting WHERE key = 'calendar'), 'UTC');
    IF p_as_of < v_end OR NOT EXISTS (SELECT 1 FROM ledger_mark WHERE at = p_as_of) THEN
      RAISE EXCEPTION 'publication.not-frozen' USING ERRCODE = 'KK409';
    END IF;
    INSERT INTO publication (id, quarter, as_of, definitions, document, published_at, published_by)
    VALUES (p_id, p_quarter, p_as_of, p_definitions, p_document, v_at, current_account());
    INSERT INTO audit (id, at, account_id, action, subject)
    VALUES (gen_random_uuid(), v_at, current_account(), 'figures-published', p_quarter);
  END $$;

  -- A coordinator withdraws what was published, and says why for everyone to read.
  CREATE FUNCTION withdraw_publication(p_id uuid, p_reason text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  DECLARE v_quarter text; v_at timestamptz := clock_timestamp();
  BEGIN
    IF 'coordinator' <> ALL (current_roles()) THEN
      RAISE EXCEPTION 'publication.refused' USING ERRCODE = 'KK403';
    END IF;
    PERFORM pg_advisory_xact_lock(${ADVISORY_LOCKS.publication});
    SELECT quarter INTO v_quarter FROM publication WHERE id = p_id;
    IF NOT FOUND THEN RAISE EXCEPTION 'publication.not-found' USING ERRCODE = 'KK404'; END IF;
    IF EXISTS (SELECT 1 FROM publication_withdrawal WHERE publication_id = p_id) THEN
      RAISE EXCEPTION 'publication.withdrawn' USING ERRCODE = 'KK409';
    END IF;
    INSERT INTO publication_withdrawal (publication_id, reason, withdrawn_at, withdrawn_by)
    VALUES (p_id, p_reason, v_at, current_account());
    INSERT INTO audit (id, at, account_id, action, subject)
    VALUES (gen_random_uuid(), v_at, current_account(), 'figures-withdrawn', v_quarter);
  END $$;

  -- Changes with every publication and every withdrawal.
  CREATE FUNCTION publications_known() RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
    SELECT (SELECT count(*) FROM publication) || ':' || (SELECT count(*) FROM publication_withdrawal)
  $$;

  -- What everybody may know of the publications, latest first: who made them is not among it.
  CREATE FUNCTION public_publications()
  RETURNS TABLE (quarter text, published_at timestamptz, withdrawn_at timestamptz, reason text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
    SELECT p.quarter, p.published_at, w.withdrawn_at, w.reason
      FROM publication p LEFT JOIN publication_withdrawal w ON w.publication_id = p.id
     ORDER BY p.quarter DESC, p.published_at DESC
  $$;

  -- The document of a quarter, while it stands.
  CREATE FUNCTION public_document(p_quarter text) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
    SELECT p.document FROM publication p
     WHERE p.quarter = p_quarter
       AND NOT EXISTS (SELECT 1 FROM publication_withdrawal w WHERE w.publication_id = p.id)
  $$;
`;

const FUNCTIONS = [
  'publish_figures(uuid, text, timestamptz, text, text, text)',
  'withdraw_publication(uuid, text)',
  'publications_known()',
  'public_publications()',
  'public_document(text)',
];

const rights = `
  ALTER TABLE publication ENABLE ROW LEVEL SECURITY;
  ALTER TABLE publication FORCE ROW LEVEL SECURITY;
  ALTER TABLE publication_withdrawal ENABLE ROW LEVEL SECURITY;
  ALTER TABLE publication_withdrawal FORCE ROW LEVEL SECURITY;
  CREATE POLICY publication_definer ON publication TO kenekanko_definer USING (true) WITH CHECK (true);
  CREATE POLICY publication_withdrawal_definer ON publication_withdrawal TO kenekanko_definer USING (true) WITH CHECK (true);
  CREATE POLICY publication_read ON publication FOR SELECT TO kenekanko_desk
    USING ((SELECT current_roles()) && '{coordinator,auditor}');
  CREATE POLICY publication_withdrawal_read ON publication_withdrawal FOR SELECT TO kenekanko_desk
    USING ((SELECT current_roles()) && '{coordinator,auditor}');

  GRANT CREATE ON SCHEMA public TO kenekanko_definer;
  ${FUNCTIONS.map((f) => `ALTER FUNCTION ${f} OWNER TO kenekanko_definer;`).join('\n  ')}
  REVOKE CREATE ON SCHEMA public FROM kenekanko_definer;
  REVOKE ALL ON FUNCTION ${FUNCTIONS.join(', ')} FROM PUBLIC;
  GRANT SELECT, INSERT ON publication, publication_withdrawal TO kenekanko_definer;
  GRANT SELECT ON publication, publication_withdrawal TO kenekanko_desk;
  GRANT EXECUTE ON FUNCTION publish_figures(uuid, text, timestamptz, text, text, text), withdraw_publication(uuid, text),
    publications_known() TO kenekanko_desk;
  GRANT EXECUTE ON FUNCTION public_publications(), public_document(text) TO kenekanko_intake;
`;
