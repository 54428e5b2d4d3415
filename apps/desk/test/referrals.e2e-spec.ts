import { Client } from 'pg';
import { institutionId } from '#network';
import {
  handedKeys,
  newKey,
  record,
  sealedItem,
  SOUND_RECORD,
  storeRecord,
  untilDeciding,
} from './casework.js';
import { DeskUnderTest } from './desk-under-test.js';
import { dayFromNow, INSTITUTIONS, mayRefer, refer, referring } from './referring.js';
import type { PersonName } from './small-network.js';

describe('referring', () => {
  let desk: DeskUnderTest;
  beforeAll(async () => {
    desk = await DeskUnderTest.start();
  }, 120_000);
  afterAll(() => desk?.stop());

  const send = (who: PersonName, id: string, more: object = {}) =>
    desk.post(who, `/complaints/${id}/referrals`, referring(desk, more));
  const step = (who: PersonName, id: string, referralId: string, more: object) =>
    desk.post(who, `/complaints/${id}/referrals/${referralId}/steps`, {
      ...{ version: 1, requestKey: newKey(), on: dayFromNow(0) },
      ...more,
    });
  const opened = async (id: string, who: PersonName = 'awa') =>
    (await desk.get(who, `/complaints/${id}`)).body;

  it('records to whom, by whom and until when an answer is asked; what is shared stays sealed', async () => {
    const { id } = await desk.file();
    await mayRefer(desk, id);
    const request = referring(desk);
    const { status, body } = await desk.post('moussa', `/complaints/${id}/referrals`, request);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      ...{ institutionId: institutionId(INSTITUTIONS.cndh), institutionKind: 'cndh', version: 1 },
      ...{ sentBy: desk.network.people.moussa.id, answeredOn: null, result: null, closedAt: null },
    });
    expect(Date.parse(body.dueAt) - Date.parse(body.sentAt)).toBe(30 * 86_400_000);
    // The same request again, as after an answer that was lost, is the same referral.
    expect((await desk.post('moussa', `/complaints/${id}/referrals`, request)).body.id).toBe(body.id);
    const seen = await opened(id);
    expect(seen.referrals).toEqual([body]);
    expect(seen.items.filter(({ kind }: { kind: string }) => kind === 'referral')).toHaveLength(1);
    expect(seen.opened).toContainEqual(expect.objectContaining({ action: 'referred', subject: body.id }));
  });

  it('answers twins in flight alike, also those that note what came of it', async () => {
    const { id } = await desk.file();
    await mayRefer(desk, id);
    const twins = (path: string, request: object) =>
      Promise.all([1, 2, 3, 4].map(() => desk.post('moussa', `/complaints/${id}/referrals${path}`, request)));
    const statuses = async (answers: ReturnType<typeof twins>) => (await answers).map(({ status }) => status);
    const request = referring(desk);
    const sent = await twins('', request);
    expect(sent.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    const path = `/${request.shared.id}/steps`;
    const noted = { requestKey: newKey(), on: dayFromNow(0) };
    const received = twins(path, { ...noted, version: 1, step: 'acknowledged' });
    expect(await statuses(received)).toEqual([200, 200, 200, 200]);
    const said = sealedItem('referral-answer');
    const answered = twins(path, { ...noted, version: 2, step: 'answered', said });
    expect(await statuses(answered)).toEqual([200, 200, 200, 200]);
    expect((await opened(id)).referrals).toMatchObject([{ version: 3 }]);
  });

  it('refuses without consent, without a plan against harm, to one that is closed, and once it was overtaken', async () => {
    const { id } = await desk.file();
    await mayRefer(desk, id);
    const refusal = async (more: object, who: PersonName = 'moussa') => (await send(who, id, more)).body.code;
    const to = (name: keyof typeof INSTITUTIONS) => ({ institutionId: institutionId(INSTITUTIONS[name]) });
    expect(await refusal(to('justice'))).toBe('referral.no-consent');
    expect(await refusal(to('closed'))).toBe('referral.institution-closed');
    expect(await refusal({ sharesContact: true })).toBe('referral.no-contact-consent');
    expect(await refusal({ shared: sealedItem('note') })).toBe('item.not-loose');
    const stale = await send('moussa', id, { version: 1 });
    expect(stale.status).toBe(409);
    expect(stale.body).toMatchObject({ code: 'complaint.stale', current: { version: 2 } });
    await storeRecord(desk, 'moussa', id, 2, { ...SOUND_RECORD, harmPlan: false, contacts: 0 });
    expect(await refusal({})).toBe('referral.no-harm-plan');
    await storeRecord(desk, 'moussa', id, 3);
    expect((await send('moussa', id)).status).toBe(201);
    expect((await opened(id)).referrals).toHaveLength(1);
  });

  it('refuses whoever wants out, and whatever is concluded', async () => {
    const filed = await desk.file();
    await mayRefer(desk, filed.id);
    await desk.complainant(filed).withdraws();
    expect((await send('moussa', filed.id, { version: 3 })).body.code).toBe('referral.withdrawn');
    await record(desk, 'moussa', filed.id, 'withdrawal-closed', { sealed: [sealedItem('note')] });
    expect((await send('moussa', filed.id, { version: 4 })).body.code).toBe('complaint.concluded');
  });

  it('is for members of the team who are not barred', async () => {
    const { id } = await desk.file();
    await mayRefer(desk, id);
    expect((await send('salif', id)).body.code).toBe('complaint.not-found');
    const { fanta } = desk.network.people;
    await desk.arrange(`INSERT INTO complaint_exclusion VALUES ($1, $2, 'appeal', now())`, [id, fanta.id]);
    expect((await send('fanta', id)).body.code).toBe('complaint.excluded');
    const { body } = await send('awa', id);
    expect((await step('fanta', id, body.id, { step: 'acknowledged' })).body.code).toBe('complaint.excluded');
    expect((await step('salif', id, body.id, { step: 'acknowledged' })).status).toBe(404);
    const other = await desk.file();
    expect((await step('awa', other.id, body.id, { step: 'acknowledged' })).body.code).toBe(
      'referral.not-found',
    );
  });

  it('notes what came of it, each with its day, also once it is concluded; nothing is written over', async () => {
    const { id } = await desk.file();
    const { body } = await refer(desk, 'moussa', id);
    const note = (more: object) => step('moussa', id, body.id, more);
    const code = async (more: object) => (await note(more)).body.code;
    expect(await code({ step: 'acknowledged', on: dayFromNow(-3) })).toBe('referral.day-before-sent');
    expect(await code({ step: 'acknowledged', on: dayFromNow(3) })).toBe('referral.day-to-come');
    expect(await code({ step: 'answered' })).toBe('referral.answer-missing');
    expect(await code({ step: 'closed' })).toBe('referral.result-missing');
    expect((await note({ step: 'acknowledged' })).body).toMatchObject({ version: 2 });
    const late = await note({ step: 'acknowledged' });
    expect(late.status).toBe(200);
    const said = sealedItem('referral-answer');
    expect(await code({ step: 'answered', said })).toBe('referral.stale');
    await record(desk, 'moussa', id, 'concluded', {
      payload: {
        finding: 'not-examined',
        action: 'advised',
        closingReason: 'inadmissible',
        recordVersion: 1,
      },
      sealed: [sealedItem('conclusion')],
    });
    expect((await opened(id)).facts.state).toBe('concluded');
    const answer = { step: 'answered', version: 2, said, result: 'case-opened', requestKey: newKey() };
    expect((await note(answer)).body).toMatchObject({ result: 'case-opened', answeredOn: dayFromNow(0) });
    expect((await note(answer)).body).toMatchObject({ version: 3 });
    expect((await note({ step: 'closed', version: 3, result: 'dealt-with' })).body).toMatchObject({
      ...{ result: 'dealt-with', version: 4, closedAt: expect.any(String) },
    });
    expect(await code({ step: 'answered', version: 4, said: sealedItem('referral-answer') })).toBe(
      'referral.closed',
    );
  });

  it('keeps the institution of a restricted complaint sealed: it has districts', async () => {
    const { id } = await desk.file();
    await desk.arrange(`UPDATE complaint SET restricted = true WHERE id = $1`, [id]);
    const { body } = await refer(desk, 'moussa', id);
    expect(body).toMatchObject({ institutionId: null, institutionKind: 'cndh' });
    const later = await desk.file();
    await refer(desk, 'moussa', later.id);
    const [referral] = (await opened(later.id)).referrals;
    expect(referral.institutionId).toEqual(expect.any(String));
    await desk.arrange(`UPDATE complaint SET restricted = true WHERE id = $1`, [later.id]);
    expect((await opened(later.id)).referrals).toEqual([{ ...referral, institutionId: null }]);
  });

  it('the database itself refuses who took over the desk', async () => {
    const { id } = await desk.file();
    await mayRefer(desk, id);
    const direct = async (
      who: PersonName,
      kind: string,
      version = 2,
      item?: string,
      { institution = 'x', days = 1, at = new Date() } = {},
    ) => {
      const client = new Client({ connectionString: desk.database.urls.desk });
      await client.connect();
      try {
        await client.query(`SELECT set_config('kenekanko.session', $1, false)`, [await desk.token(who)]);
        const sealed = item ?? sealedItem('referral').id;
        if (!item)
          await client.query(
            `INSERT INTO sealed_item (id, complaint_id, box, kind, request_key, author_id, created_at, content)
             VALUES ($1, $2, 'case', 'referral', $3, $4, now(), '\\x00')`,
            [sealed, id, newKey(), desk.network.people[who].id],
          );
        await client.query(
          `SELECT send_referral($1, $2, $3, $5, $4, now() + make_interval(days => $6), $7)`,
          [...[sealed, id, version, kind, institution, days, at]],
        );
        return null;
      } catch (error) {
        return (error as { message: string }).message;
      } finally {
        await client.end();
      }
    };
    expect(await direct('moussa', 'justice')).toBe('referral.no-consent');
    expect(await direct('moussa', 'cndh', 1)).toBe('complaint.stale');
    expect(await direct('moussa', 'cndh', 2, sealedItem('note').id)).toBe('referral.refused');
    expect(await direct('salif', 'cndh', 2, sealedItem('note').id)).toBe('complaint.not-found');
    await storeRecord(desk, 'moussa', id, 2, { ...SOUND_RECORD, harmPlan: false, contacts: 0 });
    expect(await direct('moussa', 'cndh')).toBe('referral.no-harm-plan');
    await storeRecord(desk, 'moussa', id, 3);
    const refused = (more: object) => direct('moussa', 'cndh', 2, undefined, more);
    expect(await refused({ institution: 'Le commissaire de Sikasso' })).toBe('referral.refused');
    expect(await refused({ institution: 'x'.repeat(65) })).toBe('referral.refused');
    expect(await refused({ days: 500 })).toBe('referral.refused');
    // What is to come has not been sent yet, whatever it is said to be.
    expect(await refused({ days: 450, at: new Date(Date.now() + 100 * 86_400_000) })).toBe(
      'referral.refused',
    );
    expect(await direct('moussa', 'cndh')).toBeNull();
  });
});

describe('naming a second reader', () => {
  let desk: DeskUnderTest;
  beforeAll(async () => {
    desk = await DeskUnderTest.start();
  }, 120_000);
  afterAll(() => desk?.stop());

  it('shows a lead who may be asked once nobody of the team is left; barred and of the own team are left out', async () => {
    const { id } = await desk.file();
    await untilDeciding(desk, id, 'awa');
    const readers = async (who: PersonName) =>
      (await desk.get(who, `/complaints/${id}/readers`)).body.readers;
    const { oumar, salif, moussa, fanta } = desk.network.people;
    const exclude = (person: { id: string }, reason: string) =>
      desk.arrange(`INSERT INTO complaint_exclusion VALUES ($1, $2, $3, now())`, [id, person.id, reason]);
    expect(await readers('awa')).toEqual([]);
    await exclude(moussa, 'appeal');
    await exclude(fanta, 'appeal');
    expect(await readers('awa')).toEqual([
      { id: oumar.id, displayName: 'oumar', teamId: 'koutiala' },
      { id: salif.id, displayName: 'salif', teamId: 'koutiala' },
    ]);
    await exclude(oumar, 'conflict');
    expect((await readers('awa')).map((one: { id: string }) => one.id)).toEqual([salif.id]);
    expect(await readers('fanta')).toEqual([]);
    expect((await desk.get('salif', `/complaints/${id}/readers`)).status).toBe(404);
    // The same list holds for who took over the desk: the grant itself is refused.
    const name = ({ id: accountId, keys }: (typeof desk.network.people)['oumar']) =>
      record(desk, 'awa', id, 'second-reader-named', {
        payload: { accountId, ...handedKeys(keys.recipient) },
      });
    expect((await name(oumar)).body.code).toBe('second-reader.refused');
    expect((await name(salif)).body.facts.secondReaderId).toBe(salif.id);
  });
});
