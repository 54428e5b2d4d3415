/** One thing that must be true of ledger, history and complaints; its query finds what breaks it. */
export interface CountCheck {
  readonly id: string;
  /** What holds when the query finds nothing. */
  readonly claim: string;
  /** Rows of one column `fault`: an id or a code of what is wrong. */
  readonly sql: string;
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
  own AS (
    SELECT c.id, c.state, c.outside, c.filed_outside,
           coalesce(max(total) FILTER (WHERE measure = 'received'), 0) AS received,
           coalesce(max(total) FILTER (WHERE measure = 'triaged'), 0) AS triaged,
           coalesce(max(total) FILTER (WHERE measure = 'processed'), 0) AS processed,
           coalesce(max(total) FILTER (WHERE measure = 'closed'), 0) AS closed,
           coalesce(max(total) FILTER (WHERE measure = 'reopened'), 0) AS reopened,
           coalesce(max(total) FILTER (WHERE measure = 'standing'), 0) AS standing,
           coalesce(max(total) FILTER (WHERE measure = 'verifying'), 0) AS verifying,
           coalesce(max(total) FILTER (WHERE measure = 'awaiting'), 0) AS awaiting,
           coalesce(max(total) FILTER (WHERE measure = 'deciding'), 0) AS deciding
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
    sql: `${SUMS} SELECT id::text AS fault FROM own WHERE received <> CASE WHEN filed_outside THEN 0 ELSE 1 END`,
  },
  {
    id: 'levels',
    claim: 'what the ledger says of each state is what the complaints say',
    sql: `${SUMS} SELECT id::text AS fault FROM own
      WHERE standing <> CASE WHEN state = 'concluded' AND NOT outside THEN 1 ELSE 0 END
         OR verifying <> CASE WHEN state = 'verifying' AND NOT outside THEN 1 ELSE 0 END
         OR awaiting <> CASE WHEN state = 'awaiting-complainant' AND NOT outside THEN 1 ELSE 0 END
         OR deciding <> CASE WHEN state = 'deciding' AND NOT outside THEN 1 ELSE 0 END`,
  },
  {
    id: 'closings',
    claim: 'closings less reopenings is what stands concluded; processed counts a complaint once at most',
    sql: `${SUMS} SELECT id::text AS fault FROM own
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
