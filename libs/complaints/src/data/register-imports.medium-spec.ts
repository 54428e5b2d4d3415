import { randomBytes } from 'node:crypto';
import { verifyCounts } from '#counts';
import { newId } from '#kernel';
import { TestNetwork, type TestPerson } from '#testing';
import type { NewComplaint } from '../domain/index.js';
import { RegisterImports } from './register-imports.js';

describe('rows of a register in the database', () => {
  const imports = new RegisterImports();
  let network: TestNetwork;
  beforeAll(async () => {
    network = await TestNetwork.open();
    const { awa, daouda } = network.accounts;
    // Leads of Sikasso and of Mopti.
    await network.asOwner(`UPDATE account SET roles = '{verifier,lead}' WHERE id IN ('${awa}', '${daouda}')`);
  }, 120_000);
  afterAll(() => network?.close());

  const begin = async (who: TestPerson = 'awa') =>
    (
      await network.under(who, (tx) =>
        imports.begin(tx, { id: newId(), fileMark: randomBytes(32), at: network.clock.now() }),
      )
    ).id;
  const filing = (facts: Partial<NewComplaint> = {}) =>
    network.filing({
      ...{ channel: 'import', acknowledgedAt: null, receivedAt: new Date('2024-03-05T00:00:00Z') },
      ...facts,
    });
  const file = (
    importId: string,
    number: number,
    facts: Partial<NewComplaint> = {},
    mark: Buffer | null = null,
  ) => network.under('awa', (tx) => imports.file(tx, importId, { number, mark, filing: filing(facts) }));
  const undone = (importId: string, who: TestPerson = 'awa') =>
    network.under(who, (tx) => imports.undo(tx, importId, network.clock.now(), 10));
  const takeBack = async (importId: string) => {
    const [row] = await undone(importId);
    const { calendar, deadlines, reviewerTeamId } = await network.under('awa', (tx) =>
      network.settings.rules(tx),
    );
    const context = {
      at: network.clock.now(),
      calendar,
      deadlines,
      reviewerTeamId,
      pauses: [],
      ledger: row!.ledger,
    };
    const actor = { kind: 'monitor', accountId: network.accounts.awa } as const;
    return {
      row: row!,
      record: () =>
        network.under('awa', (tx) =>
          network.writer.write(tx, row!.facts, { event: 'import-undone' }, actor, context),
        ),
    };
  };

  it('are filed once, whoever is quicker, and under one register number once', async () => {
    const id = await begin();
    const outcomes = await Promise.all([file(id, 2), file(id, 2), file(id, 2)]);
    expect(outcomes.sort()).toEqual(['filed', 'same', 'same']);
    const mark = randomBytes(32);
    expect((await Promise.all([file(id, 3, {}, mark), file(id, 4, {}, mark)])).sort()).toEqual([
      'filed',
      'known',
    ]);
  });

  it.each([
    ['another channel', { channel: 'web' } as const],
    ['a day to come', { receivedAt: new Date(Date.now() + 86_400_000) }],
    ['a day before the network can have been', { receivedAt: new Date('1999-12-30T00:00:00Z') }],
    ['an acknowledgement that nobody had', { acknowledgedAt: new Date('2024-03-06T00:00:00Z') }],
  ])('are refused with %s, and leave nothing', async (_what, facts) => {
    const id = await begin();
    await expect(file(id, 2, facts)).rejects.toMatchObject({ kind: 'invalid' });
    expect(await network.under('awa', (tx) => imports.rows(tx, id))).toEqual([]);
  });

  it('are filed by monitors and leads alone, into an import of their own', async () => {
    const id = await begin();
    const row = () => ({ number: 2, mark: null, filing: filing() });
    const of = (who: TestPerson) => network.under(who, (tx) => imports.file(tx, id, row()));
    await expect(of('binta')).rejects.toMatchObject({ code: 'permission.missing' });
    await expect(of('daouda')).rejects.toMatchObject({ code: 'import.not-found' });
    await expect(begin('binta')).rejects.toThrow();
    await file(id, 2);
    await expect(undone(id, 'daouda')).rejects.toMatchObject({ code: 'import.not-found' });
    await expect(undone(id, 'binta')).rejects.toMatchObject({ code: 'import.not-found' });
    await expect(file(id, 20_001)).rejects.toThrow();
  });

  it('are taken back by no transition but their own, and not while somebody is at work on them', async () => {
    const id = await begin();
    await file(id, 2);
    const { row, record } = await takeBack(id);
    // Somebody accepts it just now: who undoes waits, and finds it worked on.
    const accepting = network.under('binta', async (tx) => {
      const complaint = await network.complaints.get(tx, row.facts.id);
      const event = { event: 'accepted' } as const;
      const context = await network.contexts.load(tx, complaint, event, network.clock.now());
      const actor = await network.staff.of(tx, network.signedIn('binta'), complaint);
      await network.writer.write(tx, complaint, event, actor, context);
      const undoing = record();
      undoing.catch(() => undefined);
      await new Promise((settle) => setTimeout(settle, 200));
      return { undoing };
    });
    await expect((await accepting).undoing).rejects.toMatchObject({ kind: 'forbidden' });
    expect(await network.under('awa', (tx) => imports.rows(tx, id))).toEqual([
      { number: 2, standing: 'worked-on' },
    ]);

    const other = await begin();
    await file(other, 2);
    const next = await takeBack(other);
    const forged = JSON.stringify({
      event: 'declined',
      at: network.clock.now(),
      patch: { state: 'concluded' },
    });
    const forging = network.under('awa', (tx) =>
      tx.query('SELECT record_import_undone($1, 1, $2::jsonb)', [next.row.facts.id, forged]),
    );
    await expect(forging).rejects.toMatchObject({ kind: 'forbidden' });
    await next.record();
    await expect(next.record()).rejects.toMatchObject({ kind: 'forbidden' });
    // What no import brought in is nobody's to take back.
    const filed = await network.file();
    const foreign = network.under('awa', (tx) =>
      tx.query('SELECT record_import_undone($1, 1, $2::jsonb)', [filed.id, '{"event": "import-undone"}']),
    );
    await expect(foreign).rejects.toMatchObject({ kind: 'forbidden' });
    const { verdicts } = await verifyCounts(await network.connect('check', 1));
    expect(verdicts.filter(({ faults }) => faults > 0)).toEqual([]);
  });

  it('taken back but still counted are found by the proof of the counts, and so is a closing that says it was one', async () => {
    const id = await begin();
    await file(id, 2);
    const { row, record } = await takeBack(id);
    await record();
    const check = await network.connect('check', 1);
    const faults = async () =>
      (await verifyCounts(check)).verdicts
        .filter((verdict) => verdict.faults > 0)
        .map((verdict) => verdict.id);
    expect(await faults()).toEqual([]);
    const line = `history_id = (SELECT id FROM complaint_history WHERE complaint_id = '${row.facts.id}' AND number = 2)`;
    await network.asDefiner((tx) =>
      tx.query(`INSERT INTO count_ledger (history_id, line, recorded_at, measure, cohort_day, event_day, district_id, team_id, kind,
                  category, channel, language, delta)
                SELECT history_id, 9, recorded_at, measure, cohort_day, event_day, district_id, team_id, kind, category, channel,
                  language, 1 FROM count_ledger WHERE ${line}`),
    );
    expect(await faults()).toContain('taken-back');
  });
});
