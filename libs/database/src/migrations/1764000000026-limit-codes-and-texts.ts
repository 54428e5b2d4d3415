import type { MigrationInterface, QueryRunner } from 'typeorm';
import { OBJECTING } from './1764000000009-object-to-conclusion.js';

const SEARCH_PATH = 'pg_catalog, public, pg_temp';

/** What one account can have sent to strangers' boxes in a day, and what one receipt code can make a team's browsers open. */
export class LimitCodesAndTexts1764000000026 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CODES);
    await runner.query(TEXTS);
    await runner.query(OBJECTING);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('not undone: restore a backup'));
  }
}

const CODES = `
  ALTER TABLE reach ADD COLUMN codes_since timestamptz, ADD COLUMN codes smallint NOT NULL DEFAULT 0;
  GRANT UPDATE (codes_since, codes) ON reach TO kenekanko_definer;

  CREATE OR REPLACE FUNCTION enter_address(p_address text, p_at timestamptz) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  -- The day is the database's own: whoever asks doesn't say when it begins.
  DECLARE r reach; fresh boolean; v_at timestamptz := least(p_at, clock_timestamp());
  BEGIN
    SELECT * INTO r FROM reach WHERE account_id = current_account() FOR UPDATE;
    IF NOT FOUND THEN RAISE EXCEPTION 'reach.not-found' USING ERRCODE = 'KK404'; END IF;
    fresh := r.codes_since IS NULL OR r.codes_since <= clock_timestamp() - interval '1 day';
    IF p_address IS NOT NULL THEN
      IF length(p_address) > 254 OR p_address !~ '^[^@[:space:]<>,;"]+@[^@[:space:]<>,;"]+$' THEN
        RAISE EXCEPTION 'reach.address-invalid' USING ERRCODE = 'KK422';
      END IF;
      -- Nobody fills a stranger's box with codes.
      IF r.entered_at > v_at - interval '1 minute' THEN
        RAISE EXCEPTION 'reach.too-soon' USING ERRCODE = 'KK409';
      END IF;
      IF NOT fresh AND r.codes >= 5 THEN
        RAISE EXCEPTION 'reach.too-many' USING ERRCODE = 'KK409';
      END IF;
    END IF;
    UPDATE reach SET address = p_address, entered_at = CASE WHEN p_address IS NULL THEN entered_at ELSE v_at END,
                     code_hash = NULL, code_until = NULL, tries_left = 0, confirmed_at = NULL, refused_at = NULL,
                     mail_due_at = NULL, mail_tries = 0,
                     codes_since = CASE WHEN p_address IS NULL OR NOT fresh THEN codes_since ELSE clock_timestamp() END,
                     codes = CASE WHEN p_address IS NULL THEN codes WHEN fresh THEN 1 ELSE codes + 1 END
     WHERE account_id = r.account_id;
    IF p_address IS NOT NULL THEN
      INSERT INTO outbox (event, payload, created_at)
      VALUES ('address.entered', jsonb_build_object('accountId', r.account_id), v_at);
      PERFORM pg_notify('kenekanko_outbox', '');
    END IF;
  END $$;
`;

const TEXTS = `
  -- All that whoever filed has written to one complaint, files apart: 32 MB of each kind, so that additions leave messages
  -- their room. What is here already is found by who writes it; an objection, once for a conclusion, always has room.
  CREATE FUNCTION limit_complainants_texts() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  BEGIN
    IF current_setting('kenekanko.objection', true) = NEW.id::text
       OR EXISTS (SELECT 1 FROM sealed_item
                   WHERE id = NEW.id OR (complaint_id = NEW.complaint_id AND request_key = NEW.request_key)) THEN
      RETURN NEW;
    END IF;
    IF octet_length(NEW.content) + (SELECT coalesce(sum(octet_length(content)), 0) FROM sealed_item
        WHERE complaint_id = NEW.complaint_id AND author_id IS NULL AND kind = NEW.kind) > 33554432 THEN
      RAISE EXCEPTION 'follow.too-many' USING ERRCODE = 'KK422';
    END IF;
    RETURN NEW;
  END $$;
  GRANT CREATE ON SCHEMA public TO kenekanko_definer;
  ALTER FUNCTION limit_complainants_texts() OWNER TO kenekanko_definer;
  REVOKE CREATE ON SCHEMA public FROM kenekanko_definer;
  REVOKE ALL ON FUNCTION limit_complainants_texts() FROM PUBLIC;
  CREATE TRIGGER sealed_item_limit BEFORE INSERT ON sealed_item
    FOR EACH ROW WHEN (NEW.author_id IS NULL) EXECUTE FUNCTION limit_complainants_texts();
`;
