import 'reflect-metadata';
import { ReckonTeamService } from '#complaints';
import { UnitOfWork } from '#database';
import { HOUR } from '#kernel';
import { TestNetwork } from '#testing';
import { TeamsSweep } from '../src/teams/teams.sweep.js';

describe('the sweep of teams', () => {
  let network: TestNetwork;
  let sweep: TeamsSweep;
  beforeAll(async () => {
    network = await TestNetwork.open(HOUR);
    const unitOfWork: UnitOfWork = await network.as('worker');
    sweep = new TeamsSweep(
      unitOfWork,
      network.clock,
      new ReckonTeamService(unitOfWork, network.clock, network.settings),
    );
  }, 120_000);
  afterAll(() => network.close());

  const all = <Row>(sql: string) => network.asDefiner((tx) => tx.query<Row>(sql));
  const suspend = (until: Date | null) =>
    network.under('awa', (tx) =>
      tx.query(`SELECT set_team_status('sikasso', 'suspended', $1, NULL)`, [until]),
    );

  it('ends a suspension at the end that was set, once', async () => {
    await network.file();
    await suspend(new Date(Date.now() + HOUR));
    await sweep.run();
    expect(await all(`SELECT status FROM team WHERE id = 'sikasso'`)).toEqual([{ status: 'suspended' }]);
    const before = `now() - interval '2 hours'`;
    const end = `date_trunc('minute', now() - interval '1 hour')`;
    await all(`UPDATE team SET status_from = ${before}, status_to = ${end} WHERE id = 'sikasso'`);
    await network.asOwner(`UPDATE team_status_interval SET from_at = ${before}`);
    await all(`UPDATE complaint_pause SET from_at = ${before}`);
    await all('DELETE FROM outbox');
    await sweep.run();
    await sweep.run();
    expect(await all(`SELECT status, status_to FROM team WHERE id = 'sikasso'`)).toEqual([
      { status: 'full', status_to: null },
    ]);
    expect(
      await all(`SELECT to_at = ${end} AS "atItsEnd" FROM complaint_pause WHERE reason = 'team-suspended'`),
    ).toEqual([{ atItsEnd: true }]);
    expect(await all('SELECT ended_at IS NULL AS running, ended_by FROM team_status_interval')).toEqual([
      { running: false, ended_by: null },
    ]);
    expect(await all('SELECT event, payload FROM outbox')).toEqual([
      { event: 'team.suspension-changed', payload: { teamId: 'sikasso' } },
    ]);
  });

  it('lets nothing become overdue while a suspension without an end lasts, and leaves what was overdue', async () => {
    const [near, late] = [await network.file(), await network.file()];
    await all(`UPDATE complaint SET due_at = now() - interval '1 minute', triage_due_at = now() - interval '1 minute',
                 received_at = received_at - interval '30 days' WHERE id = '${late.id}'`);
    await suspend(null);
    await all(`UPDATE complaint SET due_at = now() + interval '1 hour' WHERE id = '${near.id}'`);
    expect(await sweep.run()).toBe(1);
    const due = await all<{ id: string; overdue: boolean; far: boolean }>(
      `SELECT id, due_at < now() AS overdue, due_at > now() + interval '12 hours' AS far FROM complaint
        WHERE id IN ('${near.id}', '${late.id}') ORDER BY due_at DESC`,
    );
    expect(due).toEqual([
      { id: near.id, overdue: false, far: true },
      { id: late.id, overdue: true, far: false },
    ]);
    expect(await sweep.run()).toBe(0);
  });

  it('pauses what came in by another way meanwhile', async () => {
    const { id } = await network.file();
    await sweep.run();
    expect(
      await all(`SELECT reason FROM complaint_pause WHERE complaint_id = '${id}' AND to_at IS NULL`),
    ).toEqual([{ reason: 'team-suspended' }]);
  });

  it('ends a pause that neither its team nor its complaint is in any more, and has the team reckoned anew', async () => {
    await network.under('awa', (tx) => tx.query(`SELECT set_team_status('sikasso', 'full', NULL, NULL)`));
    const stray = await network.file();
    await all(
      `INSERT INTO complaint_pause VALUES ('${stray.id}', now() - interval '1 day', NULL, 'team-suspended')`,
    );
    await all('DELETE FROM outbox');
    await sweep.run();
    await sweep.run();
    expect(await all('SELECT 1 FROM complaint_pause WHERE to_at IS NULL')).toEqual([]);
    expect(await all('SELECT event, payload FROM outbox')).toEqual([
      { event: 'team.suspension-changed', payload: { teamId: 'sikasso' } },
    ]);
  });

  it('has the pool looked through when a leave is over', async () => {
    await network.under('awa', (tx) =>
      tx.query(`SELECT set_duty($1, 'leave', now() + interval '1 day')`, [network.accounts.binta]),
    );
    await all('DELETE FROM outbox');
    await sweep.run();
    expect(await all('SELECT 1 FROM outbox')).toEqual([]);
    await all(`UPDATE account SET leave_until = now() WHERE username = 'binta'`);
    await sweep.run();
    await sweep.run();
    expect(await all('SELECT event, payload FROM outbox')).toEqual([
      { event: 'team.capacity-freed', payload: { teamId: 'sikasso' } },
    ]);
  });
});
