import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A complainant's objection has a function of its own, which knows its period and who is barred by it: the door that
 * asks is believed in neither. Writing a message reopens nothing any more.
 */
export class ObjectToConclusion1764000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(WRITING);
    await runner.query(ENDING);
    await runner.query(OBJECTING);
    await runner.query(rights);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION follow_object, objection_end');
    await runner.query(writing("('answered', 'reopened')"));
  }
}

/** As it was made first, but for the events that a message may bring, and for the room it needs: `hold-the-desk` knows. */
const writing = (events: string): string => `
  CREATE OR REPLACE FUNCTION follow_write(p_token bytea, p_id uuid, p_kind text, p_request_key text, p_content bytea,
                                          p_at timestamptz, p_version int, p_transition jsonb) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  DECLARE c complaint;
  BEGIN
    PERFORM pg_current_xact_id();
    SELECT x.* INTO c FROM receipt r JOIN complaint x ON x.id = r.complaint_id WHERE r.token_mac = p_token;
    IF NOT FOUND THEN RAISE EXCEPTION 'receipt.unknown' USING ERRCODE = 'KK404'; END IF;
    IF p_kind NOT IN ('message-in', 'addition')
       OR (p_transition IS NOT NULL
           AND (coalesce(p_transition->>'event', '') NOT IN ${events} OR NOT is_complainants(p_transition))) THEN
      RAISE EXCEPTION 'follow.refused' USING ERRCODE = 'KK422';
    END IF;
    IF (SELECT count(*) FROM sealed_item WHERE complaint_id = c.id AND author_id IS NULL AND kind = p_kind)
       >= (CASE p_kind WHEN 'addition' THEN 100 ELSE 500 END) THEN
      RAISE EXCEPTION 'follow.too-many' USING ERRCODE = 'KK422';
    END IF;
    PERFORM require_room(c.id, p_kind, p_id, p_request_key, octet_length(p_content));
    INSERT INTO sealed_item (id, complaint_id, box, kind, request_key, created_at, content)
    VALUES (p_id, c.id, CASE p_kind WHEN 'addition' THEN 'case' ELSE 'dialogue' END, p_kind, p_request_key, p_at, p_content)
    ON CONFLICT DO NOTHING;
    IF NOT FOUND THEN
      PERFORM 1 FROM sealed_item WHERE complaint_id = c.id AND request_key = p_request_key AND author_id IS NULL
         AND kind = p_kind AND (id = p_id OR content = p_content);
      IF NOT FOUND THEN RAISE EXCEPTION 'request.key-reused' USING ERRCODE = 'KK409'; END IF;
      RETURN 'same';
    END IF;
    UPDATE complaint SET unread_since = coalesce(unread_since, p_at) WHERE id = c.id;
    IF p_transition IS NOT NULL THEN
      PERFORM record_transition(c.id, p_version, p_transition || '{"actorKind": "complainant", "actorId": null}');
    ELSE
      PERFORM announce(c.id, c.team_id, c.team_id);
    END IF;
    RETURN 'stored';
  END $$;
`;

/** The function that takes a message; whichever migration was run last, it is this one. */
export const WRITING = writing("('answered')");

const ENDING = `
  -- The last day on which the conclusion that stands may be objected to; null while none stands.
  CREATE FUNCTION objection_end(c complaint) RETURNS timestamptz
  LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT (c.concluded_at AT TIME ZONE z.zone + make_interval(days => d.days)) AT TIME ZONE z.zone
      FROM (SELECT coalesce((SELECT value->>'timeZone' FROM setting WHERE key = 'calendar'), 'UTC') AS zone) z,
           (SELECT coalesce((SELECT (value->>'appealDays')::int FROM setting WHERE key = 'deadlines'), 90) AS days) d
  $$;
`;

/** The function that takes an objection; whichever migration was run last, it is this one. */
export const OBJECTING = `
  -- The complainant objects to the conclusion: their words and the reopening, both or neither, once for a conclusion.
  -- Returns stored | same. Barred are exactly those who reached the conclusion: neither fewer, nor anybody else.
  CREATE OR REPLACE FUNCTION follow_object(p_token bytea, p_id uuid, p_request_key text, p_content bytea, p_version int,
                                p_transition jsonb) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  DECLARE c complaint; k sealed_item; v_at timestamptz := (p_transition->>'at')::timestamptz; v_barred uuid[];
  BEGIN
    PERFORM pg_current_xact_id();
    SELECT x.* INTO c FROM receipt r JOIN complaint x ON x.id = r.complaint_id WHERE r.token_mac = p_token FOR UPDATE OF x;
    IF NOT FOUND THEN RAISE EXCEPTION 'receipt.unknown' USING ERRCODE = 'KK404'; END IF;
    SELECT * INTO k FROM sealed_item WHERE complaint_id = c.id AND request_key = p_request_key;
    IF FOUND THEN
      IF k.author_id IS NULL AND k.kind = 'message-in' AND (k.id = p_id OR k.content = p_content) THEN RETURN 'same'; END IF;
      RAISE EXCEPTION 'request.key-reused' USING ERRCODE = 'KK409';
    END IF;
    IF c.state <> 'concluded' THEN RAISE EXCEPTION 'complaint.event-not-possible' USING ERRCODE = 'KK409'; END IF;
    IF v_at > objection_end(c) THEN RAISE EXCEPTION 'complaint.appeal-period-over' USING ERRCODE = 'KK410'; END IF;
    SELECT coalesce(array_agg(DISTINCT account ORDER BY account), '{}') INTO v_barred
      FROM unnest(ARRAY[c.proposer_id, c.assignee_id,
        (SELECT actor_id FROM complaint_history WHERE complaint_id = c.id AND to_state = 'concluded'
          ORDER BY number DESC LIMIT 1)]) AS account
     WHERE account IS NOT NULL;
    IF v_at IS NULL OR v_at < c.concluded_at OR p_transition->>'event' IS DISTINCT FROM 'reopened'
       OR p_transition->>'reason' IS DISTINCT FROM 'appeal' OR is_complainants(p_transition) IS NOT TRUE
       OR v_barred IS DISTINCT FROM (SELECT coalesce(array_agg(DISTINCT a ORDER BY a), '{}')
            FROM (SELECT (e->>'accountId')::uuid AS a
                    FROM jsonb_array_elements(coalesce(p_transition->'exclude', '[]')) AS e) AS named) THEN
      RAISE EXCEPTION 'follow.refused' USING ERRCODE = 'KK422';
    END IF;
    -- It has room however much else was written, and no more than all that may.
    IF octet_length(p_content) > 33554432 THEN RAISE EXCEPTION 'follow.too-many' USING ERRCODE = 'KK422'; END IF;
    INSERT INTO sealed_item (id, complaint_id, box, kind, request_key, created_at, content)
    VALUES (p_id, c.id, 'dialogue', 'message-in', p_request_key, v_at, p_content);
    UPDATE complaint SET unread_since = coalesce(unread_since, v_at) WHERE id = c.id;
    PERFORM record_transition(c.id, p_version, p_transition || '{"actorKind": "complainant", "actorId": null}');
    RETURN 'stored';
  END $$;
`;

const OBJECT = 'follow_object(bytea, uuid, text, bytea, int, jsonb)';

const rights = `
  GRANT CREATE ON SCHEMA public TO kenekanko_definer;
  ALTER FUNCTION ${OBJECT} OWNER TO kenekanko_definer;
  REVOKE CREATE ON SCHEMA public FROM kenekanko_definer;
  REVOKE ALL ON FUNCTION ${OBJECT}, objection_end(complaint) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION objection_end(complaint) TO kenekanko_definer;
  GRANT EXECUTE ON FUNCTION ${OBJECT} TO kenekanko_intake;
`;
