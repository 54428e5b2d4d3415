import type { DeskUnderTest } from '../../apps/desk/test/desk-under-test.js';

/** Two years of counts as so many complaints would leave them, two thirds concluded: a picture of figures needs some. */
export async function writeLedger(desk: DeskUnderTest, complaints: number): Promise<void> {
  const many = Math.trunc(complaints);
  await desk.arrange(`
    SET session_replication_role = replica;
    INSERT INTO count_ledger (history_id, line, recorded_at, measure, cohort_day, event_day, district_id, team_id, kind,
           category, channel, language, finding, action, delta)
    SELECT gen_random_uuid(), 1, now(), measure, day, day + lag, district, district,
           CASE WHEN i % 3 = 0 THEN 'corruption' ELSE 'human-rights' END, 'bribery', 'web', 'fr',
           CASE WHEN lag = 30 THEN 'substantiated' END, CASE WHEN lag = 30 THEN 'advised' END, 1
      FROM (SELECT i, current_date - 40 - (i * i) % 690 AS day,
                   (ARRAY['sikasso', 'sikasso', 'koutiala'])[1 + i % 3] AS district
              FROM generate_series(1, ${many}) AS i) AS made,
           (VALUES ('received', 0), ('triaged', 3), ('processed', 30), ('closed', 30), ('standing', 30)) AS v (measure, lag)
     WHERE lag < 30 OR i % 3 > 0;
    SELECT append_ledger_mark(last_value, now()) FROM count_ledger_sequence;
  `);
}
