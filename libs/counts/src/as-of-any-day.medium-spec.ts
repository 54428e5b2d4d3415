import {
  CubeQuery,
  LedgerMarks,
  OpeningBalances,
  OverviewQuery,
  TableQuery,
  verifyCounts,
  type CubeSource,
} from '#counts';
import { asOfInstant, monthsAfter } from '#counts/domain';
import { UnitOfWork } from '#database';
import { DAY, newId } from '#kernel';
import { TestNetwork } from '#testing';
import fc from 'fast-check';
import { LedgerSums } from './reporting/ledger-sums.js';

const DAYS = 24;

/** What the sentence says: received R, processed P. */
interface Sentence {
  readonly received: number;
  readonly processed: number;
}

/** Something that happened, as whoever did it remembers it. */
interface Remembered extends Sentence {
  readonly at: Date;
}

/** What may happen to a complaint on a day, by how much it changes what was received and processed. */
const DEEDS = [
  'file',
  'file-late',
  'file-restricted',
  'decline',
  'rule-duplicate',
  'undo',
  'reopen',
  'balance',
] as const;

describe('the sentence as of any past day', () => {
  let network: TestNetwork;
  beforeAll(async () => {
    network = await TestNetwork.open((DAYS + 3) * DAY);
    await network.asOwner(`UPDATE account SET roles = '{coordinator}' WHERE username IN ('chaka', 'fanta')`);
  }, 120_000);
  afterAll(() => network.close());

  const remembered: Remembered[] = [];
  const remember = (received: number, processed: number): void => {
    remembered.push({ at: network.clock.now(), received, processed });
  };
  const [open, declined, duplicates]: [string[], string[], string[]] = [[], [], []];
  const pick = (ids: string[], choice: number): string | undefined =>
    ids.splice(choice % Math.max(1, ids.length), 1)[0];

  const balances = new OpeningBalances();
  const balance = async (received: number, processed: number): Promise<void> => {
    const line = { district: 'mopti', month: '2019-05', upTo: false, kind: null, received, processed };
    const entry = { id: newId(), reason: 'before-this-system', source: null, lines: [line] } as const;
    await network.under('chaka', (tx) => balances.enter(tx, entry));
    await network.under('fanta', (tx) => balances.decide(tx, entry.id, 'confirmed'));
    remember(received, processed);
  };

  const does: Record<(typeof DEEDS)[number], (choice: number) => Promise<void>> = {
    file: async () => {
      open.push((await network.file()).id);
      remember(1, 0);
    },
    'file-late': async (choice) => {
      const receivedAt = new Date(network.clock.now().getTime() - (1 + (choice % 9)) * DAY);
      open.push((await network.file({ receivedAt, channel: 'assisted' })).id);
      remember(1, 0);
    },
    'file-restricted': async () => {
      await network.file({ category: 'gender-based-violence', kind: 'human-rights', teamId: 'restricted' });
      remember(1, 0);
    },
    decline: async (choice) => {
      const id = pick(open, choice);
      if (!id) return;
      await network.act('binta', id, { event: 'declined', closingReason: 'inadmissible' });
      declined.push(id);
      remember(0, 1);
    },
    'rule-duplicate': async (choice) => {
      const id = pick(open, choice);
      const original = open[0];
      if (!id || !original) return void (id && open.push(id));
      await network.act('binta', id, { event: 'ruled-duplicate', duplicateOf: original });
      duplicates.push(id);
      remember(0, 1);
    },
    undo: async (choice) => {
      const id = pick(duplicates, choice);
      if (!id) return;
      await network.act('binta', id, { event: 'duplicate-undone' });
      open.push(id);
      remember(0, -1);
    },
    reopen: async (choice) => {
      const id = pick(declined, choice);
      if (!id) return;
      await network.act('awa', id, { event: 'reopened', reason: 'new-facts' });
      remember(0, 0);
    },
    balance: (choice) => balance(2 + (choice % 30), choice % 3),
  };

  it('differs from today’s by exactly the events since', async () => {
    const [days] = fc.sample(
      fc.array(fc.array(fc.tuple(fc.constantFrom(...DEEDS), fc.nat(1_000)), { minLength: 0, maxLength: 6 }), {
        minLength: DAYS,
        maxLength: DAYS,
      }),
      { numRuns: 1, seed: Number(process.env['SEED'] ?? Date.now() % 1_000_000) },
    );
    const marks = new LedgerMarks(await network.as('worker'), network.clock);
    // Noon: no day's deeds reach past midnight, when its last mark would be missing some.
    network.clock.moveTo(new Date(Math.ceil(network.clock.now().getTime() / DAY) * DAY + DAY / 2));
    for (const deeds of days!) {
      for (const [deed, choice] of deeds) {
        network.clock.advance(60_000);
        await does[deed](choice);
      }
      network.clock.advance(60_000);
      await marks.take();
      network.clock.advance(DAY);
    }
    const now = network.clock.now();
    const cube = new CubeQuery();
    const { calendar } = await (await network.as('report')).run(null, (tx) => network.settings.rules(tx));
    const sentence = (asOf: string | undefined): Promise<Sentence> =>
      network.as('report').then((report) =>
        report.snapshot(async (tx) => {
          const mark = await cube.mark(tx, asOfInstant(asOf, now, calendar));
          const { table } = await new TableQuery(cube).answer(
            tx,
            {
              ...{ figures: ['received', 'processed'], rows: 'kind', columns: null, filter: {}, only: null },
              ...{ from: '2019-01', to: now.toISOString().slice(0, 7), view: 'flow' },
            },
            mark,
          );
          const [received, processed] = table.cells.find(({ row }) => row === null)!.values;
          return { received: received!, processed: processed! };
        }),
      );
    const today = await sentence(undefined);
    const after = (end: Date): Sentence => {
      const since = remembered.filter(({ at }) => at >= end);
      return {
        received: since.reduce((sum, one) => sum + one.received, 0),
        processed: since.reduce((sum, one) => sum + one.processed, 0),
      };
    };
    expect(today).toEqual(after(new Date(0)));
    for (let back = 1; back <= DAYS + 2; back++) {
      const day = calendar.dayOf(new Date(now.getTime() - back * DAY)).day;
      const since = after(calendar.endOf(day));
      expect([day, await sentence(day)]).toEqual([
        day,
        { received: today.received - since.received, processed: today.processed - since.processed },
      ]);
    }
    const check = await network.connect('check', 1);
    const lines = new UnitOfWork(check);
    for (let back = 0; back <= DAYS + 2; back++) {
      const { day } = calendar.dayOf(new Date(now.getTime() - back * DAY));
      for (const filter of [{}, { district: 'mopti' }, { team: 'mopti' }, { kind: 'corruption' }]) {
        const to = monthsAfter(now.toISOString().slice(0, 7), -(back % 2));
        const overview = (unit: UnitOfWork, source: CubeSource) =>
          unit.snapshot(async (tx) => {
            const mark = await cube.mark(tx, asOfInstant(day, now, calendar));
            return new OverviewQuery(source).answer(tx, { from: '2019-01', to, filter }, mark, day);
          });
        expect([day, filter, await overview(await network.as('report'), cube)]).toEqual([
          ...[day, filter, await overview(lines, new LedgerSums())],
        ]);
      }
    }
    expect((await verifyCounts(check)).verdicts.filter(({ faults }) => faults > 0)).toEqual([]);
  }, 120_000);
});
