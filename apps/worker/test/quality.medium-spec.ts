import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { LedgerMarks } from '#counts';
import type { UnitOfWork } from '#database';
import { NetworkSettingsQuery } from '#network';
import { TestNetwork } from '#testing';
import { QualityHandlers } from '../src/quality/quality.handlers.js';
import { QualitySweep } from '../src/quality/quality.sweep.js';

describe('looking figures through at night', () => {
  let network: TestNetwork;
  let worker: UnitOfWork;
  beforeAll(async () => {
    network = await TestNetwork.open();
    worker = await network.as('worker');
    await network.file();
    await new LedgerMarks(worker, network.clock).take();
  }, 120_000);
  afterAll(() => network.close());

  const sweep = () => new QualitySweep(worker, network.clock, new NetworkSettingsQuery()).run();
  const handlers = () =>
    new QualityHandlers(
      { WORKER_DATABASE_URL: '', CHECK_DATABASE_URL: network.database.urls.check },
      worker,
      network.clock,
    );
  const asked = () =>
    network.asDefiner((tx) =>
      tx.query<{ runId: string }>(
        `SELECT payload->>'runId' AS "runId" FROM outbox WHERE event = 'quality.asked' ORDER BY id`,
      ),
    );
  const run = () =>
    network.asDefiner(async (tx) => {
      const runs = await tx.query<{ id: string; finished: boolean; holds: boolean | null; findings: number }>(
        `SELECT id, finished_at IS NOT NULL AS finished, holds,
                (SELECT count(*)::int FROM quality_finding WHERE run_id = r.id AND code LIKE 'ledger.%') AS findings
           FROM quality_run r ORDER BY asked_at`,
      );
      return runs.at(-1)!;
    });

  it('begins once a night, after two o’clock where the network is', async () => {
    const { clock } = network;
    clock.moveTo(new Date('2035-03-02T01:59:00Z'));
    expect(await sweep()).toBe(false);
    clock.moveTo(new Date('2035-03-02T02:00:00Z'));
    expect([await sweep(), await sweep()]).toEqual([true, false]);
    clock.moveTo(new Date('2035-03-03T05:00:00Z'));
    expect(await sweep()).toBe(true);
    expect(await asked()).toHaveLength(2);
  });

  it('leaves one result, however often its job is done', async () => {
    const { runId } = (await asked())[0]!;
    await Promise.all([handlers().run({ runId }), handlers().run({ runId })]);
    await handlers().run({ runId });
    const rows = await network.asDefiner((tx) =>
      tx.query(`SELECT 1 FROM quality_finding WHERE run_id = $1 AND code = 'received-ahead'`, [runId]),
    );
    expect(rows.length).toBeLessThanOrEqual(1);
    const [first] = await network.asDefiner((tx) =>
      tx.query<{ holds: boolean }>('SELECT holds FROM quality_run WHERE id = $1', [runId]),
    );
    expect(first).toEqual({ holds: true });
  });

  it('raises an alarm with the checks that failed, and nothing else of them', async () => {
    const alarm = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    await network.asDefiner(async (tx) => {
      await tx.query('RESET ROLE');
      await tx.query('GRANT DELETE ON count_ledger TO kenekanko_definer');
      await tx.query('SET LOCAL ROLE kenekanko_definer');
      await tx.query(`DELETE FROM count_ledger WHERE measure = 'received'`);
      await tx.query('RESET ROLE');
      await tx.query('REVOKE DELETE ON count_ledger FROM kenekanko_definer');
    });
    await handlers().run({ runId: (await asked())[1]!.runId });
    expect(await run()).toMatchObject({ finished: true, holds: false, findings: 4 });
    expect(alarm.mock.calls).toEqual([
      ['quality.ledger-broken: ledger.received ledger.stock-by-team ledger.stock-by-district ledger.fold'],
    ]);
    alarm.mockRestore();
  });
});
