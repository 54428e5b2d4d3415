import {
  CubeQuery,
  LedgerMarks,
  verifyCounts,
  type CubeKey,
  type CubeQuestion,
  type FiguresMark,
} from '#counts';
import { MEASURES } from '#counts/domain';
import type { Tx } from '#database';
import { DAY, HOUR, isDomainError, MovingClock } from '#kernel';
import { TestNetwork } from '#testing';
import { Reminders } from '../data/reminders.js';
import { transitionJson } from '../data/transition-json.js';
import {
  applyEvent,
  createCalendar,
  DEFAULT_DEADLINES,
  EVENT_IDS,
  fileComplaint,
  relationsOf,
  ruleOf,
  type Actor,
  type ComplaintEvent,
  type ComplaintFacts,
  type EventContext,
  type EventId,
  type NewComplaint,
} from '../domain/index.js';
import { recount, type Counted, type Remembered } from './recount.support-spec.js';

type Event = ComplaintEvent<Exclude<EventId, 'filed'>>;

/** The same numbers for the same seed: what fails can be run again. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SEED = Number(process.env['HISTORIES_SEED'] ?? 20_261_127);
const HISTORIES = 1_000;
const ROUNDS = 140;
const TEAMS = ['sikasso', 'mopti', 'national', 'restricted', 'reviewer'];
const STAFF = ['awa', 'binta', 'chaka', 'daouda', 'fanta', 'hawa'] as const;
/** Steps that others must come before, and so would hardly ever be reached. */
const OFTEN = [
  ...[
    'accepted',
    'accepted',
    'accepted',
    'asked',
    'asked',
    'waited-out',
    'waited-out',
    'concluded',
    'reopened',
  ],
  ...['conclusion-proposed', 'conclusion-proposed', 'confirmed', 'confirmed', 'sent-back'],
  ...['ruled-duplicate', 'duplicate-undone', 'assigned', 'reassigned', 'reassigned'],
] as Exclude<EventId, 'filed'>[];
/** Those that need what a random history has not: a team without anyone left, a register that was imported. */
const ELSEWHERE: readonly EventId[] = ['filed', 'second-reader-named', 'import-undone'];
const EVENTS = [...EVENT_IDS.filter((id) => !ELSEWHERE.includes(id)), ...OFTEN] as Exclude<
  EventId,
  'filed'
>[];

/** A mark, how much had been written when it began, and what was answered as long as it was the last. */
interface Taken {
  readonly mark: FiguresMark;
  readonly upTo: number;
}

describe('random histories of a network', () => {
  let network: TestNetwork;
  let marks: LedgerMarks;
  const dice = random(SEED);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(dice() * all.length)]!;
  const shuffled = <T>(all: readonly T[]): T[] =>
    all
      .map((one) => ({ one, by: dice() }))
      .sort((a, b) => a.by - b.by)
      .map(({ one }) => one);
  const calendar = createCalendar({ timeZone: 'Africa/Bamako', weekend: [6, 7], holidays: [] });
  const clock = new MovingClock(new Date(Math.floor((Date.now() - 300 * DAY) / HOUR) * HOUR));
  const written: { readonly id: string; readonly one: Remembered }[] = [];
  const stories = new Map<string, Remembered[]>();
  const standing = new Map<string, ComplaintFacts>();
  const tokens = new Map<string, Buffer>();
  const taken: Taken[] = [];
  const cube = new CubeQuery();
  const reminders = new Reminders();

  const remember = (id: string, one: Remembered): void => {
    written.push({ id, one });
    stories.set(id, [...(stories.get(id) ?? []), one]);
  };

  const file = async (): Promise<void> => {
    const at = clock.now();
    const channel = pick(['web', 'web', 'assisted', 'import'] as const);
    const input: NewComplaint = {
      ...network.filing().transition.after,
      ...{ teamId: pick(TEAMS), channel, districtId: pick(['sikasso', 'mopti', 'abroad']) },
      kind: pick(['corruption', 'human-rights'] as const),
      category: pick(['bribery', 'property', 'gender-based-violence', 'land-conflict']),
      language: pick(['fr', 'bm']),
      risk: pick([[], [], ['danger-to-life'], ['minor']]),
      consents: pick([['contact'], ['contact', 'count-sex-and-age', 'share-justice']]),
      ...{ sex: pick(['woman', 'man', null] as const), ageBand: pick(['25-34', '35-59', null] as const) },
      receivedAt: channel === 'web' ? at : new Date(at.getTime() - Math.floor(dice() * 60) * DAY),
      acknowledgedAt: channel === 'import' ? pick([null, at]) : at,
    };
    const context = { at, calendar, deadlines: DEFAULT_DEADLINES, reviewerTeamId: 'reviewer' };
    const transition = fileComplaint(input, context);
    const filing = { ...network.filing(), transition };
    await network.filings.file(filing);
    const id = transition.after.id;
    tokens.set(id, Buffer.from(filing.receipt.tokenMac));
    standing.set(id, transition.after);
    remember(id, { what: 'filed', at, before: null, after: transition.after, pauses: [] });
  };

  const anEvent = (id: string, event: Exclude<EventId, 'filed'>): Event => {
    const finding = pick(['substantiated', 'unsubstantiated', 'unfounded', 'not-examined'] as const);
    return {
      event,
      ...{ assigneeId: network.accounts[pick(STAFF)], teamId: pick(TEAMS), finding },
      action: pick(['transmitted', 'advised', 'none'] as const),
      closingReason:
        ['concluded', 'conclusion-proposed'].includes(event) && finding !== 'not-examined'
          ? null
          : pick(['inadmissible', 'spam', 'no-answer'] as const),
      reason: event.startsWith('consent-')
        ? 'share-justice'
        : event === 'answered-otherwise'
          ? 'by-phone'
          : pick(['other', 'restricted', 'error', 'appeal']),
      duplicateOf: [...standing.keys()].find((other) => other !== id)!,
      recordVersion: 0,
    } as unknown as Event;
  };

  /** One of those that its state allows. */
  const nextFor = (id: string): Exclude<EventId, 'filed'> =>
    pick(EVENTS.filter((event) => ruleOf(event).from.includes(standing.get(id)!.state)));

  /** A month in which nobody answers. */
  const waitOut = async (): Promise<void> => {
    const waiting = [...standing.values()].filter(({ state }) => state === 'awaiting-complainant');
    for (const { id } of waiting) await act(id, 'asked');
    clock.advance(31 * DAY);
    for (const { id } of waiting) await act(id, 'waited-out');
  };

  const actors = (): Actor[] => [
    { kind: 'complainant' },
    { kind: 'worker' },
    ...STAFF.map((name): Actor => ({
      kind: 'staff',
      accountId: network.accounts[name],
      teamIds: TEAMS,
      leadOf: TEAMS,
    })),
  ];

  /** Tries an event by whoever may; what the rules or the database refuse changes nothing. `held`: commits only then. */
  const act = async (id: string, event: Exclude<EventId, 'filed'>, held?: Promise<void>): Promise<void> => {
    const at = clock.now();
    const before = standing.get(id)!;
    const tried = anEvent(id, event);
    const { from, who } = ruleOf(event);
    if (!from.includes(before.state)) return;
    const recorded = network.asDefiner(async (tx) => {
      const acts = 'finding' in tried ? [tried.finding] : ['unfounded'];
      const context: EventContext = {
        ...{ at, calendar, deadlines: DEFAULT_DEADLINES, reviewerTeamId: 'reviewer', otherDeciders: 0 },
        ...{ assignee: { member: true, onDuty: true, excluded: false }, receiver: 'district' },
        pauses: await network.contexts.pauses(tx, before, at),
        ledger: await network.contexts.ledger(tx, id),
        ruledOverdue: event === 'duplicate-undone' && (await network.contexts.ruledOverdue(tx, id)),
        record: {
          ...{ harmPlan: true, stepsDone: 2, contacts: 1, grades: ['B2', 'C3'], independentSources: 2 },
          ...{ actFindings: acts, otherSide: 'heard' },
        } as NonNullable<EventContext['record']>,
      };
      const start = Math.floor(dice() * 8);
      const everybody = actors();
      const found = everybody
        .map((_, i) => everybody[(i + start) % everybody.length]!)
        .filter((one) => relationsOf(before, one).some((relation) => who.includes(relation)))
        .map((actor) => ({ actor, result: applyEvent(before, tried, actor, context) }))
        .find(({ result }) => result.ok);
      if (!found?.result.ok) return;
      const { value } = found.result;
      await tx.query('SELECT record_transition($1, $2, $3::jsonb)', [
        id,
        before.version,
        JSON.stringify(transitionJson(value, found.actor, { handed: true })),
      ]);
      standing.set(id, value.after);
      remember(id, { what: event, at, before, after: value.after, pauses: context.pauses });
      await held;
    });
    // Whoever is barred by what happened before is refused by the database alone here.
    await recorded.catch((error: unknown) => {
      if (!(isDomainError(error) && error.code === 'complaint.excluded')) throw error;
    });
  };

  const sweep = async (): Promise<void> => {
    const at = clock.now();
    const worker = await network.as('worker');
    // A round takes so many at most.
    while ((await worker.run(null, (tx) => reminders.pass(tx, at))).length > 0);
    for (const [id, after] of standing) remember(id, { what: 'swept', at, before: after, after, pauses: [] });
  };

  const comeBack = async (id: string): Promise<void> => {
    const at = clock.now();
    await network.followUps.seen(tokens.get(id)!, at, []);
    const after = standing.get(id)!;
    remember(id, { what: 'came-back', at, before: after, after, pauses: [] });
  };

  const suspend = async (): Promise<void> => {
    const status = pick(['suspended', 'full']);
    await network.asDefiner((tx) =>
      tx.query('SELECT put_team_status($1, $2, NULL, NULL, NULL, $3)', [
        pick(['sikasso', 'mopti']),
        status,
        clock.now(),
      ]),
    );
  };

  const marked = async (): Promise<FiguresMark> => {
    const report = await network.as('report');
    return (await report.snapshot((tx) => cube.mark(tx)))!;
  };

  /** A mark that has to wait: one commits late, and one who came after it began is not within it. */
  const markLate = async (): Promise<void> => {
    const [slow, quick, after] = shuffled([...standing.keys()]);
    let finish: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (finish = resolve));
    const count = written.length;
    const late = act(slow!, pick(['assigned', 'accepted', 'asked', 'concluded']), held);
    // Until it is written, or refused.
    for (let tries = 0; tries < 400 && written.length === count; tries++) {
      const over = await Promise.race([
        late.then(() => true),
        new Promise((next) => setTimeout(next, 2, false)),
      ]);
      if (over) break;
    }
    await act(quick!, 'accepted');
    const upTo = written.length;
    const isHeld = upTo > count && written.slice(count).some(({ id }) => id === slow);
    const early = await marks.advance();
    if (isHeld) expect(early).toBeNull();
    await act(after!, nextFor(after!));
    finish();
    await late;
    if (!early) await marks.take();
    taken.push({ mark: await marked(), upTo });
  };

  beforeAll(async () => {
    network = await TestNetwork.open();
    marks = new LedgerMarks(await network.as('worker'), clock);
    for (let round = 0; round < ROUNDS; round++) {
      clock.advance(HOUR * pick([1, 5, 24, 24, 24, 48]));
      await Promise.all(Array.from({ length: Math.round((HISTORIES / ROUNDS) * 2 * dice()) }, file));
      const all = [...standing.keys()];
      // Some have long histories, most short ones.
      const ids = [...shuffled(all.slice(0, 50)).slice(0, 12), ...shuffled(all.slice(50)).slice(0, 12)];
      if (ids.length === 0) continue;
      await Promise.all(
        [0, 1, 2].map(async (lane) => {
          for (const id of ids.filter((_, at) => at % 3 === lane)) await act(id, nextFor(id));
        }),
      );
      if (round % 50 === 49) await waitOut();
      if (dice() < 0.3) await sweep();
      if (dice() < 0.3) await comeBack(pick(ids));
      if (dice() < 0.1) await suspend();
      clock.advance(HOUR);
      if (dice() < 0.25 && standing.size > 3) await markLate();
    }
    clock.advance(HOUR);
    await marks.take();
    taken.push({ mark: await marked(), upTo: written.length });
  }, 240_000);
  afterAll(() => network?.close());

  const expectedAt = (upTo: number): Counted[] => {
    const upToThen = new Map<string, Remembered[]>();
    for (const { id, one } of written.slice(0, upTo)) upToThen.set(id, [...(upToThen.get(id) ?? []), one]);
    return [...upToThen.values()].flatMap(recount);
  };

  it('are as many and as manifold as they should be', () => {
    const seen = new Set(written.map(({ one }) => one.what));
    expect(EVENTS.filter((event) => !seen.has(event))).toEqual([]);
    expect(stories.size).toBeGreaterThan(HISTORIES * 0.7);
    expect(written.filter(({ one }) => one.before && one.what !== 'swept').length).toBeGreaterThan(1_500);
    expect(taken.length).toBeGreaterThan(20);
  });

  it('leave a ledger that is proved true', async () => {
    const { verdicts } = await verifyCounts(await network.connect('check', 1));
    expect(verdicts.filter(({ faults }) => faults > 0)).toEqual([]);
  });

  it('count every measure as a plain recount does, by every axis, view and place, as of every mark', async () => {
    const report = await network.as('report');
    for (const [index, { mark, upTo }] of taken.entries()) {
      const last = index === taken.length - 1;
      const expected = expectedAt(upTo);
      const measures = new Set(expected.map(({ measure }) => measure));
      if (last)
        expect(MEASURES.filter((one) => !/^(referral|opening)-/.test(one) && !measures.has(one))).toEqual([]);
      await report.snapshot(async (tx) => {
        for (const view of last ? VIEWS : VIEWS.filter(() => dice() < 0.3)) {
          const answered = await answersOf(tx, { ...mark, last }, view);
          expect([index, view, answered]).toEqual([index, view, recountedBy(expected, view)]);
        }
      });
    }
  });

  it('are found by any instant from their mark to the next', async () => {
    const report = await network.as('report');
    for (const [index, { mark }] of taken.entries()) {
      const until = taken[index + 1]?.mark.at.getTime() ?? Infinity;
      const instant = new Date(Math.min(until - 1, mark.at.getTime() + DAY));
      const found = await report.snapshot((tx) => cube.mark(tx, instant));
      expect(found?.sequence).toBe(mark.sequence);
    }
  });

  async function answersOf(tx: Tx, mark: FiguresMark, view: View): Promise<Record<string, number>> {
    const question: CubeQuestion = {
      ...{ mark, axis: view.axis, basis: view.basis, measures: MEASURES, filter: {}, before: false },
      ...{ from: '2000-01', to: '2199-12', by: view.by },
    };
    const sums: Record<string, number> = {};
    for (const cell of await cube.sums(tx, question)) {
      const key = view.by.map((one) => (one === 'value' ? cell.value.replace('not-known', '') : cell[one]));
      for (const measure of MEASURES) add(sums, [...key, measure].join(' '), cell.sums[measure]);
    }
    return sums;
  }
});

interface View {
  readonly axis: CubeQuestion['axis'];
  readonly basis: 'event' | 'cohort';
  readonly by: readonly CubeKey[];
}

const FURTHER = ['conclusion', 'category', 'channel', 'language', 'sex', 'age-band'] as const;
const PLACES = ['month', 'kind', 'district', 'team'] as const;
const VIEWS: readonly View[] = [
  ...(['event', 'cohort'] as const).flatMap((basis) => [
    { axis: null, basis, by: PLACES },
    { axis: null, basis, by: ['month', 'kind'] as const },
    ...FURTHER.flatMap((axis) => [
      { axis, basis, by: [...PLACES, 'value'] as const },
      { axis, basis, by: ['month', 'value'] as const },
    ]),
  ]),
  { axis: 'cohort-day', basis: 'event', by: ['month', 'district', 'value'] },
  { axis: 'cohort-day', basis: 'event', by: ['value'] },
  { axis: 'elapsed', basis: 'cohort', by: ['month', 'team', 'value'] },
  { axis: 'elapsed', basis: 'cohort', by: ['month', 'value'] },
];

/** Of which measures alone an axis knows. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  conclusion: ['processed', 'closed', 'reopened', 'standing', 'answered-in-time'],
  elapsed: ['triaged', 'processed'],
  'cohort-day': [
    ...['received', 'triaged', 'processed', 'closed', 'reopened'],
    ...['joined-network', 'left-network', 'transferred-in', 'transferred-out'],
  ],
};

function recountedBy(all: readonly Counted[], { axis, basis, by }: View): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const one of all) {
    if (axis && KNOWN[axis]?.includes(one.measure) === false) continue;
    const values: Record<CubeKey, string> = {
      month: (basis === 'event' ? one.eventDay : one.cohortDay).slice(0, 7),
      ...{ kind: one.kind, district: one.district, team: one.team },
      value: valueOf(one, axis),
    };
    add(sums, [...by.map((key) => values[key]), one.measure].join(' '), one.delta);
  }
  return sums;
}

function valueOf(one: Counted, axis: CubeQuestion['axis']): string {
  switch (axis) {
    case null:
      return '';
    case 'age-band':
      return one.ageBand;
    case 'cohort-day':
      return one.cohortDay;
    case 'elapsed':
      return String(
        stretch(Math.max(0, Math.round((Date.parse(one.eventDay) - Date.parse(one.cohortDay)) / DAY))),
      );
    case 'conclusion':
    case 'category':
    case 'channel':
    case 'language':
    case 'sex':
      return one[axis];
    default:
      throw new RangeError(axis);
  }
}

/** The last day of the stretch a number of days falls into. */
function stretch(days: number): number {
  const ends = [
    ...Array.from({ length: 31 }, (_, n) => n),
    ...Array.from({ length: 20 }, (_, n) => 33 + 3 * n),
    ...Array.from({ length: 15 }, (_, n) => 96 + 6 * n),
    ...Array.from({ length: 100 }, (_, n) => 210 + 30 * n),
  ];
  return ends.find((end) => end >= days)!;
}

/** Sums without those that come to nothing. */
function add(sums: Record<string, number>, key: string, delta: number): void {
  const sum = (sums[key] ?? 0) + delta;
  if (sum === 0) delete sums[key];
  else sums[key] = sum;
}
