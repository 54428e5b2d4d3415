import { COUNT_PASSES, LedgerMarks, OpeningBalances, PROOF_CONNECTIONS, verifyCounts } from '#counts';
import { newId } from '#kernel';
import type { DataSource, EntityManager } from 'typeorm';
import { TestNetwork } from '#testing';

/** What a hand in the database could do, and every check that finds it. */
const TAMPERING: readonly {
  readonly what: string;
  readonly found: readonly string[];
  readonly sql: string;
}[] = [
  {
    what: 'a line deleted',
    found: ['fold', 'received', 'stock-by-district', 'stock-by-team'],
    sql: `DELETE FROM count_ledger WHERE measure = 'received' AND sequence = (SELECT min(sequence) FROM count_ledger)`,
  },
  {
    what: 'the line of a conclusion deleted',
    found: ['answers-in-time', 'closings', 'fold', 'promises'],
    sql: `DELETE FROM count_ledger WHERE measure = 'processed'`,
  },
  {
    what: 'a delta changed',
    found: ['fold', 'levels'],
    sql: `UPDATE count_ledger SET delta = 2 WHERE measure = 'verifying'`,
  },
  {
    what: 'a district changed',
    found: ['fold', 'stock-by-district'],
    sql: `UPDATE count_ledger SET district_id = 'mopti' WHERE measure = 'received' AND sequence = (SELECT min(sequence) FROM count_ledger)`,
  },
  {
    what: 'a team changed',
    found: ['fold', 'stock-by-team'],
    sql: `UPDATE count_ledger SET team_id = 'mopti' WHERE measure = 'received' AND sequence = (SELECT min(sequence) FROM count_ledger)`,
  },
  {
    what: 'a line put to no history',
    found: ['levels', 'orphans'],
    sql: `UPDATE count_ledger SET history_id = gen_random_uuid() WHERE measure IN ('closed', 'standing')`,
  },
  {
    what: 'an acknowledgement deleted',
    found: ['fold', 'promises'],
    sql: `DELETE FROM count_ledger WHERE measure = 'acknowledged'`,
  },
  {
    what: 'an acceptance counted as a promise kept',
    found: ['fold', 'promises'],
    sql: `UPDATE count_ledger SET measure = 'triaged-in-time' WHERE measure = 'accepted'`,
  },
  {
    what: 'the day of an answer changed',
    found: ['answers-in-time'],
    sql: `UPDATE count_ledger SET event_day = event_day + 1 WHERE measure = 'answered-in-time'`,
  },
  {
    what: 'standstill made up',
    found: ['fold', 'standstill'],
    sql: `UPDATE count_ledger SET measure = 'paused-waiting' WHERE measure = 'answered-in-time'`,
  },
  {
    what: 'something overdue made up',
    found: ['fold', 'overdue', 'promises'],
    sql: `UPDATE count_ledger SET measure = 'overdue' WHERE measure = 'accepted'`,
  },
  {
    what: 'a referral made up',
    found: ['fold', 'promises', 'referrals'],
    sql: `UPDATE count_ledger SET measure = 'referral-sent' WHERE measure = 'accepted'`,
  },
  {
    what: 'a transfer made up',
    found: ['stock-by-team', 'transfers'],
    sql: `INSERT INTO count_ledger SELECT nextval('count_ledger_sequence'), history_id, 9, recorded_at, 'transferred-in',
      cohort_day, event_day, district_id, team_id, kind, category, channel, language, finding, action, closing_reason, sex,
      age_band, 1 FROM count_ledger LIMIT 1`,
  },
  {
    what: 'a fold row changed',
    found: ['fold'],
    sql: `UPDATE ledger_cube SET received = received + 1 WHERE axis = 'category' AND team_id = 'sikasso'`,
  },
  {
    what: 'a fold row put to another month of recording',
    found: ['fold'],
    sql: `UPDATE ledger_cube SET recorded_month = recorded_month - interval '1 month'`,
  },
  { what: 'fold rows deleted', found: ['fold'], sql: `DELETE FROM ledger_cube WHERE axis = 'elapsed'` },
  {
    what: 'a mark put back',
    found: ['marks'],
    sql: `INSERT INTO ledger_mark (sequence, at, recorded_month) SELECT 0, max(at) + interval '1 hour', max(recorded_month) FROM ledger_mark`,
  },
  {
    what: 'an opening balance changed',
    found: ['fold', 'opening-sealed'],
    sql: `UPDATE opening_balance SET received = received + 1`,
  },
  {
    what: 'an opening balance changed below nothing',
    found: ['fold', 'opening-sealed', 'opening-sound'],
    sql: `UPDATE opening_balance SET received = -1`,
  },
  {
    what: 'a confirmed entry taken out',
    found: ['fold', 'opening-sealed'],
    sql: `DELETE FROM opening_decision WHERE sequence = (SELECT min(sequence) FROM opening_decision)`,
  },
  {
    what: 'a conclusion changed in the complaint',
    found: ['conclusions'],
    sql: `UPDATE complaint SET closing_reason = 'inadmissible' WHERE state = 'concluded'`,
  },
  {
    what: 'the last row of a history deleted',
    found: ['history-complete', 'levels', 'orphans'],
    sql: `DELETE FROM complaint_history WHERE number = 2`,
  },
  {
    what: 'the first row of a history deleted',
    found: ['history-chained', 'history-complete', 'history-leads-here', 'orphans', 'promises', 'received'],
    sql: `DELETE FROM complaint_history WHERE number = 1`,
  },
  {
    what: 'a row of the history changed',
    found: ['history-chained'],
    sql: `UPDATE complaint_history SET at = at + interval '1 hour' WHERE number = 1`,
  },
  {
    what: 'a state changed past the history',
    found: ['history-leads-here', 'levels'],
    sql: `UPDATE complaint SET state = 'deciding' WHERE state = 'verifying'`,
  },
  {
    what: 'a clock stopped',
    found: ['pauses'],
    sql: `UPDATE complaint SET paused_since = received_at WHERE state = 'verifying'`,
  },
];

describe('verify-counts', () => {
  let network: TestNetwork;
  let check: DataSource;
  let owner: DataSource;
  beforeAll(async () => {
    network = await TestNetwork.open();
    check = await network.connect('check', PROOF_CONNECTIONS);
    owner = await network.connect('owner', 1);
    const [verified, concluded] = [await network.file(), await network.file()];
    await network.file({ teamId: 'reviewer' });
    await network.act('binta', verified.id, { event: 'accepted' });
    await network.act('chaka', concluded.id, { event: 'declined', closingReason: 'spam' });
    await begin();
    await new LedgerMarks(await network.as('worker'), network.clock).take();
  }, 120_000);
  afterAll(() => network.close());

  /** Two confirmed entries of opening balances. */
  const begin = async () => {
    await network.asOwner(`UPDATE account SET roles = '{coordinator}' WHERE username IN ('chaka', 'fanta')`);
    const balances = new OpeningBalances();
    for (const month of ['2020-03', '2020-04']) {
      const id = newId();
      const line = { district: 'mopti', month, upTo: false, kind: null, received: 4, processed: 2 };
      const entry = { id, reason: 'before-this-system', source: null, lines: [line] } as const;
      await network.under('chaka', (tx) => balances.enter(tx, entry));
      await network.under('fanta', (tx) => balances.decide(tx, id, 'confirmed'));
    }
  };

  /** What work finds that is done as the definer, and undone: row-level security binds the owner too. */
  const asDefiner = async <T>(work: (manager: EntityManager) => Promise<T>): Promise<T> => {
    let found: T | undefined;
    await owner
      .transaction(async (manager) => {
        await manager.query(GRANTS);
        await manager.query(`SET LOCAL ROLE kenekanko_definer`);
        found = await work(manager);
        throw new Rollback();
      })
      .catch((error: unknown) => {
        if (!(error instanceof Rollback)) throw error;
      });
    return found!;
  };

  it('holds for what the doors wrote, the outside reviewer apart', async () => {
    const verification = await verifyCounts(check);
    expect(verification.verdicts.filter(({ faults }) => faults > 0)).toEqual([]);
    expect(verification).toMatchObject({ holds: true, complaints: 3 });
  });

  it('waits for no second connection where others have it', async () => {
    await check.transaction(async (held) => {
      await held.query('SELECT');
      expect(await verifyCounts(check)).toMatchObject({ holds: true });
    });
    const both = await Promise.all([verifyCounts(check), verifyCounts(check)]);
    expect(both).toMatchObject([{ holds: true }, { holds: true }]);
  });

  it('knows the month of days long past', async () => {
    const rows = await asDefiner(async (manager) => {
      await manager.query(`INSERT INTO count_ledger SELECT nextval('count_ledger_sequence'), history_id, 9, recorded_at, measure, '1960-02-03',
        '1961-04-05', district_id, team_id, kind, category, channel, language, finding, action, closing_reason, sex, age_band, 1
        FROM count_ledger LIMIT 1`);
      await manager.query(
        `SELECT append_ledger_mark(currval('count_ledger_sequence'), max(at) + interval '1 second') FROM ledger_mark`,
      );
      const found: unknown[] = [
        await manager.query(
          `SELECT month::text FROM ledger_cube WHERE month = '1961-04-01' AND axis = 'none' AND basis = 'event' AND scope = 'network'`,
        ),
      ];
      for (const { claims, sql } of COUNT_PASSES)
        if ('fold' in claims) found.push(...((await manager.query(sql)) as unknown[]));
      return found;
    });
    expect(rows).toEqual([[{ month: '1961-04-01' }]]);
  });

  it.each(TAMPERING)('finds $what by each check that should', async ({ found, sql }) => {
    const faulty = await asDefiner(async (manager) => {
      await manager.query(sql);
      const faults = new Set<string>();
      for (const pass of COUNT_PASSES) {
        for (const { check } of await manager.query<{ check: string }[]>(pass.sql)) faults.add(check);
      }
      return faults;
    });
    expect([...faulty].sort()).toEqual([...found].sort());
  });
});

const GRANTS = `GRANT ALL ON ALL TABLES IN SCHEMA public TO kenekanko_definer;
  GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public TO kenekanko_definer`;

class Rollback extends Error {}
