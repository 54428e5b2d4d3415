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

const ELAPSED = `CASE WHEN event_day <= cohort_day THEN 0 ELSE (SELECT CASE WHEN d <= 30 THEN d WHEN d <= 90 THEN ceil(d / 3.0) * 3
  WHEN d <= 180 THEN ceil(d / 6.0) * 6 ELSE ceil(d / 30.0) * 30 END FROM (SELECT event_day - cohort_day AS d) AS e) END::int`;

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
    keys: { elapsed: ELAPSED },
    faces: [{ axis: 'elapsed', value: 'elapsed::text', bases: ['cohort'] }],
    only: ['triaged', 'processed'],
    opening: false,
  },
];

/** Lines as the cube counts them, but for those past the last mark; each with the month of the first mark that reached it. */
const lines = ({ only, opening }: Look): string => {
  const which = only ? ` AND measure IN (${only.map((one) => `'${one}'`).join(', ')})` : '';
  const columns =
    'cohort_day, event_day, district_id, team_id, kind, category, channel, language, finding, action, closing_reason';
  return `SELECT sequence, measure, delta, ${columns}, sex, age_band FROM count_ledger WHERE sequence <= (SELECT last FROM marked)${which}
    ${
      opening === false
        ? ''
        : `UNION ALL SELECT sequence, measure, delta, day, day, district_id, team_id, kind, '', '', '', NULL, NULL, NULL, NULL, NULL
      FROM opening_line WHERE sequence <= (SELECT last FROM marked)${which}`
    }`;
};

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
  return `WITH marked AS MATERIALIZED (
      SELECT array_agg(upto + 1 ORDER BY upto) AS ends, array_agg(recorded_month ORDER BY upto) AS months, max(upto) AS last
        FROM (SELECT recorded_month, max(sequence) AS upto FROM ledger_mark GROUP BY 1) AS m),
    small AS MATERIALIZED (
      SELECT (SELECT months FROM marked)[1 + width_bucket(sequence, (SELECT ends FROM marked))] AS recorded_month,
             (event_day - extract(day FROM event_day)::int + 1) AS event_month,
             (cohort_day - extract(day FROM cohort_day)::int + 1) AS cohort_month,
             ${keys.map((key) => `${look.keys[key]} AS ${key}`).join(', ')}, kind, district_id, team_id, measure, sum(delta) AS sum
        FROM (${lines(look)}) AS l GROUP BY 1, 2, 3, ${keys.map((_, at) => at + 4).join(', ')}, kind, district_id, team_id, measure),
    expected AS MATERIALIZED (${expected.join(' UNION ALL ')}),
    stored AS MATERIALIZED (${stored})
    SELECT 'fold' AS "check", concat_ws(' ', axis, basis, scope, month, value, kind, district_id, team_id) AS fault
      FROM ((TABLE stored EXCEPT TABLE expected) UNION ALL (TABLE expected EXCEPT TABLE stored)) AS d`;
}

/** What figures are read from, added up anew in words of its own: the function that folds is not asked. */
export const CUBE_CHECKS: readonly CountPass[] = [
  {
    claims: { fold: 'what figures are read from is the sum of the ledger up to the last mark' },
    sql: LOOKS.map((look) => `SELECT * FROM (${sqlOf(look)}) AS f`).join('\n    UNION ALL '),
  },
];
