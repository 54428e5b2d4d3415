import type { MigrationInterface, QueryRunner } from 'typeorm';
import { recordTransition } from './1764000000004-create-functions.js';
import { OBJECTING, WRITING } from './1764000000009-object-to-conclusion.js';
import { SEEING } from './1764000000010-mark-shown-messages.js';
import { TWO_PERSONS } from './1764000000011-hold-two-persons.js';
import { SEARCH_PATH } from './1764000000012-look-in-temporary-last.js';
import { fittingLines } from './1764000000015-hold-the-ledger.js';
import { boundLines } from './1764000000017-bind-the-days.js';
import { BOUNDS, OFTEN } from './1764000000028-count-promises.js';
import { UNDOING } from './1764000000029-import-registers.js';

/**
 * What staff have read of what the complainant wrote is told with what they do: nothing ends unread. What an event of theirs
 * may change, in whose name and at which instant, is held here too, whatever a desk was made to believe; instants are not
 * beyond the database's own; and a replay is marked by a lock that the owner alone can take.
 */
export class HoldTheDesk1764000000033 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(writings);
    await runner.query(
      recordTransition(TWO_PERSONS + fittingLines(OFTEN) + boundLines(BOUNDS) + NOTHING_UNREAD, SEARCH_PATH),
    );
    await runner.query(UNDOING);
    await runner.query(staff);
    await runner.query(doors);
    await runner.query(texts);
    await runner.query(replays);
    await runner.query(rights);
  }

  async down(): Promise<void> {
    throw new Error('Rights are not taken back by a migration: restore a backup instead.');
  }
}

/** How far the clocks of two machines may be apart. */
const APART = `interval '1 minute'`;

const writings = `
  ALTER TABLE complaint ADD COLUMN writings int NOT NULL DEFAULT 0;

  -- How often the complainant has written, by whichever way; a complaint begins with none, and not tomorrow.
  CREATE FUNCTION count_writings() RETURNS trigger
  LANGUAGE plpgsql SET search_path = ${SEARCH_PATH} AS $$
  BEGIN
    IF TG_OP = 'UPDATE' THEN
      NEW.writings := OLD.writings + 1;
      NEW.unread_since := least(NEW.unread_since, statement_timestamp());
      RETURN NEW;
    END IF;
    IF NEW.entered_at > clock_timestamp() + ${APART} THEN
      RAISE EXCEPTION 'filing.refused' USING ERRCODE = 'KK422';
    END IF;
    NEW.writings := 0;
    RETURN NEW;
  END $$;
  CREATE TRIGGER complaint_begins BEFORE INSERT ON complaint
    FOR EACH ROW WHEN (NEW.writings IS DISTINCT FROM 0 OR NEW.entered_at > clock_timestamp() + ${APART})
    EXECUTE FUNCTION count_writings();
  CREATE TRIGGER complaint_written BEFORE UPDATE OF unread_since ON complaint
    FOR EACH ROW WHEN (NEW.unread_since IS NOT NULL AND NEW.version = OLD.version) EXECUTE FUNCTION count_writings();

  -- Who writes into a complaint of their team has read what they say they have: that much is no longer unread.
  CREATE FUNCTION mark_read(p_complaint uuid, p_writings int) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
    UPDATE complaint SET unread_since = NULL
     WHERE id = p_complaint AND unread_since IS NOT NULL AND writings = p_writings AND works_on(id, current_account())
  $$;

  -- The row knows the latest revision of the record, which this session's account has just stored; false where another was.
  CREATE FUNCTION advance_record(p_complaint uuid, p_revision int) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  BEGIN
    UPDATE complaint SET record_version = p_revision
     WHERE id = p_complaint AND record_version = p_revision - 1 AND state <> 'concluded'
       AND works_on(id, current_account())
       AND EXISTS (SELECT 1 FROM sealed_item WHERE complaint_id = p_complaint AND kind = 'record'
                                                AND revision = p_revision AND author_id = current_account());
    RETURN FOUND;
  END $$;
`;

/** Of a transition: what is decided without having read the complainant's last word, an instant that can't be, whom a worker bars. */
const NOTHING_UNREAD = `
    IF (t_at <= clock_timestamp() + ${APART}) IS NOT TRUE
       OR t_at < (SELECT least(at, clock_timestamp()) FROM complaint_history
                   WHERE complaint_id = c.id AND number = c.version) - ${APART} THEN
      RAISE EXCEPTION 'complaint.instant' USING ERRCODE = 'KK422';
    END IF;
    IF p_transition->>'actorKind' = 'worker' AND jsonb_array_length(coalesce(p_transition->'exclude', '[]')) > 0 THEN
      RAISE EXCEPTION 'complaint.not-allowed' USING ERRCODE = 'KK403';
    END IF;
    IF p_transition->>'actorKind' = 'staff' THEN
      IF (p_transition->>'writingsSeen')::int IS DISTINCT FROM c.writings THEN
        IF (c.unread_since IS NOT NULL OR p_transition->>'writingsSeen' IS NOT NULL)
           AND (n.state = 'concluded' OR p_transition->>'event' = 'conclusion-proposed') THEN
          RAISE EXCEPTION 'complaint.written-since' USING ERRCODE = 'KK409';
        END IF;
        n.unread_since := c.unread_since;
      ELSIF NOT works_on(c.id, (p_transition->>'actorId')::uuid) THEN
        -- A second reader has read it; the team has not.
        n.unread_since := c.unread_since;
      END IF;
    END IF;`;

/** What an event changes that ends a complaint, that takes a proposal back, and that starts anew. */
const ENDS = `finding,action,closing_reason,proposer_id,second_reader_id,concluded_at,concluded_team_id,second_person_due_at,feedback_due_at,paused_since`;
const NO_PROPOSAL = `proposer_id,second_reader_id,proposed_at,second_person_due_at,finding,action,closing_reason`;
const ANEW = `${NO_PROPOSAL},assignee_id,unreadable,triaged_at,accepted_at,verification_due_at,asked_at,questions_asked,paused_since,triage_due_at`;

const staff = `
  -- What of a complaint each event of the staff may change beside state, version and what is due; patches.ts in the domain,
  -- kept here too for whoever takes over a desk. A test holds the two together.
  CREATE FUNCTION staff_patch() RETURNS TABLE (event text, columns text[])
  LANGUAGE sql IMMUTABLE SET search_path = pg_catalog AS $$
    VALUES
      ('assigned', '{assignee_id}'::text[]),
      ('reassigned', '{assignee_id}'),
      ('accepted', '{triaged_at,assignee_id,unreadable,accepted_at,verification_due_at}'),
      ('declined', '{triaged_at,${ENDS}}'),
      ('ruled-duplicate', '{triaged_at,${ENDS},duplicate_of}'),
      ('returned-to-pool', '{assignee_id}'),
      ('asked', '{asked_at,questions_asked,paused_since}'),
      ('answered-otherwise', '{asked_at,questions_asked,paused_since,verification_due_at}'),
      ('conclusion-proposed', '{finding,action,closing_reason,proposer_id,proposed_at,second_person_due_at}'),
      ('confirmed', '{second_reader_id,concluded_at,concluded_team_id,second_person_due_at,feedback_due_at}'),
      ('sent-back', '{${NO_PROPOSAL}}'),
      ('second-reader-named', '{second_reader_id}'),
      ('concluded', '{${ENDS}}'),
      ('withdrawal-closed', '{${ENDS},proposed_at,withdrawal_closer_id}'),
      ('transferred', '{${ANEW},team_id,withdrawal_closer_id,restricted,district_id,category,priority_rule}'),
      ('unreadable', '{${NO_PROPOSAL},assignee_id,unreadable,asked_at,questions_asked,paused_since,verification_due_at}'),
      ('reopened', '{${ANEW},concluded_at,concluded_team_id,duplicate_of,withdrawal_closer_id,withdrawal_asked_at,reopenings}'),
      ('duplicate-undone', '{${NO_PROPOSAL},assignee_id,concluded_at,concluded_team_id,duplicate_of,triaged_at,feedback_due_at}')
  $$;

  -- Refuses what no member of staff may make of a complaint: in another's name, at another instant, against the complainant's
  -- wish or alone where it takes two; and that anybody is barred but by what happened. Takes the row until the end.
  CREATE FUNCTION hold_staff(p_complaint uuid, p_version int, p_transition jsonb) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  DECLARE
    c complaint; n complaint; me uuid := current_account(); t_at timestamptz := (p_transition->>'at')::timestamptz;
    v_event text := p_transition->>'event'; v_barred uuid[] := '{}';
  BEGIN
    SELECT * INTO c FROM complaint WHERE id = p_complaint FOR UPDATE;
    IF c.version <> p_version THEN RAISE EXCEPTION 'complaint.stale' USING ERRCODE = 'KK409'; END IF;
    n := jsonb_populate_record(c, p_transition->'patch');
    IF v_event = 'returned-to-pool' AND p_transition->>'reason' = 'conflict' THEN
      v_barred := ARRAY[c.assignee_id];
    ELSIF v_event = 'reopened' AND p_transition->>'reason' = 'appeal' THEN
      v_barred := ARRAY[c.proposer_id, c.assignee_id,
        (SELECT actor_id FROM complaint_history WHERE complaint_id = c.id AND to_state = 'concluded'
          ORDER BY number DESC LIMIT 1)];
    END IF;
    IF NOT (c.team_id = ANY (current_teams())
            OR (v_event IN ('confirmed', 'sent-back') AND c.second_reader_id IS NOT DISTINCT FROM me))
       OR EXISTS (SELECT 1 FROM jsonb_object_keys(p_transition->'patch') AS key
                   WHERE key NOT IN ('state', 'version', 'due_at')
                     AND NOT EXISTS (SELECT 1 FROM staff_patch() s WHERE s.event = v_event AND key = ANY (s.columns)))
       -- In whose name.
       OR (n.proposer_id IS DISTINCT FROM c.proposer_id
           AND n.proposer_id <> CASE v_event WHEN 'withdrawal-closed' THEN coalesce(c.withdrawal_closer_id, me) ELSE me END)
       OR (v_event = 'accepted' AND n.assignee_id IS DISTINCT FROM me)
       OR (v_event NOT IN ('accepted', 'assigned', 'reassigned') AND n.assignee_id IS NOT NULL
           AND n.assignee_id IS DISTINCT FROM c.assignee_id)
       OR (v_event <> 'second-reader-named' AND n.second_reader_id IS DISTINCT FROM c.second_reader_id
           AND n.second_reader_id IS NOT NULL)
       OR (v_event IN ('sent-back', 'unreadable') AND c.proposer_id IS NOT DISTINCT FROM me)
       -- A withdrawal is asked for by the complainant, and some need two to close.
       OR (v_event = 'withdrawal-closed' AND (c.withdrawal_asked_at IS NULL
             OR (n.state <> 'concluded' AND (c.withdrawal_closer_id IS NOT NULL OR n.withdrawal_closer_id IS DISTINCT FROM me))
             OR (n.state = 'concluded' AND (c.restricted OR c.priority = 1 OR 'danger-to-life' = ANY (c.risk))
                 AND coalesce(c.withdrawal_closer_id, me) = me)))
       OR (v_event <> 'withdrawal-closed' AND n.withdrawal_closer_id IS DISTINCT FROM c.withdrawal_closer_id
           AND n.withdrawal_closer_id IS NOT NULL)
       -- What is masked stays so, and nothing else is said instead of what was filed.
       OR (c.restricted AND NOT n.restricted)
       OR ((n.category, n.district_id) IS DISTINCT FROM (c.category, c.district_id)
           AND (NOT n.restricted OR (n.category, n.district_id) IS DISTINCT FROM ('restricted', 'restricted')))
       -- When: at the event's own instant, or as before.
       OR EXISTS (SELECT 1 FROM (VALUES (n.triaged_at, c.triaged_at), (n.accepted_at, c.accepted_at), (n.asked_at, c.asked_at),
                    (n.proposed_at, c.proposed_at), (n.paused_since, c.paused_since), (n.concluded_at, c.concluded_at),
                    (n.withdrawal_asked_at, c.withdrawal_asked_at)) AS i (new, old)
                   WHERE i.new <> t_at AND i.new IS DISTINCT FROM i.old
                     AND i.new IS DISTINCT FROM date_trunc('milliseconds', i.old))
       OR (n.state = 'concluded' AND c.state <> 'concluded'
           AND (n.concluded_at, n.concluded_team_id) IS DISTINCT FROM (t_at, c.team_id))
       OR (n.concluded_team_id <> c.team_id AND n.concluded_team_id IS DISTINCT FROM c.concluded_team_id)
       -- Whom: exactly those whom it bars, and nobody else.
       OR (SELECT coalesce(array_agg(DISTINCT who || CASE v_event WHEN 'reopened' THEN ' appeal' ELSE ' conflict' END), '{}')
             FROM unnest(v_barred) AS who WHERE who IS NOT NULL)
          IS DISTINCT FROM
          (SELECT coalesce(array_agg(DISTINCT (e->>'accountId')::uuid || ' ' || (e->>'reason')), '{}')
             FROM jsonb_array_elements(coalesce(p_transition->'exclude', '[]')) AS e) THEN
      RAISE EXCEPTION 'complaint.not-allowed' USING ERRCODE = 'KK403';
    END IF;
  END $$;
`;

const doors = `
  CREATE OR REPLACE FUNCTION record_staff_transition(p_complaint uuid, p_version int, p_transition jsonb) RETURNS int
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  BEGIN
    PERFORM 1 FROM complaint
      WHERE id = p_complaint AND (team_id = ANY (current_teams()) OR id = ANY (granted_complaints()))
        AND id <> ALL (excluded_complaints());
    IF NOT FOUND THEN RAISE EXCEPTION 'complaint.not-found' USING ERRCODE = 'KK404'; END IF;
    IF p_transition->>'event' IN ('transferred', 'second-reader-named') THEN
      RAISE EXCEPTION 'complaint.not-allowed' USING ERRCODE = 'KK403';
    END IF;
    PERFORM hold_staff(p_complaint, p_version, p_transition);
    RETURN record_transition(p_complaint, p_version,
      p_transition || jsonb_build_object('actorKind', 'staff', 'actorId', current_account()));
  END $$;

  CREATE OR REPLACE FUNCTION transfer_complaint(p_complaint uuid, p_version int, p_transition jsonb, p_recipient text,
                                                p_case_key bytea, p_dialogue_key bytea) RETURNS int
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  DECLARE old_team text; next_version int; new_team text := p_transition->'patch'->>'team_id';
  BEGIN
    SELECT team_id INTO old_team FROM complaint WHERE id = p_complaint AND leads_complaint(id);
    IF NOT FOUND THEN RAISE EXCEPTION 'complaint.not-found' USING ERRCODE = 'KK404'; END IF;
    IF p_transition->>'event' <> 'transferred' OR new_team IS NULL OR new_team = old_team
       OR p_transition->>'actorKind' <> 'staff' OR p_transition->'patch'->>'state' IS DISTINCT FROM 'received'
       OR (p_transition->>'actorId')::uuid IS DISTINCT FROM current_account() THEN
      RAISE EXCEPTION 'transfer.refused' USING ERRCODE = 'KK422';
    END IF;
    PERFORM hold_staff(p_complaint, p_version, p_transition);
    next_version := record_transition(p_complaint, p_version, p_transition);
    DELETE FROM sealed_key WHERE complaint_id = p_complaint AND holder_kind <> 'recovery';
    UPDATE case_grant SET until_at = greatest(from_at, (p_transition->>'at')::timestamptz)
     WHERE complaint_id = p_complaint AND until_at IS NULL;
    INSERT INTO sealed_key (complaint_id, holder_kind, holder, recipient, case_key, dialogue_key, sealed_at)
    VALUES (p_complaint, 'team', new_team, p_recipient, p_case_key, p_dialogue_key, (p_transition->>'at')::timestamptz);
    RETURN next_version;
  END $$;

  CREATE OR REPLACE FUNCTION name_second_reader(p_complaint uuid, p_version int, p_transition jsonb, p_reader uuid,
                                                p_recipient text, p_case_key bytea, p_dialogue_key bytea) RETURNS int
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  DECLARE next_version int; t_at timestamptz := (p_transition->>'at')::timestamptz;
  BEGIN
    PERFORM 1 FROM complaint WHERE id = p_complaint AND leads_complaint(id) AND state = 'deciding';
    IF NOT FOUND THEN RAISE EXCEPTION 'complaint.not-found' USING ERRCODE = 'KK404'; END IF;
    IF p_transition->>'event' <> 'second-reader-named' OR p_transition->>'actorKind' <> 'staff'
       OR (p_transition->'patch'->>'second_reader_id')::uuid IS DISTINCT FROM p_reader
       OR (p_transition->>'actorId')::uuid IS DISTINCT FROM current_account() THEN
      RAISE EXCEPTION 'second-reader.refused' USING ERRCODE = 'KK422';
    END IF;
    PERFORM hold_staff(p_complaint, p_version, p_transition);
    next_version := record_transition(p_complaint, p_version, p_transition);
    INSERT INTO sealed_key (complaint_id, holder_kind, holder, recipient, case_key, dialogue_key, sealed_at)
    VALUES (p_complaint, 'account', p_reader::text, p_recipient, p_case_key, p_dialogue_key, t_at)
    ON CONFLICT ON CONSTRAINT sealed_key_pk DO UPDATE SET recipient = excluded.recipient, case_key = excluded.case_key,
      dialogue_key = excluded.dialogue_key, sealed_at = excluded.sealed_at;
    INSERT INTO case_grant (complaint_id, holder_kind, holder, reason, from_at)
    VALUES (p_complaint, 'account', p_reader::text, 'second-reader', t_at)
    ON CONFLICT ON CONSTRAINT case_grant_pk DO UPDATE SET from_at = excluded.from_at, until_at = NULL;
    RETURN next_version;
  END $$;
`;

/** All that one complainant's texts of one kind may come to. */
const MOST_BYTES = 33_554_432;

const texts = `
  -- Only an objection has room however much else was written: it is stored past this by the one function that takes it.
  CREATE FUNCTION require_room(p_complaint uuid, p_kind text, p_id uuid, p_request_key text, p_bytes int) RETURNS void
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  BEGIN
    -- What is here already is found by who writes it.
    IF NOT EXISTS (SELECT 1 FROM sealed_item
                    WHERE id = p_id OR (complaint_id = p_complaint AND request_key = p_request_key))
       AND p_bytes + (SELECT coalesce(sum(octet_length(content)), 0) FROM sealed_item
            WHERE complaint_id = p_complaint AND author_id IS NULL AND kind = p_kind) > ${MOST_BYTES} THEN
      RAISE EXCEPTION 'follow.too-many' USING ERRCODE = 'KK422';
    END IF;
  END $$;
  CREATE OR REPLACE FUNCTION limit_complainants_texts() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  BEGIN
    PERFORM require_room(NEW.complaint_id, NEW.kind, NEW.id, NEW.request_key, octet_length(NEW.content));
    RETURN NEW;
  END $$;
  DROP TRIGGER sealed_item_limit ON sealed_item;
  CREATE TRIGGER sealed_item_limit BEFORE INSERT ON sealed_item
    FOR EACH ROW WHEN (NEW.author_id IS NULL AND NEW.kind <> 'message-in') EXECUTE FUNCTION limit_complainants_texts();

  -- What is written or sent is so by now, whenever a door says it was.
  CREATE FUNCTION not_later_than_now() RETURNS trigger
  LANGUAGE plpgsql SET search_path = ${SEARCH_PATH} AS $$
  BEGIN
    NEW.created_at := least(NEW.created_at, statement_timestamp());
    RETURN NEW;
  END $$;
  CREATE TRIGGER sealed_item_instant BEFORE INSERT ON sealed_item
    FOR EACH ROW WHEN (NEW.created_at > statement_timestamp()) EXECUTE FUNCTION not_later_than_now();
  CREATE FUNCTION file_not_later_than_now() RETURNS trigger
  LANGUAGE plpgsql SET search_path = ${SEARCH_PATH} AS $$
  BEGIN
    NEW.created_at := least(NEW.created_at, statement_timestamp());
    NEW.completed_at := CASE WHEN NEW.completed_at IS NOT NULL THEN least(NEW.completed_at, statement_timestamp()) END;
    RETURN NEW;
  END $$;
  CREATE TRIGGER complaint_file_instants BEFORE INSERT OR UPDATE OF created_at, completed_at ON complaint_file
    FOR EACH ROW EXECUTE FUNCTION file_not_later_than_now();

  ${WRITING}
  ${SEEING}
  ${OBJECTING}

  -- A record and a word to the person are the responsible team's, and of a second reader the word with their decision.
  DROP POLICY sealed_item_write ON sealed_item;
  CREATE POLICY sealed_item_write ON sealed_item FOR INSERT TO kenekanko_desk
    WITH CHECK (EXISTS (SELECT 1 FROM complaint c WHERE c.id = complaint_id
                          AND (sealed_item.kind NOT IN ('record', 'message-out')
                            OR c.team_id = ANY ((SELECT current_teams())::text[])
                            OR (sealed_item.kind = 'message-out' AND c.state = 'deciding' AND c.second_reader_id = author_id)))
      AND author_id = (SELECT current_account()) AND NOT barred(complaint_id, author_id)
      AND kind NOT IN ('filing', 'addition', 'message-in'));
`;

const replays = `
  -- Locked for as long as a history is replayed under a moving clock. No role of a door has a right to it, so none can make
  -- believe that there is a replay, as it could with an advisory lock.
  CREATE TABLE replay ();
  CREATE FUNCTION is_replaying() RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  BEGIN
    -- Held until the transaction ends: a replay that begins waits for it.
    LOCK TABLE replay IN ROW SHARE MODE NOWAIT;
    RETURN false;
  EXCEPTION WHEN lock_not_available THEN
    RETURN true;
  END $$;

  CREATE OR REPLACE FUNCTION call_for_unread() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  BEGIN
    INSERT INTO outbox (event, payload, created_at, handed_at)
    VALUES ('people.awaited',
      jsonb_build_object('complaintId', NEW.id, 'occasion', 'message',
                         'turn', floor(extract(epoch FROM NEW.unread_since) * 1000)::bigint::text),
      NEW.unread_since,
      -- In a replay it is past: nobody is called for it.
      CASE WHEN is_replaying() THEN NEW.unread_since END);
    PERFORM pg_notify('kenekanko_outbox', '');
    RETURN NULL;
  END $$;
`;

const FUNCTIONS = [
  'mark_read(uuid, int)',
  'advance_record(uuid, int)',
  'staff_patch()',
  'hold_staff(uuid, int, jsonb)',
  'require_room(uuid, text, uuid, text, int)',
  'is_replaying()',
];

const rights = `
  GRANT CREATE ON SCHEMA public TO kenekanko_definer;
  ${FUNCTIONS.map((f) => `ALTER FUNCTION ${f} OWNER TO kenekanko_definer;`).join('\n  ')}
  REVOKE CREATE ON SCHEMA public FROM kenekanko_definer;
  REVOKE ALL ON FUNCTION ${FUNCTIONS.join(', ')}, count_writings(), not_later_than_now(), file_not_later_than_now() FROM PUBLIC;
  GRANT UPDATE ON replay TO kenekanko_definer; -- which is what a lock on it takes
  REVOKE UPDATE ON complaint FROM kenekanko_desk;
  GRANT EXECUTE ON FUNCTION mark_read(uuid, int), advance_record(uuid, int) TO kenekanko_desk;
  GRANT EXECUTE ON FUNCTION is_replaying() TO kenekanko_worker;
`;
