import {
  correctionLines,
  factDimensions,
  FIGURE_IDS,
  figureOf,
  measuresOf,
  ledgerLines,
  MEASURES,
  net,
  NO_SUMS,
  pendingOf,
  stockIdentity,
  sumsOf,
  type CountedAs,
  type FigureId,
  type CountedComplaint,
  type CountedEvent,
  type LedgerLine,
} from './index.js';

const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10);

const open: CountedComplaint = {
  stage: 'triage',
  outside: false,
  restricted: false,
  receivedAt: new Date('2026-03-02T08:00:00Z'),
  concludedAt: null,
  acknowledgedAt: null,
  acknowledgedInTime: false,
  overdue: false,
  teamId: 'segou',
  districtId: 'niono',
  kind: 'corruption',
  category: 'bribery',
  channel: 'web',
  language: 'bm',
  sex: 'woman',
  ageBand: '25-34',
  finding: null,
  action: null,
  closingReason: null,
};
const verifying: CountedComplaint = { ...open, stage: 'verifying' };
const concluded: CountedComplaint = {
  ...open,
  stage: 'concluded',
  concludedAt: new Date('2026-04-01T08:00:00Z'),
  finding: 'substantiated',
  action: 'transmitted',
};

/** As the state table has it. */
const COUNTS: Readonly<Record<string, CountedAs>> = {
  ...{ accepted: 'triage', declined: 'triage', 'ruled-duplicate': 'triage', 'duplicate-undone': 'undone' },
};

const lines = (
  before: CountedComplaint | null,
  after: CountedComplaint,
  event: string,
  day: string,
  past: readonly LedgerLine[] = [],
  more: Partial<CountedEvent> = {},
): LedgerLine[] =>
  ledgerLines({ before, after, event: { counts: COUNTS[event], day, ...more }, past, dayOf });

const brief = (written: readonly LedgerLine[]): string[] =>
  written.map((line) => `${line.measure} ${line.delta > 0 ? '+' : ''}${line.delta} ${line.eventDay}`);

const filed = lines(null, open, 'filed', '2026-03-05');
const accepted = [...filed, ...lines(open, verifying, 'accepted', '2026-03-06', filed)];
const done = [...accepted, ...lines(verifying, concluded, 'confirmed', '2026-04-01', accepted)];

describe('ledger lines', () => {
  it('count what was received on the day the network received it', () => {
    expect(brief(filed)).toEqual(['received +1 2026-03-02']);
    expect(filed[0]).toMatchObject({
      cohortDay: '2026-03-02',
      district: 'niono',
      team: 'segou',
      sex: 'woman',
      finding: null,
    });
  });

  it('follow a complaint through its life', () => {
    expect(brief(accepted.slice(1))).toEqual([
      'triaged +1 2026-03-06',
      'accepted +1 2026-03-06',
      'verifying +1 2026-03-06',
    ]);
    expect(brief(done.slice(4))).toEqual([
      'verifying -1 2026-04-01',
      'processed +1 2026-04-01',
      'closed +1 2026-04-01',
      'standing +1 2026-04-01',
    ]);
    expect(done.at(-1)).toMatchObject({ finding: 'substantiated', action: 'transmitted' });
  });

  it('count promises that were kept, and how long nothing could be done', () => {
    const receipt = { acknowledgedAt: new Date('2026-03-04T08:00:00Z'), acknowledgedInTime: true };
    expect(brief(lines(null, { ...open, ...receipt }, 'filed', '2026-03-05'))).toEqual([
      ...['received +1 2026-03-02', 'acknowledged +1 2026-03-04', 'acknowledged-in-time +1 2026-03-04'],
    ]);
    const inTime = { inTime: { triage: true, answer: true }, paused: { waiting: 12, suspended: 0 } };
    expect(brief(lines(open, verifying, 'accepted', '2026-03-06', filed, inTime))).toContain(
      'triaged-in-time +1 2026-03-06',
    );
    const end = lines(verifying, concluded, 'confirmed', '2026-04-01', accepted, inTime);
    expect(brief(end)).toEqual(
      expect.arrayContaining(['answered-in-time +1 2026-04-01', 'paused-waiting +12 2026-04-01']),
    );
    expect(brief(end).join()).not.toContain('paused-suspended');
    const duplicate = { ...concluded, finding: 'not-examined', action: 'none', closingReason: 'duplicate' };
    const ruled = [...filed, ...lines(open, duplicate, 'ruled-duplicate', '2026-04-01', filed, inTime)];
    const undone = lines(duplicate, open, 'duplicate-undone', '2026-06-01', ruled);
    expect(net([...ruled, ...undone])).toEqual(net(filed));
  });

  it('follow what is overdue: up with its deadline, down with its step, and from team to team', () => {
    const late = { ...open, overdue: true };
    expect(brief(lines(open, late, 'assigned', '2026-03-12', filed))).toEqual(['overdue +1 2026-03-12']);
    const overdue: LedgerLine[] = [...filed, { ...filed[0]!, measure: 'overdue', eventDay: '2026-03-11' }];
    expect(lines(late, late, 'assigned', '2026-03-12', overdue)).toEqual([]);
    expect(brief(lines(late, verifying, 'accepted', '2026-03-13', overdue))).toContain(
      'overdue -1 2026-03-13',
    );
    const moved = lines(late, { ...late, teamId: 'mopti' }, 'transferred', '2026-03-13', overdue);
    expect(moved.filter(({ measure }) => measure === 'overdue')).toMatchObject([
      { team: 'segou', delta: -1 },
      { team: 'mopti', delta: 1 },
    ]);
    const ruled = [...overdue, ...lines(late, concluded, 'ruled-duplicate', '2026-04-01', overdue)];
    expect(sumsOf(ruled).overdue).toBe(0);
    const undone = lines(concluded, late, 'duplicate-undone', '2026-06-01', ruled, { ruledOverdue: true });
    expect(net([...ruled, ...undone])).toEqual(net(overdue));
    // Ended on the ruling's day, but not by it: overdue anew from the undoing on.
    const ended = lines(late, verifying, 'accepted', '2026-04-01', overdue);
    const past = [...overdue, ...ended];
    const then = [...past, ...lines(verifying, concluded, 'ruled-duplicate', '2026-04-01', past)];
    expect(brief(lines(concluded, late, 'duplicate-undone', '2026-06-01', then))).toContain(
      'overdue +1 2026-06-01',
    );
  });

  it('write nothing for an assignment, which is responsibility and no decision', () => {
    expect(lines(open, open, 'assigned', '2026-03-03', filed)).toEqual([]);
  });

  it('lower what stands with that conclusion’s dimensions on the reopening’s day, and process once', () => {
    const reopened = lines(concluded, open, 'reopened', '2026-05-01', done);
    expect(brief(reopened)).toEqual(['standing -1 2026-05-01', 'reopened +1 2026-05-01']);
    expect(reopened[0]).toMatchObject({ finding: 'substantiated', action: 'transmitted' });
    const past = [...done, ...reopened];
    const again = lines(
      open,
      { ...concluded, finding: 'not-examined', action: 'none', closingReason: 'spam' },
      'declined',
      '2026-05-02',
      past,
    );
    expect(brief(again)).toEqual(['closed +1 2026-05-02', 'standing +1 2026-05-02']);
  });

  it('move a complaint between teams, out of the stage it was in', () => {
    const moved = lines(verifying, { ...open, teamId: 'mopti' }, 'transferred', '2026-03-09', accepted);
    expect(brief(moved)).toEqual([
      'verifying -1 2026-03-09',
      'transferred-out +1 2026-03-09',
      'transferred-in +1 2026-03-09',
    ]);
    expect(moved.map((line) => line.team)).toEqual(['segou', 'segou', 'mopti']);
  });

  it('leave the outside reviewer out of every table, but for the border', () => {
    const outside = { ...open, teamId: 'reviewer', outside: true };
    expect(lines(null, outside, 'filed', '2026-03-02')).toEqual([]);
    expect(brief(lines(open, outside, 'transferred', '2026-03-09', filed))).toEqual([
      'left-network +1 2026-03-09',
    ]);
    expect(lines(outside, { ...outside, stage: 'concluded' }, 'declined', '2026-03-10', filed)).toEqual([]);
    expect(brief(lines(outside, open, 'transferred', '2026-03-11', []))).toEqual([
      'joined-network +1 2026-03-11',
    ]);
  });

  it('mask a restricted complaint, and the past of one that becomes restricted', () => {
    const restricted = { ...verifying, restricted: true, teamId: 'restricted' };
    const written = lines(
      verifying,
      { ...restricted, stage: 'triage' },
      'transferred',
      '2026-03-09',
      accepted,
    );
    const all = net([...accepted, ...written]);
    for (const line of all) {
      expect(line).toMatchObject({
        district: 'restricted',
        category: 'restricted',
        language: 'restricted',
        sex: null,
        ageBand: null,
      });
    }
    expect(sumsOf(all)).toMatchObject({ received: 1, triaged: 1, verifying: 0 });
    // Each cancelling line repeats both days of what it cancels.
    expect(written.filter((line) => line.delta < 0 && line.measure === 'received')).toMatchObject([
      { eventDay: '2026-03-02', cohortDay: '2026-03-02', district: 'niono' },
    ]);
    const secret = lines(
      { ...restricted },
      { ...concluded, restricted: true },
      'confirmed',
      '2026-04-01',
      all,
    );
    for (const line of secret)
      expect([line.finding, line.action, line.closingReason]).toEqual([null, null, null]);
  });

  it('correct a district with lines that cancel and repeat', () => {
    const corrected = correctionLines(done, factDimensions({ ...concluded, districtId: 'mopti' }));
    const after = [...done, ...corrected];
    expect(sumsOf(after)).toEqual(sumsOf(done));
    expect(net(after).every((line) => line.district === 'mopti')).toBe(true);
    expect(correctionLines(done, factDimensions(concluded))).toEqual([]);
  });

  it('take back a ruling of duplicate on its own days, and count no reopening', () => {
    const duplicate = { ...concluded, finding: 'not-examined', action: 'none', closingReason: 'duplicate' };
    const ruled = [...filed, ...lines(open, duplicate, 'ruled-duplicate', '2026-04-01', filed)];
    const undone = lines(duplicate, open, 'duplicate-undone', '2026-06-01', ruled);
    expect(net([...ruled, ...undone])).toEqual(net(filed));
    const later = [...accepted, ...lines(verifying, open, 'returned-to-pool', '2026-03-07', accepted)];
    const again = [...later, ...lines(open, duplicate, 'ruled-duplicate', '2026-04-01', later)];
    expect(
      sumsOf([...again, ...lines(duplicate, open, 'duplicate-undone', '2026-06-01', again)]),
    ).toMatchObject({ triaged: 1, processed: 0, reopened: 0 });
  });
});

describe('figures', () => {
  it('hold or break the stock identity', () => {
    const sums = {
      ...NO_SUMS,
      received: 10,
      reopened: 1,
      closed: 4,
      'transferred-in': 3,
      'transferred-out': 2,
    };
    expect(pendingOf(sums, 'network')).toBe(7);
    expect(pendingOf(sums, 'district')).toBe(7);
    expect(pendingOf(sums, 'team')).toBe(8);
    expect(stockIdentity(5, sums, 13, 'team')).toMatchObject({ holds: true, difference: 0, in: 3, out: 2 });
    expect(stockIdentity(5, sums, 14, 'team')).toMatchObject({ holds: false, difference: 1 });
  });

  it('are not available where there is nothing to divide by', () => {
    const value = (id: FigureId, ...terms: number[]) => figureOf(id).value(...terms);
    for (const id of ['processed-rate', 'clearance', 'disposition', 'came-back-rate'] as const) {
      expect(value(id, 0, 0, 0)).toBeNull();
    }
    expect(value('processed-rate', 756, 1400)).toBeCloseTo(0.54);
    expect(value('clearance', 60, 1400, 100)).toBe(0.04);
    expect(value('disposition', 60, 30, 31)).toBe(62);
  });

  it('are defined by measures that exist', () => {
    for (const id of FIGURE_IDS) for (const measure of measuresOf(id)) expect(MEASURES).toContain(measure);
  });
});
