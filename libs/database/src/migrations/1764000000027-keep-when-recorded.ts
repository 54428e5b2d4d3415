import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ADVISORY_LOCKS } from '../advisory-lock.js';
import { SEARCH_PATH } from './1764000000012-look-in-temporary-last.js';

/**
 * The ledger added up with the month in which it was recorded, so that any past mark's figures are the sum of whole months
 * and of what was recorded in the mark's own. One small cube an axis, each twice: for the whole network, and by place.
 */
export class KeepWhenRecorded1764000000027 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(functions);
    await runner.query(rights);
    await runner.query(whatWasRecorded);
  }

  async down(): Promise<void> {
    throw new Error(
      'The sums by month of recording are not taken back by a migration: restore a backup instead.',
    );
  }
}

const MEASURES = [
  ...[
    'received',
    'triaged',
    'processed',
    'closed',
    'reopened',
    'standing',
    'verifying',
    'awaiting',
    'deciding',
  ],
  ...['transferred-in', 'transferred-out', 'joined-network', 'left-network'],
  ...[
    'accepted',
    'triaged-in-time',
    'answered-in-time',
    'acknowledged',
    'acknowledged-in-time',
    'paused-waiting',
    'paused-suspended',
  ],
  ...[
    'overdue',
    'referral-sent',
    'referral-acknowledged',
    'referral-answered',
    'referral-result',
    'referral-overdue',
  ],
  'came-back',
];
/** The cube's columns. */
export const COLUMNS = MEASURES.map((measure) => ({ measure, column: measure.replaceAll('-', '_') }));

/** By what else lines are added up: the value of a line, by what month, and of which measures alone. */
export const FACES = [
  { axis: 'none', value: `''`, bases: ['event', 'cohort'] },
  {
    axis: 'conclusion',
    value: `coalesce(l.finding, '') || '|' || coalesce(l.action, '') || '|' || coalesce(l.closing_reason, '')`,
    bases: ['event', 'cohort'],
    only: ['processed', 'closed', 'reopened', 'standing', 'answered-in-time', 'opening-processed'],
  },
  { axis: 'category', value: 'l.category', bases: ['event', 'cohort'] },
  { axis: 'channel', value: 'l.channel', bases: ['event', 'cohort'] },
  { axis: 'language', value: 'l.language', bases: ['event', 'cohort'] },
  { axis: 'sex', value: `coalesce(l.sex, '')`, bases: ['event', 'cohort'] },
  { axis: 'age-band', value: `coalesce(l.age_band, '')`, bases: ['event', 'cohort'] },
  {
    axis: 'cohort-day',
    value: 'l.cohort_day::text',
    bases: ['event'],
    only: [
      ...['received', 'triaged', 'processed', 'closed', 'reopened'],
      ...['transferred-in', 'transferred-out', 'joined-network', 'left-network'],
    ],
  },
  // The last day of a stretch: each day up to 30, then three days up to 90, six up to 180, thirty from there.
  {
    axis: 'elapsed',
    value: `(CASE WHEN l.event_day <= l.cohort_day THEN 0
                  WHEN l.event_day - l.cohort_day <= 30 THEN l.event_day - l.cohort_day
                  WHEN l.event_day - l.cohort_day <= 90 THEN (l.event_day - l.cohort_day + 2) / 3 * 3
                  WHEN l.event_day - l.cohort_day <= 180 THEN (l.event_day - l.cohort_day + 5) / 6 * 6
                  ELSE (l.event_day - l.cohort_day + 29) / 30 * 30 END)::text`,
    bases: ['cohort'],
    only: ['triaged', 'processed'],
  },
] as const;

const codes = (list: readonly string[]): string => list.map((code) => `'${code}'`).join(', ');
const narrow = FACES.filter((face) => 'only' in face);

const tables = `
  DROP FUNCTION append_ledger_mark;
  DROP TABLE ledger_fold;

  -- In which month of the network's the lines up to a mark were recorded; it never goes back.
  ALTER TABLE ledger_mark ADD COLUMN recorded_month date;
  UPDATE ledger_mark SET recorded_month =
    date_trunc('month', at AT TIME ZONE coalesce((SELECT value->>'timeZone' FROM setting WHERE key = 'calendar'), 'UTC'))::date;
  ALTER TABLE ledger_mark ALTER COLUMN recorded_month SET NOT NULL;
  CREATE INDEX ledger_mark_month_idx ON ledger_mark (recorded_month, at);

  CREATE TABLE ledger_cube (
    axis text NOT NULL,
    -- Whether month is that of the event or that in which the complaint was received.
    basis text NOT NULL,
    -- network: no district, no team.
    scope text NOT NULL,
    month date NOT NULL,
    recorded_month date NOT NULL,
    value text NOT NULL,
    kind text NOT NULL,
    district_id text NOT NULL,
    team_id text NOT NULL,
    ${COLUMNS.map(({ column }) => `${column} int NOT NULL`).join(',\n    ')},
    CONSTRAINT ledger_cube_pk PRIMARY KEY (axis, basis, scope, month, recorded_month, value, kind, district_id, team_id)
  ) PARTITION BY LIST (axis);
  ${FACES.map(({ axis }) => `CREATE TABLE ledger_cube_${axis.replace('-', '_')} PARTITION OF ledger_cube FOR VALUES IN ('${axis}');`).join('\n  ')}
  -- These two have many rows a place: one place's are found by themselves.
  ${['cohort_day', 'elapsed']
    .flatMap((axis) =>
      ['district_id', 'team_id'].map((place) => `CREATE INDEX ON ledger_cube_${axis} (${place});`),
    )
    .join('\n  ')}
`;

const KEYS = 'axis, basis, scope, month, recorded_month, value, kind, district_id, team_id';

type Column = (typeof COLUMNS)[number];

/** How lines become sums: of `lines`, by the measures of `columns`; later migrations make them anew with more. */
export const foldingFunctions = (lines = 'count_ledger', columns: readonly Column[] = COLUMNS): string => `
  -- Lines of the ledger added up by one axis, as the cube keeps them: the one place that says how.
  CREATE OR REPLACE FUNCTION add_up_ledger(p_after bigint, p_upto bigint, p_month date, p_axis text, p_basis text, p_scopes text[])
  RETURNS SETOF ledger_cube
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
    WITH sums AS (
      SELECT date_trunc('month', (CASE p_basis WHEN 'event' THEN l.event_day ELSE l.cohort_day END)::timestamp)::date AS month,
             CASE p_axis ${FACES.map(({ axis, value }) => `WHEN '${axis}' THEN ${value}`).join('\n                         ')} END AS value,
             l.kind, l.district_id, l.team_id, l.measure, sum(l.delta)::int AS sum
        FROM ${lines} l
       WHERE l.sequence > p_after AND l.sequence <= p_upto
         ${narrow.map(({ axis, only }) => `AND (p_axis <> '${axis}' OR l.measure IN (${codes(only)}))`).join('\n         ')}
       GROUP BY 1, 2, 3, 4, 5, 6),
    scoped AS (
      SELECT s.scope, month, value, kind, CASE s.scope WHEN 'place' THEN district_id ELSE '' END AS district_id,
             CASE s.scope WHEN 'place' THEN team_id ELSE '' END AS team_id, measure, sum
        FROM sums, unnest(p_scopes) AS s (scope))
    SELECT p_axis, p_basis, scope, month, p_month, value, kind, district_id, team_id,
           ${columns.map(({ measure }) => `coalesce(sum(sum) FILTER (WHERE measure = '${measure}'), 0)::int`).join(',\n           ')}
      FROM scoped GROUP BY scope, month, value, kind, district_id, team_id
  $$;

  -- Adds what lies between two numbers to what was recorded in a month.
  CREATE OR REPLACE FUNCTION fold_ledger(p_after bigint, p_upto bigint, p_month date) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  DECLARE face record;
  BEGIN
    IF p_upto <= p_after THEN RETURN; END IF;
    FOR face IN SELECT * FROM (VALUES ${FACES.flatMap(({ axis, bases }) => bases.map((basis) => `('${axis}', '${basis}')`)).join(', ')}) AS f (axis, basis) LOOP
      INSERT INTO ledger_cube AS c
      SELECT * FROM add_up_ledger(p_after, p_upto, p_month, face.axis, face.basis, '{network,place}')
      ON CONFLICT (${KEYS}) DO UPDATE
        SET ${columns.map(({ column }) => `${column} = c.${column} + excluded.${column}`).join(', ')};
    END LOOP;
  END $$;
`;

const functions = `
  ${foldingFunctions()}

  -- Appends a mark and folds what lies between it and the last. That all of it has ended is for its caller to know; a
  -- number that was never given out is refused, and a mark that would go back is left out: of two markers one is late.
  CREATE FUNCTION append_ledger_mark(p_sequence bigint, p_at timestamptz) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
  DECLARE last ledger_mark; v_month date;
  BEGIN
    -- Figures once shown as of a mark must have it for good: this one waits for the disk.
    PERFORM set_config('synchronous_commit', 'on', true);
    -- One at a time: two that saw the same last mark would fold the same lines twice.
    PERFORM pg_advisory_xact_lock(${ADVISORY_LOCKS.ledgerFold});
    IF p_sequence < 0 OR p_sequence > (SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM count_ledger_sequence) THEN
      RAISE EXCEPTION 'ledger-mark.past-the-end' USING ERRCODE = 'KK422';
    END IF;
    SELECT * INTO last FROM ledger_mark ORDER BY at DESC LIMIT 1;
    IF last.at >= p_at OR last.sequence > p_sequence THEN RETURN; END IF;
    v_month := greatest(last.recorded_month, date_trunc('month',
      p_at AT TIME ZONE coalesce((SELECT value->>'timeZone' FROM setting WHERE key = 'calendar'), 'UTC'))::date);
    INSERT INTO ledger_mark (sequence, at, recorded_month) VALUES (p_sequence, p_at, v_month);
    PERFORM fold_ledger(coalesce(last.sequence, 0), p_sequence, v_month);
  END $$;

  -- What was recorded in a mark's own month up to that mark: with the months before, the figures as of it. Sums alone, and
  -- of marks alone: two of them tell no more than the figures of both do.
  CREATE FUNCTION recorded_so_far(p_at timestamptz, p_axis text, p_basis text, p_scope text) RETURNS SETOF ledger_cube
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ${SEARCH_PATH} AS $$
    SELECT f.* FROM ledger_mark m,
      LATERAL (SELECT coalesce((SELECT b.sequence FROM ledger_mark b WHERE b.recorded_month < m.recorded_month
                                 ORDER BY b.recorded_month DESC, b.at DESC LIMIT 1), 0) AS sequence) AS before,
      LATERAL add_up_ledger(before.sequence, m.sequence, m.recorded_month, p_axis, p_basis, ARRAY[p_scope]) AS f
     WHERE m.at = p_at
  $$;
`;

const FUNCTIONS = [
  'add_up_ledger(bigint, bigint, date, text, text, text[])',
  'fold_ledger(bigint, bigint, date)',
  'append_ledger_mark(bigint, timestamptz)',
  'recorded_so_far(timestamptz, text, text, text)',
];

const rights = `
  GRANT SELECT, INSERT, UPDATE (${COLUMNS.map(({ column }) => column).join(', ')}) ON ledger_cube TO kenekanko_definer;
  GRANT CREATE ON SCHEMA public TO kenekanko_definer;
  ${FUNCTIONS.map((f) => `ALTER FUNCTION ${f} OWNER TO kenekanko_definer;`).join('\n  ')}
  REVOKE CREATE ON SCHEMA public FROM kenekanko_definer;
  REVOKE ALL ON FUNCTION ${FUNCTIONS.join(', ')} FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION append_ledger_mark(bigint, timestamptz) TO kenekanko_worker;
  GRANT EXECUTE ON FUNCTION recorded_so_far(timestamptz, text, text, text) TO kenekanko_report, kenekanko_check;
  GRANT EXECUTE ON FUNCTION add_up_ledger(bigint, bigint, date, text, text, text[]) TO kenekanko_check;
  GRANT SELECT ON ledger_cube TO kenekanko_report, kenekanko_check;

  -- When teams could not work as usual, for marking the figures; never why.
  GRANT SELECT (team_id, status, from_at, until_at, ended_at) ON team_status_interval TO kenekanko_report;
  CREATE POLICY team_status_interval_report ON team_status_interval FOR SELECT TO kenekanko_report USING (true);
`;

/** An existing ledger by its marks: each line was recorded in the month of the first mark that reached it. */
const whatWasRecorded = `
  SELECT fold_ledger(lag(sequence, 1, 0) OVER (ORDER BY recorded_month), sequence, recorded_month)
    FROM (SELECT recorded_month, max(sequence) AS sequence FROM ledger_mark GROUP BY recorded_month) AS m
   ORDER BY recorded_month
`;
