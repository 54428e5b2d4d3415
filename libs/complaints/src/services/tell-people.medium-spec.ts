import type { Tx } from '#database';
import { DAY, HOUR, MINUTE, newId } from '#kernel';
import { TestNetwork } from '#testing';
import { MailSchedule } from '../data/mail-schedule.js';
import { Mentions } from '../data/mentions.js';
import { Notices } from '../data/notices.js';
import { ReachStore } from '../data/reach-store.js';
import { Referrals } from '../data/referrals.js';
import { occasionsOf, Reminders } from '../data/reminders.js';
import { DEFAULT_WISHES } from '../domain/index.js';
import { TellPeopleService } from './tell-people.service.js';

describe('telling people', () => {
  let network: TestNetwork;
  let service: TellPeopleService;
  const notices = new Notices();
  const reach = new ReachStore();
  const schedule = new MailSchedule();
  beforeEach(async () => {
    network = await TestNetwork.open();
    service = new TellPeopleService(await network.as('worker'), network.clock, network.complaints, notices);
  }, 120_000);
  afterEach(() => network.close());

  const waiting = (person: 'awa' | 'binta' | 'daouda') => network.under(person, (tx) => notices.waiting(tx));
  const calls = () =>
    network.asDefiner((tx) =>
      tx.query<{ occasion: string; turn: string; handed: boolean }>(
        `SELECT payload->>'occasion' AS occasion, payload->>'turn' AS turn, handed_at IS NOT NULL AS handed
           FROM outbox WHERE event = 'people.awaited' ORDER BY id`,
      ),
    );
  const enter = (person: 'awa' | 'binta', address = `${person}@example.org`) =>
    network.under(person, (tx) => reach.enter(tx, address, 'fr', network.clock.now()));
  const asWorker = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    (await network.as('worker')).run(null, work);

  it('tells each person of a thing once, however often the job runs', async () => {
    const { id } = await network.file();
    const tells = await Promise.all([1, 2, 3].map(() => service.tell('danger', id, '1')));
    expect(tells.flat().sort()).toEqual(
      (['awa', 'binta', 'chaka'] as const).map((person) => network.accounts[person]).sort(),
    );
    expect(await waiting('awa')).toMatchObject([{ occasion: 'danger', count: 1 }]);
    // Another turn is another thing.
    await service.tell('danger', id, '2');
    expect(await waiting('awa')).toMatchObject([{ count: 2 }]);
    expect(await waiting('daouda')).toEqual([]);
  });

  it('tells nobody who must not know of the complaint', async () => {
    const { id } = await network.file();
    await network.asDefiner((tx) =>
      tx.query(
        `INSERT INTO complaint_exclusion (complaint_id, account_id, reason, at) VALUES ($1, $2, 'conflict', now())`,
        [id, network.accounts.binta],
      ),
    );
    await service.tell('danger', id, '1');
    expect(await waiting('binta')).toEqual([]);
  });

  it('marks as seen what was shown, and nothing that came after or is another’s', async () => {
    const { id } = await network.file();
    await service.tell('danger', id, '1');
    const [shown] = await waiting('awa');
    await service.tell('danger', id, '2');
    await network.under('awa', (tx) => notices.see(tx, 'danger', shown!.latest, network.clock.now()));
    expect(await waiting('awa')).toMatchObject([{ count: 1 }]);
    expect(await waiting('binta')).toMatchObject([{ count: 2 }]);
  });

  it('is called once for what comes in unread, until it is read, and not at all in a replay', async () => {
    const { tokenMac, id } = await network.file();
    const write = () =>
      network.followUps.write(tokenMac, {
        ...{ id: newId(), kind: 'message-in', requestKey: newId() },
        ...{ content: Buffer.alloc(64, 1), at: network.clock.now() },
      });
    await write();
    await write();
    expect(await calls()).toEqual([
      { occasion: 'message', turn: String(network.clock.now().getTime()), handed: false },
    ]);
    await network.act('awa', id, { event: 'accepted' });
    network.clock.advance(MINUTE);
    await (
      await network.as('owner')
    ).run(null, async (tx) => {
      // Whoever replays holds this lock.
      await tx.query('LOCK TABLE replay IN EXCLUSIVE MODE');
      await write();
    });
    expect((await calls()).map(({ handed }) => handed)).toEqual([false, true]);
  });

  it('reminds of a deadline at 80, 100 and 200 hundredths, each once, counted from where its clock started', async () => {
    const { id } = await network.file();
    const { dueAt, receivedAt } = await asWorker((tx) => network.complaints.get(tx, id));
    const [start, span] = [receivedAt.getTime(), dueAt!.getTime() - receivedAt.getTime()];
    const at = (share: number) => new Date(start + (span * share) / 100);
    const passed = async (when: Date) =>
      occasionsOf(await asWorker((tx) => new Reminders().pass(tx, when))).map(({ occasion }) => occasion);
    expect(await passed(new Date(at(80).getTime() - 1_000))).toEqual([]);
    expect(await passed(at(80))).toEqual(['due-soon']);
    expect(await passed(at(81))).toEqual([]);
    expect(await passed(at(100))).toEqual(['overdue']);
    expect(await passed(at(200))).toEqual(['long-overdue']);
    expect(await passed(at(400))).toEqual([]);
    // Accepted, another deadline runs, from then on.
    network.clock.advance(HOUR / 2);
    await network.act('awa', id, { event: 'accepted' });
    expect(await passed(new Date(network.clock.now().getTime() + 8 * DAY))).toEqual([]);
  });

  it('tells whom a note names, and nobody of another note or team', async () => {
    const { id } = await network.file();
    const name = async (person: 'binta' | 'daouda') => {
      const note = { id: newId(), complaintId: id };
      await network.under('awa', async (tx) => {
        await tx.query(
          `INSERT INTO sealed_item (id, complaint_id, box, kind, request_key, author_id, created_at, content)
           VALUES ($1, $2, 'case', 'note', $3, $4, now(), '\\x00')`,
          [note.id, id, newId(), network.accounts.awa],
        );
        await new Mentions().name(tx, note, [network.accounts[person]], network.clock.now());
      });
      return note.id;
    };
    const turn = await name('binta');
    await expect(name('daouda')).rejects.toMatchObject({ code: 'mention.refused' });
    expect(await calls()).toContainEqual({ occasion: 'mentioned', turn, handed: false });
    expect(await service.tell('mentioned', id, turn)).toEqual([network.accounts.binta]);
    expect(await service.tell('mentioned', id, newId())).toEqual([]);
  });

  it('reminds of an institution’s answer at 80, 100 and 200 hundredths, each once, until one came', async () => {
    const { id } = await network.file();
    const sent = network.clock.now();
    const at = (share: number) => new Date(sent.getTime() + (30 * DAY * share) / 100);
    const refer = async () => {
      const [row] = (await network.asDefiner((tx) =>
        tx.query<{ id: string }>(
          `WITH item AS (
             INSERT INTO sealed_item (id, complaint_id, box, kind, request_key, author_id, created_at, content)
             VALUES (gen_random_uuid(), $1, 'case', 'referral', gen_random_uuid()::text, $2, $3, '\\x00') RETURNING id)
           INSERT INTO referral (id, complaint_id, institution_kind, sent_by, sent_at, due_at)
           SELECT id, $1, 'cndh', $2, $3, $4 FROM item RETURNING id`,
          [id, network.accounts.awa, sent, at(100)],
        ),
      )) as unknown as [{ id: string }];
      return row.id;
    };
    const [referralId, answered] = [await refer(), await refer()];
    await network.asDefiner((tx) =>
      tx.query(`UPDATE referral SET answered_on = current_date WHERE id = $1`, [answered]),
    );
    const passed = (when: Date) => asWorker((tx) => new Referrals().pass(tx, when));
    const one = (share: number) => [{ referralId, complaintId: id, share }];
    expect(await passed(new Date(at(80).getTime() - 1_000))).toEqual([]);
    expect(await passed(at(80))).toEqual(one(80));
    expect(await passed(at(99))).toEqual([]);
    // After a long pause one call tells of all that passed meanwhile.
    expect(await passed(at(250))).toEqual(one(200));
    expect(await passed(at(400))).toEqual([]);
    expect(await service.tell('referral-due', id, `${referralId}-200`)).toEqual([network.accounts.awa]);
  });

  it('reminds of an answer that is due to someone who was given no code', async () => {
    const { id } = await network.file();
    const owner = await network.as('owner');
    const [{ due }] = (await owner.run(null, (tx) =>
      tx.query<{ due: Date }>(
        `UPDATE complaint SET acknowledged_at = NULL, feedback_due_at = due_at + interval '30 days',
                              due_at = due_at + interval '30 days' WHERE id = $1 RETURNING due_at AS due`,
        [id],
      ),
    )) as unknown as [{ due: Date }];
    const passed = async (at: Date) =>
      (await asWorker((tx) => new Reminders().pass(tx, at)))
        .filter(({ complaintId }) => complaintId === id)
        .map(({ share }) => share);
    expect(await passed(due)).toEqual([80, 100]);
    // What a register has of years ago is due from when it came in.
    await owner.run(null, (tx) =>
      tx.query(
        `UPDATE complaint SET channel = 'import', received_at = received_at - interval '3 years', feedback_due_at = due_at + interval '1 day',
                              due_at = due_at + interval '1 day' WHERE id = $1`,
        [id],
      ),
    );
    expect(await passed(network.clock.now())).toEqual([]);
  });

  it('lets nobody read another’s address, and the worker only when something is to be sent there', async () => {
    await enter('binta');
    const own = (person: 'awa' | 'binta') => network.under(person, (tx) => reach.read(tx));
    expect((await own('binta')).address).toMatchObject({ address: 'binta@example.org', confirmed: false });
    expect((await own('awa')).address).toMatchObject({ address: null });
    expect(await network.under('awa', (tx) => tx.query('SELECT address FROM reach'))).toEqual([]);
    for (const role of ['worker', 'report', 'check'] as const) {
      const unitOfWork = await network.as(role);
      await expect(unitOfWork.run(null, (tx) => tx.query('SELECT address FROM reach'))).rejects.toMatchObject(
        { code: 'database.not-allowed' },
      );
    }
    const address = () =>
      asWorker((tx) =>
        tx.query<{ address: string | null }>('SELECT mail_address($1) AS address', [network.accounts.binta]),
      );
    expect(await address()).toEqual([{ address: null }]);
    const drawn = await asWorker((tx) => schedule.code(tx, network.accounts.binta, network.clock.now()));
    expect(await address()).toEqual([{ address: 'binta@example.org' }]);
    const confirm = (code: string) =>
      network.under('binta', (tx) => reach.confirm(tx, code, network.clock.now()));
    const wrong = drawn!.code === '000000' ? '000001' : '000000';
    expect(await confirm(wrong)).toBe('wrong');
    expect(await confirm(drawn!.code)).toBe('confirmed');
    // Nobody is to be written to: the worker is told no address.
    await asWorker((tx) => schedule.take(tx, network.accounts.binta, 'Africa/Bamako', network.clock.now()));
    expect(await address()).toEqual([{ address: null }]);
    await network.under('binta', (tx) => reach.remove(tx, network.clock.now()));
    expect((await own('binta')).address).toEqual({ address: null, confirmed: false, refused: false });
  });

  it('takes a code five times at the most, for half an hour, and sends one a minute', async () => {
    await enter('binta');
    await expect(enter('binta', 'other@example.org')).rejects.toMatchObject({ code: 'reach.too-soon' });
    const draw = async () =>
      (await asWorker((tx) => schedule.code(tx, network.accounts.binta, network.clock.now())))!;
    const confirm = (code: string) =>
      network.under('binta', (tx) => reach.confirm(tx, code, network.clock.now()));
    const { code } = await draw();
    const wrong = code === '000000' ? '000001' : '000000';
    for (let tries = 0; tries < 5; tries++) expect(await confirm(wrong)).toBe('wrong');
    expect(await confirm(code)).toBe('over');
    const next = await draw();
    network.clock.advance(30 * MINUTE);
    expect(await confirm(next.code)).toBe('over');
    await expect(enter('binta', 'no address')).rejects.toMatchObject({ code: 'reach.address-invalid' });
    // Five a day: nobody fills a stranger's box. What the old address's server says is not about the new one.
    const old = await draw();
    for (let entered = 1; entered < 5; entered++) {
      network.clock.advance(MINUTE);
      await enter('binta', `new${entered}@example.org`);
    }
    await asWorker((tx) => schedule.refused(tx, network.accounts.binta, old, network.clock.now()));
    expect((await network.under('binta', (tx) => reach.read(tx))).address.refused).toBe(false);
    network.clock.advance(MINUTE);
    await expect(enter('binta')).rejects.toMatchObject({ code: 'reach.too-many' });
    // Whatever a door says the time is.
    network.clock.advance(DAY);
    await expect(enter('binta')).rejects.toMatchObject({ code: 'reach.too-many' });
    await network.asDefiner((tx) =>
      tx.query(`UPDATE reach SET codes_since = codes_since - interval '1 day'`),
    );
    await enter('binta');
  });

  it('keeps wishes, and clears away what is told of complaints that ended long ago', async () => {
    const wishes = { ...DEFAULT_WISHES, occasions: ['message'] as const, quiet: null };
    await network.under('awa', (tx) => reach.keep(tx, wishes, 'bm', network.clock.now()));
    expect((await network.under('awa', (tx) => reach.read(tx))).wishes).toEqual(wishes);
    const [open, over] = [await network.file(), await network.file()];
    for (const { id } of [open, over]) await service.tell('danger', id, '1');
    await network.act('awa', over.id, { event: 'declined', closingReason: 'spam' });
    await network.asOwner(`ALTER TABLE notice NO FORCE ROW LEVEL SECURITY`);
    await network.asOwner(`UPDATE notice SET at = now() - interval '91 days'`);
    await network.asOwner(`ALTER TABLE notice FORCE ROW LEVEL SECURITY`);
    const [gone] = await asWorker((tx) => tx.query<{ gone: number }>('SELECT sweep_notices(100) AS gone'));
    expect(gone).toEqual({ gone: 3 });
    expect(await waiting('awa')).toMatchObject([{ occasion: 'danger', count: 1 }]);
  });
});
