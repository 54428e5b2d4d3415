import { createDataSource, UnitOfWork } from '#database';
import type { DeskUnderTest } from './desk-under-test.js';

/** Ledger lines as complaints write them: received between two days, and of two in three processed some days later. */
export async function countComplaints(
  desk: DeskUnderTest,
  count: number,
  from: string,
  to: string,
  seed: number,
): Promise<void> {
  await desk.arrange(
    `WITH seeded AS (SELECT setseed($4)), complaints AS MATERIALIZED (
       SELECT $2::date + (random() * ($3::date - $2::date))::int AS day, (random() ^ 2 * 8)::int AS place,
              (random() ^ 2 * 6)::int AS about, random() < 0.66 AS processed, (random() * 20)::int AS days
         FROM seeded, generate_series(1, $1)),
     named AS (
       SELECT *, CASE place WHEN 7 THEN 'restricted' ELSE 'd' || place END AS district,
              CASE place WHEN 7 THEN 'restricted' ELSE 'c' || about END AS category FROM complaints)
     INSERT INTO count_ledger (sequence, history_id, line, recorded_at, measure, cohort_day, event_day, district_id,
                               team_id, kind, category, channel, language, delta)
     SELECT nextval('count_ledger_sequence'), gen_random_uuid(), 1, now(), m.measure, day,
            CASE m.measure WHEN 'received' THEN day ELSE least(day + days, $3::date) END, district, 'sikasso',
            'corruption', category, 'web', 'fr', 1
       FROM named, LATERAL (VALUES ('received'), ('processed')) AS m (measure)
      WHERE m.measure = 'received' OR processed`,
    [count, from, to, seed],
  );
}

/** A mark of the ledger as the worker would have taken it at an instant. */
export async function markLedger(desk: DeskUnderTest, at: string): Promise<void> {
  const worker = createDataSource({ url: desk.database.urls.worker, name: 'test-marks', poolSize: 1 });
  await worker.initialize();
  try {
    await new UnitOfWork(worker).run(null, (tx) =>
      tx.query('SELECT append_ledger_mark((SELECT last_value FROM count_ledger_sequence), $1)', [at]),
    );
  } finally {
    await worker.destroy();
  }
}
