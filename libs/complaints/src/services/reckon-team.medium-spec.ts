import { randomBytes } from 'node:crypto';
import { DAY, newId, unwrap } from '#kernel';
import { TestNetwork } from '#testing';
import {
  applyEvent,
  createCalendar,
  DEFAULT_DEADLINES,
  dueInstant,
  reckonDues,
  triageRequest,
  verificationRequest,
  type Pause,
} from '../domain/index.js';
import type { Complaint } from '../data/complaint.entity.js';
import { ReckonTeamService } from './reckon-team.service.js';

const calendar = createCalendar({ timeZone: 'Africa/Bamako', weekend: [6, 7], holidays: [] });

describe('the clocks of a suspended team', () => {
  let network: TestNetwork;
  let reckoning: ReckonTeamService;
  beforeEach(async () => {
    network = await TestNetwork.open();
    reckoning = new ReckonTeamService(await network.as('worker'), network.clock, network.settings);
  }, 120_000);
  afterEach(() => network.close());

  const set = (status: string, until: Date | null = null) =>
    network.under('awa', (tx) =>
      tx.query(`SELECT set_team_status('sikasso', $1, $2, NULL)`, [status, until]),
    );
  const now = async (id: string): Promise<Complaint> =>
    (await network.as('worker')).run(null, (tx) => network.complaints.get(tx, id));
  const pauses = (id: string): Promise<Pause[]> =>
    network.asDefiner((tx) =>
      tx.query<Pause>(
        'SELECT reason, from_at AS "from", to_at AS "to" FROM complaint_pause WHERE complaint_id = $1 ORDER BY from_at',
        [id],
      ),
    );
  const context = async (id: string) => ({
    ...{ calendar, deadlines: DEFAULT_DEADLINES, at: network.clock.now(), pauses: await pauses(id) },
  });
  /** As if what happened until now had happened so many days before. */
  const daysPass = (days: number) =>
    network.asDefiner(async (tx) => {
      const back = `interval '${days} days'`;
      await tx.query(`UPDATE complaint SET received_at = received_at - ${back}, entered_at = entered_at - ${back},
        accepted_at = accepted_at - ${back}, asked_at = asked_at - ${back}, paused_since = paused_since - ${back},
        triage_due_at = triage_due_at - ${back}, verification_due_at = verification_due_at - ${back},
        feedback_due_at = feedback_due_at - ${back}, due_at = due_at - ${back}`);
      await tx.query(`UPDATE complaint_pause SET from_at = from_at - ${back}, to_at = to_at - ${back}`);
    });

  it('stand still from its beginning to its end, but where a life is in danger', async () => {
    const usual = await network.file();
    const danger = await network.file({ risk: ['danger-to-life'] });
    const verified = await network.file();
    await network.act('binta', verified.id, { event: 'accepted' });
    // What was foretold is what happens.
    const [foretold] = await network.under('awa', (tx) =>
      tx.query(`SELECT * FROM suspension_effects('sikasso')`),
    );
    expect(foretold).toMatchObject({ open: 3, triage: 1, verification: 1, danger: 1, moving: 2 });
    await set('suspended');
    await daysPass(9);
    await set('full');
    const [before, inDanger] = [await now(usual.id), await now(danger.id)];
    // Of the three, the one in danger has nothing to reckon.
    expect(await reckoning.reckon('sikasso')).toBe(2);
    const after = await now(usual.id);
    const due = dueInstant(calendar, triageRequest(after, after.receivedAt, await context(usual.id)));
    expect(after.triageDueAt).toEqual(due);
    expect(after.dueAt).toEqual(due);
    expect(due.getTime() - before.dueAt!.getTime()).toBeGreaterThan(8 * DAY);
    expect(await now(danger.id)).toEqual(inDanger);
    expect(await pauses(danger.id)).toEqual([]);
    const verifying = await now(verified.id);
    expect(verifying.dueAt).toEqual(
      dueInstant(calendar, verificationRequest(verifying.acceptedAt!, await context(verified.id))),
    );
    // Done again, it changes nothing.
    expect(await reckoning.reckon('sikasso')).toBe(0);
  });

  it('count waiting and suspension once where both stop the same clock', async () => {
    const { id, tokenMac } = await network.file();
    await network.act('binta', id, { event: 'accepted' });
    await network.act('binta', id, { event: 'asked' });
    await set('suspended');
    // Answered while the team is suspended: the wait ends, the suspension does not.
    const { complaint, ...followed } = (await network.followUps.find(tokenMac))!;
    const at = network.clock.now();
    const rules = await network.under('awa', (tx) => network.settings.rules(tx));
    const answered = { event: 'answered' } as const;
    const told = applyEvent(complaint, answered, { kind: 'complainant' }, { ...rules, ...followed, at });
    const message = {
      id: newId(),
      kind: 'message-in',
      requestKey: newId(),
      content: randomBytes(300),
      at,
    } as const;
    await network.followUps.write(tokenMac, { ...message, transition: unwrap(told) });
    expect(await pauses(id)).toMatchObject([
      { reason: 'awaiting-complainant', to: at },
      { reason: 'team-suspended', to: null },
    ]);
    await set('full');
    // As if it had taken weeks, the wait going on into the suspension.
    await network.asDefiner(async (tx) => {
      const ago = (days: number) => `now() - interval '${days} days'`;
      await tx.query(`UPDATE complaint SET accepted_at = ${ago(24)}`);
      await tx.query(`UPDATE complaint_pause SET
        from_at = CASE reason WHEN 'team-suspended' THEN ${ago(15)} ELSE ${ago(20)} END,
        to_at = CASE reason WHEN 'team-suspended' THEN ${ago(2)} ELSE ${ago(9)} END`);
    });
    await reckoning.reckon('sikasso');
    const after = await now(id);
    const [waited, suspended] = await pauses(id);
    const once: Pause = { reason: 'awaiting-complainant', from: waited!.from, to: suspended!.to };
    const request = verificationRequest(after.acceptedAt!, { ...(await context(id)), pauses: [once] });
    expect(after.dueAt).toEqual(dueInstant(calendar, request));
  });

  it('go with a complaint that is handed on, comes in, ends or is opened again meanwhile', async () => {
    const [leaves, ends] = [await network.file(), await network.file()];
    const comes = await network.file({ teamId: 'mopti', districtId: 'mopti' });
    await set('suspended');
    const hand = (person: 'awa' | 'daouda', id: string, teamId: string) =>
      network.act(
        person,
        id,
        { event: 'transferred', teamId, reason: 'other' },
        {
          keys: { recipient: 'age1x', caseKey: Buffer.alloc(8), dialogueKey: Buffer.alloc(8) },
        },
      );
    const usual = (from: Date) =>
      dueInstant(calendar, { start: from, duration: { workingDays: DEFAULT_DEADLINES.triageWorkingDays } });
    await hand('awa', leaves.id, 'mopti');
    expect(await pauses(leaves.id)).toMatchObject([
      { reason: 'team-suspended', to: expect.any(Date) as Date },
    ]);
    expect((await now(leaves.id)).triageDueAt).toEqual(usual(network.clock.now()));
    await hand('daouda', comes.id, 'sikasso');
    const handedOn = network.clock.now();
    expect(await pauses(comes.id)).toEqual([{ reason: 'team-suspended', from: handedOn, to: null }]);
    expect((await now(comes.id)).triageDueAt!.getTime()).toBeGreaterThan(usual(handedOn).getTime());
    await network.act('binta', ends.id, { event: 'declined', closingReason: 'spam' });
    expect((await pauses(ends.id)).map(({ to }) => to !== null)).toEqual([true]);
    await network.act('awa', ends.id, { event: 'reopened', reason: 'error' });
    expect((await pauses(ends.id)).filter(({ to }) => to === null)).toHaveLength(1);
    // Taken on by hand while suspended: the verification's clock stands still from the start.
    const taken = await network.act('binta', comes.id, { event: 'accepted' });
    const plain = dueInstant(calendar, { start: network.clock.now(), duration: { workingDays: 30 } });
    expect(taken!.verificationDueAt!.getTime()).toBeGreaterThan(plain.getTime());
  });

  it('are counted until the end that is known, and else a day ahead', async () => {
    const { id } = await network.file();
    const at = network.clock.now();
    const facts = await now(id);
    const until = new Date(at.getTime() + 14 * DAY);
    await set('suspended', until);
    await reckoning.reckon('sikasso');
    const pause = (await pauses(id))[0]!;
    const known = { ...(await context(id)), pauses: [{ ...pause, to: until }] };
    expect((await now(id)).dueAt).toEqual(reckonDues(facts, facts.receivedAt, known).dueAt);
    await set('suspended', null);
    await reckoning.reckon('sikasso');
    const ahead = { ...known, pauses: [{ ...pause, to: new Date(at.getTime() + DAY) }] };
    expect((await now(id)).dueAt).toEqual(reckonDues(facts, facts.receivedAt, ahead).dueAt);
    // One interval follows the other, and the clocks have stood still all the while.
    expect(await pauses(id)).toHaveLength(1);
  });
});
