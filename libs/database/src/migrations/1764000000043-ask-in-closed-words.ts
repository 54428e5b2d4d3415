import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SEARCH_PATH } from './1764000000012-look-in-temporary-last.js';

/**
 * What a report is asked for is in words of closed lists and in months, whoever stores it: a desk that was taken over must not
 * have the worker, which reads more, ask for something else. And under whose key reports are kept is the network's to say.
 */
export class AskInClosedWords1764000000043 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(asked);
    await runner.query(keys);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('not undone: restore a backup'));
  }
}

const FURTHER = `'category', 'finding', 'action', 'closing-reason', 'channel', 'language', 'sex', 'age-band'`;
const AXES = `'month', 'quarter', 'year', 'district', 'team', 'kind', ${FURTHER}`;
const MONTH = '^[12][0-9]{3}-(0[1-9]|1[0-2])$';
const ID = '^[a-z0-9-]{1,64}$';

const asked = `
  -- True for an object that has no other keys than these, and of these nothing but short words.
  CREATE FUNCTION has_words(p jsonb, p_keys text[], p_word text) RETURNS boolean
  LANGUAGE sql IMMUTABLE SET search_path = ${SEARCH_PATH} AS $$
    SELECT CASE WHEN jsonb_typeof(p) = 'object' THEN NOT EXISTS (
      SELECT 1 FROM jsonb_each(p) AS one (key, value)
       WHERE key <> ALL (p_keys) OR jsonb_typeof(value) <> 'string' OR value #>> '{}' !~ p_word) ELSE false END
  $$;

  CREATE FUNCTION is_table_asked(p jsonb) RETURNS boolean
  LANGUAGE sql IMMUTABLE SET search_path = ${SEARCH_PATH} AS $$
    SELECT CASE WHEN jsonb_typeof(p) = 'object' AND jsonb_typeof(p->'figures') = 'array' THEN
      p - '{figures,rows,columns,filter,only,from,to,view}'::text[] = '{}'
      AND jsonb_array_length(p->'figures') BETWEEN 1 AND 8
      AND NOT EXISTS (SELECT 1 FROM jsonb_array_elements(p->'figures') AS one
                       WHERE jsonb_typeof(one) <> 'string' OR one #>> '{}' !~ '${ID}')
      AND p->>'rows' IN (${AXES}) AND coalesce(p->>'columns' IN (${AXES}), jsonb_typeof(p->'columns') = 'null')
      AND p->>'view' IN ('flow', 'cohort')
      AND has_words(p->'filter', '{kind,district,team}', '${ID}')
      AND (jsonb_typeof(p->'only') = 'null'
           OR (has_words(p->'only', '{axis,value}', '${ID}') AND p #>> '{only,axis}' IN (${FURTHER}) AND p->'only' ? 'value'))
      AND p->>'from' ~ '${MONTH}' AND p->>'to' ~ '${MONTH}' ELSE false END
  $$;

  CREATE FUNCTION is_report_asked(p jsonb) RETURNS boolean
  LANGUAGE sql IMMUTABLE SET search_path = ${SEARCH_PATH} AS $$
    SELECT coalesce(CASE WHEN jsonb_typeof(p) = 'object' THEN
      (NOT p ? 'asOf' OR (jsonb_typeof(p->'asOf') = 'string' AND p->>'asOf' ~ '^[0-9TZ:.+-]{10,40}$'))
      AND CASE p->>'kind'
        WHEN 'quarterly' THEN has_words(p - 'asOf', '{kind,quarter,locale}', '^[A-Za-z0-9-]{2,10}$')
          AND p->>'quarter' ~ '^20[0-9]{2}-Q[1-4]$' AND p->>'locale' IN ('fr', 'en')
        WHEN 'table' THEN p - '{kind,asOf,question}'::text[] = '{}' AND is_table_asked(p->'question') END END, false)
  $$;

  REVOKE ALL ON FUNCTION has_words(jsonb, text[], text), is_table_asked(jsonb), is_report_asked(jsonb) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION has_words(jsonb, text[], text), is_table_asked(jsonb), is_report_asked(jsonb)
    TO kenekanko_definer, kenekanko_worker;

  -- What was put in past the rules and never made is not made any more; what was made stays, and may be looked at.
  DELETE FROM report_order o WHERE NOT is_report_asked(parameters) AND NOT EXISTS (SELECT 1 FROM report r WHERE r.order_id = o.id);
  ALTER TABLE report_order ADD CONSTRAINT report_order_asked
    CHECK (is_report_asked(parameters) AND parameters->>'kind' = kind) NOT VALID;
`;

const keys = `
  -- Whose signatures are this installation's: put in by the owner alone, when the system starts or is migrated.
  CREATE TABLE report_key (
    public_key text CONSTRAINT report_key_pk PRIMARY KEY,
    since timestamptz NOT NULL DEFAULT now()
  );
  INSERT INTO report_key SELECT public_key, min(made_at) FROM report GROUP BY public_key;
  ALTER TABLE report ADD CONSTRAINT report_key_vouched_fk FOREIGN KEY (public_key) REFERENCES report_key;
  GRANT SELECT ON report_key TO kenekanko_check;
  -- Which the rows of reports no longer say.
  REVOKE SELECT (public_key) ON report FROM kenekanko_check;
  DROP POLICY report_check ON report;
`;
