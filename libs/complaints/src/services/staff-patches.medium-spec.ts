import { TestNetwork } from '#testing';
import { patchOf } from '../domain/apply-event.js';
import { contextAt, filed, member, MONDAY } from '../domain/domain.support-spec.js';
import { type ComplaintEvent, type EventId, ruleOf, STAFF_EVENTS } from '../domain/index.js';
import { columnName } from '../data/complaint-row.js';

type StaffEvent = ComplaintEvent<Exclude<EventId, 'filed'>>;

/** Of each event what makes it change most. */
const CARRIED: Readonly<Record<string, object>> = {
  ...{ assigned: { assigneeId: 'b' }, reassigned: { assigneeId: 'b' }, accepted: {}, asked: {} },
  ...{ declined: { closingReason: 'spam' }, 'ruled-duplicate': { duplicateOf: 'x' }, unreadable: {} },
  ...{ 'returned-to-pool': { reason: 'conflict' }, confirmed: {}, 'sent-back': { reason: 'evidence' } },
  ...{ 'conclusion-proposed': { finding: 'unfounded', action: 'none', closingReason: null } },
  ...{ concluded: { finding: 'unfounded', action: 'none', closingReason: null } },
  ...{ 'second-reader-named': { accountId: 'c' }, 'withdrawal-closed': {}, reopened: { reason: 'appeal' } },
  ...{ transferred: { teamId: 'team-care', reason: 'restricted' }, 'duplicate-undone': {} },
};

/** One that one person may close, one whose withdrawal takes two, and one that waits for an answer. */
const COMPLAINTS = [filed(), filed({}, { risk: ['danger-to-life'] }), { ...filed(), pausedSince: MONDAY }];

/** What every event changes. */
const ALWAYS = ['state', 'version', 'due_at'];

describe('what the staff may change', () => {
  let network: TestNetwork;
  beforeAll(async () => {
    network = await TestNetwork.open();
  }, 120_000);
  afterAll(() => network?.close());

  it.each(STAFF_EVENTS)('is the same in the database as in the code: %s', async (name) => {
    const [held] = await network.asDefiner((tx) =>
      tx.query<{ columns: string[] }>('SELECT columns FROM staff_patch() WHERE event = $1', [name]),
    );
    const event = { event: name, ...CARRIED[name] } as StaffEvent;
    const changed = COMPLAINTS.flatMap((facts) =>
      Object.keys(patchOf(ruleOf(name), facts, event, member('a'), facts.state, contextAt(MONDAY))),
    );
    const columns = [...new Set(changed.map(columnName))].filter((column) => !ALWAYS.includes(column));
    expect([...held!.columns].sort()).toEqual(columns.sort());
  });
});
