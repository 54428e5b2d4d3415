import { Reminders } from '#complaints';
import { CubeQuery, LedgerMarks, verifyCounts } from '#counts';
import { MEASURES, type Measure } from '#counts/domain';
import { DAY, newId } from '#kernel';
import { TestNetwork } from '#testing';
import type { DataSource } from 'typeorm';

describe('what is counted beside the course of a complaint', () => {
  let network: TestNetwork;
  let check: DataSource;
  beforeAll(async () => {
    network = await TestNetwork.open();
    check = await network.connect('check', 1);
  }, 120_000);
  afterAll(() => network.close());

  /** The sums of one complaint, but for zeros. */
  const sums = async (id: string): Promise<Record<string, number>> =>
    (await network.as('worker')).run(null, async (tx) => {
      const rows = await tx.query<{ measure: string; sum: number }>(
        `SELECT l.measure, sum(l.delta)::int AS sum FROM complaint_history h JOIN count_ledger l ON l.history_id = h.id
          WHERE h.complaint_id = $1 GROUP BY 1 HAVING sum(l.delta) <> 0`,
        [id],
      );
      return Object.fromEntries(rows.map(({ measure, sum }) => [measure, sum]));
    });
  const faults = async () =>
    (await verifyCounts(check)).verdicts
      .filter((one) => one.faults > 0)
      .map(({ id, examples }) => ({ id, examples }));
  const sweep = async () =>
    (await network.as('worker')).run(null, (tx) => new Reminders().pass(tx, network.clock.now()));

  it('is acknowledged at once online, and taken up and answered in time', async () => {
    const { id } = await network.file();
    expect(await sums(id)).toEqual({ received: 1, acknowledged: 1, 'acknowledged-in-time': 1 });
    await network.act('binta', id, { event: 'declined', closingReason: 'inadmissible' });
    expect(await sums(id)).toMatchObject({ 'triaged-in-time': 1, 'answered-in-time': 1, processed: 1 });
    expect(await faults()).toEqual([]);
  });

  it('is overdue once its deadline is noted as over, with the team that has it, until the step is taken', async () => {
    const late = new Date(network.clock.now().getTime() - 40 * DAY);
    const { id } = await network.file({ receivedAt: late, channel: 'assisted' });
    expect(await sums(id)).not.toHaveProperty('overdue');
    await sweep();
    await sweep();
    expect(await sums(id)).toMatchObject({ overdue: 1 });
    expect(await faults()).toEqual([]);
    await network.act('binta', id, { event: 'accepted' });
    expect(await sums(id)).not.toHaveProperty('overdue');
    expect(await sums(id)).toMatchObject({ accepted: 1, triaged: 1 });
    expect(await sums(id)).not.toHaveProperty('triaged-in-time');
    expect(await faults()).toEqual([]);
  });

  it('came back with its code, once, however often and at once', async () => {
    const { id, tokenMac } = await network.file();
    await Promise.all(
      Array.from({ length: 4 }, () => network.followUps.seen(tokenMac, network.clock.now(), [])),
    );
    expect(await sums(id)).toMatchObject({ 'came-back': 1 });
    // The team goes on after it: its lines are counted on.
    await network.act('binta', id, { event: 'accepted' });
    expect(await sums(id)).toMatchObject({ 'came-back': 1, accepted: 1 });
  });

  it('says nothing of what the outside reviewer has', async () => {
    const { id, tokenMac } = await network.file({ teamId: 'reviewer' });
    await network.followUps.seen(tokenMac, network.clock.now(), []);
    expect(await sums(id)).toEqual({});
    expect(await faults()).toEqual([]);
  });

  it('refuses a filing that says another receipt than its own', async () => {
    const filing = network.filing();
    const forged = (ledger: readonly object[]) =>
      network.filings.file({ ...filing, transition: { ...filing.transition, ledger } } as typeof filing);
    const [received, acknowledged, inTime] = filing.transition.ledger;
    await expect(forged([received!])).rejects.toMatchObject({ code: 'filing.refused' });
    await expect(forged([received!, acknowledged!, acknowledged!])).rejects.toMatchObject({
      code: 'filing.refused',
    });
    await expect(
      forged([received!, acknowledged!, { ...inTime!, measure: 'came-back' }]),
    ).rejects.toMatchObject({ code: 'filing.refused' });
    await expect(
      forged([received!, { ...acknowledged!, eventDay: '2026-01-01' }, inTime!]),
    ).rejects.toMatchObject({ code: 'filing.refused' });
  });

  it('nobody raises what is not so', async () => {
    const { id } = await network.file();
    const worker = await network.as('worker');
    await worker.run(null, (tx) =>
      tx.query('SELECT settle_overdue($1::uuid[], $2)', [[id], new Date(Date.now() + 900 * DAY)]),
    );
    await worker.run(null, (tx) => tx.query('SELECT settle_referrals($1::uuid[], now())', [[newId()]]));
    expect(await sums(id)).not.toHaveProperty('overdue');
  });

  it('stands in the cube as it stands in the ledger', async () => {
    network.clock.advance(1_000);
    await new LedgerMarks(await network.as('worker'), network.clock).take();
    const cube = new CubeQuery();
    const cells = await (
      await network.as('report')
    ).snapshot(async (tx) =>
      cube.sums(tx, {
        ...{ mark: await cube.mark(tx), axis: null, basis: 'event', by: [], measures: MEASURES },
        ...{ filter: {}, from: '2000-01', to: '2199-12', before: false },
      }),
    );
    const all = await (
      await network.as('worker')
    ).run(null, (tx) =>
      tx.query<{ measure: Measure; sum: number }>(
        'SELECT measure, sum(delta)::int AS sum FROM count_ledger GROUP BY 1',
      ),
    );
    expect(all.length).toBeGreaterThan(8);
    for (const { measure, sum } of all) expect([measure, cells[0]!.sums[measure]]).toEqual([measure, sum]);
  });
});
