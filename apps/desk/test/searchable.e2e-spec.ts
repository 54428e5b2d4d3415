import { newId } from '#kernel';
import { newKey, record, sealedItem, storeRecord } from './casework.js';
import { DeskUnderTest } from './desk-under-test.js';
import type { FiledComplaint } from './filed-complaint.js';
import type { PersonName } from './small-network.js';

interface Part {
  readonly id: string;
  readonly mark: string;
  readonly sealed: object | null;
  readonly items: readonly { readonly kind: string }[];
}

describe('what a browser may search', () => {
  let desk: DeskUnderTest;
  beforeAll(async () => {
    desk = await DeskUnderTest.start();
  }, 120_000);
  afterAll(() => desk?.stop());

  const list = async (who: PersonName, query = '', team = 'sikasso') =>
    (await desk.get(who, `/teams/${team}/searchable${query}`)).body;
  const listed = async (who: PersonName, team?: string): Promise<string[]> =>
    (await list(who, '', team)).rows.map(({ id }: Part) => id);
  const parts = (who: PersonName, ids: readonly string[], more: object = {}, team = 'sikasso') =>
    desk.post(who, `/teams/${team}/searchable/parts`, { ids, ...more });
  const handedOut = async (who: PersonName, ids: readonly string[], team?: string): Promise<string[]> =>
    (await parts(who, ids, {}, team)).body.complaints.map(({ id }: Part) => id);
  const looks = () =>
    desk.arrange<{ action: string; complaint_id: string | null; subject: string | null; name: string }>(
      `SELECT action, complaint_id, subject, username AS name FROM audit JOIN account a ON a.id = account_id ORDER BY at, audit.id`,
    );
  const exclude = ({ id }: FiledComplaint, who: PersonName) =>
    desk.arrange(
      `INSERT INTO complaint_exclusion (complaint_id, account_id, reason, at) VALUES ($1, $2, 'conflict', now())`,
      [id, desk.network.people[who].id],
    );

  it('is every open complaint of the team and those concluded lately, page after page', async () => {
    const filed: string[] = [];
    for (let n = 0; n < 7; n++) filed.push((await desk.file()).id);
    const [recent, old] = [filed[1]!, filed[4]!];
    for (const id of [recent, old]) {
      await record(desk, 'moussa', id, 'declined', { payload: { closingReason: 'spam' } });
    }
    await desk.arrange(`UPDATE complaint SET concluded_at = now() - interval '91 days' WHERE id = $1`, [old]);
    const expected = filed.filter((id) => id !== old).reverse();
    expect(await listed('moussa')).toEqual(expected);
    const seen: string[] = [];
    let next: string | undefined;
    do {
      const page = await list('moussa', `?limit=4${next ? `&after=${next}` : ''}`);
      expect(page.rows.length).toBeLessThanOrEqual(4);
      seen.push(...page.rows.map(({ id }: Part) => id));
      next = page.next;
    } while (next);
    expect(seen).toEqual(expected);
    expect(await handedOut('moussa', filed)).toEqual(filed.filter((id) => id !== old));
  });

  it('comes sealed, with the copy of the keys for this person, and nothing that is not searched', async () => {
    const filed = await desk.file();
    const { id } = filed;
    await desk.complainant(filed).writes();
    await desk.complainant(filed).sendsFile([Buffer.alloc(64, 1)]);
    await record(desk, 'moussa', id, 'accepted');
    const marks = [(await parts('moussa', [id])).body.complaints[0].mark];
    await storeRecord(desk, 'moussa', id, 1);
    const note = { requestKey: newKey(), items: [sealedItem('note')] };
    expect((await desk.post('moussa', `/complaints/${id}/items`, note)).status).toBe(201);
    const { body } = await parts('fanta', [id]);
    const [part] = body.complaints as [Part];
    expect(part.items.map(({ kind }) => kind)).toEqual(['filing', 'message-in', 'note']);
    expect(part.sealed).toMatchObject({ recipient: desk.network.teams['sikasso']!.recipient });
    expect(Object.keys(part).sort()).toEqual(
      [
        ...['id', 'mark', 'kind', 'category', 'districtId', 'state', 'priority', 'restricted', 'receivedAt'],
        ...['caseRecipient', 'dialogueRecipient', 'sealed', 'items'],
      ].sort(),
    );
    // What changes in it changes its mark, an item that raises no version too.
    marks.push(part.mark);
    const back = await record(desk, 'moussa', id, 'returned-to-pool', { reason: 'other' });
    expect([back.status, back.body.code]).toEqual([200, undefined]);
    marks.push((await parts('fanta', [id])).body.complaints[0].mark);
    expect(new Set(marks).size).toBe(3);
  });

  it('is never another team’s, nor what a conflict hides, nor a complaint’s whose keys are not for this person', async () => {
    const [own, theirs] = [await desk.file(), await desk.file({ team: 'koutiala' })];
    const restricted = await desk.file({ team: 'restricted', category: 'gender-based-violence' });
    const [hidden, keyless] = [await desk.file(), await desk.file()];
    await exclude(hidden, 'fanta');
    await desk.arrange(`DELETE FROM sealed_key WHERE complaint_id = $1 AND holder = 'sikasso'`, [keyless.id]);
    const all = [own, theirs, restricted, hidden, keyless].map(({ id }) => id);
    expect(await handedOut('moussa', all)).toEqual([own.id, hidden.id, keyless.id]);
    expect(await handedOut('fanta', all)).toEqual([own.id, keyless.id]);
    expect(await listed('fanta')).not.toContain(hidden.id);
    const { complaints } = (await parts('moussa', [keyless.id])).body;
    expect(complaints).toMatchObject([{ id: keyless.id, sealed: null, items: [] }]);

    expect(await handedOut('salif', all, 'koutiala')).toEqual([theirs.id]);
    expect(await listed('salif', 'koutiala')).toEqual([theirs.id]);
    for (const answer of [
      await desk.get('salif', '/teams/sikasso/searchable'),
      await parts('salif', all),
      await parts('salif', all, {}, 'nowhere'),
    ]) {
      expect([answer.status, answer.body.code]).toEqual([404, 'team.not-found']);
    }
    // What is lent to a team for a while is not what that team searches.
    const lent = await desk.file({ standby: { team: 'koutiala', from: new Date() } });
    expect((await desk.get('salif', `/complaints/${lent.id}`)).status).toBe(200);
    expect(await handedOut('salif', [lent.id], 'koutiala')).toEqual([]);
    // A complaint that went to another team went out of sight.
    await desk.arrange(`UPDATE complaint SET team_id = 'koutiala' WHERE id = $1`, [own.id]);
    expect(await handedOut('moussa', [own.id])).toEqual([]);
  });

  it('is noted once, by the desk, as what it is: how many were handed out, and no opening', async () => {
    const before = (await looks()).length;
    const { id } = await desk.file();
    const count = (await listed('awa')).length;
    const first = (await parts('awa', [id])).body;
    const second = (await parts('awa', [id], { indexing: first.indexing })).body;
    expect(second.indexing).toBe(first.indexing);
    expect((await looks()).slice(before)).toEqual([
      { action: 'indexed', complaint_id: null, subject: `sikasso:${count}`, name: 'awa' },
    ]);
    expect((await desk.get('awa', `/complaints/${id}`)).body.opened).toMatchObject([{ action: 'opened' }]);
    // Nobody goes on under a note that is not theirs, that was never made, or of a session of yesterday.
    const others = (await parts('moussa', [id], { indexing: first.indexing })).body.indexing;
    expect(others).not.toBe(first.indexing);
    expect((await parts('awa', [id], { indexing: newId() })).body.indexing).not.toBe(first.indexing);
    await desk.arrange(`UPDATE audit SET at = at - interval '13 hours' WHERE id = $1`, [first.indexing]);
    const later = (await parts('awa', [id], { indexing: first.indexing })).body.indexing;
    expect(later).not.toBe(first.indexing);
    const noted = (await looks()).filter(({ action }) => action === 'indexed');
    expect(noted.filter(({ name }) => name === 'awa').length).toBe(3);
  });

  it('comes in answers of a size that a line and a server can carry', async () => {
    const filed = [await desk.file(), await desk.file(), await desk.file()].map(({ id }) => id);
    const [first, second, third] = filed as [string, string, string];
    await desk.arrange(
      `UPDATE sealed_item SET content = content || decode(repeat('00', 3000000), 'hex') WHERE complaint_id = ANY ($1)`,
      [[first, second]],
    );
    const { body } = await parts('moussa', [first, second, third, first]);
    expect(body.complaints.map(({ id }: Part) => id)).toEqual([first]);
    expect(body.later).toEqual([second, third]);
    expect(await handedOut('moussa', body.later)).toEqual([second, third]);
  });

  it('keeps no session alive: an index follows the team while nobody is there', async () => {
    const session = () =>
      desk.arrange<{ at: string }>(
        `SELECT last_seen_at::text AS at FROM session WHERE account_id = $1 ORDER BY last_seen_at DESC LIMIT 1`,
        [desk.network.people.moussa.id],
      );
    const { id } = await desk.file();
    await desk.arrange(`UPDATE session SET last_seen_at = last_seen_at - interval '5 minutes'`);
    const [before] = await session();
    expect((await parts('moussa', [id])).status).toBe(200);
    await list('moussa');
    expect(await session()).toEqual([before]);
    await desk.get('moussa', `/complaints/${id}`);
    expect(await session()).not.toEqual([before]);
  });

  it('refuses what is no question', async () => {
    const { id } = await desk.file();
    for (const answer of [
      await parts('moussa', []),
      await parts('moussa', Array<string>(26).fill(id)),
      await parts('moussa', ['x']),
      await parts('moussa', [id], { indexing: '1' }),
      await parts('moussa', [id], { query: 'Awa' }),
      await desk.get('moussa', '/teams/sikasso/searchable?limit=1001'),
      await desk.get('moussa', '/teams/sikasso/searchable?after=x'),
      await desk.get('moussa', '/teams/sikasso/searchable?query=Awa'),
    ]) {
      expect([answer.status, answer.body.code]).toEqual([400, 'request.invalid']);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
    }
  });
});
