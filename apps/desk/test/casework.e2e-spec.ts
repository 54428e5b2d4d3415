import {
  handedKeys,
  newKey,
  record,
  sealedItem,
  SOUND_RECORD,
  storeRecord,
  substantiated,
  untilDeciding,
} from './casework.js';
import { DeskUnderTest } from './desk-under-test.js';
import type { PersonName } from './small-network.js';

/** What a faulty browser might send instead of an age file. */
const plainBehind = (start: string): string =>
  Buffer.from(`age-encryption.org/v1\n${start}Aminata, ${'Sikasso, '.repeat(30)}`).toString('base64');

describe('work on a complaint', () => {
  let desk: DeskUnderTest;
  beforeAll(async () => {
    desk = await DeskUnderTest.start();
  }, 60_000);
  afterAll(() => desk?.stop());

  const open = (who: Parameters<DeskUnderTest['get']>[0], id: string) => desk.get(who, `/complaints/${id}`);

  it('ends nothing while the person’s newest word is unread by who ends it, and keeps it unread until it is read', async () => {
    const filed = await desk.file();
    const { id } = filed;
    const read = (await open('moussa', id)).body.facts;
    expect(read).toMatchObject({ version: 1, writings: 0, unreadSince: null });
    await desk.complainant(filed).writes();
    const decline = (seen: object) =>
      record(desk, 'moussa', id, 'declined', {
        ...{ version: 1, payload: { closingReason: 'inadmissible' }, sealed: [sealedItem('message-out')] },
        ...seen,
      });
    for (const seen of [{ writingsSeen: read.writings }, {}]) {
      expect(await decline(seen)).toMatchObject({ status: 409, body: { code: 'complaint.written-since' } });
    }
    // Nor is it read by who writes a note, or takes the complaint on, without having seen it.
    const note = (seen: object) =>
      desk.post('fanta', `/complaints/${id}/items`, {
        ...{ requestKey: newKey(), items: [sealedItem('note')] },
        ...seen,
      });
    for (const seen of [{}, { writingsSeen: 0 }]) expect((await note(seen)).status).toBe(201);
    const still = (await open('moussa', id)).body;
    expect(still.facts).toMatchObject({ version: 1, writings: 1, unreadSince: expect.any(String) });
    expect((await note({ writingsSeen: 1 })).status).toBe(201);
    expect((await open('moussa', id)).body.facts.unreadSince).toBeNull();
    // A colleague has read it by now: who decides says what they had before them themselves.
    expect((await decline({ writingsSeen: 0 })).body.code).toBe('complaint.written-since');
    expect((await decline({ writingsSeen: 1 })).body).toMatchObject({
      version: 2,
      facts: { state: 'concluded' },
    });
  });

  it('goes from filed to concluded by two persons', async () => {
    const filed = await desk.file();
    const { id } = filed;
    const seen = await open('moussa', id);
    expect(seen.body).toMatchObject({
      facts: { state: 'received', version: 1 },
      items: [{ kind: 'filing' }],
    });
    expect(seen.body.sealed.recipient).toBe(desk.network.teams['sikasso']!.recipient);
    expect(seen.body.allowed).toContain('accepted');

    expect((await record(desk, 'moussa', id, 'accepted')).body).toMatchObject({
      version: 2,
      facts: { state: 'verifying' },
    });
    const asked = await record(desk, 'moussa', id, 'asked', { sealed: [sealedItem('message-out')] });
    expect(asked.body.facts).toMatchObject({ state: 'awaiting-complainant', questionsAsked: 1 });
    expect((await open('moussa', id)).body.waiting).toMatchObject({ resumes: false });
    await desk.complainant(filed).writes();
    expect((await storeRecord(desk, 'moussa', id, 1)).status).toBe(201);
    const proposed = await record(desk, 'moussa', id, 'conclusion-proposed', substantiated(1));
    expect(proposed.body.facts).toMatchObject({
      state: 'deciding',
      finding: 'substantiated',
      recordVersion: 1,
    });

    expect((await record(desk, 'moussa', id, 'confirmed')).body.code).toBe(
      'complaint.proposer-cannot-decide',
    );
    expect((await open('fanta', id)).body.allowed).toEqual(
      expect.arrayContaining(['confirmed', 'sent-back']),
    );
    const confirmed = await record(desk, 'fanta', id, 'confirmed');
    expect(confirmed.body.facts).toMatchObject({ state: 'concluded', concludedTeamId: 'sikasso' });
    const { history, items } = (await open('fanta', id)).body;
    expect(history.map((row: { event: string }) => row.event)).toEqual([
      ...['filed', 'accepted', 'asked', 'answered', 'conclusion-proposed', 'confirmed'],
    ]);
    expect(items.map((item: { kind: string }) => item.kind)).toEqual([
      'filing',
      'message-out',
      'message-in',
      'record',
      'conclusion',
    ]);
  });

  it('explains what is due by the deadlines that the network itself set', async () => {
    await desk.arrange(
      `UPDATE setting SET value = value || '{"triageWorkingDays": 4}' WHERE key = 'deadlines'`,
    );
    try {
      const { id } = await desk.file();
      const { facts, due } = (await open('moussa', id)).body;
      expect(due).toEqual({
        ...{ clock: 'triage', amount: 4, unit: 'working-days', paused: [], start: facts.receivedAt },
      });
      await record(desk, 'moussa', id, 'accepted');
      expect((await open('moussa', id)).body.due).toMatchObject({ clock: 'verification', amount: 30 });
    } finally {
      await desk.arrange(`UPDATE setting SET value = value - 'triageWorkingDays' WHERE key = 'deadlines'`);
    }
  });

  it('is assigned, reassigned, returned, sent back and reopened, each with its reason', async () => {
    const { id } = await desk.file();
    const { moussa, fanta } = desk.network.people;
    expect(
      (await record(desk, 'awa', id, 'assigned', { payload: { assigneeId: moussa.id } })).body.facts.state,
    ).toBe('assigned');
    const wrong = await record(desk, 'awa', id, 'reassigned', { payload: { assigneeId: fanta.id } });
    expect(wrong.body).toMatchObject({ status: 422, code: 'complaint.reason-missing' });
    const moved = await record(desk, 'awa', id, 'reassigned', {
      payload: { assigneeId: fanta.id },
      reason: 'absent',
    });
    expect(moved.body.facts.assigneeId).toBe(fanta.id);
    const returned = await record(desk, 'fanta', id, 'returned-to-pool', { reason: 'conflict' });
    expect(returned.body).toEqual({ version: 4, facts: null });
    const exclusions = [{ accountId: fanta.id, reason: 'conflict' }];
    expect((await open('awa', id)).body).toMatchObject({
      ...{ facts: { state: 'received', assigneeId: null }, exclusions },
    });
    const excluded = await record(desk, 'awa', id, 'assigned', { payload: { assigneeId: fanta.id } });
    expect(excluded.body.code).toBe('complaint.assignee-excluded');

    await untilDeciding(desk, id, 'moussa');
    expect((await record(desk, 'awa', id, 'sent-back', { reason: 'evidence' })).body).toMatchObject({
      ...{ code: 'event.sealed-missing', params: { kind: 'reason' } },
    });
    const back = await record(desk, 'awa', id, 'sent-back', {
      reason: 'evidence',
      sealed: [sealedItem('reason')],
    });
    expect(back.body.facts).toMatchObject({ state: 'verifying', proposerId: null });
    await storeRecord(desk, 'moussa', id, 2);
    await record(desk, 'moussa', id, 'conclusion-proposed', substantiated(2));
    await record(desk, 'awa', id, 'confirmed');
    expect((await record(desk, 'moussa', id, 'reopened', { reason: 'error' })).body.code).toBe(
      'complaint.not-allowed',
    );
    expect((await record(desk, 'awa', id, 'reopened', { reason: 'error' })).body.facts).toMatchObject({
      state: 'received',
      reopenings: 1,
    });
  });

  it('is hidden from who is in conflict with it, and decided without who is excluded for an appeal', async () => {
    const { id } = await desk.file();
    await record(desk, 'fanta', id, 'accepted');
    const requestKey = newKey();
    await record(desk, 'fanta', id, 'returned-to-pool', { reason: 'conflict', requestKey });
    expect((await open('fanta', id)).status).toBe(404);
    const queue = await desk.get('fanta', '/teams/sikasso/queue?limit=100');
    expect(queue.body.rows.map((row: { id: string }) => row.id)).not.toContain(id);
    for (const [event, extras] of [
      ['accepted', {}],
      ['returned-to-pool', { reason: 'conflict', requestKey }],
    ] as const) {
      expect((await record(desk, 'fanta', id, event, { version: 3, ...extras })).status).toBe(404);
    }

    await exclude(id, ['moussa']);
    expect((await open('moussa', id)).body).toMatchObject({ facts: { id }, allowed: [] });
    expect((await record(desk, 'moussa', id, 'accepted')).body.code).toBe('complaint.excluded');
    expect((await open('awa', id)).body.allowed).toContain('accepted');
  });

  it('is declined, concluded alone, ruled a duplicate and taken back', async () => {
    const [one, two, three] = [await desk.file(), await desk.file(), await desk.file()];
    const declined = await record(desk, 'moussa', one.id, 'declined', {
      payload: { closingReason: 'inadmissible' },
    });
    expect(declined.body.facts).toMatchObject({ state: 'concluded', closingReason: 'inadmissible' });

    await record(desk, 'moussa', two.id, 'accepted');
    const alone = {
      finding: 'not-examined',
      action: 'none',
      closingReason: 'spam',
      recordVersion: 0,
    };
    const concluded = await record(desk, 'moussa', two.id, 'concluded', {
      payload: alone,
      sealed: [sealedItem('conclusion')],
    });
    expect(concluded.body.facts).toMatchObject({ state: 'concluded', closingReason: 'spam' });

    const itself = await record(desk, 'moussa', three.id, 'ruled-duplicate', {
      payload: { duplicateOf: three.id },
    });
    expect(itself.body.code).toBe('complaint.duplicate-of-itself');
    const elsewhere = await desk.file({ team: 'koutiala' });
    const unseen = await record(desk, 'moussa', three.id, 'ruled-duplicate', {
      payload: { duplicateOf: elsewhere.id },
    });
    expect(unseen.status).toBe(422);
    const ruled = await record(desk, 'moussa', three.id, 'ruled-duplicate', {
      payload: { duplicateOf: one.id },
    });
    expect(ruled.body.facts).toMatchObject({ state: 'concluded', duplicateOf: one.id });
    expect((await record(desk, 'fanta', three.id, 'duplicate-undone')).body.facts).toMatchObject({
      state: 'received',
      duplicateOf: null,
    });
  });

  it('ends with a word to the person, or with the choice to write none', async () => {
    const { id } = await desk.file();
    const decline = (extras: object) =>
      record(desk, 'moussa', id, 'declined', { payload: { closingReason: 'inadmissible' }, ...extras });
    const untold = { status: 422, body: { code: 'event.message-missing' } };
    expect(await decline({ withoutMessage: false })).toMatchObject(untold);
    expect(await decline({ withoutMessage: false, sealed: [sealedItem('note')] })).toMatchObject(untold);
    const told = { withoutMessage: false, sealed: [sealedItem('message-out')] };
    expect((await decline(told)).body.facts.state).toBe('concluded');

    const other = await desk.file();
    await untilDeciding(desk, other.id, 'moussa');
    expect(await record(desk, 'fanta', other.id, 'confirmed', { withoutMessage: false })).toMatchObject(
      untold,
    );
    expect((await record(desk, 'fanta', other.id, 'confirmed')).body.facts.state).toBe('concluded');
  });

  it('asks for two persons where the finding does', async () => {
    const { id } = await desk.file();
    await record(desk, 'moussa', id, 'accepted');
    await storeRecord(desk, 'moussa', id, 1);
    expect((await record(desk, 'moussa', id, 'concluded', substantiated(1))).body).toMatchObject({
      status: 403,
      code: 'conclusion.two-persons-needed',
    });
    expect((await record(desk, 'moussa', id, 'conclusion-proposed', substantiated(7))).body.code).toBe(
      'record.stale',
    );
    const bare = { ...substantiated(1), sealed: [] };
    expect((await record(desk, 'moussa', id, 'conclusion-proposed', bare)).body.code).toBe(
      'event.sealed-missing',
    );
  });

  it('is concluded upon the summary that was stored, whatever is said of it', async () => {
    const { id } = await desk.file();
    await record(desk, 'moussa', id, 'accepted');
    await storeRecord(desk, 'moussa', id, 1, {
      ...SOUND_RECORD,
      stepsDone: 0,
      contacts: 0,
      otherSide: 'missing',
    });
    expect((await record(desk, 'moussa', id, 'conclusion-proposed', substantiated(1))).body).toMatchObject({
      status: 422,
      code: 'record.incomplete',
    });
    const { payload, sealed } = substantiated(1);
    const claimed = { payload: { ...payload, summary: SOUND_RECORD }, sealed };
    expect((await record(desk, 'moussa', id, 'conclusion-proposed', claimed)).body.code).toBe(
      'request.invalid',
    );
    await storeRecord(desk, 'moussa', id, 2);
    expect((await record(desk, 'moussa', id, 'conclusion-proposed', substantiated(2))).status).toBe(200);
  });

  it('is transferred with its keys to the other team, and gone here', async () => {
    const { id } = await desk.file();
    const { recipient } = desk.network.teams['koutiala']!;
    const payload = { teamId: 'koutiala', ...handedKeys(recipient) };
    expect(
      (await record(desk, 'moussa', id, 'transferred', { payload, reason: 'wrong-district' })).body.code,
    ).toBe('complaint.not-allowed');
    const stranger = { ...payload, recipient: desk.network.people.moussa.keys.recipient };
    expect(
      (await record(desk, 'awa', id, 'transferred', { payload: stranger, reason: 'wrong-district' })).body
        .code,
    ).toBe('recipient.not-signed');
    const moved = await record(desk, 'awa', id, 'transferred', { payload, reason: 'wrong-district' });
    expect(moved).toMatchObject({ status: 200, body: { version: 2, facts: null } });
    expect((await open('awa', id)).status).toBe(404);
    const there = await open('salif', id);
    expect(there.body.sealed).toMatchObject({ recipient, caseKey: payload.caseKey });
    expect(there.body.facts).toMatchObject({ teamId: 'koutiala', state: 'received', assigneeId: null });
  });

  it('is not transferred with keys in plain text', async () => {
    const { id } = await desk.file();
    const { recipient } = desk.network.teams['koutiala']!;
    for (const key of ['caseKey', 'dialogueKey']) {
      const payload = { teamId: 'koutiala', ...handedKeys(recipient), [key]: plainBehind('') };
      const moved = await record(desk, 'awa', id, 'transferred', { payload, reason: 'wrong-district' });
      expect(moved.body.code).toBe('request.invalid');
    }
  });

  it('lets a second reader in, for this case and until it is decided', async () => {
    const { id } = await desk.file();
    await untilDeciding(desk, id, 'moussa');
    const { salif } = desk.network.people;
    const payload = { accountId: salif.id, ...handedKeys(salif.keys.recipient) };
    expect((await record(desk, 'awa', id, 'second-reader-named', { payload })).body.code).toBe(
      'complaint.team-can-decide',
    );
    await exclude(id, ['awa', 'fanta', 'bakary']);
    expect((await record(desk, 'awa', id, 'second-reader-named', { payload })).body.code).toBe(
      'complaint.excluded',
    );
    // No lead is left who may act: a member stands in.
    const named = await record(desk, 'moussa', id, 'second-reader-named', { payload });
    expect(named.body.facts).toMatchObject({ secondReaderId: salif.id, state: 'deciding' });
    const granted = await desk.get('salif', '/teams/koutiala/queue?view=granted');
    expect(granted.body.rows).toMatchObject([{ id, teamId: 'sikasso' }]);
    expect((await desk.get('salif', '/sessions/current')).body.granted).toMatchObject([
      { complaintId: id, reason: 'second-reader' },
    ]);
    const seen = await open('salif', id);
    expect(seen.body.sealed.recipient).toBe(salif.keys.recipient);
    expect(seen.body.allowed).toEqual(['confirmed', 'sent-back']);
    expect((await open('oumar', id)).status).toBe(404);
    // Another in their place: the first is let out, and back in when named again.
    const { oumar } = desk.network.people;
    const other = { accountId: oumar.id, ...handedKeys(oumar.keys.recipient) };
    await record(desk, 'moussa', id, 'second-reader-named', { payload: other });
    expect([(await open('oumar', id)).status, (await open('salif', id)).status]).toEqual([200, 404]);
    expect(
      await desk.arrange(
        `SELECT holder FROM sealed_key WHERE complaint_id = $1 AND holder_kind = 'account'`,
        [id],
      ),
    ).toEqual([{ holder: oumar.id }]);
    await record(desk, 'moussa', id, 'second-reader-named', { payload });
    const decided = await record(desk, 'salif', id, 'confirmed');
    expect(decided).toMatchObject({ status: 200, body: { facts: null } });
    expect((await open('salif', id)).status).toBe(404);
    expect((await open('moussa', id)).body.facts.state).toBe('concluded');
  });

  it('closes a withdrawal by two members where a life is in danger', async () => {
    const filed = await desk.file({ risk: ['danger-to-life'] });
    await desk.complainant(filed).withdraws();
    const { id } = filed;
    const flagged = await desk.get('moussa', '/teams/sikasso/queue?view=withdrawal');
    expect(flagged.body.rows).toMatchObject([{ id, flags: { withdrawalAsked: true } }]);
    const close = (who: 'moussa' | 'fanta', sealed = [sealedItem('note')]) =>
      record(desk, who, id, 'withdrawal-closed', { sealed });
    // It may not have been asked freely: what was looked for is noted, by each of the two.
    expect((await close('moussa', [])).body.code).toBe('event.sealed-missing');
    expect((await close('moussa')).body.facts.state).toBe('received');
    expect((await close('moussa')).body.code).toBe('complaint.second-member-needed');
    await desk.arrange(
      `INSERT INTO case_grant (complaint_id, holder_kind, holder, reason, from_at) VALUES ($1, 'team', 'koutiala', 'standby', now())`,
      [id],
    );
    expect((await open('salif', id)).status).toBe(200);
    const closed = await close('fanta');
    expect(closed.body.facts).toMatchObject({ state: 'concluded', closingReason: 'withdrawn' });
    // Nobody need stand in any more for who did not triage it.
    expect((await open('salif', id)).status).toBe(404);
  });

  it('is flagged when a browser cannot open it', async () => {
    const { id } = await desk.file();
    expect((await record(desk, 'moussa', id, 'unreadable')).body.facts).toMatchObject({
      unreadable: true,
      state: 'received',
    });
    expect((await record(desk, 'moussa', id, 'unreadable')).body.code).toBe('complaint.unreadable');
    const pending = await desk.file();
    await untilDeciding(desk, pending.id, 'moussa');
    await exclude(pending.id, ['fanta']);
    expect((await record(desk, 'moussa', pending.id, 'unreadable')).body.code).toBe(
      'complaint.proposer-cannot-decide',
    );
    expect((await record(desk, 'fanta', pending.id, 'unreadable')).body.code).toBe('complaint.excluded');
  });

  describe('written twice', () => {
    it('answers the same request as before, also when both are in flight', async () => {
      const { id } = await desk.file();
      const requestKey = newKey();
      const accept = () => record(desk, 'moussa', id, 'accepted', { version: 1, requestKey });
      const answers = await Promise.all([accept(), accept(), accept()]);
      expect(answers.map(({ status, body }) => [status, body.version])).toEqual([
        [200, 2],
        [200, 2],
        [200, 2],
      ]);
      expect((await accept()).body.version).toBe(2);
      expect((await open('moussa', id)).body.history).toHaveLength(2);
    });

    it('refuses a stale decision and shows what stands now', async () => {
      const { id } = await desk.file();
      await record(desk, 'moussa', id, 'accepted');
      const late = await record(desk, 'fanta', id, 'accepted', { version: 1 });
      expect(late.body).toMatchObject({
        status: 409,
        code: 'complaint.stale',
        current: { version: 2, state: 'verifying' },
      });
      const { moussa } = desk.network.people;
      expect((await open('fanta', id)).body.facts.assigneeId).toBe(moussa.id);
    });

    it('lets one of two decide', async () => {
      const { id } = await desk.file();
      const both = await Promise.all(
        (['moussa', 'fanta'] as const).map((who) => record(desk, who, id, 'accepted', { version: 1 })),
      );
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    });

    it('keeps two revisions of a record apart, and shows the one that came first', async () => {
      const { id } = await desk.file();
      await record(desk, 'moussa', id, 'accepted');
      const first = await storeRecord(desk, 'moussa', id, 1);
      const late = await storeRecord(desk, 'fanta', id, 1);
      expect(late.body).toMatchObject({
        status: 409,
        code: 'record.stale',
        current: { id: first.body.items[0].id },
      });
      expect((await storeRecord(desk, 'fanta', id, 3)).status).toBe(409);
      expect((await storeRecord(desk, 'fanta', id, 2)).body.items).toMatchObject([{ revision: 2 }]);
      expect((await open('fanta', id)).body.facts.recordVersion).toBe(2);
    });

    it('stores the items of a request once, and no id twice', async () => {
      const { id } = await desk.file();
      const request = { requestKey: newKey(), items: [sealedItem('note'), sealedItem('message-out')] };
      const [one, two] = [await store(id, request), await store(id, request)];
      expect(one.status).toBe(201);
      expect(two.body).toEqual(one.body);
      const stolen = await store(id, { requestKey: newKey(), items: [request.items[0]!] });
      expect(stolen).toMatchObject({ status: 409, body: { code: 'item.exists' } });
      expect((await open('moussa', id)).body.items).toHaveLength(3);
    });

    it('asks no question without words and concludes nothing without grounds under a key that was used before', async () => {
      const { id } = await desk.file();
      await record(desk, 'moussa', id, 'accepted');
      await storeRecord(desk, 'moussa', id, 1);
      const requestKey = newKey();
      await store(id, { requestKey, items: [sealedItem('note')] });
      const refused = { status: 409, body: { code: 'request.key-reused' } };
      const asked = { requestKey, sealed: [sealedItem('message-out')] };
      expect(await record(desk, 'moussa', id, 'asked', asked)).toMatchObject(refused);
      const proposed = { ...substantiated(1), requestKey };
      expect(await record(desk, 'moussa', id, 'conclusion-proposed', proposed)).toMatchObject(refused);
      const { facts, items } = (await open('moussa', id)).body;
      expect(facts.state).toBe('verifying');
      expect(items.map(({ kind }: { kind: string }) => kind).sort()).toEqual(['filing', 'note', 'record']);
    });

    it('takes an event of another name, or other words, under a used key for no retry', async () => {
      const { id } = await desk.file();
      await record(desk, 'moussa', id, 'accepted');
      const asked = { requestKey: newKey(), version: 2, sealed: [sealedItem('message-out')] };
      const ask = (other: object = {}) => record(desk, 'moussa', id, 'asked', { ...asked, ...other });
      const twins = await Promise.all([ask(), ask(), ask()]);
      expect(twins.map(({ status, body }) => [status, body.version])).toEqual(Array(3).fill([200, 3]));
      const refused = { status: 409, body: { code: 'request.key-reused' } };
      expect(await ask({ sealed: [sealedItem('message-out')] })).toMatchObject(refused);
      expect(await ask({ sealed: [...asked.sealed, sealedItem('reason')] })).toMatchObject(refused);
      expect(await record(desk, 'moussa', id, 'accepted', { ...asked, sealed: [] })).toMatchObject(refused);
      expect((await ask()).status).toBe(200);
    });

    it('takes loose items for a retry only from their author, of their kind and with their id', async () => {
      const { id } = await desk.file();
      const note = sealedItem('note');
      const requestKey = newKey();
      const send = (item: object, who: PersonName = 'moussa') =>
        desk.post(who, `/complaints/${id}/items`, { requestKey, items: [item] });
      const twins = await Promise.all([send(note), send(note), send(note)]);
      expect(twins.map(({ status }) => status)).toEqual([201, 201, 201]);
      const refused = { status: 409, body: { code: 'request.key-reused' } };
      expect(await send(note, 'fanta')).toMatchObject(refused);
      expect(await send(sealedItem('note'))).toMatchObject(refused);
      expect(await send({ ...note, kind: 'message-out', box: 'dialogue' })).toMatchObject(refused);
      expect((await open('moussa', id)).body.items).toHaveLength(2);
    });
  });

  describe('sealed items', () => {
    it.each([
      ['a message in the case', { ...sealedItem('message-out'), box: 'case' }, 'item.wrong-box'],
      ['a note where the receipt code opens', { ...sealedItem('note'), box: 'dialogue' }, 'item.wrong-box'],
      ['a record without a revision', sealedItem('record'), 'item.revision'],
      ['a conclusion that nobody decided', sealedItem('conclusion'), 'item.not-loose'],
      [
        'what is not sealed',
        { ...sealedItem('note'), content: Buffer.from('Aminata').toString('base64') },
        'request.invalid',
      ],
      ['plain text behind a version', { ...sealedItem('note'), content: plainBehind('') }, 'request.invalid'],
      [
        'plain text behind the start of a header',
        { ...sealedItem('note'), content: plainBehind('-> X25519 ') },
        'request.invalid',
      ],
    ])('refuses %s', async (_what, item, code) => {
      const { id } = await desk.file();
      expect((await store(id, { requestKey: newKey(), items: [item] })).body.code).toBe(code);
      expect((await open('moussa', id)).body.items).toHaveLength(1);
    });

    it('takes none for a concluded complaint but an answer of its team', async () => {
      const { id } = await desk.file();
      await record(desk, 'moussa', id, 'declined', { payload: { closingReason: 'spam' } });
      const sent = (...items: object[]) => store(id, { requestKey: newKey(), items });
      const note = sealedItem('note');
      expect((await sent(note)).body.code).toBe('complaint.concluded');
      expect((await sent(sealedItem('message-out'), note)).body.code).toBe('complaint.concluded');
      expect((await sent(sealedItem('message-out'))).status).toBe(201);
    });
  });

  it('hands a file out part by part and writes down who looked', async () => {
    const filed = await desk.file();
    const parts = [Buffer.alloc(1000, 1), Buffer.alloc(500, 2)];
    const file = await desk.complainant(filed).sendsFile(parts);
    const path = (number: number) => `/complaints/${filed.id}/files/${file}/parts/${number}`;
    const [first, second] = [await desk.get('moussa', path(0)), await desk.get('moussa', path(1))];
    expect(Buffer.concat([first.body, second.body])).toEqual(Buffer.concat(parts));
    expect(Object.fromEntries(first.headers)).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    expect((await desk.get('moussa', path(2))).body.code).toBe('file.not-found');
    await desk.post('moussa', `/complaints/${filed.id}/audit`, { action: 'exported' });
    const { opened, files } = (await open('fanta', filed.id)).body;
    expect(files).toMatchObject([{ id: file, size: 1500, partCount: 2 }]);
    const { moussa, fanta } = desk.network.people;
    expect(opened.map(({ accountId, action }: Record<string, string>) => [accountId, action])).toEqual([
      [fanta.id, 'opened'],
      [moussa.id, 'exported'],
      [moussa.id, 'file-opened'],
    ]);
  });

  it('opens a danger to life to the standby team once its time has come', async () => {
    const from = (minutes: number) => new Date(Date.now() + minutes * 60_000);
    const [soon, now] = [from(60), from(-1)];
    const waiting = await desk.file({ risk: ['danger-to-life'], standby: { team: 'koutiala', from: soon } });
    const due = await desk.file({ risk: ['danger-to-life'], standby: { team: 'koutiala', from: now } });
    expect((await open('salif', waiting.id)).status).toBe(404);
    const seen = await open('salif', due.id);
    expect(seen.body.sealed.recipient).toBe(desk.network.teams['koutiala']!.recipient);
    // They read and note what they saw; the record and the word to the person are the team's, and what lies unread is too.
    await desk.complainant(due).writes();
    const keep = (item: object) =>
      desk.post('salif', `/complaints/${due.id}/items`, {
        ...{ requestKey: newKey(), writingsSeen: 1, items: [item] },
      });
    expect((await keep(sealedItem('note'))).status).toBe(201);
    for (const item of [
      sealedItem('message-out'),
      sealedItem('record', { revision: 1, summary: SOUND_RECORD }),
    ])
      expect(await keep(item)).toMatchObject({ status: 403, body: { code: 'complaint.not-allowed' } });
    expect((await open('moussa', due.id)).body.facts.unreadSince).not.toBeNull();
    await record(desk, 'moussa', due.id, 'accepted');
    expect((await open('salif', due.id)).status).toBe(404);
  });

  const store = (id: string, request: object) => desk.post('moussa', `/complaints/${id}/items`, request);

  async function exclude(id: string, names: readonly PersonName[]): Promise<void> {
    for (const name of names) {
      await desk.arrange(`INSERT INTO complaint_exclusion VALUES ($1, $2, 'appeal', now())`, [
        id,
        desk.network.people[name].id,
      ]);
    }
  }
});
