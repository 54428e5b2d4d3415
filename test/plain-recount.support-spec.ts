import { Client } from 'pg';

/** By what figures are divided, as columns of what is counted here. */
const AXES = {
  network: `'network'`,
  district: 'f.district',
  team: 'c.team',
  kind: 'f.kind',
  category: 'f.category',
  sex: 'f.sex',
  finding: 'c.finding',
  action: 'c.action',
  'closing-reason': 'c.closing_reason',
  month: `to_char(c.day, 'YYYY-MM')`,
} as const;
export type Axis = keyof typeof AXES;

/** First and last day, `yyyy-mm-dd`. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** Figures by their ids; null where nothing can be said. */
export type Figures = Readonly<Record<string, number | null>>;

/** How long something takes: a quantile with its interval, in days. */
export type Quantile = Readonly<Record<'value' | 'low' | 'high', number | null>>;

/** What the network counts, recounted from the rows of complaints by plain SQL that shares nothing with the product. */
export class PlainRecount {
  private constructor(private readonly client: Client) {}

  /** The address is a superuser's: no role of the system may read all that is counted here. */
  static async open(url: string): Promise<PlainRecount> {
    const client = new Client({ connectionString: url });
    await client.connect();
    const recount = new PlainRecount(client);
    const [zone] = await recount.rows<{ zone: string }>(
      `SELECT value->>'timeZone' AS zone FROM setting WHERE key = 'calendar'`,
    );
    await client.query(`SET TIME ZONE '${zone!.zone}'; SET jit = off; ${WORKED}`);
    return recount;
  }

  close(): Promise<void> {
    return this.client.end();
  }

  /** Counts everything that happened up to an instant, and nothing of what came after. */
  async upTo(instant: string): Promise<void> {
    await this.rows(`SELECT set_config('recount.upto', $1, false)`, [instant]);
    await this.client.query(COUNTED);
  }

  /** All figures of a stretch by what they are divided by; levels are those of its last day. */
  async figures(axis: Axis, { from, to }: Stretch, basis: 'event' | 'cohort' = 'event') {
    const rows = await this.rows<{ key: string } & Figures>(figuresBy(AXES[axis], basis), [from, to]);
    return new Map<string, Figures>(rows.map(({ key, ...figures }) => [key, figures]));
  }

  /** What was received and processed by month of every district or category. */
  async monthly(axis: 'district' | 'category') {
    return this.rows<{ key: string; month: string; received: number; processed: number }>(
      `SELECT ${AXES[axis]} AS key, ${AXES.month} AS month, count(*) FILTER (WHERE what = 'received')::int AS received,
              count(*) FILTER (WHERE what = 'processed')::int AS processed
         FROM pg_temp.counted c JOIN pg_temp.filed f ON f.id = c.id
        WHERE what IN ('received', 'processed') GROUP BY 1, 2`,
    );
  }

  /** Kaplan–Meier of those received in a stretch, as seen on a day. */
  async timeTo(what: 'triaged' | 'processed', { from, to }: Stretch, seenOn: string) {
    const [row] = await this.rows<{ median: Quantile; p90: Quantile; happened: number; waiting: number }>(
      TIME_TO,
      [what, from, to, seenOn],
    );
    return row!;
  }

  /** How many are pending at the end of a day, by age on it. */
  async ages(on: string): Promise<number[]> {
    const [row] = await this.rows<{ counts: number[] }>(AGES, [on]);
    return row!.counts;
  }

  /** By how much what was received and processed has grown since an instant: told by the events since alone. */
  async since(instant: string): Promise<{ readonly received: number; readonly processed: number }> {
    const [row] = await this.rows<{ received: number; processed: number }>(SINCE, [instant]);
    return row!;
  }

  async rows<Row>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.client.query(sql, [...values])).rows as Row[];
  }
}

/** Days of work between two instants, without those in which a complaint's clock stood still and was seen to go on. */
const WORKED = `
  CREATE TEMP TABLE worktime AS
    SELECT range_agg(tstzrange(d, d + interval '1 day')) AS days
      FROM setting s, generate_series(now() - interval '6 years', now() + interval '1 year', '1 day') AS n (at),
           LATERAL (SELECT date_trunc('day', n.at)) AS o (d)
     WHERE s.key = 'calendar' AND NOT s.value->'weekend' @> to_jsonb(extract(isodow FROM d)::int)
       AND NOT s.value->'holidays' @> to_jsonb(to_char(d, 'YYYY-MM-DD'));
  CREATE FUNCTION pg_temp.upto() RETURNS timestamptz LANGUAGE sql STABLE AS
    $$ SELECT current_setting('recount.upto')::timestamptz $$;
  CREATE FUNCTION pg_temp.length(p_times tstzmultirange) RETURNS numeric LANGUAGE sql STABLE AS
    $$ SELECT coalesce(sum(extract(epoch FROM upper(r) - lower(r))), 0) / 86400 FROM unnest(p_times) AS r $$;
  CREATE FUNCTION pg_temp.worked(p_id uuid, p_from timestamptz, p_to timestamptz, p_stops text[]) RETURNS numeric
  LANGUAGE sql STABLE AS $$
    SELECT pg_temp.length(w.days * tstzmultirange(tstzrange(p_from, p_to)) - coalesce(
             (SELECT range_agg(tstzrange(p.from_at, p.to_at)) FROM complaint_pause p
               WHERE p.complaint_id = p_id AND p.reason = ANY (p_stops) AND p.to_at <= p_to), '{}'))
      FROM pg_temp.worktime w $$;
  CREATE FUNCTION pg_temp.rule(p_name text) RETURNS int LANGUAGE sql STABLE AS
    $$ SELECT (value->>p_name)::int FROM setting WHERE key = 'deadlines' $$;
`;

const DANGER = `(f.priority = 1 OR 'danger-to-life' = ANY (f.risk))`;
const TRIAGE_DAYS = `CASE f.priority WHEN 2 THEN pg_temp.rule('urgentTriageWorkingDays') ELSE pg_temp.rule('triageWorkingDays') END`;
/** When the person must have heard what became of it; of an import whom nobody can reach, never. */
const FEEDBACK = `CASE WHEN f.acknowledged_at IS NOT NULL OR f.channel <> 'import' OR 'contact' = ANY (f.consents)
  THEN coalesce(f.acknowledged_at, f.starts + interval '7 days') + pg_temp.rule('feedbackDays') * interval '1 day' END`;

const COUNTED = `
  DROP TABLE IF EXISTS pg_temp.filed, pg_temp.story, pg_temp.closing, pg_temp.counted;

  -- Complaints of the network; the outside reviewer's stand apart.
  CREATE TEMP TABLE filed AS
    SELECT c.id, c.received_at, c.received_at::date AS day, h.to_team_id AS team, c.kind, c.channel, c.acknowledged_at,
           c.priority, c.risk, c.consents, CASE c.channel WHEN 'import' THEN c.entered_at ELSE c.received_at END AS starts,
           coalesce(w.district_id, c.district_id) AS district, coalesce(w.category, c.category) AS category,
           CASE WHEN 'count-sex-and-age' = ANY (c.consents) AND NOT c.restricted THEN c.sex END AS sex, c.restricted
      FROM complaint c JOIN complaint_history h ON h.complaint_id = c.id AND h.number = 1
      LEFT JOIN LATERAL (
        -- What became restricted only later: of where and what it was nothing but its first line is left.
        SELECT l.district_id, l.category FROM count_ledger l
         WHERE c.restricted AND l.history_id = h.id AND l.measure = 'received'
           AND NOT EXISTS (SELECT FROM complaint_history t JOIN team o ON o.id = t.to_team_id
                            WHERE t.complaint_id = c.id AND t.event = 'transferred' AND t.at <= pg_temp.upto()
                              AND (t.reason_code = 'restricted' OR o.kind = 'restricted'))
         ORDER BY l.line LIMIT 1) AS w ON true
     WHERE c.entered_at <= pg_temp.upto()
       AND c.team_id NOT IN (SELECT id FROM team WHERE kind = 'outside-reviewer');

  -- What happened to them; a ruling that was undone, and its undoing, never did.
  CREATE TEMP TABLE story AS
    SELECT h.id, h.complaint_id, h.number, h.at, h.at::date AS day, h.event, h.from_state, h.to_state, h.from_team_id, h.to_team_id,
           (SELECT max(s.number) FROM complaint_history s WHERE s.complaint_id = h.complaint_id AND s.number <= h.number
                                                            AND s.event IN ('transferred', 'reopened')) AS anew
      FROM complaint_history h
     WHERE h.at <= pg_temp.upto() AND h.complaint_id IN (SELECT id FROM pg_temp.filed) AND h.event <> 'duplicate-undone'
       AND NOT (h.event = 'ruled-duplicate' AND EXISTS (
         SELECT FROM complaint_history u WHERE u.complaint_id = h.complaint_id AND u.event = 'duplicate-undone'
                                           AND u.number > h.number AND u.at <= pg_temp.upto()));
  CREATE INDEX ON pg_temp.story (complaint_id, number);
  ANALYZE pg_temp.story;

  CREATE TEMP TABLE closing AS
    SELECT s.complaint_id AS id, s.at, s.day, s.to_team_id AS team, s.number, s.anew,
           row_number() OVER (PARTITION BY s.complaint_id ORDER BY s.number) AS nth,
           -- The codes of a conclusion that was given up stand in its line alone.
           CASE WHEN f.restricted THEN NULL WHEN stands THEN c.finding ELSE w.finding END AS finding,
           CASE WHEN f.restricted THEN NULL WHEN stands THEN c.action ELSE w.action END AS action,
           CASE WHEN f.restricted THEN NULL WHEN stands THEN c.closing_reason ELSE w.closing_reason END AS closing_reason
      FROM pg_temp.story s JOIN pg_temp.filed f ON f.id = s.complaint_id JOIN complaint c ON c.id = s.complaint_id
      CROSS JOIN LATERAL (SELECT coalesce(c.state = 'concluded' AND c.concluded_at = s.at, false)) AS o (stands)
      LEFT JOIN count_ledger w ON w.history_id = s.id AND w.measure = 'closed' AND w.delta = 1 AND NOT stands
     WHERE s.to_state = 'concluded' AND s.from_state <> 'concluded';

  CREATE TEMP TABLE counted (what text, id uuid, day date, team text, n int DEFAULT 1, finding text, action text, closing_reason text);
  INSERT INTO pg_temp.counted (what, id, day, team)
    SELECT 'received', id, day, team FROM pg_temp.filed
    UNION ALL SELECT 'acknowledged-in-time', id, acknowledged_at::date, team FROM pg_temp.filed
               WHERE acknowledged_at <= received_at + interval '7 days'
    UNION ALL SELECT 'in', complaint_id, day, to_team_id FROM pg_temp.story WHERE from_team_id <> to_team_id
    UNION ALL SELECT 'out', complaint_id, day, from_team_id FROM pg_temp.story WHERE from_team_id <> to_team_id
    UNION ALL SELECT 'reopened', complaint_id, day, from_team_id FROM pg_temp.story WHERE from_state = 'concluded' AND to_state <> 'concluded'
    UNION ALL SELECT 'came-back', f.id, min(i.seen_at)::date, min(f.team) FROM pg_temp.filed f JOIN sealed_item i ON i.complaint_id = f.id
               WHERE i.seen_at <= pg_temp.upto() AND i.kind = 'message-out' GROUP BY f.id
    UNION ALL SELECT 'referral-sent', complaint_id, sent_at::date, '' FROM referral
    UNION ALL SELECT 'referral-acknowledged', complaint_id, acknowledged_on, '' FROM referral
    UNION ALL SELECT 'referral-answered', complaint_id, answered_on, '' FROM referral
    UNION ALL SELECT 'referral-result', complaint_id, result_on, '' FROM referral;
  WITH first AS (
    SELECT DISTINCT ON (s.complaint_id) s.complaint_id AS id, s.day, s.at, s.to_team_id AS team,
           coalesce((SELECT a.at FROM complaint_history a WHERE a.complaint_id = s.complaint_id AND a.number = s.anew), f.starts) AS starts
      FROM pg_temp.story s JOIN pg_temp.filed f ON f.id = s.complaint_id
     WHERE s.event IN ('accepted', 'declined', 'ruled-duplicate') ORDER BY s.complaint_id, s.number)
  INSERT INTO pg_temp.counted (what, id, day, team)
    SELECT 'triaged', id, day, team FROM first
    UNION ALL SELECT 'triaged-in-time', f.id, t.day, t.team FROM first t JOIN pg_temp.filed f ON f.id = t.id
               WHERE CASE WHEN ${DANGER} THEN t.at <= t.starts + pg_temp.rule('dangerHours') * interval '1 hour'
                          ELSE pg_temp.worked(f.id, t.starts, t.at, '{team-suspended}') < ${TRIAGE_DAYS} END;
  INSERT INTO pg_temp.counted (what, id, day, team, finding, action, closing_reason)
    SELECT 'closed', id, day, team, finding, action, closing_reason FROM pg_temp.closing
    UNION ALL SELECT 'processed', id, day, team, finding, action, closing_reason FROM pg_temp.closing WHERE nth = 1
    UNION ALL SELECT 'answered-in-time', c.id, c.day, c.team, c.finding, c.action, c.closing_reason
                FROM pg_temp.closing c JOIN pg_temp.filed f ON f.id = c.id WHERE c.nth = 1 AND c.at <= ${FEEDBACK};
  -- Whole days of standing still from acceptance to the first conclusion; of two stops the one that began first counts.
  INSERT INTO pg_temp.counted (what, id, day, team, n)
    SELECT CASE p.reason WHEN 'awaiting-complainant' THEN 'waiting-days' ELSE 'suspended-days' END, c.id, c.day, c.team,
           floor(sum(pg_temp.length(tstzmultirange(tstzrange(p.from_at, greatest(p.from_at, p.to_at)))
                                    * tstzmultirange(tstzrange(a.at, c.at)) - coalesce(o.times, '{}'))))
      FROM pg_temp.closing c
      JOIN LATERAL (SELECT min(at) AS at FROM pg_temp.story WHERE complaint_id = c.id AND event = 'accepted'
                       AND number < c.number AND number > coalesce(c.anew, 0)) AS a ON a.at IS NOT NULL
      JOIN complaint_pause p ON p.complaint_id = c.id
      LEFT JOIN LATERAL (SELECT range_agg(tstzrange(e.from_at, greatest(e.from_at, e.to_at))) AS times FROM complaint_pause e
                          WHERE e.complaint_id = c.id AND e.reason <> p.reason AND e.from_at < p.from_at) AS o ON true
     WHERE c.nth = 1 GROUP BY p.reason, c.id, c.day, c.team;
`;

/** The last look at what is late on or before a day: a level holds what was seen. */
const SEEN = `(SELECT max(at) FROM ledger_mark WHERE at::date <= $2::date)`;

/** Whom the staff keeps waiting at that look. */
const LATE = `
  SELECT f.id FROM pg_temp.filed f
    JOIN LATERAL (SELECT * FROM pg_temp.story s WHERE s.complaint_id = f.id AND s.at <= ${SEEN} ORDER BY s.number DESC LIMIT 1) AS s
      ON s.to_state NOT IN ('concluded', 'awaiting-complainant')
    JOIN LATERAL (
      SELECT coalesce(min(a.at) FILTER (WHERE a.number = s.anew), f.starts) AS starts,
             min(a.at) FILTER (WHERE a.event = 'accepted') AS accepted, max(a.at) FILTER (WHERE a.event = 'conclusion-proposed') AS proposed
        FROM pg_temp.story a WHERE a.complaint_id = f.id AND a.number BETWEEN coalesce(s.anew, 0) AND s.number) AS a ON true
   WHERE CASE WHEN s.to_state = 'deciding' THEN pg_temp.worked(f.id, a.proposed, ${SEEN}, '{}') >= pg_temp.rule('secondPersonWorkingDays')
              WHEN a.accepted IS NOT NULL
                THEN pg_temp.worked(f.id, a.accepted, ${SEEN}, '{awaiting-complainant,team-suspended}') >= pg_temp.rule('verificationWorkingDays')
              WHEN ${DANGER} THEN a.starts + pg_temp.rule('dangerHours') * interval '1 hour' <= ${SEEN}
              ELSE pg_temp.worked(f.id, a.starts, ${SEEN}, '{team-suspended}') >= ${TRIAGE_DAYS} END
      OR (${FEEDBACK} <= ${SEEN} AND NOT EXISTS (SELECT FROM pg_temp.closing c WHERE c.id = f.id AND c.at <= ${SEEN}))`;

/** Referrals without an answer whose time was over at a look. */
const UNANSWERED = `
  SELECT FROM referral WHERE due_at <= ${SEEN} AND (answered_on IS NULL OR answered_on > $2::date)
     AND (closed_at IS NULL OR closed_at::date > $2::date)`;

const FLOWS = [
  ...['received', 'triaged', 'processed', 'closed', 'reopened', 'acknowledged-in-time', 'triaged-in-time'],
  ...['answered-in-time', 'came-back', 'waiting-days', 'suspended-days'],
  ...['referral-sent', 'referral-acknowledged', 'referral-answered', 'referral-result'],
];

function figuresBy(key: string, basis: 'event' | 'cohort'): string {
  const transfers = key === AXES.team;
  const flow = (what: string) =>
    `coalesce(sum(n) FILTER (WHERE what = '${what}' AND within), 0)::int AS "${what}"`;
  const rate = (id: string, part: string, whole: string) =>
    `"${part}"::float8 / nullif(${whole}, 0) AS "${id}"`;
  return `
    WITH told AS (
      SELECT coalesce(${key}, 'not-known') AS key, c.what, c.n, o.day <= $2::date AS until, o.day BETWEEN $1::date AND $2::date AS within
        FROM pg_temp.counted c JOIN pg_temp.filed f ON f.id = c.id
       CROSS JOIN LATERAL (SELECT ${basis === 'event' ? 'c.day' : 'f.day'}) AS o (day)),
    summed AS (
      SELECT key, ${FLOWS.map(flow).join(', ')},
             coalesce(sum(CASE WHEN what IN ('received', 'reopened'${transfers ? `, 'in'` : ''}) THEN n
                               WHEN what = 'closed'${transfers ? ` OR what = 'out'` : ''} THEN -n END) FILTER (WHERE until), 0)::int AS pending
        FROM told GROUP BY key)
    SELECT *, ${[
      rate('processed-rate', 'processed', 'received'),
      rate('clearance', 'closed', 'received + reopened'),
      rate('acknowledged-rate', 'acknowledged-in-time', 'received'),
      rate('triaged-in-time-rate', 'triaged-in-time', 'triaged'),
      rate('answered-in-time-rate', 'answered-in-time', 'processed'),
      rate('came-back-rate', 'came-back', 'received'),
      rate('paused-waiting', 'waiting-days', 'processed'),
      rate('paused-suspended', 'suspended-days', 'processed'),
    ].join(', ')}
           ${key === AXES.network ? `, (SELECT count(*)::int FROM (${LATE}) AS l) AS overdue, (SELECT count(*)::int FROM (${UNANSWERED}) AS u) AS "referral-overdue"` : ''}
      FROM summed ORDER BY key`;
}

/** Product limit, and Greenwood's variance of log(−log S); the days are those in which times are kept: ever coarser ones. */
const TIME_TO = `
  WITH each AS (
    SELECT c.day IS NOT NULL AS happened,
           CASE WHEN c.day IS NULL THEN greatest($4::date - f.day, 0)
                ELSE (SELECT CASE WHEN d <= 30 THEN d WHEN d <= 90 THEN ceil(d / 3.0) * 3 WHEN d <= 180 THEN ceil(d / 6.0) * 6
                                  ELSE ceil(d / 30.0) * 30 END FROM (SELECT greatest(c.day - f.day, 0)) AS o (d)) END AS day
      FROM pg_temp.filed f LEFT JOIN pg_temp.counted c ON c.id = f.id AND c.what = $1
     WHERE f.day BETWEEN $2::date AND $3::date),
  days AS (
    SELECT day, count(*) FILTER (WHERE happened)::float8 AS events, sum(count(*)) OVER (ORDER BY day DESC)::float8 AS at_risk
      FROM each GROUP BY day),
  steps AS (
    SELECT day, CASE WHEN events = at_risk THEN 0 ELSE exp(sum(ln(nullif(1 - events / at_risk, 0))) OVER w) END AS lasting,
           sum(events / nullif(at_risk * (at_risk - events), 0)) OVER w AS variance
      FROM days WHERE events > 0 WINDOW w AS (ORDER BY day)),
  bounds AS (
    SELECT day, lasting, CASE WHEN lasting > 0 THEN power(lasting, exp(spread)) ELSE 0 END AS low,
           CASE WHEN lasting > 0 THEN power(lasting, exp(-spread)) END AS high
      FROM steps CROSS JOIN LATERAL (SELECT CASE WHEN lasting > 0 THEN 1.959964 * sqrt(variance) / abs(ln(lasting)) END) AS s (spread))
  SELECT ${['0.5', '0.1'].map(
    (share, at) => `(SELECT jsonb_build_object('value', min(day) FILTER (WHERE lasting <= ${share} + 1e-12),
      'low', min(day) FILTER (WHERE low <= ${share} + 1e-12), 'high', min(day) FILTER (WHERE high <= ${share} + 1e-12)) FROM bounds) AS ${at === 0 ? 'median' : 'p90'}`,
  )},
         (SELECT count(*)::int FROM each WHERE happened) AS happened, (SELECT count(*)::int FROM each WHERE NOT happened) AS waiting`;

const AGES = `
  WITH pending AS (
    SELECT $1::date - f.day AS age, sum(CASE c.what WHEN 'closed' THEN -c.n ELSE c.n END) AS n
      FROM pg_temp.counted c JOIN pg_temp.filed f ON f.id = c.id
     WHERE c.what IN ('received', 'reopened', 'closed') AND c.day <= $1::date GROUP BY 1)
  SELECT array_agg((SELECT coalesce(sum(n), 0)::int FROM pending WHERE age BETWEEN b.low AND b.high) ORDER BY b.low) AS counts
    FROM (VALUES (0, 7), (8, 30), (31, 90), (91, 180), (181, 100000)) AS b (low, high)`;

/** Each event by what it changed: whether the complaint has come in, and whether it has ever been concluded. */
const SINCE = `
  WITH told AS (
    SELECT h.at, h.number, sum(CASE WHEN h.event = 'duplicate-undone' THEN -1
                                    WHEN h.to_state = 'concluded' AND h.from_state <> 'concluded' THEN 1 ELSE 0 END)
             OVER (PARTITION BY h.complaint_id ORDER BY h.number) AS conclusions,
           CASE WHEN h.event = 'duplicate-undone' THEN -1
                WHEN h.to_state = 'concluded' AND h.from_state <> 'concluded' THEN 1 ELSE 0 END AS change
      FROM complaint_history h JOIN complaint c ON c.id = h.complaint_id
     WHERE c.team_id NOT IN (SELECT id FROM team WHERE kind = 'outside-reviewer'))
  SELECT count(*) FILTER (WHERE number = 1)::int AS received,
         coalesce(sum((conclusions > 0)::int - (conclusions - change > 0)::int), 0)::int AS processed
    FROM told WHERE at > $1`;
