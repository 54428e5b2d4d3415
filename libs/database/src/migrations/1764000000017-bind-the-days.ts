import type { MigrationInterface, QueryRunner } from 'typeorm';
import { recordTransition } from './1764000000004-create-functions.js';
import { filingFunction } from './1764000000005-create-intake-functions.js';
import { TWO_PERSONS } from './1764000000011-hold-two-persons.js';
import { SEARCH_PATH } from './1764000000012-look-in-temporary-last.js';
import { FITTING_FILINGS, FITTING_LINES } from './1764000000015-hold-the-ledger.js';
import { BY_THE_PARTIES } from './1764000000016-file-with-a-monitor.js';

/**
 * A ledger line counts one, on the day of its event or, where it puts right what was counted before, on that day; and it
 * is taken back only where it was counted. So no month can be given what another loses, whoever asks.
 */
export class BindTheDays1764000000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(recordTransition(TWO_PERSONS + FITTING_LINES + BOUND_LINES, SEARCH_PATH));
    await runner.query(filingFunction({ ...BY_THE_PARTIES, alsoRefused: FITTING_FILINGS + BOUND_FILINGS }));
  }

  async down(): Promise<void> {
    throw new Error('Rights are not taken back by a migration: restore a backup instead.');
  }
}

/** The network's time zone, as SQL. */
export const ZONE = `coalesce((SELECT value->>'timeZone' FROM setting WHERE key = 'calendar'), 'UTC')`;

/** Days that a calendar knows: what is beyond would stop the figures for good. */
export const KNOWN_DAYS = `BETWEEN '2000-01-01'::date AND '2199-12-31'::date`;

interface Bounds {
  /** Which lines count more than one. */
  readonly many: string;
  /** What stands and falls, beside the stages. */
  readonly levels: string;
  /** What may rise again on an earlier day. */
  readonly again: string;
}

/** Of a transition: ledger lines of other days, or that take back what was not counted there. */
export const boundLines = ({ many, levels, again }: Bounds): string => `
    IF jsonb_array_length(coalesce(p_transition->'ledger', '[]')) > 0 AND EXISTS (
      WITH fresh AS (
        SELECT * FROM jsonb_to_recordset(p_transition->'ledger')
          AS l (measure text, cohort_day date, event_day date, district_id text, team_id text, kind text, category text, delta int)),
      past AS (
        SELECT l.measure, l.cohort_day, l.event_day, l.district_id, l.team_id, l.kind, l.category, l.delta
          FROM complaint_history h JOIN count_ledger l ON l.history_id = h.id WHERE h.complaint_id = c.id),
      day AS (SELECT (t_at AT TIME ZONE ${ZONE})::date AS today, (c.received_at AT TIME ZONE ${ZONE})::date AS received)
      SELECT 1 FROM fresh f, day
       WHERE f.delta IS NULL OR (abs(f.delta) <> 1${many}) OR f.cohort_day IS DISTINCT FROM day.received
          OR (f.event_day ${KNOWN_DAYS}) IS NOT TRUE
          OR (f.measure = 'received' AND f.event_day <> f.cohort_day)
          OR (f.event_day <> day.today
              AND NOT EXISTS (SELECT 1 FROM past p WHERE p.measure = f.measure AND p.event_day = f.event_day))
      UNION ALL
      -- On an earlier day as much is counted as taken back, and on this one nothing is taken back but what stands; but for a
      -- ruling that is taken back whole.
      SELECT 1 FROM fresh f, day GROUP BY f.measure, f.event_day, day.today
      HAVING (f.event_day <> day.today AND sum(f.delta) > 0${again})
          OR (sum(f.delta) < 0 AND p_transition->>'event' <> 'duplicate-undone'
              AND (f.event_day <> day.today OR f.measure NOT IN ('standing', 'verifying', 'awaiting', 'deciding'${levels})))
      UNION ALL
      SELECT 1 FROM (SELECT measure, district_id, team_id, kind, category, delta FROM past
                     UNION ALL SELECT measure, district_id, team_id, kind, category, delta FROM fresh) AS l
       GROUP BY measure, district_id, team_id, kind, category HAVING sum(delta) < 0) THEN
      RAISE EXCEPTION 'ledger.unfitting' USING ERRCODE = 'KK422';
    END IF;`;

const BOUND_LINES = boundLines({ many: '', levels: '', again: '' });

const BOUND_FILINGS = `
                      OR EXISTS (SELECT 1 FROM jsonb_array_elements(f.body->'ledger') AS l,
                                   (SELECT ((f.body->'complaint'->>'received_at')::timestamptz AT TIME ZONE ${ZONE})::date) AS r (day)
                                  WHERE (l->>'event_day')::date IS DISTINCT FROM r.day
                                     OR (l->>'cohort_day')::date IS DISTINCT FROM r.day OR (r.day ${KNOWN_DAYS}) IS NOT TRUE)`;
