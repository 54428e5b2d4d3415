import { randomBytes } from 'node:crypto';
import { FilingWriter, type Filing } from '#complaints/sealed';
import { createPool } from '#database';
import { newId } from '#kernel';
import { TestNetwork } from '#testing';

describe('filing', () => {
  let network: TestNetwork;
  beforeAll(async () => {
    network = await TestNetwork.open();
  }, 120_000);
  afterAll(() => network.close());

  const countOf = async (id: string) => {
    const check = await network.as('check');
    return check.run(null, (tx) =>
      tx.query<{ history: number; ledger: number }>(
        `SELECT (SELECT count(*)::int FROM complaint_history WHERE complaint_id = $1) AS history,
                (SELECT count(*)::int FROM count_ledger l JOIN complaint_history h ON h.id = l.history_id
                  WHERE h.complaint_id = $1) AS ledger`,
        [id],
      ),
    );
  };

  it('stores complaint, history, ledger and outbox row together', async () => {
    const { outcome, id } = await network.file();
    expect(outcome).toBe('filed');
    expect(await countOf(id)).toEqual([{ history: 1, ledger: 3 }]);
    const worker = await network.as('worker');
    const messages = await worker.run(null, (tx) =>
      tx.query(`SELECT event, handed_at FROM outbox WHERE payload->>'complaintId' = $1`, [id]),
    );
    expect(messages).toEqual([{ event: 'complaint.filed', handed_at: null }]);
  });

  it('is the same complaint when the same envelope comes again', async () => {
    const first = await network.file();
    const again = await network.filings.file({
      ...first.filing,
      transition: network.filing({ id: newId() }).transition,
    });
    expect(again).toEqual({ outcome: 'same', complaintId: first.id, receivedAt: first.receivedAt });
    expect(await countOf(first.id)).toEqual([{ history: 1, ledger: 3 }]);
  });

  it('keeps other content under the same receipt as an addition, once', async () => {
    const first = await network.file();
    const edited: Filing = {
      ...network.filing(),
      receipt: { ...first.filing.receipt, contentMac: randomBytes(32) },
    };
    expect(await network.filings.file(edited)).toMatchObject({ outcome: 'added', complaintId: first.id });
    expect(await network.filings.file(edited)).toMatchObject({ outcome: 'added', complaintId: first.id });
    const items = await network.under('awa', (tx) =>
      tx.query(
        `SELECT kind, content FROM sealed_item WHERE complaint_id = $1 ORDER BY created_at, kind DESC`,
        [first.id],
      ),
    );
    expect(items).toEqual([
      { kind: 'filing', content: first.filing.content },
      { kind: 'addition', content: edited.content },
    ]);
  });

  it('keeps a hundred additions, tells of each further one that it was refused, and leaves messages their own room', async () => {
    const first = await network.file();
    const edited = (): Filing => ({
      ...network.filing(),
      receipt: { ...first.filing.receipt, contentMac: randomBytes(32) },
    });
    const written = (kind: 'message-in' | 'addition') => ({
      ...{ id: newId(), kind, requestKey: newId(), content: randomBytes(9), at: network.clock.now() },
    });
    expect(await network.followUps.write(first.tokenMac, written('addition'))).toBe('stored');
    const additions = Array.from({ length: 110 }, edited);
    const results = await Promise.allSettled(additions.map((filing) => network.filings.file(filing)));
    const kept = additions.filter((_, place) => results[place]!.status === 'fulfilled');
    expect(kept).toHaveLength(99);
    for (const result of results.filter(({ status }) => status === 'rejected'))
      expect(result).toMatchObject({ reason: { code: 'filing.too-many-additions', kind: 'invalid' } });
    expect(await network.filings.file(kept[0]!)).toMatchObject({ outcome: 'added' });
    expect(await network.filings.file(first.filing)).toMatchObject({ outcome: 'same' });
    const added = network.followUps.write(first.tokenMac, written('addition'));
    await expect(added).rejects.toMatchObject({ code: 'follow.too-many' });
    expect(await network.followUps.write(first.tokenMac, written('message-in'))).toBe('stored');
    const items = await network.under('awa', (tx) =>
      tx.query(
        `SELECT kind, count(*)::int FROM sealed_item WHERE complaint_id = $1 GROUP BY kind ORDER BY kind`,
        [first.id],
      ),
    );
    expect(items).toEqual([
      { kind: 'addition', count: 100 },
      { kind: 'filing', count: 1 },
      { kind: 'message-in', count: 1 },
    ]);
  });

  it('files a hundred at once, each once, also when two are the same', async () => {
    const filings = Array.from({ length: 100 }, () => network.filing());
    const twice = [...filings, ...filings.slice(0, 20)];
    const outcomes = await Promise.all(twice.map((filing) => network.filings.file(filing)));
    expect(outcomes.filter(({ outcome }) => outcome === 'filed')).toHaveLength(100);
    expect(outcomes.filter(({ outcome }) => outcome === 'same')).toHaveLength(20);
    outcomes.forEach(({ complaintId }, place) => expect(complaintId).toBe(twice[place]!.transition.after.id));
  });

  it('does not let one faulty filing take the others with it', async () => {
    const faulty = network.filing({ teamId: 'no-such-team' });
    const sound = Array.from({ length: 5 }, () => network.filing());
    const results = await Promise.allSettled(
      [...sound, faulty].map((filing) => network.filings.file(filing)),
    );
    expect(results.map(({ status }) => status)).toEqual([...Array<string>(5).fill('fulfilled'), 'rejected']);
    expect((results[5] as PromiseRejectedResult).reason).toMatchObject({ sqlState: '23503' });
  });

  it('acknowledges nothing while the database is away', async () => {
    const away = createPool({ url: 'postgres://nobody@127.0.0.1:1/none', name: 'test', max: 1 });
    const writer = new FilingWriter(away);
    await expect(writer.file(network.filing())).rejects.toMatchObject({
      code: 'database.unavailable',
      kind: 'unavailable',
    });
    await away.end();
  });

  it('opens a danger to life to the standby team, from its hour on', async () => {
    const from = new Date(Date.now() - 1_000);
    const standby = (at: Date) => ({
      ...{ teamId: 'national', recipient: 'age1national', from: at },
      ...{ caseKey: randomBytes(200), dialogueKey: randomBytes(200) },
    });
    const due = await network.file({ risk: ['danger-to-life'] }, { standby: standby(from) });
    const early = await network.file(
      { risk: ['danger-to-life'] },
      { standby: standby(new Date(Date.now() + 3_600_000)) },
    );
    const seen = await network.under('fanta', async (tx) => [
      await network.complaints.find(tx, due.id),
      await network.complaints.find(tx, early.id),
    ]);
    expect(seen[0]).toMatchObject({ id: due.id, priority: 1 });
    expect(seen[1]).toBeNull();
  });
});
