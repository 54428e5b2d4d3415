import { EVENT_IDS } from './events.js';
import { OPEN_STATES, STATES } from './facts.js';
import { needsKeys, ruleOf, STATE_TABLE, type EventRule } from './states.js';

const OPEN = [...OPEN_STATES];

/** The table of the domain's description, typed again by hand: who changes the one must change the other. */
const DESCRIBED: Readonly<
  Record<string, readonly [readonly (string | null)[], string | object, readonly string[]]>
> = {
  filed: [[null], 'received', ['complainant', 'monitor']],
  assigned: [['received'], 'assigned', ['worker', 'lead']],
  reassigned: [['assigned'], 'assigned', ['lead', 'worker']],
  accepted: [['received', 'assigned'], 'verifying', ['member']],
  declined: [['received', 'assigned'], 'concluded', ['member']],
  'ruled-duplicate': [['received', 'assigned'], 'concluded', ['member']],
  'returned-to-pool': [['assigned', 'verifying', 'awaiting-complainant'], 'received', ['assignee', 'lead']],
  asked: [['verifying', 'awaiting-complainant'], 'awaiting-complainant', ['assignee']],
  answered: [['awaiting-complainant'], 'verifying', ['complainant']],
  'answered-otherwise': [['awaiting-complainant'], 'verifying', ['assignee']],
  'waited-out': [['awaiting-complainant'], 'verifying', ['worker']],
  'conclusion-proposed': [['verifying'], 'deciding', ['assignee']],
  confirmed: [['deciding'], 'concluded', ['member', 'second-reader']],
  'sent-back': [['deciding'], 'verifying', ['member', 'second-reader']],
  'second-reader-named': [['deciding'], 'deciding', ['lead']],
  concluded: [['verifying'], 'concluded', ['assignee']],
  'consent-given': [OPEN, 'same', ['complainant']],
  'consent-withdrawn': [OPEN, { deciding: 'verifying' }, ['complainant']],
  'withdrawal-asked': [OPEN, { deciding: 'verifying' }, ['complainant']],
  'withdrawal-closed': [OPEN, 'concluded', ['member']],
  transferred: [OPEN, 'received', ['lead']],
  unreadable: [OPEN, 'received', ['member']],
  reopened: [['concluded'], 'received', ['lead', 'complainant']],
  'duplicate-undone': [['concluded'], 'received', ['member']],
  'import-undone': [['received', 'assigned'], 'concluded', ['monitor']],
};

describe('the state table', () => {
  it('has one row for every event', () => {
    expect(STATE_TABLE.map((rule) => rule.event)).toEqual([...EVENT_IDS]);
  });

  it.each(EVENT_IDS)('%s goes from where to where, by whom, as described', (event) => {
    const { from, to, who } = ruleOf(event);
    expect([from, to, who]).toEqual(DESCRIBED[event]);
  });

  it('lets nobody of the staff act who is excluded', () => {
    const staff = ['member', 'lead', 'assignee', 'second-reader'];
    for (const { event, who, guards } of STATE_TABLE) {
      expect([event, guards.includes('not-excluded')]).toEqual([
        event,
        who.some((one) => staff.includes(one)),
      ]);
    }
  });

  it('says of each event how it is counted, what ends with an answer, what is sealed or handed on with it', () => {
    const having = (column: keyof EventRule) =>
      Object.fromEntries(
        STATE_TABLE.filter((rule) => rule[column]).map((rule) => [rule.event, rule[column]]),
      );
    expect(having('counts')).toEqual({
      ...{
        accepted: 'triage',
        declined: 'triage',
        'ruled-duplicate': 'triage',
        'duplicate-undone': 'undone',
        'import-undone': 'never-was',
      },
    });
    expect(having('answers')).toEqual({
      ...{ declined: true, 'ruled-duplicate': true, confirmed: true, concluded: true },
    });
    expect(having('sealedWith')).toEqual({
      ...{ asked: 'message-out', 'conclusion-proposed': 'conclusion', concluded: 'conclusion' },
      'sent-back': 'reason',
      'answered-otherwise': 'note',
    });
    expect(having('handsKeys')).toEqual({ transferred: 'team', 'second-reader-named': 'person' });
    expect(having('startsAnew')).toEqual({ transferred: true, reopened: true });
    expect(EVENT_IDS.filter(needsKeys)).toEqual([
      ...[
        'asked',
        'answered-otherwise',
        'conclusion-proposed',
        'sent-back',
        'second-reader-named',
        'concluded',
        'transferred',
      ],
    ]);
  });

  it('leaves no state without a way in and a way out', () => {
    for (const state of STATES) {
      expect(STATE_TABLE.some((rule) => rule.from.includes(state))).toBe(true);
      const ways = STATE_TABLE.filter(
        (rule) => rule.to === state && !(rule.from.length === 1 && rule.from[0] === state),
      );
      expect(ways.length).toBeGreaterThan(0);
    }
  });
});
