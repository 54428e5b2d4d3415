import { CUBE_CHECKS } from './cube-checks.js';
import { columnOf } from './cube.query.js';
import { MEASURES } from './domain/index.js';
import { TAKEN_BACK } from './taken-back.js';

/** What holds of ledger, history and complaints when nothing is found, by the check's id. */
export type Claims = Readonly<Record<string, string>>;

/** One look at the rows, that proves several things at once: at a million complaints each look takes seconds. */
export interface CountPass {
  readonly claims: Claims;
  /** Rows of two columns: `check`, the id of a claim, and `fault`, an id or a code of what breaks it. */
  readonly sql: string;
}

const REVIEWER = `reviewer AS (SELECT id FROM team WHERE kind = 'outside-reviewer')`;

const OWN_MEASURES = MEASURES.filter((one) => !one.startsWith('opening-'));

/** What the lines of one complaint must sum up to, beside what it and its history say. */
interface OwnCheck {
  readonly claim: string;
  readonly broken: string;
}

const OWN: Readonly<Record<string, OwnCheck>> = {
  received: {
    claim: 'every complaint is counted as received once, but for those filed with the outside reviewer',
    broken: `received <> (NOT filed_outside)::int`,
  },
  levels: {
    claim: 'what the ledger says of each state is what the complaints say',
    broken: `standing <> (state = 'concluded' AND NOT outside)::int OR verifying <> (state = 'verifying' AND NOT outside)::int
      OR awaiting <> (state = 'awaiting-complainant' AND NOT outside)::int OR deciding <> (state = 'deciding' AND NOT outside)::int`,
  },
  closings: {
    claim: 'closings less reopenings is what stands concluded; processed counts a complaint once at most',
    broken: `closed - reopened <> standing OR processed NOT IN (0, 1) OR triaged NOT IN (0, 1) OR standing > processed`,
  },
  promises: {
    claim:
      'a complaint counts as acknowledged where it is, as accepted where someone took it up, and in time only where it counts at all',
    broken: `acknowledged <> (acknowledged_at IS NOT NULL AND NOT filed_outside)::int
      OR acknowledged_in_time <>
         (coalesce(acknowledged_at <= received_at + interval '7 days', false) AND NOT filed_outside)::int
      OR accepted <> was_accepted::int OR accepted > triaged OR triaged_in_time NOT IN (0, triaged)
      OR answered_in_time NOT IN (0, processed) OR came_back NOT IN (0, 1)`,
  },
  standstill: {
    claim: 'days of standing still are counted with a first conclusion alone, and no more than lay before it',
    broken: `paused_waiting < 0 OR paused_suspended < 0 OR (processed = 0 AND paused_waiting + paused_suspended > 0)
      OR paused_waiting + paused_suspended > extract(epoch FROM last_at - entered_at) / 86400
      OR (paused_waiting > 0 AND NOT EXISTS (SELECT 1 FROM complaint_pause p WHERE p.complaint_id = own.id AND p.reason = 'awaiting-complainant'))
      OR (paused_suspended > 0 AND NOT EXISTS (SELECT 1 FROM complaint_pause p WHERE p.complaint_id = own.id AND p.reason = 'team-suspended'))`,
  },
  overdue: {
    claim: 'what counts as overdue is past its present deadline, and what was noted as past it counts',
    broken: `overdue NOT IN (0, 1) OR (overdue = 1 AND NOT late) OR (overdue = 0 AND late AND EXISTS (
      SELECT 1 FROM reminder r WHERE r.complaint_id = own.id AND r.due_at = own.due_at AND r.share >= 100))`,
  },
  referrals: {
    claim: 'referrals are counted as they are: sent, acknowledged, answered, with a result, overdue',
    // What the outside reviewer does is in no table.
    broken: `NOT was_outside AND (referral_sent, referral_acknowledged, referral_answered, referral_result, referral_overdue)
      IS DISTINCT FROM (sent, sent_acknowledged, sent_answered, sent_result, sent_overdue)`,
  },
};

/** Each complaint's own lines, in one pass over ledger and history. */
const OWN_PASS: CountPass = {
  claims: {
    ...Object.fromEntries(Object.entries(OWN).map(([id, { claim }]) => [id, claim])),
    orphans: 'every ledger row belongs to a row of the history',
  },
  sql: `WITH ${REVIEWER},
    told AS (
      SELECT complaint_id, max(at) AS last_at, bool_or(number = 1 AND to_team_id IN (SELECT id FROM reviewer)) AS filed_outside,
             bool_or(to_team_id IN (SELECT id FROM reviewer)) AS was_outside,
             bool_or(event = 'accepted' AND to_team_id NOT IN (SELECT id FROM reviewer)) AS was_accepted
        FROM complaint_history GROUP BY 1),
    sums AS MATERIALIZED (
      SELECT h.complaint_id, min(l.sequence) AS first,
             ${OWN_MEASURES.map((one) => `coalesce(sum(l.delta) FILTER (WHERE l.measure = '${one}'), 0)::int AS ${columnOf(one)}`).join(',\n             ')}
        FROM count_ledger l LEFT JOIN complaint_history h ON h.id = l.history_id GROUP BY 1),
    referred AS (
      SELECT complaint_id, count(*) AS sent, count(acknowledged_on) AS sent_acknowledged, count(answered_on) AS sent_answered,
             count(result) AS sent_result, count(*) FILTER (WHERE counted_overdue) AS sent_overdue
        FROM referral GROUP BY 1),
    own AS (
      SELECT c.id, c.state, c.received_at, c.entered_at, c.acknowledged_at, c.due_at,
             c.team_id IN (SELECT id FROM reviewer) AS outside, t.last_at, coalesce(t.filed_outside, false) AS filed_outside,
             coalesce(t.was_outside, false) AS was_outside, coalesce(t.was_accepted, false) AS was_accepted,
             c.state NOT IN ('concluded', 'awaiting-complainant') AND c.team_id NOT IN (SELECT id FROM reviewer)
               AND coalesce(c.due_at <= statement_timestamp(), false) AS late,
             ${['sent', 'sent_acknowledged', 'sent_answered', 'sent_result', 'sent_overdue'].map((one) => `coalesce(r.${one}, 0) AS ${one}`).join(', ')},
             ${OWN_MEASURES.map((one) => `coalesce(s.${columnOf(one)}, 0) AS ${columnOf(one)}`).join(', ')}
        FROM complaint c LEFT JOIN sums s ON s.complaint_id = c.id LEFT JOIN told t ON t.complaint_id = c.id
        LEFT JOIN referred r ON r.complaint_id = c.id
       WHERE (${TAKEN_BACK}) IS NOT TRUE)
    -- Asked all at once of a million that hold, and one by one of what does not.
    SELECT v."check", own.id::text AS fault FROM own,
           LATERAL (VALUES ${Object.entries(OWN)
             .map(([id, { broken }]) => `('${id}', ${broken})`)
             .join(',\n             ')}) AS v ("check", broken)
     WHERE (${Object.values(OWN)
       .map(({ broken }) => `(${broken})`)
       .join('\n       OR ')}) AND v.broken
    UNION ALL SELECT 'orphans', first::text FROM sums WHERE complaint_id IS NULL`,
};

const CONCLUSION_PASS: CountPass = {
  claims: {
    conclusions: 'finding, action, closing reason and team of what stands are those of the complaint',
  },
  sql: `WITH standing AS (
      SELECT h.complaint_id, l.team_id, l.finding, l.action, l.closing_reason, l.district_id, l.category
        FROM count_ledger l JOIN complaint_history h ON h.id = l.history_id
       WHERE l.measure = 'standing' GROUP BY 1, 2, 3, 4, 5, 6, 7 HAVING sum(l.delta) <> 0)
    SELECT 'conclusions' AS "check", c.id::text AS fault FROM standing s JOIN complaint c ON c.id = s.complaint_id
     WHERE (s.team_id, s.district_id, s.category) IS DISTINCT FROM
           (c.team_id, CASE WHEN c.restricted THEN 'restricted' ELSE c.district_id END,
            CASE WHEN c.restricted THEN 'restricted' ELSE c.category END)
        OR (NOT c.restricted AND (s.finding, s.action, s.closing_reason) IS DISTINCT FROM (c.finding, c.action, c.closing_reason))`,
};

/** The stock by one axis: what came in less what went out, against what is open. */
const stock = (check: string, axis: 'team_id' | 'district_id', moves: string): string => `
  SELECT '${check}', coalesce(b.key, o.key) FROM (
      SELECT ${axis} AS key, sum(CASE
               WHEN measure IN ('received', 'reopened', 'joined-network'${moves && ", 'transferred-in'"}) THEN sum
               WHEN measure IN ('closed', 'left-network'${moves && ", 'transferred-out'"}) THEN -sum ELSE 0 END) AS stock
        FROM booked GROUP BY 1) AS b
    FULL JOIN (SELECT ${axis} AS key, sum(n) AS stock FROM open GROUP BY 1) AS o USING (key)
   WHERE coalesce(b.stock, 0) <> coalesce(o.stock, 0)`;

const STOCK_PASS: CountPass = {
  claims: {
    'stock-by-team': 'received + reopened + in − closed − out is what is open, for each team',
    'stock-by-district': 'received + reopened − closed is what is open, for each district of the facts',
    transfers: 'transfers in and out cancel for the network',
  },
  sql: `WITH ${REVIEWER},
    booked AS MATERIALIZED (
      SELECT district_id, team_id, measure, sum(delta) AS sum FROM count_ledger GROUP BY 1, 2, 3),
    open AS MATERIALIZED (
      SELECT CASE WHEN restricted THEN 'restricted' ELSE district_id END AS district_id, team_id, count(*) AS n FROM complaint
       WHERE state <> 'concluded' AND team_id NOT IN (SELECT id FROM reviewer) GROUP BY 1, 2)
    SELECT 'transfers' AS "check", sum(CASE measure WHEN 'transferred-in' THEN sum ELSE -sum END)::text AS fault FROM booked
     WHERE measure IN ('transferred-in', 'transferred-out')
    HAVING sum(CASE measure WHEN 'transferred-in' THEN sum ELSE -sum END) <> 0
    UNION ALL ${stock('stock-by-team', 'team_id', 'moves')}
    UNION ALL ${stock('stock-by-district', 'district_id', '')}`,
};

/** The hash of a history's row, in words of its own: the function that wrote it is not asked. */
const HASH = `sha256(coalesce(h.previous_hash, ''::bytea) || convert_to(concat_ws('|', h.complaint_id, h.number,
  (extract(epoch FROM h.at) * 1000000)::bigint, h.actor_kind, coalesce(h.actor_id::text, '-'), h.event, coalesce(h.from_state, '-'),
  h.to_state, coalesce(h.from_team_id, '-'), h.to_team_id, coalesce(h.reason_code, '-')), 'UTF8'))`;

const HISTORY_PASS: CountPass = {
  claims: {
    'history-complete': 'histories number from 1 to the version of their complaint, without a gap',
    'history-chained': 'every row of a history bears the hash of the one before and its own',
    'history-leads-here':
      'state and team of a complaint are those its history ends in, and each event starts where the last one ended',
  },
  sql: `WITH numbers AS (
      SELECT complaint_id, count(*) AS count, min(number) AS first, max(number) AS last FROM complaint_history GROUP BY 1),
    steps AS (
      SELECT h.complaint_id,
             h.previous_hash IS DISTINCT FROM p.hash OR h.hash IS DISTINCT FROM ${HASH} AS unchained,
             (h.from_state, h.from_team_id) IS DISTINCT FROM (p.to_state, p.to_team_id) AS astray
        FROM complaint_history h LEFT JOIN complaint_history p ON p.complaint_id = h.complaint_id AND p.number = h.number - 1)
    SELECT 'history-complete' AS "check", c.id::text AS fault FROM complaint c LEFT JOIN numbers n ON n.complaint_id = c.id
     WHERE n.complaint_id IS NULL OR n.count <> c.version OR n.last <> c.version OR n.first <> 1
    UNION SELECT v."check", s.complaint_id::text FROM steps s,
                 LATERAL (VALUES ('history-chained', s.unchained), ('history-leads-here', s.astray)) AS v ("check", broken)
     WHERE (s.unchained OR s.astray) AND v.broken
    UNION SELECT 'history-leads-here', c.id::text FROM complaint c
            JOIN complaint_history h ON h.complaint_id = c.id AND h.number = c.version
     WHERE c.state <> h.to_state OR c.team_id <> h.to_team_id`,
};

/** What one small look proves. */
const one = (check: string, claim: string, sql: string): CountPass => ({
  claims: { [check]: claim },
  sql: `SELECT '${check}' AS "check", fault FROM (${sql}) AS f`,
});

const SMALL_PASSES: readonly CountPass[] = [
  one(
    'pauses',
    'a clock stands still exactly where a pause is open',
    `SELECT c.id::text AS fault FROM complaint c
      WHERE (c.paused_since IS NOT NULL) <> EXISTS (SELECT 1 FROM complaint_pause p
        WHERE p.complaint_id = c.id AND p.to_at IS NULL AND p.reason = 'awaiting-complainant')`,
  ),
  one(
    'taken-back',
    'what an undone import had filed counts nothing, on no day and by no dimension; and nothing else is let off',
    `SELECT h.complaint_id::text AS fault FROM complaint c JOIN complaint_history h ON h.complaint_id = c.id
       JOIN count_ledger l ON l.history_id = h.id WHERE ${TAKEN_BACK}
      GROUP BY h.complaint_id, l.measure, l.cohort_day, l.event_day, l.district_id, l.team_id, l.kind, l.category,
               l.channel, l.language, l.finding, l.action, l.closing_reason, l.sex, l.age_band HAVING sum(l.delta) <> 0
     UNION
     SELECT c.id::text FROM complaint c JOIN complaint_history h ON h.complaint_id = c.id AND h.number = c.version
      WHERE ((${TAKEN_BACK}) IS TRUE) <> (h.event = 'import-undone')`,
  ),
  one(
    'answers-in-time',
    'what was told in time was told with the first conclusion, to someone who was promised to be told',
    `WITH told AS (
        SELECT h.complaint_id, l.measure, l.event_day FROM count_ledger l JOIN complaint_history h ON h.id = l.history_id
         WHERE l.measure IN ('processed', 'answered-in-time') GROUP BY 1, 2, 3 HAVING sum(l.delta) > 0)
      SELECT c.id::text AS fault FROM told t JOIN complaint c ON c.id = t.complaint_id
        LEFT JOIN told p ON p.complaint_id = t.complaint_id AND p.measure = 'processed' AND p.event_day = t.event_day
       WHERE t.measure = 'answered-in-time'
         AND ((c.channel = 'import' AND c.acknowledged_at IS NULL AND 'contact' <> ALL (c.consents)) OR p.complaint_id IS NULL)`,
  ),
  one(
    'one-assignment',
    'no version of a complaint was given to two people',
    `SELECT complaint_id::text AS fault FROM assignment_decision WHERE chosen_id IS NOT NULL
      GROUP BY complaint_id, complaint_version HAVING count(*) > 1`,
  ),
  one(
    'marks',
    'later marks never stand at smaller numbers',
    `SELECT at::text AS fault FROM (SELECT at, sequence, lag(sequence) OVER (ORDER BY at) AS previous FROM ledger_mark) AS m
      WHERE sequence < previous`,
  ),
  one(
    'opening-sealed',
    'confirmed opening balances are as they were confirmed, each by another than who entered them, and none is missing',
    `SELECT d.entry_id::text AS fault FROM (
        SELECT *, lag(hash) OVER (ORDER BY sequence) AS expected_previous FROM opening_decision WHERE decision = 'confirmed') AS d
      WHERE d.previous_hash IS DISTINCT FROM d.expected_previous OR d.decided_by = d.entered_by
         OR d.hash IS DISTINCT FROM opening_hash(d.previous_hash, d.entry_id, d.decided_by, d.decided_at, d.sequence)`,
  ),
  one(
    'opening-sound',
    'no opening balance is below nothing, and in no place more was processed before this system than received',
    `WITH net AS (
        SELECT b.district_id, b.month, b.up_to, b.kind, sum(b.received) AS received, sum(b.processed) AS processed
          FROM opening_balance b JOIN opening_decision d ON d.entry_id = b.entry_id
         WHERE d.decision = 'confirmed' GROUP BY 1, 2, 3, 4)
      SELECT concat_ws(' ', coalesce(district_id, '*'), month) AS fault FROM net WHERE received < 0 OR processed < 0
      UNION SELECT coalesce(district_id, '*') FROM net GROUP BY district_id HAVING sum(processed) > sum(received)`,
  ),
];

/** Everything `verify-counts` proves. */
export const COUNT_PASSES: readonly CountPass[] = [
  OWN_PASS,
  CONCLUSION_PASS,
  STOCK_PASS,
  HISTORY_PASS,
  ...SMALL_PASSES,
  ...CUBE_CHECKS,
];
