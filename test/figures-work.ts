import { LedgerMarks } from '#counts';
import { createDataSource, UnitOfWork } from '#database';
import { systemClock } from '#kernel';
import { handedKeys, record } from '../apps/desk/test/casework.js';
import type { DeskUnderTest } from '../apps/desk/test/desk-under-test.js';

/** Marks what the ledger holds, as the worker does every few seconds. */
export async function markLedger(desk: DeskUnderTest): Promise<void> {
  const { worker: url } = desk.database.urls;
  const worker = await createDataSource({ url, name: 'test-marks', poolSize: 1 }).initialize();
  const marks = new LedgerMarks(new UnitOfWork(worker), systemClock);
  await marks.take();
  await worker.destroy();
}

/** A few complaints of every fate: declined, taken up again, in verification, gone to another team, not looked at. */
export async function fewFates(desk: DeskUnderTest): Promise<void> {
  const inadmissible = { payload: { closingReason: 'inadmissible' } };
  const file = (category: string, team = 'sikasso') => desk.file({ category, team });
  const [declined, again, verifying, moved] = [
    await file('liberty'),
    await file('bribery'),
    await file('property'),
    await file('bribery'),
  ];
  await file('liberty', 'koutiala');
  await file('property');
  await record(desk, 'moussa', declined.id, 'declined', inadmissible);
  await record(desk, 'moussa', again.id, 'declined', inadmissible);
  await record(desk, 'awa', again.id, 'reopened', { reason: 'new-facts' });
  await record(desk, 'moussa', verifying.id, 'accepted');
  const { recipient } = desk.network.teams['koutiala']!;
  const payload = { teamId: 'koutiala', ...handedKeys(recipient) };
  await record(desk, 'awa', moved.id, 'transferred', { payload, reason: 'wrong-district' });
}

/** The team of Sikasso could not work for some days of the month before last, and can't now. */
export async function suspend(desk: DeskUnderTest): Promise<void> {
  await desk.arrange(`
    INSERT INTO team_status_interval (team_id, status, from_at, ended_at)
    VALUES ('sikasso', 'suspended', now() - interval '65 days', now() - interval '50 days'),
           ('koutiala', 'reduced', now() - interval '9 days', NULL)`);
}

/** What is counted of the complaints themselves, by a statement that knows neither ledger nor fold. */
export async function recount(desk: DeskUnderTest, by: 'district_id' | 'kind' | 'category') {
  const rows = await desk.arrange<Record<'key' | 'received' | 'triaged' | 'processed' | 'pending', string>>(`
    SELECT c.${by} AS key, count(*) AS received,
           count(*) FILTER (WHERE EXISTS (SELECT 1 FROM complaint_history h WHERE h.complaint_id = c.id
             AND h.event IN ('accepted', 'declined', 'ruled-duplicate'))) AS triaged,
           count(*) FILTER (WHERE EXISTS (SELECT 1 FROM complaint_history h WHERE h.complaint_id = c.id
             AND h.to_state = 'concluded')) AS processed,
           count(*) FILTER (WHERE c.state <> 'concluded') AS pending
      FROM complaint c GROUP BY c.${by}`);
  return new Map(
    rows.map(({ key, ...counts }) => [
      key,
      Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, Number(count)])),
    ]),
  );
}

/** The same of the whole network, and of its trail. */
export async function recountAll(desk: DeskUnderTest): Promise<Record<string, number>> {
  const ever = (events: string) =>
    `(SELECT count(DISTINCT complaint_id) FROM complaint_history WHERE ${events})`;
  const [row] = await desk.arrange<Record<string, string>>(`
    SELECT (SELECT count(*) FROM complaint) AS received,
           (SELECT count(*) FROM complaint WHERE state <> 'concluded') AS pending,
           ${ever(`event IN ('accepted', 'declined', 'ruled-duplicate')`)} AS triaged,
           ${ever(`event = 'accepted'`)} AS accepted,
           ${ever(`to_state = 'concluded'`)} AS processed,
           (SELECT count(*) FROM complaint WHERE due_at < now() AND state <> 'concluded') AS overdue`);
  return Object.fromEntries(Object.entries(row!).map(([name, count]) => [name, Number(count)]));
}
