import { alone, COUNT_CHECKS, LedgerMarks, verifyCounts } from '#counts';
import type { DataSource } from 'typeorm';
import { TestNetwork } from '#testing';

/** What a hand in the database could do; each must be found by the named check. */
const TAMPERING: readonly (readonly [string, string])[] = [
  [
    'received',
    `DELETE FROM count_ledger WHERE measure = 'received' AND sequence = (SELECT min(sequence) FROM count_ledger)`,
  ],
  ['promises', `DELETE FROM count_ledger WHERE measure = 'acknowledged'`],
  ['promises', `UPDATE count_ledger SET measure = 'triaged-in-time' WHERE measure = 'accepted'`],
  ['answers-in-time', `UPDATE count_ledger SET event_day = event_day + 1 WHERE measure = 'answered-in-time'`],
  ['standstill', `UPDATE count_ledger SET measure = 'paused-waiting' WHERE measure = 'answered-in-time'`],
  ['overdue', `UPDATE count_ledger SET measure = 'overdue' WHERE measure = 'accepted'`],
  ['referrals', `UPDATE count_ledger SET measure = 'referral-sent' WHERE measure = 'accepted'`],
  ['levels', `UPDATE count_ledger SET delta = 2 WHERE measure = 'verifying'`],
  ['conclusions', `UPDATE complaint SET closing_reason = 'inadmissible' WHERE state = 'concluded'`],
  ['closings', `DELETE FROM count_ledger WHERE measure = 'processed'`],
  [
    'stock-by-team',
    `UPDATE count_ledger SET team_id = 'mopti' WHERE measure = 'received' AND team_id = 'sikasso'`,
  ],
  ['stock-by-district', `UPDATE count_ledger SET district_id = 'mopti' WHERE measure = 'received'`],
  ['orphans', `UPDATE count_ledger SET history_id = gen_random_uuid() WHERE line = 1`],
  ['history-complete', `DELETE FROM complaint_history WHERE number = 2`],
  ['history-chained', `UPDATE complaint_history SET at = at + interval '1 hour' WHERE number = 1`],
  ['history-leads-here', `UPDATE complaint SET state = 'deciding' WHERE state = 'verifying'`],
  ['pauses', `UPDATE complaint SET paused_since = received_at WHERE state = 'verifying'`],
  [
    'transfers',
    `INSERT INTO count_ledger SELECT nextval('count_ledger_sequence'), history_id, 9, recorded_at,
     'transferred-in', cohort_day, event_day, district_id, team_id, kind, category, channel, language, finding, action,
     closing_reason, sex, age_band, 1 FROM count_ledger LIMIT 1`,
  ],
  ['fold', `UPDATE ledger_cube SET received = received + 1 WHERE axis = 'category' AND team_id = 'sikasso'`],
  ['fold', `UPDATE ledger_cube SET recorded_month = recorded_month - interval '1 month'`],
  ['fold', `DELETE FROM ledger_cube WHERE axis = 'elapsed'`],
];

describe('verify-counts', () => {
  let network: TestNetwork;
  let check: DataSource;
  let owner: DataSource;
  beforeAll(async () => {
    network = await TestNetwork.open();
    check = await network.connect('check', 1);
    owner = await network.connect('owner', 1);
    const [verified, concluded] = [await network.file(), await network.file()];
    await network.file({ teamId: 'reviewer' });
    await network.act('binta', verified.id, { event: 'accepted' });
    await network.act('chaka', concluded.id, { event: 'declined', closingReason: 'spam' });
    await new LedgerMarks(await network.as('worker'), network.clock).take();
  }, 120_000);
  afterAll(() => network.close());

  it('holds for what the doors wrote, the outside reviewer apart', async () => {
    const verification = await verifyCounts(check);
    expect(verification.verdicts.filter(({ faults }) => faults > 0)).toEqual([]);
    expect(verification).toMatchObject({ holds: true, complaints: 3 });
  });

  it.each(TAMPERING)('finds a fault of %s', async (id, sql) => {
    const query = alone(COUNT_CHECKS.find((one) => one.id === id)!);
    const faults = await owner
      .transaction(async (manager) => {
        // Backfills and, here, tampering are done as the definer: row-level security binds the owner too.
        await manager.query(GRANTS);
        await manager.query(`SET LOCAL ROLE kenekanko_definer`);
        await manager.query(sql);
        const found = await manager.query<unknown[]>(query);
        throw new Rollback(found.length);
      })
      .catch((error: unknown) => {
        if (error instanceof Rollback) return error.faults;
        throw error;
      });
    expect(faults).toBeGreaterThan(0);
  });
});

const GRANTS = `GRANT ALL ON ALL TABLES IN SCHEMA public TO kenekanko_definer;
  GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public TO kenekanko_definer`;

class Rollback extends Error {
  constructor(readonly faults: number) {
    super('rolled back');
  }
}
