import { filed, lead, MONDAY, worker } from './domain.support-spec.js';
import { calledFor, callsAfter, OCCASION_IDS, type Reachable } from './occasions.js';
import { ruleOf } from './states.js';

const person = (accountId: string, more: Partial<Reachable> = {}): Reachable => ({
  ...{ accountId, member: true, lead: false, onDuty: true, coordinator: false },
  ...more,
});

const PEOPLE = [
  person('awa', { lead: true, onDuty: false }),
  person('binta'),
  person('chaka'),
  person('moussa', { onDuty: false }),
  person('reader', { member: false }),
  person('coordination', { member: false, coordinator: true }),
];

describe('who is told', () => {
  const told = (occasion: (typeof OCCASION_IDS)[number], more = {}, people = PEOPLE) =>
    calledFor(occasion, filed({ state: 'verifying', assigneeId: 'binta', ...more }), people);
  const deciding = { state: 'deciding', proposerId: 'binta' };

  it('hears of danger who is on duty, and the lead in any case', () => {
    expect(told('danger')).toEqual(['awa', 'binta', 'chaka']);
  });

  it('hears of a complaint in hand, or of its complainant, who carries it', () => {
    expect(told('assigned')).toEqual(['binta']);
    expect(told('message')).toEqual(['binta']);
    expect(told('due-soon')).toEqual(['binta']);
  });

  it('hears the lead where nobody of the team carries it', () => {
    expect(told('message', { assigneeId: null })).toEqual(['awa']);
    expect(told('message', { assigneeId: 'reader' })).toEqual(['awa']);
    expect(told('nobody-free')).toEqual(['awa']);
  });

  it('hears of a proposal who can decide on it, never who made it', () => {
    expect(told('second-person', deciding)).toEqual(['chaka']);
    expect(told('due-soon', deciding)).toEqual(['chaka']);
    expect(told('second-person', { ...deciding, secondReaderId: 'reader' })).toEqual(['reader']);
    const absent = PEOPLE.map((one) => ({ ...one, onDuty: false }));
    expect(told('second-person', deciding, absent)).toEqual(['awa']);
    expect(told('second-person')).toEqual([]);
  });

  it('hears the others where every lead is barred, on duty or not', () => {
    const barred = PEOPLE.filter(({ lead }) => !lead).map((one) => ({ ...one, onDuty: false }));
    for (const occasion of ['danger', 'urgent', 'nobody-free', 'overdue'] as const)
      expect(told(occasion, {}, barred)).toEqual(['binta', 'chaka', 'moussa']);
    expect(told('message', { assigneeId: null }, barred)).toEqual(['binta', 'chaka', 'moussa']);
    expect(told('second-person', deciding, barred)).toEqual(['chaka', 'moussa']);
  });

  it('goes up when it is late', () => {
    expect(told('overdue')).toEqual(['awa']);
    expect(told('long-overdue')).toEqual(['coordination']);
  });

  it('hears nobody of what is over, but for a message and for what an institution is still to answer', () => {
    const after = ['message', 'referral-due'];
    const rest = OCCASION_IDS.filter((occasion) => !after.includes(occasion));
    expect(rest.flatMap((occasion) => told(occasion, { state: 'concluded' }))).toEqual([]);
    expect(told('message', { state: 'concluded' })).toEqual(['binta']);
    expect(told('referral-due', { state: 'concluded', assigneeId: null })).toEqual(['awa']);
  });

  it('hears who is named in a note, of the team alone', () => {
    const named = PEOPLE.map((one) => ({ ...one, mentioned: ['moussa', 'reader'].includes(one.accountId) }));
    expect(told('mentioned', {}, named)).toEqual(['moussa']);
  });
});

describe('what calls', () => {
  const after = (
    event: Parameters<typeof ruleOf>[0],
    facts = {},
    actor: typeof worker | ReturnType<typeof lead> = worker,
  ) => callsAfter(ruleOf(event).calls ?? [], filed(facts), actor).map(({ payload }) => payload);

  it('an arrival calls only when it is urgent', () => {
    expect(after('filed')).toEqual([]);
    expect(after('filed', { priority: 2 })).toMatchObject([{ occasion: 'urgent', turn: '1' }]);
    expect(after('filed', { priority: 1 })).toMatchObject([{ occasion: 'danger' }]);
    expect(after('filed', { priority: 2, risk: ['danger-to-life'] })).toMatchObject([{ occasion: 'danger' }]);
    expect(after('transferred', { priority: 1, acceptedAt: MONDAY })).toMatchObject([{ occasion: 'danger' }]);
  });

  it('nobody is told what they did themselves', () => {
    expect(after('assigned', { assigneeId: 'awa' }, lead('awa'))).toEqual([]);
    expect(after('assigned', { assigneeId: 'binta' }, lead('awa'))).toMatchObject([{ occasion: 'assigned' }]);
    expect(after('assigned', { assigneeId: 'binta' })).toMatchObject([{ occasion: 'assigned' }]);
  });
});
