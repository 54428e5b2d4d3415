import type { CountPass } from './count-checks.js';
import { columnOf } from './cube.query.js';
import { MEASURES, type Measure } from './domain/index.js';

/** An axis of the cube: what of a line is its value, and by which months it is added up. */
interface Face {
  readonly axis: string;
  readonly value: string;
  readonly bases: readonly ('event' | 'cohort')[];
}

/** Axes that one look at the lines serves: grouped by `keys`, of some measures alone where they say so. */
interface Look {
  readonly keys: Readonly<Record<string, string>>;
  readonly faces: readonly Face[];
  readonly only?: readonly Measure[];
  /** False where a total of unknown days has no place. */
  readonly opening?: false;
}

const BOTH = ['event', 'cohort'] as const;

/** The last day of the stretch that so many days lie in. */
const STRETCH = `CASE WHEN days <= 0 THEN 0 WHEN days <= 30 THEN days WHEN days <= 90 THEN ceil(days / 3.0) * 3
  WHEN days <= 180 THEN ceil(days / 6.0) * 6 ELSE ceil(days / 30.0) * 30 END::int::text`;

const LOOKS: readonly Look[] = [
  {
    keys: { category: 'category' },
    faces: [
      { axis: 'none', value: `''`, bases: BOTH },
      { axis: 'category', value: 'category', bases: BOTH },
    ],
  },
  {
    keys: { channel: 'channel', language: 'language' },
    faces: [
      { axis: 'channel', value: 'channel', bases: BOTH },
      { axis: 'language', value: 'language', bases: BOTH },
    ],
  },
  {
    keys: { sex: `coalesce(sex, '')`, age_band: `coalesce(age_band, '')` },
    faces: [
      { axis: 'sex', value: 'sex', bases: BOTH },
      { axis: 'age-band', value: 'age_band', bases: BOTH },
    ],
  },
  {
    keys: { codes: `concat(finding, '|', action, '|', closing_reason)` },
    faces: [{ axis: 'conclusion', value: 'codes', bases: BOTH }],
    only: ['processed', 'closed', 'reopened', 'standing', 'answered-in-time', 'opening-processed'],
  },
  {
    keys: { day: 'cohort_day' },
    faces: [{ axis: 'cohort-day', value: 'day::text', bases: ['event'] }],
    only: [
      ...(['received', 'triaged', 'processed', 'closed', 'reopened'] as const),
      ...(['transferred-in', 'transferred-out', 'joined-network', 'left-network'] as const),
    ],
    opening: false,
  },
  {
    keys: { days: 'event_day - cohort_day' },
    faces: [{ axis: 'elapsed', value: STRETCH, bases: ['cohort'] }],
    only: ['triaged', 'processed'],
    opening: false,
  },
];

/** The month of the first mark that reached a line; null for what lies past the last. */
const RECORDED_MONTH = `(SELECT months FROM recorded)[1 + width_bucket(sequence, (SELECT ends FROM recorded))]`;

/** A day's month, looked up: at ten million lines, reckoning it costs more than the sums. */
const monthOf = (day: string): string =>
  `coalesce((SELECT firsts FROM calendar)[1 + (${day} - '1990-01-01'::date)], date_trunc('month', ${day}::timestamp)::date)`;

/** Lines of a table added up as finely as a look needs them, as columns of the ledger. */
function added({ keys, only }: Look, lines: string): string {
  const names = Object.keys(keys);
  return `SELECT ${RECORDED_MONTH} AS recorded_month, ${monthOf('event_day')} AS event_month, ${monthOf('cohort_day')} AS cohort_month,
             ${names.map((key) => `${keys[key]} AS ${key}`).join(', ')}, kind, district_id, team_id, measure, sum(delta) AS sum
        FROM ${lines} AS l
       ${only ? `WHERE measure IN (${only.map((one) => `'${one}'`).join(', ')})` : ''}
       GROUP BY 1, 2, 3, ${names.map((_, at) => at + 4).join(', ')}, kind, district_id, team_id, measure`;
}

/** Opening balances as columns of the ledger: neither a day nor a code is known of them. */
const OPENING = `(SELECT sequence, measure, delta, day AS cohort_day, day AS event_day, district_id, team_id, kind, '' AS category,
             '' AS channel, '' AS language, NULL AS finding, NULL AS action, NULL AS closing_reason, NULL AS sex, NULL AS age_band
        FROM opening_line)`;

/** Every face of a look as the cube should have it, and what of the two differs. */
function sqlOf(look: Look): string {
  const faces = look.faces.flatMap(({ axis, value, bases }) =>
    bases.map((basis) => ({ axis, value, basis })),
  );
  const expected = faces.map(
    ({ axis, value, basis }) => `
      SELECT '${axis}', '${basis}', s.scope, ${basis}_month, recorded_month, ${value}, kind, CASE s.scope WHEN 'place' THEN district_id ELSE '' END,
             CASE s.scope WHEN 'place' THEN team_id ELSE '' END,
             ${MEASURES.map((one) => `coalesce(sum(sum) FILTER (WHERE measure = '${one}'), 0)::int`).join(', ')}
        FROM small, (VALUES ('network'), ('place')) AS s (scope) WHERE recorded_month IS NOT NULL GROUP BY 3, 4, 5, 6, 7, 8, 9`,
  );
  const stored = `SELECT axis, basis, scope, month, recorded_month, value, kind, district_id, team_id, ${MEASURES.map(columnOf).join(', ')}
      FROM ledger_cube WHERE axis IN (${[...new Set(look.faces.map(({ axis }) => `'${axis}'`))].join(', ')})`;
  return `WITH calendar AS MATERIALIZED (
      SELECT array_agg(date_trunc('month', day)::date ORDER BY day) AS firsts
        FROM generate_series('1990-01-01'::timestamp, '2199-12-31', '1 day') AS day),
    recorded AS MATERIALIZED (
      SELECT array_agg(recorded_month ORDER BY upto, recorded_month) AS months, array_agg(upto + 1 ORDER BY upto) AS ends
        FROM (SELECT recorded_month, max(sequence) AS upto FROM ledger_mark GROUP BY 1) AS m),
    small AS MATERIALIZED (
      ${['count_ledger', ...(look.opening === false ? [] : [OPENING])].map((from) => added(look, from)).join('\n      UNION ALL ')}),
    expected AS MATERIALIZED (${expected.join(' UNION ALL ')}),
    stored AS MATERIALIZED (${stored})
    SELECT 'fold' AS "check", concat_ws(' ', axis, basis, scope, month, value, kind, district_id, team_id) AS fault
      FROM ((TABLE stored EXCEPT TABLE expected) UNION ALL (TABLE expected EXCEPT TABLE stored)) AS d`;
}

/** What figures are read from, added up anew in words of its own: the function that folds is not asked. */
export const CUBE_CHECKS: readonly CountPass[] = LOOKS.map((look) => ({
  claims: { fold: 'what figures are read from is the sum of the ledger up to the last mark' },
  sql: sqlOf(look),
}));
