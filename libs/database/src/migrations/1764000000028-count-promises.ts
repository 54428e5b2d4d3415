import type { MigrationInterface, QueryRunner } from 'typeorm';
import { recordTransition } from './1764000000004-create-functions.js';
import { filingFunction } from './1764000000005-create-intake-functions.js';
import { SEEING } from './1764000000010-mark-shown-messages.js';
import { TWO_PERSONS } from './1764000000011-hold-two-persons.js';
import { SEARCH_PATH } from './1764000000012-look-in-temporary-last.js';
import { changing } from './1764000000013-change-consent.js';
import { FITTING_FILINGS, fittingLines } from './1764000000015-hold-the-ledger.js';
import { BY_THE_PARTIES } from './1764000000016-file-with-a-monitor.js';
import { boundLines, KNOWN_DAYS, ZONE } from './1764000000017-bind-the-days.js';
import { noteReferral, sendReferral } from './1764000000024-refer-and-remember.js';

/**
 * More is counted: promises kept, pauses, what is overdue, referrals, and who came back with their code. What no transition
 * brings about is counted by triggers and functions that see for themselves that it is so.
 */
export class CountPromises1764000000028 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(recordTransition(TWO_PERSONS + fittingLines(OFTEN) + boundLines(BOUNDS), SEARCH_PATH));
    await runner.query(filingFunction(FILING));
    await runner.query(changing(NOT_OVERDUE));
    await runner.query(counting);
    await runner.query(referring);
    await runner.query(SEEING);
    await runner.query(rights);
    await runner.query(whatStood);
  }

  async down(): Promise<void> {
    throw new Error('What was counted is not taken back by a migration: restore a backup instead.');
  }
}

/** How often a complaint may count in a measure, beside those before. */
export const OFTEN = `WHEN measure IN ('accepted', 'triaged-in-time', 'answered-in-time', 'acknowledged', 'acknowledged-in-time', 'overdue',
                 'came-back') THEN 1
               WHEN measure IN ('paused-waiting', 'paused-suspended') THEN 3650
               WHEN measure LIKE 'referral-%' THEN (SELECT count(*) FROM referral WHERE complaint_id = c.id)
               `;

export const BOUNDS = {
  many: ` AND (f.measure NOT IN ('paused-waiting', 'paused-suspended') OR abs(f.delta) NOT BETWEEN 1 AND 3650)`,
  levels: `, 'overdue', 'referral-overdue'`,
  // What was overdue when it was ruled a duplicate has been so all the time.
  again: ` AND NOT (f.measure = 'overdue' AND p_transition->>'event' = 'duplicate-undone')`,
};

/** When a complaint was acknowledged, of a set of facts, and by when it had to be: `ACKNOWLEDGEMENT` in the domain. */
const ACKNOWLEDGED = `(f.body->'complaint'->>'acknowledged_at')::timestamptz`;
const RECEIVED = `(f.body->'complaint'->>'received_at')::timestamptz`;

/** Filed: received, and acknowledged, and that in time, exactly where it is so; each on its day. */
const FILING = {
  ...BY_THE_PARTIES,
  linesRefused: `(jsonb_array_length(f.body->'ledger') > 0
                      AND (SELECT array_agg(l->>'measure' ORDER BY l->>'measure') FROM jsonb_array_elements(f.body->'ledger') AS l)
                          IS DISTINCT FROM CASE WHEN ${ACKNOWLEDGED} IS NULL THEN '{received}'
                            WHEN ${ACKNOWLEDGED} > ${RECEIVED} + interval '7 days' THEN '{acknowledged,received}'
                            ELSE '{acknowledged,acknowledged-in-time,received}' END::text[])`,
  alsoRefused: `${FITTING_FILINGS}
                      OR EXISTS (SELECT 1 FROM jsonb_array_elements(f.body->'ledger') AS l,
                                   (SELECT (${RECEIVED} AT TIME ZONE ${ZONE})::date, (${ACKNOWLEDGED} AT TIME ZONE ${ZONE})::date) AS d (received, acknowledged)
                                  WHERE (l->>'delta')::int IS DISTINCT FROM 1
                                     OR (l->>'event_day')::date IS DISTINCT FROM CASE l->>'measure' WHEN 'received' THEN d.received ELSE d.acknowledged END
                                     OR (l->>'cohort_day')::date IS DISTINCT FROM d.received
                                     OR (d.received ${KNOWN_DAYS}) IS NOT TRUE OR ((l->>'event_day')::date ${KNOWN_DAYS}) IS NOT TRUE)`,
};

/** With a change of consent its deadline may have passed, or fall away. */
const NOT_OVERDUE = `(SELECT count(*) FROM jsonb_array_elements(coalesce(p_transition->'ledger', '[]')) AS l
            WHERE l->>'measure' <> 'overdue')`;

const counting = `
  -- One line that no transition writes, beside the latest of the complaint's history: counted by what the complaint is
  -- counted by, for the team that has it. Its caller holds the complaint's row. Nothing outside the network.
  CREATE FUNCTION count_apart(c complaint, p_measure text, p_day date, p_at timestamptz) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  BEGIN
    PERFORM pg_current_xact_id();
    INSERT INTO count_ledger (history_id, line, recorded_at, measure, cohort_day, event_day, district_id, team_id, kind,
                              category, channel, language, sex, age_band, delta)
    SELECT h.id, (SELECT coalesce(max(l.line), 0) + 1 FROM count_ledger l WHERE l.history_id = h.id), p_at, p_measure,
           s.cohort_day, p_day, s.district_id, c.team_id, s.kind, s.category, s.channel, s.language, s.sex, s.age_band, 1
      FROM complaint_history h,
           (SELECT l.cohort_day, l.district_id, l.kind, l.category, l.channel, l.language, l.sex, l.age_band
              FROM complaint_history p JOIN count_ledger l ON l.history_id = p.id
             WHERE p.complaint_id = c.id AND l.measure IN ('received', 'joined-network')
             GROUP BY 1, 2, 3, 4, 5, 6, 7, 8 HAVING sum(l.delta) > 0 LIMIT 1) AS s
     WHERE h.complaint_id = c.id AND h.number = c.version
       AND NOT EXISTS (SELECT 1 FROM team t WHERE t.id = c.team_id AND t.kind = 'outside-reviewer');
  END $$;

  -- Lowers one of what stands in a measure, with all it was raised with.
  CREATE FUNCTION lower_apart(c complaint, p_measure text, p_day date, p_at timestamptz) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  BEGIN
    PERFORM pg_current_xact_id();
    INSERT INTO count_ledger (history_id, line, recorded_at, measure, cohort_day, event_day, district_id, team_id, kind,
                              category, channel, language, sex, age_band, delta)
    SELECT h.id, (SELECT coalesce(max(l.line), 0) + 1 FROM count_ledger l WHERE l.history_id = h.id), p_at, p_measure,
           s.cohort_day, p_day, s.district_id, s.team_id, s.kind, s.category, s.channel, s.language, s.sex, s.age_band, -1
      FROM complaint_history h,
           (SELECT l.cohort_day, l.district_id, l.team_id, l.kind, l.category, l.channel, l.language, l.sex, l.age_band
              FROM complaint_history p JOIN count_ledger l ON l.history_id = p.id
             WHERE p.complaint_id = c.id AND l.measure = p_measure
             GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9 HAVING sum(l.delta) > 0 ORDER BY max(l.sequence) LIMIT 1) AS s
     WHERE h.complaint_id = c.id AND h.number = c.version;
  END $$;

  CREATE FUNCTION counted_apart(p_complaint uuid, p_measure text) RETURNS bigint
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
    SELECT coalesce(sum(l.delta), 0) FROM complaint_history h JOIN count_ledger l ON l.history_id = h.id
     WHERE h.complaint_id = p_complaint AND l.measure = p_measure
  $$;

  CREATE FUNCTION network_day(p_at timestamptz) RETURNS date
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
    SELECT (p_at AT TIME ZONE ${ZONE})::date
  $$;

  -- Has complaints count as overdue, or no longer, as they are: past their present deadline, and the staff's turn.
  CREATE FUNCTION settle_overdue(p_complaints uuid[], p_at timestamptz) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  DECLARE c complaint; t_at timestamptz := least(p_at, clock_timestamp()); was boolean; is_so boolean;
  BEGIN
    FOR c IN SELECT * FROM complaint WHERE id = ANY (p_complaints) ORDER BY id FOR UPDATE LOOP
      was := counted_apart(c.id, 'overdue') > 0;
      is_so := coalesce(c.state NOT IN ('concluded', 'awaiting-complainant') AND c.due_at <= t_at, false);
      IF is_so AND NOT was THEN PERFORM count_apart(c, 'overdue', network_day(t_at), t_at); END IF;
      IF was AND NOT is_so THEN PERFORM lower_apart(c, 'overdue', network_day(t_at), t_at); END IF;
    END LOOP;
  END $$;

  -- A deadline that is moved on by no event, as the end of a team's suspension moves it.
  CREATE FUNCTION follow_due() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  BEGIN
    IF counted_apart(NEW.id, 'overdue') > 0 THEN PERFORM settle_overdue(ARRAY[NEW.id], clock_timestamp()); END IF;
    RETURN NULL;
  END $$;
`;

const referring = `
  -- Whether that it is overdue is among what is counted: it is taken back with the answer.
  ALTER TABLE referral ADD COLUMN counted_overdue boolean NOT NULL DEFAULT false;

  -- Counts what came of a referral, as it was before: each once, on the day it happened. With an answer, or closed, it is
  -- overdue no longer.
  CREATE FUNCTION count_referral(r referral, p_on date, p_at timestamptz) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  DECLARE c complaint; n referral; v_on date := least(p_on, network_day(p_at));
  BEGIN
    SELECT * INTO c FROM complaint WHERE id = r.complaint_id FOR UPDATE;
    SELECT * INTO n FROM referral WHERE id = r.id;
    IF r.acknowledged_on IS NULL AND n.acknowledged_on IS NOT NULL THEN
      PERFORM count_apart(c, 'referral-acknowledged', v_on, p_at);
    END IF;
    IF r.answered_on IS NULL AND n.answered_on IS NOT NULL THEN
      PERFORM count_apart(c, 'referral-answered', v_on, p_at);
    END IF;
    IF r.result IS NULL AND n.result IS NOT NULL THEN
      PERFORM count_apart(c, 'referral-result', v_on, p_at);
    END IF;
    IF r.counted_overdue AND (n.answered_on IS NOT NULL OR n.closed_at IS NOT NULL) THEN
      PERFORM lower_apart(c, 'referral-overdue', network_day(p_at), p_at);
      UPDATE referral SET counted_overdue = false WHERE id = r.id;
    END IF;
  END $$;

  -- Has referrals without an answer count as overdue, once their time is over.
  CREATE FUNCTION settle_referrals(p_referrals uuid[], p_at timestamptz) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  DECLARE c complaint; t_at timestamptz := least(p_at, clock_timestamp()); v_id uuid;
  BEGIN
    FOR v_id IN SELECT r.id FROM referral r JOIN team t ON t.kind <> 'outside-reviewer'
                  JOIN complaint o ON o.id = r.complaint_id AND o.team_id = t.id
                 WHERE r.id = ANY (p_referrals) ORDER BY r.complaint_id, r.id LOOP
      SELECT o.* INTO c FROM complaint o JOIN referral r ON r.complaint_id = o.id WHERE r.id = v_id FOR UPDATE OF o;
      UPDATE referral SET counted_overdue = true
       WHERE id = v_id AND NOT counted_overdue AND due_at <= t_at AND answered_on IS NULL AND closed_at IS NULL;
      IF FOUND THEN PERFORM count_apart(c, 'referral-overdue', network_day(t_at), t_at); END IF;
    END LOOP;
  END $$;

  ${sendReferral(`
    PERFORM count_apart(c, 'referral-sent', network_day(t_at), t_at);`)}

  ${noteReferral({
    // The complaint before the referral, as a transition takes them.
    first: `
    PERFORM 1 FROM complaint WHERE id = (SELECT complaint_id FROM referral WHERE id = p_id) FOR UPDATE;`,
    counted: `
    PERFORM count_referral(r, p_on, t_at);`,
  })}
`;

const WORKERS = ['settle_overdue(uuid[], timestamptz)', 'settle_referrals(uuid[], timestamptz)'];
const FUNCTIONS = [
  ...WORKERS,
  'count_apart(complaint, text, date, timestamptz)',
  'lower_apart(complaint, text, date, timestamptz)',
  'counted_apart(uuid, text)',
  'network_day(timestamptz)',
  'follow_due()',
  'count_referral(referral, date, timestamptz)',
];

const rights = `
  GRANT UPDATE (counted_overdue) ON referral TO kenekanko_definer;
  GRANT CREATE ON SCHEMA public TO kenekanko_definer;
  ${FUNCTIONS.map((f) => `ALTER FUNCTION ${f} OWNER TO kenekanko_definer;`).join('\n  ')}
  REVOKE CREATE ON SCHEMA public FROM kenekanko_definer;
  REVOKE ALL ON FUNCTION ${FUNCTIONS.join(', ')} FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION ${WORKERS.join(', ')} TO kenekanko_worker;
  -- A transition counts what its own rule says: this is for what moves a deadline without one.
  CREATE TRIGGER complaint_due AFTER UPDATE OF due_at ON complaint
    FOR EACH ROW WHEN (OLD.due_at IS DISTINCT FROM NEW.due_at AND OLD.version = NEW.version) EXECUTE FUNCTION follow_due();

  -- For the proofs: what is counted of referrals against the referrals themselves.
  GRANT SELECT (id, complaint_id, acknowledged_on, answered_on, result, counted_overdue) ON referral TO kenekanko_check;
  CREATE POLICY referral_check ON referral FOR SELECT TO kenekanko_check USING (true);
  GRANT SELECT ON reminder TO kenekanko_check;
  CREATE POLICY reminder_check ON reminder FOR SELECT TO kenekanko_check USING (true);
`;

/** What can be known of what was there before: counted now, on the days it happened. */
const whatStood = `
  SET LOCAL ROLE kenekanko_definer;
  SELECT count_apart(c, m.measure, m.day, clock_timestamp())
    FROM complaint c, LATERAL (
      SELECT 'acknowledged' AS measure, network_day(c.acknowledged_at) AS day WHERE c.acknowledged_at IS NOT NULL
      UNION ALL SELECT 'acknowledged-in-time', network_day(c.acknowledged_at)
                 WHERE c.acknowledged_at <= c.received_at + interval '7 days'
      UNION ALL SELECT 'accepted', network_day(min(h.at))
                  FROM complaint_history h JOIN team t ON t.id = h.to_team_id AND t.kind <> 'outside-reviewer'
                 WHERE h.complaint_id = c.id AND h.event = 'accepted' HAVING min(h.at) IS NOT NULL
      -- Of those alone whose clock was never started anew: the others' first deadline is not known any more.
      UNION ALL SELECT 'triaged-in-time', network_day(c.triaged_at)
                 WHERE c.triaged_at <= c.triage_due_at AND counted_apart(c.id, 'triaged') > 0
                   AND NOT EXISTS (SELECT 1 FROM complaint_history h
                                    WHERE h.complaint_id = c.id AND h.event IN ('transferred', 'reopened'))
      UNION ALL SELECT 'referral-sent', network_day(r.sent_at) FROM referral r WHERE r.complaint_id = c.id
      UNION ALL SELECT 'referral-acknowledged', r.acknowledged_on FROM referral r
                 WHERE r.complaint_id = c.id AND r.acknowledged_on IS NOT NULL
      UNION ALL SELECT 'referral-answered', r.answered_on FROM referral r
                 WHERE r.complaint_id = c.id AND r.answered_on IS NOT NULL
      UNION ALL SELECT 'referral-result', r.result_on FROM referral r
                 WHERE r.complaint_id = c.id AND r.result IS NOT NULL) AS m
   WHERE EXISTS (SELECT 1 FROM complaint_history h JOIN count_ledger l ON l.history_id = h.id WHERE h.complaint_id = c.id);
  INSERT INTO count_ledger (history_id, line, recorded_at, measure, cohort_day, event_day, district_id, team_id, kind, category,
                            channel, language, finding, action, closing_reason, sex, age_band, delta)
  SELECT h.id, (SELECT coalesce(max(l.line), 0) + 1 FROM count_ledger l WHERE l.history_id = h.id), clock_timestamp(), 'answered-in-time',
         p.cohort_day, p.event_day, p.district_id, p.team_id, p.kind, p.category, p.channel, p.language, p.finding, p.action,
         p.closing_reason, p.sex, p.age_band, 1
    FROM (SELECT o.complaint_id, l.cohort_day, l.event_day, l.district_id, l.team_id, l.kind, l.category, l.channel, l.language,
                 l.finding, l.action, l.closing_reason, l.sex, l.age_band
            FROM complaint_history o JOIN count_ledger l ON l.history_id = o.id WHERE l.measure = 'processed'
           GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14 HAVING sum(l.delta) > 0) AS p
    JOIN complaint c ON c.id = p.complaint_id
     AND p.event_day <= network_day(coalesce(c.acknowledged_at, CASE WHEN c.channel <> 'import' THEN c.received_at + interval '7 days' END))
                        + coalesce((SELECT (value->>'feedbackDays')::int FROM setting WHERE key = 'deadlines'), 90)
    JOIN complaint_history h ON h.complaint_id = c.id AND h.number = c.version;
  SELECT settle_overdue(coalesce(array_agg(id), '{}'), clock_timestamp()) FROM complaint WHERE state <> 'concluded';
  SELECT settle_referrals(coalesce(array_agg(id), '{}'), clock_timestamp()) FROM referral;
  RESET ROLE;
`;
