import { columnOf } from './cube.query.js';
import { MEASURES } from './domain/index.js';

/** One thing that must be true of ledger, history and complaints; its query finds what breaks it. */
export interface CountCheck {
  readonly id: string;
  /** What holds when the query finds nothing. */
  readonly claim: string;
  /** Rows of one column `fault`: an id or a code of what is wrong. */
  readonly sql: string;
  /** True where it reads `own`, each complaint's own sums, which are made once for all of these. */
  readonly ofOwn?: true;
}

/** Complaints with whether they were filed, and are, outside every table (with the outside reviewer). */
const COMPLAINTS = `complaints AS (
    SELECT c.*, c.team_id IN (SELECT id FROM reviewer) AS outside,
           h.to_team_id IN (SELECT id FROM reviewer) AS filed_outside,
           CASE WHEN c.restricted THEN 'restricted' ELSE c.district_id END AS counted_district
      FROM complaint c LEFT JOIN complaint_history h ON h.complaint_id = c.id AND h.number = 1)`;

/** Each complaint's own sums. */
const SUMS = `WITH reviewer AS (SELECT id FROM team WHERE kind = 'outside-reviewer'),
  ${COMPLAINTS},
  sums AS (
    SELECT h.complaint_id, l.measure, sum(l.delta) AS total
      FROM count_ledger l JOIN complaint_history h ON h.id = l.history_id GROUP BY 1, 2),
  own AS MATERIALIZED (
    SELECT c.id, c.state, c.outside, c.filed_outside,
           ${MEASURES.map((one) => `coalesce(max(total) FILTER (WHERE measure = '${one}'), 0) AS ${columnOf(one)}`).join(', ')}
      FROM complaints c LEFT JOIN sums s ON s.complaint_id = c.id
     GROUP BY c.id, c.state, c.outside, c.filed_outside)`;

/** The stock by one axis: what came in less what went out, against what is open. */
const stock = (axis: 'team_id' | 'district_id', column: string, moves: string): string => `
  WITH reviewer AS (SELECT id FROM team WHERE kind = 'outside-reviewer'),
  ${COMPLAINTS},
  booked AS (
    SELECT ${axis} AS key, sum(CASE
             WHEN measure IN ('received', 'reopened', 'joined-network'${moves ? ", 'transferred-in'" : ''}) THEN delta
             WHEN measure IN ('closed', 'left-network'${moves ? ", 'transferred-out'" : ''}) THEN -delta ELSE 0 END) AS stock
      FROM count_ledger GROUP BY 1),
  open AS (SELECT ${column} AS key, count(*) AS stock FROM complaints WHERE state <> 'concluded' AND NOT outside GROUP BY 1)
  SELECT coalesce(b.key, o.key) AS fault FROM booked b FULL JOIN open o USING (key)
   WHERE coalesce(b.stock, 0) <> coalesce(o.stock, 0)`;

/** Ledger against complaints. */
const LEDGER_CHECKS: readonly CountCheck[] = [
  {
    id: 'received',
    claim: 'every complaint is counted as received once, but for those filed with the outside reviewer',
    ofOwn: true,
    sql: `SELECT id::text AS fault FROM own WHERE received <> CASE WHEN filed_outside THEN 0 ELSE 1 END`,
  },
  {
    id: 'levels',
    claim: 'what the ledger says of each state is what the complaints say',
    ofOwn: true,
    sql: `SELECT id::text AS fault FROM own
      WHERE standing <> CASE WHEN state = 'concluded' AND NOT outside THEN 1 ELSE 0 END
         OR verifying <> CASE WHEN state = 'verifying' AND NOT outside THEN 1 ELSE 0 END
         OR awaiting <> CASE WHEN state = 'awaiting-complainant' AND NOT outside THEN 1 ELSE 0 END
         OR deciding <> CASE WHEN state = 'deciding' AND NOT outside THEN 1 ELSE 0 END`,
  },
  {
    id: 'closings',
    claim: 'closings less reopenings is what stands concluded; processed counts a complaint once at most',
    ofOwn: true,
    sql: `SELECT id::text AS fault FROM own
      WHERE closed - reopened <> standing OR processed NOT IN (0, 1) OR triaged NOT IN (0, 1) OR standing > processed`,
  },
  {
    id: 'conclusions',
    claim: 'finding, action, closing reason and team of what stands are those of the complaint',
    sql: `WITH standing AS (
        SELECT h.complaint_id, l.team_id, l.finding, l.action, l.closing_reason, l.district_id, l.category
          FROM count_ledger l JOIN complaint_history h ON h.id = l.history_id
         WHERE l.measure = 'standing' GROUP BY 1, 2, 3, 4, 5, 6, 7 HAVING sum(l.delta) <> 0)
      SELECT c.id::text AS fault FROM standing s JOIN complaint c ON c.id = s.complaint_id
       WHERE (s.team_id, s.district_id, s.category) IS DISTINCT FROM
             (c.team_id, CASE WHEN c.restricted THEN 'restricted' ELSE c.district_id END,
              CASE WHEN c.restricted THEN 'restricted' ELSE c.category END)
          OR (NOT c.restricted AND (s.finding, s.action, s.closing_reason) IS DISTINCT FROM (c.finding, c.action, c.closing_reason))`,
  },
  {
    id: 'stock-by-team',
    claim: 'received + reopened + in − closed − out is what is open, for each team',
    sql: stock('team_id', 'team_id', 'moves'),
  },
  {
    id: 'stock-by-district',
    claim: 'received + reopened − closed is what is open, for each district of the facts',
    sql: stock('district_id', 'counted_district', ''),
  },
  {
    id: 'transfers',
    claim: 'transfers in and out cancel for the network',
    sql: `SELECT sum(CASE measure WHEN 'transferred-in' THEN delta ELSE -delta END)::text AS fault FROM count_ledger
           WHERE measure IN ('transferred-in', 'transferred-out')
          HAVING sum(CASE measure WHEN 'transferred-in' THEN delta ELSE -delta END) <> 0`,
  },
  {
    id: 'promises',
    claim:
      'a complaint counts as acknowledged where it is, as accepted where someone took it up, and in time only where it counts at all',
    ofOwn: true,
    sql: `WITH facts AS (
        SELECT c.id, c.acknowledged_at IS NOT NULL AS acknowledged,
               coalesce(c.acknowledged_at <= c.received_at + interval '7 days', false) AS in_time,
               EXISTS (SELECT 1 FROM complaint_history h WHERE h.complaint_id = c.id AND h.event = 'accepted'
                        AND h.to_team_id NOT IN (SELECT id FROM reviewer)) AS accepted
          FROM complaint c)
      SELECT o.id::text AS fault FROM own o JOIN facts f USING (id)
       WHERE o.acknowledged <> (f.acknowledged AND NOT o.filed_outside)::int
          OR o.acknowledged_in_time <> (f.in_time AND NOT o.filed_outside)::int
          OR o.accepted <> f.accepted::int OR o.accepted > o.triaged
          OR o.triaged_in_time NOT IN (0, o.triaged) OR o.answered_in_time NOT IN (0, o.processed) OR o.came_back NOT IN (0, 1)`,
  },
  {
    id: 'answers-in-time',
    claim: 'what was told in time was told with the first conclusion, to someone who was promised to be told',
    sql: `WITH told AS (
        SELECT h.complaint_id, l.measure, l.event_day FROM count_ledger l JOIN complaint_history h ON h.id = l.history_id
         WHERE l.measure IN ('processed', 'answered-in-time') GROUP BY 1, 2, 3 HAVING sum(l.delta) > 0)
      SELECT c.id::text AS fault FROM told t JOIN complaint c ON c.id = t.complaint_id
       WHERE t.measure = 'answered-in-time'
         AND ((c.channel = 'import' AND c.acknowledged_at IS NULL)
           OR NOT EXISTS (SELECT 1 FROM told p WHERE p.complaint_id = c.id AND p.measure = 'processed'
                                                 AND p.event_day = t.event_day))`,
  },
  {
    id: 'standstill',
    claim: 'days of standing still are counted with a first conclusion alone, and no more than lay before it',
    ofOwn: true,
    sql: `SELECT o.id::text AS fault FROM own o JOIN complaint c USING (id)
      WHERE o.paused_waiting < 0 OR o.paused_suspended < 0
         OR (o.processed = 0 AND o.paused_waiting + o.paused_suspended > 0)
         OR o.paused_waiting + o.paused_suspended > extract(epoch FROM (SELECT max(h.at) FROM complaint_history h
              WHERE h.complaint_id = c.id) - c.entered_at) / 86400
         OR (o.paused_waiting > 0 AND NOT EXISTS (SELECT 1 FROM complaint_pause p
              WHERE p.complaint_id = c.id AND p.reason = 'awaiting-complainant'))
         OR (o.paused_suspended > 0 AND NOT EXISTS (SELECT 1 FROM complaint_pause p
              WHERE p.complaint_id = c.id AND p.reason = 'team-suspended'))`,
  },
  {
    id: 'overdue',
    claim: 'what counts as overdue is past its present deadline, and what was noted as past it counts',
    ofOwn: true,
    sql: `SELECT o.id::text AS fault FROM own o JOIN complaint c USING (id),
        LATERAL (SELECT c.state NOT IN ('concluded', 'awaiting-complainant') AND NOT o.outside
                    AND coalesce(c.due_at <= clock_timestamp(), false) AS late) AS l
      WHERE o.overdue NOT IN (0, 1) OR (o.overdue = 1 AND NOT l.late)
         OR (o.overdue = 0 AND l.late AND EXISTS (
              SELECT 1 FROM reminder r WHERE r.complaint_id = c.id AND r.due_at = c.due_at AND r.share >= 100))`,
  },
  {
    id: 'referrals',
    claim: 'referrals are counted as they are: sent, acknowledged, answered, with a result, overdue',
    ofOwn: true,
    sql: `WITH sent AS (
        SELECT complaint_id AS id, count(*) AS sent, count(acknowledged_on) AS acknowledged, count(answered_on) AS answered,
               count(result) AS result, count(*) FILTER (WHERE counted_overdue) AS overdue
          FROM referral GROUP BY 1)
      SELECT o.id::text AS fault FROM own o LEFT JOIN sent s USING (id)
       WHERE (o.referral_sent, o.referral_acknowledged, o.referral_answered, o.referral_result, o.referral_overdue)
             IS DISTINCT FROM (coalesce(s.sent, 0), coalesce(s.acknowledged, 0), coalesce(s.answered, 0),
                               coalesce(s.result, 0), coalesce(s.overdue, 0))
         -- What the outside reviewer does is in no table.
         AND NOT EXISTS (SELECT 1 FROM complaint_history h
                          WHERE h.complaint_id = o.id AND h.to_team_id IN (SELECT id FROM reviewer))`,
  },
  {
    id: 'orphans',
    claim: 'every ledger row belongs to a row of the history',
    sql: `SELECT l.sequence::text AS fault FROM count_ledger l
           WHERE NOT EXISTS (SELECT 1 FROM complaint_history h WHERE h.id = l.history_id)`,
  },
];

/** Each axis that the cube adds up by, and by which month. */
const FACES = [
  ...['none', 'conclusion', 'category', 'channel', 'language', 'sex', 'age-band'].flatMap((axis) => [
    [axis, 'event'],
    [axis, 'cohort'],
  ]),
  ['cohort-day', 'event'],
  ['elapsed', 'cohort'],
];

/** Histories against complaints, and marks. */
const HISTORY_CHECKS: readonly CountCheck[] = [
  {
    id: 'history-complete',
    claim: 'histories number from 1 to the version of their complaint, without a gap',
    sql: `SELECT c.id::text AS fault FROM complaint c LEFT JOIN complaint_history h ON h.complaint_id = c.id
           GROUP BY c.id HAVING count(h.number) <> c.version OR max(h.number) <> c.version OR min(h.number) <> 1`,
  },
  {
    id: 'history-chained',
    claim: 'every row of a history bears the hash of the one before and its own',
    sql: `SELECT DISTINCT complaint_id::text AS fault FROM (
        SELECT h.*, lag(hash) OVER chain AS expected_previous FROM complaint_history h
        WINDOW chain AS (PARTITION BY complaint_id ORDER BY number)) AS h
       WHERE previous_hash IS DISTINCT FROM expected_previous
          OR hash <> history_hash(previous_hash, complaint_id, number, at, actor_kind, actor_id, event, from_state, to_state,
                                  from_team_id, to_team_id, reason_code)`,
  },
  {
    id: 'history-leads-here',
    claim:
      'state and team of a complaint are those its history ends in, and each event starts where the last one ended',
    sql: `SELECT c.id::text AS fault FROM complaint c JOIN complaint_history h ON h.complaint_id = c.id AND h.number = c.version
           WHERE c.state <> h.to_state OR c.team_id <> h.to_team_id
          UNION
          SELECT complaint_id::text FROM (
            SELECT complaint_id, number, from_state, from_team_id, lag(to_state) OVER chain AS state, lag(to_team_id) OVER chain AS team
              FROM complaint_history WINDOW chain AS (PARTITION BY complaint_id ORDER BY number)) AS h
           WHERE (from_state, from_team_id) IS DISTINCT FROM (state, team)`,
  },
  {
    id: 'pauses',
    claim: 'a clock stands still exactly where a pause is open',
    sql: `SELECT c.id::text AS fault FROM complaint c
           WHERE (c.paused_since IS NOT NULL) <> EXISTS (SELECT 1 FROM complaint_pause p
             WHERE p.complaint_id = c.id AND p.to_at IS NULL AND p.reason = 'awaiting-complainant')`,
  },
  {
    id: 'one-assignment',
    claim: 'no version of a complaint was given to two people',
    sql: `SELECT complaint_id::text AS fault FROM assignment_decision WHERE chosen_id IS NOT NULL
           GROUP BY complaint_id, complaint_version HAVING count(*) > 1`,
  },
  {
    id: 'marks',
    claim: 'later marks never stand at smaller numbers',
    sql: `SELECT at::text AS fault FROM (SELECT at, sequence, lag(sequence) OVER (ORDER BY at) AS previous FROM ledger_mark) AS m
           WHERE sequence < previous`,
  },
  {
    id: 'fold',
    claim: 'what figures are read from is the sum of the ledger up to the last mark',
    sql: `WITH recorded AS (
        SELECT recorded_month, max(sequence) AS upto, lag(max(sequence), 1, 0::bigint) OVER (ORDER BY recorded_month) AS after
          FROM ledger_mark GROUP BY recorded_month),
      lines AS MATERIALIZED (
        SELECT l.* FROM recorded r, (VALUES ${FACES.map(([axis, basis]) => `('${axis}', '${basis}')`).join(', ')}) AS f (axis, basis),
               LATERAL add_up_ledger(r.after, r.upto, r.recorded_month, f.axis, f.basis, '{network,place}') AS l
         WHERE r.upto > r.after)
      SELECT concat_ws(' ', axis, basis, scope, month, value, kind, district_id, team_id) AS fault
        FROM ((TABLE ledger_cube EXCEPT TABLE lines) UNION ALL (TABLE lines EXCEPT TABLE ledger_cube)) AS d`,
  },
];

/** Everything `verify-counts` proves. */
export const COUNT_CHECKS: readonly CountCheck[] = [...LEDGER_CHECKS, ...HISTORY_CHECKS];

/** A check by itself; rows of `fault`. */
export const alone = ({ sql, ofOwn }: CountCheck): string =>
  ofOwn ? `${SUMS} SELECT fault FROM (${sql}) AS one` : sql;

/** All checks of the complaints' own sums at once, over one making of these; rows of `id` and `fault`. */
export const together = (checks: readonly CountCheck[]): string =>
  `${SUMS} ${checks.map(({ id, sql }) => `SELECT '${id}' AS id, fault FROM (${sql}) AS c${id.replaceAll('-', '')}`).join(' UNION ALL ')}`;
