import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SEARCH_PATH } from './1764000000012-look-in-temporary-last.js';
import { COLUMNS, FACES } from './1764000000027-keep-when-recorded.js';

/**
 * What was recorded in a past mark's own month, for all that one page asks of it: its lines are read once, by the day and no
 * finer than was asked, and of what was asked alone. In the middle of a month they are more than a hundred thousand.
 */
export class SumPastAtOnce1764000000045 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(recordedSoFar);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('not undone: restore a backup'));
  }
}

const OPENING = ['opening-received', 'opening-processed'];
const MEASURES = [...COLUMNS.map(({ measure }) => measure), ...OPENING].map((measure) => ({
  measure,
  column: measure.replaceAll('-', '_'),
}));
const KEYS = 'axis, basis, scope, month, recorded_month, value, kind, district_id, team_id';

/** By what lines are kept apart where an axis is asked that needs it, beside their days. */
const DIMENSIONS: Readonly<Record<string, string>> = {
  finding: 'conclusion',
  action: 'conclusion',
  closing_reason: 'conclusion',
  category: 'category',
  channel: 'channel',
  language: 'language',
  sex: 'sex',
  age_band: 'age-band',
};

const codes = (list: readonly string[]): string => list.map((code) => `'${code}'`).join(', ');

/** The sums by one axis and basis, where they were asked for. */
const face = ({ axis, value, ...rest }: (typeof FACES)[number], basis: string): string => `
      SELECT '${axis}', '${basis}', date_trunc('month', ${basis}_day::timestamp)::date, ${value}, kind, district_id, team_id, measure, delta
        FROM days l WHERE '${axis}:${basis}' = ANY ($2)
         ${'only' in rest ? `AND measure IN (${codes(rest.only)})` : ''}
         ${axis === 'cohort-day' || axis === 'elapsed' ? 'AND NOT opening' : ''}`;

const asked = `
  WITH days AS MATERIALIZED (
    SELECT measure, event_day, cohort_day, kind, opening, %1$s, sum(delta)::int AS delta
      FROM (
        SELECT sequence, measure, cohort_day, event_day, district_id, team_id, kind, category, channel, language, finding, action,
               closing_reason, sex, age_band, delta, false AS opening FROM count_ledger
        UNION ALL
        SELECT sequence, measure, day, day, district_id, team_id, kind, '', '', '', NULL, NULL, NULL, NULL, NULL, delta, true
          FROM opening_line) AS line
     WHERE sequence > $8 AND sequence <= $9 AND ($4 IS NULL OR measure = ANY ($4)) AND ($5 IS NULL OR kind = $5)
       AND ($6 IS NULL OR district_id = $6) AND ($7 IS NULL OR team_id = $7)
     GROUP BY measure, event_day, cohort_day, kind, opening %2$s),
  faces (axis, basis, month, value, kind, district_id, team_id, measure, delta) AS (
    ${FACES.flatMap((one) => one.bases.map((basis) => face(one, basis))).join('\n    UNION ALL')})
  -- A key that was first counted later is none yet.
  SELECT ${KEYS}, ${MEASURES.map(({ column }) => `sum(${column})::int`).join(', ')} FROM (
      SELECT axis, basis, $3 AS scope, month, $1 AS recorded_month, value, kind, district_id, team_id,
             ${MEASURES.map(({ measure, column }) => `$10 * coalesce(sum(delta) FILTER (WHERE measure = '${measure}'), 0) AS ${column}`).join(', ')}
        FROM faces GROUP BY axis, basis, month, value, kind, district_id, team_id
      UNION ALL
      SELECT ${KEYS}, ${MEASURES.map(({ column }) => column).join(', ')} FROM ledger_cube
       WHERE $10 < 0 AND recorded_month = $1 AND scope = $3
         AND axis IN (SELECT split_part(one, ':', 1) FROM unnest($2) AS one) AND axis || ':' || basis = ANY ($2)
         AND ($5 IS NULL OR kind = $5) AND ($6 IS NULL OR district_id = $6) AND ($7 IS NULL OR team_id = $7)) AS both_ends
   GROUP BY ${KEYS} HAVING ${MEASURES.map(({ column }) => `sum(${column}) <> 0`).join(' OR ')}`;

const SIGNATURE = 'recorded_so_far(timestamptz, text[], text, text[], text, text, text)';

const recordedSoFar = `
  DROP FUNCTION recorded_so_far(timestamptz, text, text, text);

  -- What was recorded in a mark's own month up to that mark, by some axes and bases ('none:event'): lines added up from the
  -- month's beginning, or its sums less the lines that came after, whichever end is nearer. Sums alone, and of marks alone.
  CREATE FUNCTION recorded_so_far(p_at timestamptz, p_faces text[], p_scope text, p_measures text[], p_kind text, p_district text, p_team text)
  RETURNS SETOF ledger_cube
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  DECLARE own record; v_columns text; v_keys text;
  BEGIN
    SELECT m.sequence, m.recorded_month,
           coalesce((SELECT b.sequence FROM ledger_mark b WHERE b.recorded_month < m.recorded_month
                      ORDER BY b.recorded_month DESC, b.at DESC LIMIT 1), 0) AS before,
           (SELECT max(l.sequence) FROM ledger_mark l WHERE l.recorded_month = m.recorded_month) AS last
      INTO own FROM ledger_mark m WHERE m.at = p_at;
    IF NOT FOUND THEN RETURN; END IF;
    -- Names of columns, from a list of its own.
    SELECT string_agg(CASE WHEN wanted THEN name ELSE format('%L::text AS %I', absent, name) END, ', '),
           coalesce(string_agg(', ' || name, '') FILTER (WHERE wanted), '')
      INTO v_columns, v_keys
      FROM (SELECT name, absent, CASE of WHEN 'place' THEN p_scope = 'place' ELSE of || ':event' = ANY (p_faces) OR of || ':cohort' = ANY (p_faces) END AS wanted
              FROM (VALUES ('district_id', '', 'place'), ('team_id', '', 'place'),
                           ${Object.entries(DIMENSIONS)
                             .map(([name, axis]) => `('${name}', NULL, '${axis}')`)
                             .join(', ')}) AS d (name, absent, of)) AS columns;
    RETURN QUERY EXECUTE format($q$${asked}$q$, v_columns, v_keys)
      USING own.recorded_month, p_faces, p_scope, p_measures, p_kind, p_district, p_team,
            CASE WHEN own.sequence - own.before > own.last - own.sequence THEN own.sequence ELSE own.before END,
            CASE WHEN own.sequence - own.before > own.last - own.sequence THEN own.last ELSE own.sequence END,
            CASE WHEN own.sequence - own.before > own.last - own.sequence THEN -1 ELSE 1 END;
  END $$;

  GRANT CREATE ON SCHEMA public TO kenekanko_definer;
  ALTER FUNCTION ${SIGNATURE} OWNER TO kenekanko_definer;
  REVOKE CREATE ON SCHEMA public FROM kenekanko_definer;
  REVOKE ALL ON FUNCTION ${SIGNATURE} FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION ${SIGNATURE} TO kenekanko_report, kenekanko_check, kenekanko_worker;
`;
