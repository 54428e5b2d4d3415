import { relationsOf, ruleOf, STAFF_EVENTS, type ComplaintState, type EventId } from '#complaints/domain';
import {
  handedKeys,
  newKey,
  record,
  sealedItem,
  storeRecord,
  substantiated,
  untilDeciding,
  type EventExtras,
} from './casework.js';
import { DeskUnderTest, type Answer } from './desk-under-test.js';
import type { PersonName } from './small-network.js';

/** What is judged only when it is done: whether the record carries the finding, whether anybody is left in the team. */
const JUDGED_LATER: readonly unknown[] = ['record.stale', 'record.incomplete', 'complaint.team-can-decide'];

type StaffEvent = (typeof STAFF_EVENTS)[number];

/** Assignee where there is one, another member, the lead; then those who have no business with it. */
const TEAM: readonly PersonName[] = ['moussa', 'fanta', 'awa'];
const OTHERS: readonly PersonName[] = ['oumar', 'salif', 'mariam', 'adama', 'issa', 'kadi', 'bakary'];

describe('every action, in every state, by everybody', () => {
  let desk: DeskUnderTest;
  let original: string;
  beforeAll(async () => {
    desk = await DeskUnderTest.start();
    original = (await desk.file()).id;
  }, 60_000);
  afterAll(() => desk?.stop());

  const filed = async (): Promise<string> => (await desk.file()).id;
  const after = async (...steps: ((id: string) => Promise<unknown>)[]): Promise<string> => {
    const id = await filed();
    for (const step of steps) await step(id);
    return id;
  };
  const does = (who: PersonName, event: EventId, extras?: EventExtras) => async (id: string) => {
    const answer = await record(desk, who, id, event, extras);
    if (answer.status !== 200) throw new Error(`${event}: ${JSON.stringify(answer.body)}`);
  };
  const toMoussa = () => does('awa', 'assigned', { payload: { assigneeId: desk.network.people.moussa.id } });
  const ask = () => does('moussa', 'asked', { sealed: [sealedItem('message-out')] });

  const STANDINGS: readonly [name: string, state: ComplaintState, make: () => Promise<string>][] = [
    ['just filed', 'received', filed],
    ['assigned', 'assigned', () => after(toMoussa())],
    ['accepted', 'verifying', () => after(does('moussa', 'accepted'))],
    [
      'with a record',
      'verifying',
      () => after(does('moussa', 'accepted'), (id) => storeRecord(desk, 'moussa', id, 1)),
    ],
    ['asked', 'awaiting-complainant', () => after(does('moussa', 'accepted'), ask())],
    ['proposed', 'deciding', () => after((id) => untilDeciding(desk, id, 'moussa'))],
    [
      'declined',
      'concluded',
      () => after(does('moussa', 'declined', { payload: { closingReason: 'spam' } })),
    ],
    [
      'ruled a duplicate',
      'concluded',
      () => after(does('moussa', 'ruled-duplicate', { payload: { duplicateOf: original } })),
    ],
    ['unreadable', 'received', () => after(does('moussa', 'unreadable'))],
  ];

  /** What each event may come with, so that nothing but the table stands between it and the complaint. */
  const extrasOf = (event: StaffEvent, recordVersion: number): EventExtras => {
    const { fanta, oumar } = desk.network.people;
    const extras: Partial<Record<StaffEvent, EventExtras>> = {
      assigned: { payload: { assigneeId: fanta.id } },
      reassigned: { payload: { assigneeId: fanta.id }, reason: 'absent' },
      declined: { payload: { closingReason: 'spam' } },
      'ruled-duplicate': { payload: { duplicateOf: original } },
      'returned-to-pool': { reason: 'workload' },
      asked: { sealed: [sealedItem('message-out')] },
      'conclusion-proposed': substantiated(Math.max(1, recordVersion)),
      concluded: {
        payload: { finding: 'unsubstantiated', action: 'advised', recordVersion: Math.max(1, recordVersion) },
        sealed: [sealedItem('conclusion')],
      },
      'answered-otherwise': { reason: 'by-phone', sealed: [sealedItem('note')] },
      'sent-back': { reason: 'evidence', sealed: [sealedItem('reason')] },
      'second-reader-named': { payload: { accountId: oumar.id, ...handedKeys(oumar.keys.recipient) } },
      transferred: {
        reason: 'other',
        payload: { teamId: 'koutiala', ...handedKeys(desk.network.teams['koutiala']!.recipient) },
      },
      reopened: { reason: 'error' },
    };
    return extras[event] ?? {};
  };
  const act = (who: PersonName, id: string, event: StaffEvent, version: number, recordVersion: number) =>
    record(desk, who, id, event, { version, requestKey: newKey(), ...extrasOf(event, recordVersion) });

  /** All that an action could leave behind. */
  const traces = async (id: string): Promise<string> => {
    const [row] = await desk.arrange<{ traces: object }>(
      `SELECT jsonb_build_object('complaint', to_jsonb(c) - 'unread_since',
         'history', (SELECT count(*) FROM complaint_history WHERE complaint_id = c.id),
         'items', (SELECT count(*) FROM sealed_item WHERE complaint_id = c.id),
         'keys', (SELECT count(*) FROM sealed_key WHERE complaint_id = c.id),
         'grants', (SELECT count(*) FROM case_grant WHERE complaint_id = c.id),
         'exclusions', (SELECT count(*) FROM complaint_exclusion WHERE complaint_id = c.id),
         'ledger', (SELECT count(*) FROM count_ledger),
         'outbox', (SELECT count(*) FROM outbox)) AS traces FROM complaint c WHERE id = $1`,
      [id],
    );
    return JSON.stringify(row!.traces);
  };
  const isRefused = ({ status, body }: Answer): boolean =>
    status >= 400 && status < 500 && typeof body.code === 'string' && body.code !== 'server.fault';

  it.each(STANDINGS)(
    '%s: who may not is refused, with a stale version too, and nothing is left behind',
    async (_, state, make) => {
      const id = await make();
      const before = await traces(id);
      const wrong: string[] = [];
      for (const who of [...TEAM, ...OTHERS]) {
        const { body } = await desk.get(who, `/complaints/${id}`);
        const { version = 2, recordVersion = 0 } = body.facts ?? {};
        const allowed: readonly string[] = body.allowed ?? [];
        if (OTHERS.includes(who)) expect([who, body.facts]).toEqual([who, undefined]);
        else expect(body.facts.state).toBe(state);
        for (const event of STAFF_EVENTS) {
          const answers = [await act(who, id, event, version + 1, recordVersion)];
          if (!allowed.includes(event)) answers.push(await act(who, id, event, version, recordVersion));
          if (!answers.every(isRefused))
            wrong.push(`${who} ${event} ${answers.map(({ status }) => status).join()}`);
        }
      }
      expect(wrong).toEqual([]);
      expect(await traces(id)).toBe(before);
    },
  );

  it.each(STANDINGS)(
    '%s: what a person is offered is in the table, and can be done',
    async (_, state, make) => {
      const first = await make();
      const wrong: string[] = [];
      for (const who of TEAM) {
        const { body } = await desk.get(who, `/complaints/${first}`);
        const { id: accountId, lead } = desk.network.people[who];
        const actor = {
          kind: 'staff',
          accountId,
          teamIds: ['sikasso'],
          leadOf: lead ? ['sikasso'] : [],
        } as const;
        const relations = relationsOf(body.facts, actor);
        for (const event of body.allowed as StaffEvent[]) {
          const rule = ruleOf(event);
          const inTable = rule.from.includes(state) && rule.who.some((one) => relations.includes(one));
          const id = await make();
          const { facts } = (await desk.get(who, `/complaints/${id}`)).body;
          const answer = await act(who, id, event, facts.version, facts.recordVersion);
          const done = answer.status === 200 || JUDGED_LATER.includes(answer.body.code);
          if (!inTable || !done)
            wrong.push(`${who} ${event} ${inTable} ${answer.status} ${answer.body.code}`);
        }
      }
      expect(wrong).toEqual([]);
    },
  );
});
