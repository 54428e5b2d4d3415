import { lookThrough, QualityRuns } from '#counts';
import { createDataSource, UnitOfWork } from '#database';
import type { DataSource } from 'typeorm';
import { DeskUnderTest } from './desk-under-test.js';
import type { FiledComplaint } from './filed-complaint.js';

describe('data quality', () => {
  let desk: DeskUnderTest;
  let worker: DataSource;
  let check: DataSource;
  let filed: FiledComplaint;
  beforeAll(async () => {
    desk = await DeskUnderTest.start();
    const connect = (role: 'worker' | 'check') =>
      createDataSource({ url: desk.database.urls[role], name: 'test', poolSize: 1 }).initialize();
    [worker, check] = [await connect('worker'), await connect('check')];
    filed = await desk.file();
    await desk.file();
    await desk.file({ team: 'koutiala' });
  }, 120_000);
  afterAll(async () => {
    await worker?.destroy();
    await check?.destroy();
    await desk?.stop();
  });

  /** As the worker's job does. */
  const looked = async (): Promise<void> => {
    const runs = new QualityRuns();
    const [run] = await desk.arrange<{ id: string }>(`SELECT id FROM quality_run WHERE finished_at IS NULL`);
    const found = await lookThrough(check, new Date());
    await new UnitOfWork(worker).run(null, (tx) => runs.record(tx, run!.id, found));
  };
  const ask = async () => {
    await desk.arrange(`UPDATE quality_run SET asked_at = asked_at - interval '1 hour'`);
    expect((await desk.post('mariam', '/figures/quality/runs', {})).body).toEqual({ asked: true });
  };
  interface Finding {
    readonly code: string;
    readonly team: string | null;
    readonly count: number;
    readonly before: readonly number[];
  }
  const findings = async (who: 'mariam' | 'awa' = 'mariam'): Promise<Finding[]> =>
    (await desk.get(who, '/figures/quality')).body.findings;

  it('is looked through when a coordinator asks, ten minutes apart, and told to who is to mend it', async () => {
    expect((await desk.get('mariam', '/figures/quality')).body).toMatchObject({ last: null, findings: [] });
    expect((await desk.post('mariam', '/figures/quality/runs', {})).body).toEqual({ asked: true });
    expect((await desk.post('bakary', '/figures/quality/runs', {})).body).toEqual({ asked: false });
    expect((await desk.get('issa', '/figures/quality')).body.running).toBe(true);
    await desk.arrange(`UPDATE complaint SET district_id = 'unknown' WHERE id = $1`, [filed.id]);
    await desk.arrange(
      `UPDATE complaint SET entered_at = received_at - interval '1 day' WHERE team_id = 'koutiala'`,
    );
    await desk.arrange(`UPDATE account SET on_duty = false WHERE username IN ('oumar', 'salif')`);
    await looked();
    const { last, running } = (await desk.get('mariam', '/figures/quality')).body;
    expect([last.complaints, running]).toEqual([3, false]);
    const counted = (all: readonly Finding[]) =>
      all.map(({ code, team, count }) => `${code} ${team} ${count}`);
    expect(counted(await findings())).toEqual(
      expect.arrayContaining([
        'district-unknown sikasso 1',
        'received-ahead koutiala 1',
        'nobody-on-duty koutiala 1',
        'team-quiet sikasso 1',
      ]),
    );
    // A lead hears of their own team alone.
    expect(new Set((await findings('awa')).map(({ team }) => team))).toEqual(new Set(['sikasso']));
    for (const who of ['moussa', 'kadi', 'adama'] as const) {
      expect((await desk.get(who, '/figures/quality')).status).toBe(403);
    }
    expect((await desk.post('issa', '/figures/quality/runs', {})).status).toBe(403);
  });

  it('lists for a lead the complaints of their own team that a finding counts', async () => {
    const { body } = await desk.get('awa', '/teams/sikasso/quality/district-unknown');
    expect(body.complaints).toMatchObject([{ id: filed.id, districtId: 'unknown' }]);
    expect((await desk.get('awa', '/teams/koutiala/quality/received-ahead')).status).toBe(404);
    expect((await desk.get('oumar', '/teams/koutiala/quality/received-ahead')).body.complaints).toHaveLength(
      1,
    );
    expect((await desk.get('mariam', '/teams/sikasso/quality/district-unknown')).status).toBe(403);
    for (const issue of ['team-quiet', 'ledger.fold', '%27']) {
      expect((await desk.get('awa', `/teams/sikasso/quality/${issue}`)).status).toBe(400);
    }
  });

  it('says when the ledger is broken, and how it was the nights before', async () => {
    await desk.arrange(
      `INSERT INTO quality_run (id, night, asked_at, finished_at, complaints, ledger_lines, holds)
       VALUES (gen_random_uuid(), current_date - 1, now() - interval '1 day', now() - interval '1 day', 3, 3, true)`,
    );
    expect((await desk.get('mariam', '/figures/quality')).body.last.holds).toBe(false);
    await desk.arrange(`UPDATE complaint SET district_id = 'sikasso' WHERE id = $1`, [filed.id]);
    await ask();
    await looked();
    expect((await desk.get('mariam', '/figures/quality')).body.last.holds).toBe(true);
    await desk.arrange(`DELETE FROM count_ledger WHERE sequence = 1`);
    await ask();
    await looked();
    expect((await desk.get('issa', '/figures/quality')).body.last.holds).toBe(false);
    const received = (await findings()).find(({ code }) => code === 'ledger.received');
    expect(received).toMatchObject({ team: null, count: 1, before: [0] });
  });
});
