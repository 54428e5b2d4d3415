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

/** Lines as the cube counts them, recorded in a month `m`. */
const lines = ({ only, opening }: Look): string => {
  const which = `sequence > m.after AND sequence <= m.upto${only ? ` AND measure IN (${only.map((one) => `'${one}'`).join(', ')})` : ''}`;
  const columns =
    'cohort_day, event_day, district_id, team_id, kind, category, channel, language, finding, action, closing_reason';
  return `SELECT measure, delta, ${columns}, sex, age_band FROM count_ledger WHERE ${which}
    ${
      opening === false
        ? ''
        : `UNION ALL SELECT measure, delta, day, day, district_id, team_id, kind, '', '', '', NULL, NULL, NULL, NULL, NULL
      FROM opening_line WHERE ${which}`
    }`;
};

/** A day's month, looked up: at ten million lines, reckoning it costs more than the sums. */
const monthOf = (day: string): string => `(SELECT firsts FROM calendar)[1 + (${day} - '1970-01-01'::date)]`;

/** Every face of a look as the cube should have it, and what of the two differs. */
function sqlOf(look: Look): string {
  const keys = Object.keys(look.keys);
  const faces = look.faces.flatMap(({ axis, value, bases }) =>
    bases.map((basis) => ({ axis, value, basis })),
  );
  const expected = faces.map(
    ({ axis, value, basis }) => `
      SELECT '${axis}', '${basis}', s.scope, ${basis}_month, recorded_month, ${value}, kind, CASE s.scope WHEN 'place' THEN district_id ELSE '' END,
             CASE s.scope WHEN 'place' THEN team_id ELSE '' END,
             ${MEASURES.map((one) => `coalesce(sum(sum) FILTER (WHERE measure = '${one}'), 0)::int`).join(', ')}
        FROM small, (VALUES ('network'), ('place')) AS s (scope) GROUP BY 3, 4, 5, 6, 7, 8, 9`,
  );
  const stored = `SELECT axis, basis, scope, month, recorded_month, value, kind, district_id, team_id, ${MEASURES.map(columnOf).join(', ')}
      FROM ledger_cube WHERE axis IN (${[...new Set(look.faces.map(({ axis }) => `'${axis}'`))].join(', ')})`;
  // A line was recorded in the month of the first mark that reached it; what lies past the last mark is in no month.
  return `WITH calendar AS MATERIALIZED (
      SELECT array_agg(date_trunc('month', day)::date ORDER BY day) AS firsts
        FROM generate_series('1970-01-01'::timestamp, '2199-12-31', '1 day') AS day),
    months AS MATERIALIZED (
      SELECT recorded_month, upto, coalesce(lag(upto) OVER (ORDER BY upto, recorded_month), '-9223372036854775808') AS after
        FROM (SELECT recorded_month, max(sequence) AS upto FROM ledger_mark GROUP BY 1) AS m),
    small AS MATERIALIZED (
      SELECT m.recorded_month, ${monthOf('event_day')} AS event_month, ${monthOf('cohort_day')} AS cohort_month,
             ${keys.map((key) => `${look.keys[key]} AS ${key}`).join(', ')}, kind, district_id, team_id, measure, sum(delta) AS sum
        FROM months m, LATERAL (${lines(look)}) AS l
       GROUP BY 1, 2, 3, ${keys.map((_, at) => at + 4).join(', ')}, kind, district_id, team_id, measure),
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
