import { LedgerMarks, verifyCounts } from '#counts';
import { UnitOfWork } from '#database';
import { TestNetwork } from '#testing';

describe('ledger marks', () => {
  let network: TestNetwork;
  beforeAll(async () => {
    network = await TestNetwork.open();
  }, 120_000);
  afterAll(() => network.close());

  const marks = async () => new LedgerMarks(await network.as('worker'), network.clock);

  const stored = async () =>
    (await network.as('report')).run(null, (tx) =>
      tx.query<{ sequence: string; at: Date }>('SELECT sequence, at FROM ledger_mark ORDER BY at'),
    );

  const last = async () => {
    const worker = await network.as('worker');
    const rows = await worker.run(null, (tx) =>
      tx.query<{ last: string }>('SELECT coalesce(max(sequence), 0) AS last FROM count_ledger'),
    );
    return rows[0]!.last;
  };

  it('marks an empty ledger at nought', async () => {
    expect(await (await marks()).take()).toMatchObject({ sequence: '0' });
  });

  it('marks what was counted', async () => {
    await network.file();
    network.clock.advance(1_000);
    const mark = await (await marks()).take();
    expect(mark.sequence).toBe(await last());
    expect((await stored()).at(-1)).toEqual(mark);
  });

  it('waits for a writer that took its number early and commits late', async () => {
    const marker = await marks();
    const slow = new UnitOfWork(await network.connect('desk', 1));
    const { id } = await network.file();
    let finish: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (finish = resolve));
    let written: () => void = () => undefined;
    const writing = new Promise<void>((resolve) => (written = resolve));
    // A complaint is accepted in a transaction that stays open after its ledger rows have their numbers.
    const late = slow.run(await network.signIn('binta'), async (tx) => {
      const complaint = await network.complaints.get(tx, id);
      const context = await network.contexts.load(tx, complaint, { event: 'accepted' }, network.clock.now());
      const actor = await network.staff.of(tx, network.signedIn('binta'), complaint);
      await network.writer.write(tx, complaint, { event: 'accepted' }, actor, context);
      written();
      await held;
    });
    await writing;
    await network.file();
    network.clock.advance(1_000);
    const before = (await stored()).length;
    for (let tries = 0; tries < 5; tries++) expect(await marker.advance()).toBeNull();
    expect(await stored()).toHaveLength(before);
    finish();
    await late;
    const mark = await marker.take();
    expect(mark.sequence).toBe(await last());
  });

  it('never goes back', async () => {
    const [one, two] = [await marks(), await marks()];
    network.clock.advance(1_000);
    await Promise.all([one.take(), two.take()]);
    const rows = await stored();
    const sequences = rows.map(({ sequence }) => Number(sequence));
    expect(sequences).toEqual([...sequences].sort((a, b) => a - b));
  });

  it('leaves out what would go back, in number or in time', async () => {
    await network.file();
    network.clock.advance(1_000);
    const { sequence, at } = await (await marks()).take();
    const before = await stored();
    const worker = await network.as('worker');
    const append = (...parameters: [number, Date]) =>
      worker.run(null, (tx) => tx.query('SELECT append_ledger_mark($1, $2)', parameters));
    await append(Number(sequence) - 1, new Date(at.getTime() + 1_000));
    await append(Number(sequence), new Date(at.getTime() - 1_000));
    await expect(append(Number(sequence) + 1, new Date(at.getTime() + 1_000))).rejects.toMatchObject({
      code: 'ledger-mark.past-the-end',
    });
    expect(await stored()).toEqual(before);
  });

  it('folds each line once, whoever marks: fold and ledger up to the mark are the same sum', async () => {
    await network.file();
    network.clock.advance(1_000);
    await Promise.all([(await marks()).take(), (await marks()).take()]);
    const { verdicts } = await verifyCounts(await network.connect('check', 1));
    expect(verdicts.filter(({ id, faults }) => id === 'fold' && faults > 0)).toEqual([]);
    const [folded] = await (
      await network.as('report')
    ).run(null, (tx) =>
      tx.query<{ received: number }>(
        `SELECT sum(received)::int AS received FROM ledger_cube
          WHERE axis = 'none' AND basis = 'event' AND scope = 'network'`,
      ),
    );
    expect(folded!.received).toBeGreaterThan(2);
  });

  it('is behind when something was counted, and not when all is marked', async () => {
    const marker = await marks();
    const worker = await network.as('worker');
    expect(await worker.run(null, (tx) => marker.isBehind(tx))).toBe(false);
    await network.file();
    expect(await worker.run(null, (tx) => marker.isBehind(tx))).toBe(true);
  });
});
