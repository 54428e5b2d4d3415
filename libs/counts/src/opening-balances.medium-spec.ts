import {
  CubeQuery,
  LedgerMarks,
  OpeningBalances,
  OverviewQuery,
  TableQuery,
  verifyCounts,
  type FiguresMark,
  type NewOpeningEntry,
} from '#counts';
import { BEFORE_THIS_SYSTEM, type OpeningDecision, type OpeningLine } from '#counts/domain';
import { newId } from '#kernel';
import { TestNetwork, type TestPerson } from '#testing';

/** Two coordinators and an auditor among the test network's people. */
const [FIRST, OTHER, AUDITOR, LEAD] = ['chaka', 'fanta', 'hawa', 'awa'] as const;

const line = (change: Partial<OpeningLine> = {}): OpeningLine => ({
  ...{ district: 'sikasso', month: '2020-03', upTo: false, kind: null, received: 40, processed: 25 },
  ...change,
});
const entry = (...lines: OpeningLine[]): NewOpeningEntry => ({
  ...{ id: newId(), reason: 'before-this-system', source: 'Registre papier', lines },
});

describe('opening balances', () => {
  const balances = new OpeningBalances();
  const cube = new CubeQuery();
  let network: TestNetwork;
  beforeEach(async () => {
    network = await TestNetwork.open();
    const is = (role: string, ...people: TestPerson[]) =>
      `UPDATE account SET roles = '{${role}}' WHERE username IN (${people.map((one) => `'${one}'`).join(', ')})`;
    await network.asOwner(is('coordinator', FIRST, OTHER));
    await network.asOwner(is('auditor', AUDITOR));
  }, 120_000);
  afterEach(() => network.close());

  const enter = (who: TestPerson, what: NewOpeningEntry) =>
    network.under(who, (tx) => balances.enter(tx, what)).then(() => what.id);
  const decide = (who: TestPerson, id: string, decision: OpeningDecision) =>
    network.under(who, (tx) => balances.decide(tx, id, decision));
  const confirmed = async (...lines: OpeningLine[]) => {
    const id = await enter(FIRST, entry(...lines));
    await decide(OTHER, id, 'confirmed');
    return id;
  };
  const mark = async (): Promise<FiguresMark> => {
    network.clock.advance(1_000);
    await new LedgerMarks(await network.as('worker'), network.clock).take();
    return (await network.as('report')).snapshot(async (tx) => (await cube.mark(tx))!);
  };
  /** Received, processed, pending and what of them was before, of a year; by district. */
  const table = async (at: FiguresMark, rows: 'district' | 'team' | 'kind' = 'district', year = '2020') => {
    const report = await network.as('report');
    const { table: answered } = await report.snapshot((tx) =>
      new TableQuery(cube).answer(
        tx,
        {
          ...{ figures: ['received', 'processed', 'pending'], rows, columns: null, filter: {}, only: null },
          ...{ from: `${year}-01`, to: `${year}-12`, view: 'flow' },
        },
        at,
      ),
    );
    return {
      identity: answered.identity!,
      rows: Object.fromEntries(
        answered.cells.map(({ row, values, opening }) => [row ?? 'all', { values, opening }]),
      ),
    };
  };
  const proven = async () => {
    const verification = await verifyCounts(await network.connect('check', 1));
    return verification.verdicts.filter(({ faults }) => faults > 0).map(({ id }) => id);
  };

  it('count in received, processed and pending once another has confirmed them, and say so', async () => {
    const id = await enter(
      FIRST,
      entry(line(), line({ district: 'mopti', kind: 'corruption', received: 3, processed: 3 })),
    );
    expect((await table(await mark())).rows['all']).toEqual({ values: [0, 0, 0], opening: null });
    await decide(OTHER, id, 'confirmed');
    const { rows, identity } = await table(await mark());
    expect(rows['all']).toEqual({
      values: [43, 28, 15],
      opening: { received: 43, processed: 28, pending: 15, standing: 28 },
    });
    expect(rows['sikasso']).toMatchObject({ values: [40, 25, 15] });
    expect(identity.holds).toBe(true);
    expect((await table(await mark(), 'team')).rows).toMatchObject({
      [BEFORE_THIS_SYSTEM]: { values: [43, 28, 15] },
    });
    expect((await table(await mark(), 'kind')).rows).toMatchObject({
      corruption: { values: [3, 3, 0] },
      'not-known': { values: [40, 25, 15] },
    });
    // What remains of them is pending in a later year too.
    expect((await table(await mark(), 'district', '2025')).rows['all']).toEqual({
      values: [0, 0, 15],
      opening: { received: 0, processed: 0, pending: 15, standing: 28 },
    });
    expect(await proven()).toEqual([]);
  });

  it('are in no figure as of a mark before they were confirmed', async () => {
    const id = await enter(FIRST, entry(line()));
    const before = await mark();
    await decide(OTHER, id, 'confirmed');
    const after = await mark();
    expect((await table(after)).rows['all']!.values).toEqual([40, 25, 15]);
    const asOf = await (await network.as('report')).snapshot((tx) => cube.mark(tx, before.at));
    expect((await table(asOf!)).rows['all']!.values).toEqual([0, 0, 0]);
  });

  it('are never confirmed by whoever entered them, whatever a door believes', async () => {
    const id = await enter(FIRST, entry(line()));
    await expect(decide(FIRST, id, 'confirmed')).rejects.toMatchObject({ code: 'opening.four-eyes' });
    await expect(decide(FIRST, id, 'refused')).rejects.toMatchObject({ code: 'opening.four-eyes' });
    const own = network.asDefiner((tx) =>
      tx.query(
        `INSERT INTO opening_decision (entry_id, entered_by, decided_by, decided_at, decision, sequence, hash)
         SELECT id, entered_by, entered_by, now(), 'confirmed', 1, '\\x00' FROM opening_entry`,
      ),
    );
    await expect(own).rejects.toMatchObject({ constraint: 'opening_decision_four_eyes' });
    const another = network.asDefiner((tx) =>
      tx.query(
        `INSERT INTO opening_decision (entry_id, entered_by, decided_by, decided_at, decision, sequence, hash)
         SELECT e.id, a.id, e.entered_by, now(), 'confirmed', 1, '\\x00' FROM opening_entry e, account a WHERE a.username = '${OTHER}'`,
      ),
    );
    await expect(another).rejects.toMatchObject({ constraint: 'opening_decision_entry_fk' });
    await expect(decide(LEAD, id, 'confirmed')).rejects.toMatchObject({ code: 'opening.not-yours' });
    await expect(enter(AUDITOR, entry(line()))).rejects.toMatchObject({ code: 'opening.not-yours' });
    await decide(AUDITOR, id, 'confirmed');
    await expect(decide(OTHER, id, 'refused')).rejects.toMatchObject({ code: 'opening.decided' });
  });

  it('are refused where they would count twice', async () => {
    await network.file();
    const month = new Intl.DateTimeFormat('sv', {
      year: 'numeric',
      month: '2-digit',
      timeZone: 'Africa/Bamako',
    });
    const now = month.format(network.clock.now());
    const refused = (code: string, ...lines: OpeningLine[]) =>
      expect(enter(FIRST, entry(...lines))).rejects.toMatchObject({ code });
    await refused('opening.counted-here', line({ month: now }));
    await refused('opening.counted-here', line({ month: now, upTo: true, district: null }));
    await enter(FIRST, entry(line({ month: now, district: 'mopti' })));
    await refused('opening.month', line({ month: '2199-01', district: 'mopti' }));
    await refused('opening.twice', line(), line());
    await refused('opening.twice', line(), line({ district: null }));
    await refused('opening.twice', line(), line({ month: '2020-05', upTo: true }));
    await refused('opening.lines', line({ district: 'atlantis' }));
    await refused('opening.more-processed', line({ processed: 41 }));
    await confirmed(line());
    await refused('opening.twice', line({ month: '2020-04', upTo: true, district: null }));
    await confirmed(
      line({ month: '2020-04', kind: 'corruption' }),
      line({ month: '2020-04', kind: 'human-rights' }),
    );
    expect(await proven()).toEqual([]);
  });

  it('are corrected by a further entry alone, and never below nothing', async () => {
    await confirmed(line());
    await expect(enter(FIRST, entry(line({ received: -41, processed: -25 })))).rejects.toMatchObject({
      code: 'opening.below-zero',
    });
    const id = await enter(FIRST, { ...entry(line({ received: -10, processed: -5 })), reason: 'miscounted' });
    await decide(OTHER, id, 'confirmed');
    expect((await table(await mark())).rows['all']!.values).toEqual([30, 20, 10]);
    const entries = await network.under(AUDITOR, (tx) => balances.list(tx));
    expect(
      entries.map(({ reason, decision, enteredBy, decidedBy }) => [reason, decision, enteredBy, decidedBy]),
    ).toEqual([
      ['miscounted', 'confirmed', FIRST, OTHER],
      ['before-this-system', 'confirmed', FIRST, OTHER],
    ]);
    expect(await network.under(LEAD, (tx) => balances.list(tx))).toEqual([]);
  });

  it('are entered once, however often they are sent, and can be taken back before anyone decides', async () => {
    const once = entry(line());
    await enter(FIRST, once);
    await enter(FIRST, once);
    await decide(FIRST, once.id, 'withdrawn');
    const entries = await network.under(OTHER, (tx) => balances.list(tx));
    expect(entries.map(({ decision }) => decision)).toEqual(['withdrawn']);
    expect((await table(await mark())).rows['all']!.values).toEqual([0, 0, 0]);
  });

  it('are kept out of ages and times, which nobody knows of them', async () => {
    await confirmed(line({ received: 100, processed: 0 }));
    await network.file();
    const at = await mark();
    const day = at.at.toISOString().slice(0, 10);
    const overview = await (
      await network.as('report')
    ).snapshot((tx) =>
      new OverviewQuery(cube).answer(tx, { from: '2020-01', to: day.slice(0, 7), filter: {} }, at, day),
    );
    expect(overview.opening).toEqual({ received: 100, processed: 0, pending: 100, standing: 0 });
    expect(overview.ages.buckets.reduce((all, { count }) => all + count, 0)).toBe(1);
    expect(overview.funnel.find(({ step }) => step === 'received')!.count).toBe(1);
    expect(overview.within.every(({ due, notYetDue }) => due + notYetDue === 1)).toBe(true);
  });
});
