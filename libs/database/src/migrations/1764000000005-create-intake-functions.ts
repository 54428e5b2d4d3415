import type { MigrationInterface, QueryRunner } from 'typeorm';

/** All that the public door may do: kenekanko_intake has EXECUTE on these and no right on any table. */
export class CreateIntakeFunctions1764000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(describing);
    await runner.query(filingFunction(BY_THE_PUBLIC));
    await runner.query(following);
    await runner.query(files);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION is_complainants, network_description, file_complaints, follow_id, follow_complaint, follow_items, follow_files,
        follow_write, follow_withdraw, follow_seen, file_begin, file_part_put, file_complete;
    `);
  }
}

interface FilingFunction {
  readonly name: string;
  /** Before those that say what is filed. */
  readonly parameters: string;
  readonly path: string;
  /** Who files, as SQL. */
  readonly kind: string;
  readonly account: string;
  /** What it refuses of one set of facts besides, as SQL. */
  readonly alsoRefused: string;
  /** Which lines of the ledger it refuses, as SQL. */
  readonly linesRefused?: string;
}

const ONE_LINE = `jsonb_array_length(f.body->'ledger') > 1
                      OR (f.body->'ledger'->0 IS NOT NULL AND (f.body->'ledger'->0->>'measure' <> 'received'
                          OR (f.body->'ledger'->0->>'delta')::int <> 1))`;

/** As the public files. */
export const BY_THE_PUBLIC: FilingFunction = {
  name: 'file_complaints',
  parameters: '',
  path: 'pg_catalog, public',
  kind: `'complainant'`,
  account: 'NULL',
  alsoRefused: '',
};

const describing = `
  CREATE FUNCTION network_description() RETURNS jsonb
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT jsonb_build_object(
      'settings', (SELECT coalesce(jsonb_object_agg(key, value), '{}') FROM setting),
      'districts', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name, 'region', region) ORDER BY name), '[]')
                      FROM district WHERE active),
      'teams', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name, 'kind', kind, 'status', status,
                  'standbyTeamId', standby_team_id, 'districts',
                  (SELECT coalesce(jsonb_agg(district_id), '[]') FROM team_district d WHERE d.team_id = t.id))), '[]')
                  FROM team t WHERE active),
      'statements', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'kind', kind, 'statement', statement,
                  'signatures', signatures, 'teamId', team_id, 'accountId', account_id, 'issuedAt', issued_at, 'revokedAt', revoked_at, 'revokedAs', revoked_as)
                  ORDER BY issued_at, id), '[]') FROM signed_statement))
  $$;
`;

const following = `
  CREATE FUNCTION follow_id(p_token bytea) RETURNS uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT complaint_id FROM receipt WHERE token_mac = p_token
  $$;

  -- Where the complaint of a receipt code stands, for the door that applies the rules, and the keys of the dialogue.
  -- The routing columns stay in the door: no page shows them, and nothing sealed to the case is among them.
  CREATE FUNCTION follow_complaint(p_token bytea)
  RETURNS TABLE (facts jsonb, pauses jsonb, ledger jsonb, confirmer_id uuid, server_share bytea, dialogue_key bytea, kdf_version smallint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT to_jsonb(c), (SELECT coalesce(jsonb_agg(jsonb_build_object('from', p.from_at, 'to', p.to_at, 'reason', p.reason)
             ORDER BY p.from_at), '[]') FROM complaint_pause p WHERE p.complaint_id = c.id),
           (SELECT coalesce(jsonb_agg(to_jsonb(l) ORDER BY l.sequence), '[]')
              FROM complaint_history h JOIN count_ledger l ON l.history_id = h.id WHERE h.complaint_id = c.id),
           (SELECT h.actor_id FROM complaint_history h WHERE h.complaint_id = c.id AND h.to_state = 'concluded'
             ORDER BY h.number DESC LIMIT 1),
           r.server_share, r.dialogue_key, r.kdf_version
      FROM receipt r JOIN complaint c ON c.id = r.complaint_id WHERE r.token_mac = p_token
  $$;

  CREATE FUNCTION follow_items(p_token bytea)
  RETURNS TABLE (id uuid, kind text, request_key text, created_at timestamptz, seen_at timestamptz, content bytea)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT i.id, i.kind, i.request_key, i.created_at, i.seen_at, i.content FROM receipt r
      JOIN sealed_item i ON i.complaint_id = r.complaint_id AND i.box = 'dialogue'
     WHERE r.token_mac = p_token ORDER BY i.created_at, i.id
  $$;

  CREATE FUNCTION follow_files(p_token bytea)
  RETURNS TABLE (id uuid, request_key text, size int, sha256 bytea, part_count smallint, parts smallint[], completed_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    SELECT f.id, f.request_key, f.size, f.sha256, f.part_count,
           (SELECT coalesce(array_agg(p.number ORDER BY p.number), '{}') FROM file_part p WHERE p.file_id = f.id), f.completed_at
      FROM receipt r JOIN complaint_file f ON f.complaint_id = r.complaint_id AND f.author_id IS NULL
     WHERE r.token_mac = p_token ORDER BY f.created_at, f.id
  $$;

  -- What a complainant's own events may change, whatever the door asks for: neither whose it is, nor what it is,
  -- nor that it is concluded; and one more or one less in the ledger at a time.
  CREATE FUNCTION is_complainants(p_transition jsonb) RETURNS boolean
  LANGUAGE sql IMMUTABLE SET search_path = pg_catalog AS $$
    SELECT NOT (p_transition->'patch' ?| ARRAY['team_id', 'kind', 'category', 'district_id', 'restricted', 'consents',
                  'priority', 'priority_rule', 'record_version'])
       AND p_transition->'patch'->>'second_reader_id' IS NULL AND p_transition->'patch'->>'proposer_id' IS NULL
       AND coalesce(p_transition->'patch'->>'state', '') <> 'concluded'
       AND (p_transition->>'event' = 'reopened' OR coalesce(jsonb_array_length(p_transition->'exclude'), 0) = 0)
       AND NOT EXISTS (SELECT 1 FROM jsonb_array_elements(coalesce(p_transition->'exclude', '[]')) AS e
                        WHERE e->>'reason' IS DISTINCT FROM 'appeal')
       AND jsonb_array_length(coalesce(p_transition->'ledger', '[]')) <= 10
       AND NOT EXISTS (SELECT 1 FROM jsonb_array_elements(coalesce(p_transition->'ledger', '[]')) AS l
                        WHERE abs((l->>'delta')::int) <> 1)
  $$;

  -- A message or an addition; with p_transition (event answered) the clock goes on in the same transaction.
  -- Returns stored | same (this very text is already here: of its kind, and with its id or its bytes). Another text under a
  -- key that is already here is refused, so that none is acknowledged and lost.
  CREATE FUNCTION follow_write(p_token bytea, p_id uuid, p_kind text, p_request_key text, p_content bytea, p_at timestamptz,
                               p_version int, p_transition jsonb) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  DECLARE c complaint;
  BEGIN
    PERFORM pg_current_xact_id();
    SELECT x.* INTO c FROM receipt r JOIN complaint x ON x.id = r.complaint_id WHERE r.token_mac = p_token;
    IF NOT FOUND THEN RAISE EXCEPTION 'receipt.unknown' USING ERRCODE = 'KK404'; END IF;
    IF p_kind NOT IN ('message-in', 'addition')
       OR (p_transition IS NOT NULL
           AND (p_transition->>'event' NOT IN ('answered', 'reopened') OR NOT is_complainants(p_transition))) THEN
      RAISE EXCEPTION 'follow.refused' USING ERRCODE = 'KK422';
    END IF;
    IF (SELECT count(*) FROM sealed_item WHERE complaint_id = c.id AND author_id IS NULL AND kind = p_kind)
       >= (CASE p_kind WHEN 'addition' THEN 100 ELSE 500 END) THEN
      RAISE EXCEPTION 'follow.too-many' USING ERRCODE = 'KK422';
    END IF;
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

  CREATE FUNCTION follow_withdraw(p_token bytea, p_version int, p_transition jsonb) RETURNS int
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  BEGIN
    IF p_transition->>'event' <> 'withdrawal-asked' OR NOT is_complainants(p_transition) THEN RAISE EXCEPTION 'follow.refused' USING ERRCODE = 'KK422'; END IF;
    RETURN record_transition(follow_id(p_token), p_version, p_transition || '{"actorKind": "complainant", "actorId": null}');
  END $$;

  CREATE FUNCTION follow_seen(p_token bytea, p_at timestamptz) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    UPDATE sealed_item SET seen_at = p_at
     WHERE complaint_id = follow_id(p_token) AND kind = 'message-out' AND seen_at IS NULL
  $$;
`;

const files = `
  -- Announces a sealed file; the same request key is the same file. Returns its id.
  CREATE FUNCTION file_begin(p_token bytea, p_id uuid, p_request_key text, p_manifest bytea, p_size int, p_sha256 bytea,
                             p_part_count smallint, p_at timestamptz, p_most int) RETURNS uuid
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  DECLARE v_complaint uuid := follow_id(p_token); v_file complaint_file;
  BEGIN
    IF v_complaint IS NULL THEN RAISE EXCEPTION 'receipt.unknown' USING ERRCODE = 'KK404'; END IF;
    SELECT * INTO v_file FROM complaint_file WHERE complaint_id = v_complaint AND request_key = p_request_key;
    IF FOUND THEN
      IF v_file.sha256 <> p_sha256 THEN RAISE EXCEPTION 'file.differs' USING ERRCODE = 'KK409'; END IF;
      -- Taken up again: what has arrived is not yet given up.
      UPDATE complaint_file SET created_at = p_at WHERE id = v_file.id AND completed_at IS NULL;
      RETURN v_file.id;
    END IF;
    PERFORM 1 FROM receipt WHERE complaint_id = v_complaint FOR UPDATE;
    IF p_part_count NOT BETWEEN 1 AND 200 OR p_size > 32 * 1024 * 1024 THEN
      RAISE EXCEPTION 'file.part-size' USING ERRCODE = 'KK422';
    END IF;
    IF (SELECT count(*) FROM complaint_file WHERE complaint_id = v_complaint) >= least(p_most, 100) THEN
      RAISE EXCEPTION 'file.too-many' USING ERRCODE = 'KK422';
    END IF;
    INSERT INTO complaint_file (id, complaint_id, request_key, manifest, size, sha256, part_count, created_at)
    VALUES (p_id, v_complaint, p_request_key, p_manifest, p_size, p_sha256, p_part_count, p_at)
    ON CONFLICT ON CONSTRAINT complaint_file_once DO NOTHING;
    RETURN (SELECT id FROM complaint_file WHERE complaint_id = v_complaint AND request_key = p_request_key);
  END $$;

  CREATE FUNCTION file_part_put(p_token bytea, p_file uuid, p_number smallint, p_content bytea) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  DECLARE v_size int;
  BEGIN
    SELECT size INTO v_size FROM complaint_file WHERE id = p_file AND complaint_id = follow_id(p_token)
       AND p_number >= 0 AND p_number < part_count;
    IF NOT FOUND THEN RAISE EXCEPTION 'file.not-found' USING ERRCODE = 'KK404'; END IF;
    -- No more is kept than was announced.
    IF length(p_content) > 262144
       OR length(p_content) + (SELECT coalesce(sum(length(content)), 0) FROM file_part
                                WHERE file_id = p_file AND number <> p_number) > v_size THEN
      RAISE EXCEPTION 'file.part-size' USING ERRCODE = 'KK422';
    END IF;
    PERFORM 1 FROM complaint_file WHERE id = p_file AND completed_at IS NOT NULL;
    IF FOUND THEN RETURN; END IF;
    INSERT INTO file_part (file_id, number, content) VALUES (p_file, p_number, p_content)
    ON CONFLICT ON CONSTRAINT file_part_pk DO UPDATE SET content = excluded.content;
  END $$;

  -- Arrived only when every part is here and their hash is the announced one.
  CREATE FUNCTION file_complete(p_token bytea, p_file uuid, p_at timestamptz) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  DECLARE v_file complaint_file; v_hash bytea; v_size bigint; v_count int; v_team text;
  BEGIN
    SELECT f.* INTO v_file FROM complaint_file f WHERE f.id = p_file AND f.complaint_id = follow_id(p_token) FOR UPDATE;
    IF NOT FOUND THEN RAISE EXCEPTION 'file.not-found' USING ERRCODE = 'KK404'; END IF;
    IF v_file.completed_at IS NOT NULL THEN RETURN true; END IF;
    SELECT sha256(string_agg(content, ''::bytea ORDER BY number)), sum(length(content)), count(*)
      INTO v_hash, v_size, v_count FROM file_part WHERE file_id = p_file;
    IF v_count <> v_file.part_count OR v_size <> v_file.size OR v_hash <> v_file.sha256 THEN RETURN false; END IF;
    UPDATE complaint_file SET completed_at = p_at WHERE id = p_file;
    UPDATE complaint SET unread_since = coalesce(unread_since, p_at) WHERE id = v_file.complaint_id;
    SELECT team_id INTO v_team FROM complaint WHERE id = v_file.complaint_id;
    PERFORM announce(v_file.complaint_id, v_team, v_team);
    RETURN true;
  END $$;
`;

/** The function that files, as one migration after another makes it. */
export const filingFunction = ({
  name,
  parameters,
  path,
  kind,
  account,
  alsoRefused,
  linesRefused = ONE_LINE,
}: FilingFunction): string => `
  -- Files the requests in flight together, one set a call. Position i of every array is one complaint.
  -- p_facts[i]: {complaint{columns}, historyId, itemId, teamRecipient, recoveryRecipient, standbyTeamId,
  --   standbyRecipient, standbyFrom, kdfVersion, ledger[], outbox[], handed}
  -- outcome: filed | same (this very complaint is already here) | added (same receipt, other content: kept as an addition)
  --   | refused (as added, but the complaint holds a hundred additions already: nothing is kept)
  CREATE OR REPLACE FUNCTION ${name}(${parameters}p_facts jsonb, p_filing bytea[], p_case_team bytea[], p_dialogue_team bytea[],
    p_case_recovery bytea[], p_dialogue_recovery bytea[], p_case_standby bytea[], p_dialogue_standby bytea[],
    p_dialogue_receipt bytea[], p_share bytea[], p_token bytea[], p_content bytea[])
  RETURNS TABLE (place int, outcome text, complaint_id uuid, received_at timestamptz)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${path} AS $$
  #variable_conflict use_column
  DECLARE fresh int[]; refused int[];
  BEGIN
    PERFORM pg_current_xact_id();
    -- One complaint a token and what fits it in the ledger, whatever the door was made to believe.
    IF (SELECT count(DISTINCT token) FROM unnest(p_token) AS t (token)) <> cardinality(p_token)
       OR EXISTS (SELECT 1 FROM jsonb_array_elements(p_facts) AS f (body)
                   WHERE ${linesRefused}${alsoRefused}) THEN
      RAISE EXCEPTION 'filing.refused' USING ERRCODE = 'KK422';
    END IF;

    WITH inserted AS (
      INSERT INTO receipt (complaint_id, token_mac, content_mac, server_share, dialogue_key, kdf_version)
      SELECT (f.body->'complaint'->>'id')::uuid, p_token[f.i], p_content[f.i], p_share[f.i], p_dialogue_receipt[f.i],
             (f.body->>'kdfVersion')::smallint
        FROM jsonb_array_elements(p_facts) WITH ORDINALITY AS f (body, i)
       ORDER BY p_token[f.i]
      ON CONFLICT ON CONSTRAINT receipt_token_unique DO NOTHING
      RETURNING token_mac)
    SELECT coalesce(array_agg(t.i::int), '{}') INTO fresh
      FROM unnest(p_token) WITH ORDINALITY AS t (token, i) JOIN inserted ON inserted.token_mac = t.token;

    INSERT INTO complaint
    SELECT c.* FROM unnest(fresh) AS n (i),
      jsonb_populate_record(NULL::complaint, '{"risk": [], "consents": [], "restricted": false, "late_recipient": false,
        "unreadable": false, "record_version": 0, "questions_asked": 0, "reopenings": 0, "version": 1, "state": "received"}'
        || (p_facts->(n.i - 1)->'complaint')
        || '{"state": "received", "version": 1, "assignee_id": null, "proposer_id": null, "second_reader_id": null,
             "withdrawal_asked_at": null, "withdrawal_closer_id": null, "unreadable": false, "finding": null, "action": null,
             "closing_reason": null, "duplicate_of": null, "record_version": 0, "questions_asked": 0, "reopenings": 0,
             "triaged_at": null, "accepted_at": null, "asked_at": null, "proposed_at": null, "concluded_at": null,
             "concluded_team_id": null, "paused_since": null}') AS c;

    INSERT INTO sealed_item (id, complaint_id, box, kind, request_key, created_at, content)
    SELECT (b->>'itemId')::uuid, (b->'complaint'->>'id')::uuid, 'case', 'filing', 'filing',
           (b->'complaint'->>'entered_at')::timestamptz, p_filing[n.i]
      FROM unnest(fresh) AS n (i), LATERAL (SELECT p_facts->(n.i - 1)) AS f (b);

    INSERT INTO sealed_key (complaint_id, holder_kind, holder, recipient, case_key, dialogue_key, sealed_at)
    SELECT (b->'complaint'->>'id')::uuid, k.kind, k.holder, k.recipient, k.case_key, k.dialogue_key,
           (b->'complaint'->>'entered_at')::timestamptz
      FROM unnest(fresh) AS n (i), LATERAL (SELECT p_facts->(n.i - 1)) AS f (b),
      LATERAL (VALUES
        ('team', b->'complaint'->>'team_id', b->>'teamRecipient', p_case_team[n.i], p_dialogue_team[n.i]),
        ('recovery', 'recovery', b->>'recoveryRecipient', p_case_recovery[n.i], p_dialogue_recovery[n.i]),
        ('team', b->>'standbyTeamId', b->>'standbyRecipient', p_case_standby[n.i], p_dialogue_standby[n.i])
      ) AS k (kind, holder, recipient, case_key, dialogue_key)
     WHERE k.holder IS NOT NULL AND k.case_key IS NOT NULL;

    INSERT INTO case_grant (complaint_id, holder_kind, holder, reason, from_at)
    SELECT (b->'complaint'->>'id')::uuid, 'team', b->>'standbyTeamId', 'standby', (b->>'standbyFrom')::timestamptz
      FROM unnest(fresh) AS n (i), LATERAL (SELECT p_facts->(n.i - 1)) AS f (b)
     WHERE b->>'standbyTeamId' IS NOT NULL AND p_case_standby[n.i] IS NOT NULL;

    INSERT INTO complaint_history (id, complaint_id, number, at, actor_kind, actor_id, event, to_state, to_team_id, hash)
    SELECT (b->>'historyId')::uuid, c.id, 1, c.entered_at, ${kind}, ${account}, 'filed', 'received', c.team_id,
           history_hash(NULL, c.id, 1, c.entered_at, ${kind}, ${account}, 'filed', NULL, 'received', NULL, c.team_id, NULL)
      FROM unnest(fresh) AS n (i), LATERAL (SELECT p_facts->(n.i - 1)) AS f (b),
           jsonb_populate_record(NULL::complaint, b->'complaint') AS c;

    INSERT INTO count_ledger (history_id, line, recorded_at, measure, cohort_day, event_day, district_id, team_id, kind,
                              category, channel, language, finding, action, closing_reason, sex, age_band, delta)
    SELECT (b->>'historyId')::uuid, o.line, (b->'complaint'->>'entered_at')::timestamptz, l.measure, l.cohort_day,
           l.event_day, l.district_id, l.team_id, l.kind, l.category, l.channel, l.language, l.finding, l.action,
           l.closing_reason, l.sex, l.age_band, l.delta
      FROM unnest(fresh) AS n (i), LATERAL (SELECT p_facts->(n.i - 1)) AS f (b),
           jsonb_array_elements(b->'ledger') WITH ORDINALITY AS o (body, line),
           jsonb_to_record(o.body) AS l (measure text, cohort_day date, event_day date, district_id text, team_id text,
             kind text, category text, channel text, language text, finding text, action text, closing_reason text,
             sex text, age_band text, delta int);

    INSERT INTO outbox (event, payload, created_at, handed_at)
    SELECT o->>'event', o->'payload', (b->'complaint'->>'entered_at')::timestamptz,
           CASE WHEN (b->>'handed')::boolean THEN (b->'complaint'->>'entered_at')::timestamptz END
      FROM unnest(fresh) AS n (i), LATERAL (SELECT p_facts->(n.i - 1)) AS f (b), jsonb_array_elements(b->'outbox') AS o;

    -- Same receipt, other content: nothing a person wrote is thrown away, up to a hundred times.
    PERFORM 1 FROM receipt r JOIN unnest(p_token) WITH ORDINALITY AS t (token, i) ON t.token = r.token_mac
     WHERE r.content_mac <> p_content[t.i] AND NOT t.i = ANY (fresh) ORDER BY r.token_mac FOR UPDATE OF r;
    SELECT coalesce(array_agg(t.i::int), '{}') INTO refused
      FROM unnest(p_token) WITH ORDINALITY AS t (token, i)
      JOIN receipt r ON r.token_mac = t.token AND r.content_mac <> p_content[t.i]
     WHERE NOT t.i = ANY (fresh)
       AND NOT EXISTS (SELECT 1 FROM sealed_item s WHERE s.complaint_id = r.complaint_id
                          AND s.request_key = 'edited:' || encode(p_content[t.i], 'hex'))
       AND (SELECT count(*) FROM sealed_item s WHERE s.complaint_id = r.complaint_id AND s.kind = 'addition') >= 100;

    INSERT INTO sealed_item (id, complaint_id, box, kind, request_key, created_at, content, own_team_id, own_key)
    SELECT (b->>'itemId')::uuid, r.complaint_id, 'case', 'addition', 'edited:' || encode(p_content[t.i], 'hex'),
           (b->'complaint'->>'entered_at')::timestamptz, p_filing[t.i], b->'complaint'->>'team_id', p_case_team[t.i]
      FROM unnest(p_token) WITH ORDINALITY AS t (token, i)
      JOIN receipt r ON r.token_mac = t.token AND r.content_mac <> p_content[t.i],
      LATERAL (SELECT p_facts->(t.i::int - 1)) AS f (b)
     WHERE NOT t.i = ANY (fresh || refused)
    ON CONFLICT ON CONSTRAINT sealed_item_once DO NOTHING;

    UPDATE complaint AS c SET unread_since = coalesce(c.unread_since, (p_facts->(t.i::int - 1)->'complaint'->>'entered_at')::timestamptz)
      FROM unnest(p_token) WITH ORDINALITY AS t (token, i)
      JOIN receipt r ON r.token_mac = t.token AND r.content_mac <> p_content[t.i]
     WHERE c.id = r.complaint_id AND NOT t.i = ANY (fresh || refused);

    PERFORM announce(c.id, NULL, c.team_id)
      FROM unnest(p_token) WITH ORDINALITY AS t (token, i) JOIN receipt r ON r.token_mac = t.token
      JOIN complaint c ON c.id = r.complaint_id WHERE NOT t.i = ANY (refused);
    PERFORM pg_notify('kenekanko_outbox', '');

    RETURN QUERY
      SELECT t.i::int, CASE WHEN t.i = ANY (fresh) THEN 'filed' WHEN r.content_mac = p_content[t.i] THEN 'same'
                          WHEN t.i = ANY (refused) THEN 'refused' ELSE 'added' END,
             c.id, c.received_at
        FROM unnest(p_token) WITH ORDINALITY AS t (token, i)
        JOIN receipt r ON r.token_mac = t.token JOIN complaint c ON c.id = r.complaint_id
       ORDER BY t.i;
  END $$;
`;
