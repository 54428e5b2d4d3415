import { createHash, randomBytes } from 'node:crypto';
import { MINUTE } from '#kernel';
import { keyPairOf, newReceiptCode, sealAddition, sealFile, sealMessage, stretchReceipt } from '#sealing';
import { additionContent } from '#complaints/domain';
import { tasks } from '../src/filing/sealing-tasks.js';
import { ask, conclude, contentsOf, filesOf, messagesOf, newestOf, query, subjectsOf } from './a-team.js';
import { api, bytes, sealed, type Sealed } from './a-sender.js';
import { filled, getPage, postForm } from './browserless.js';
import { testIntake, type TestIntake } from './test-intake.js';

const base64 = (content: Uint8Array): string => Buffer.from(content).toString('base64');

describe('following up', () => {
  let intake: TestIntake;

  beforeAll(async () => void (intake = await testIntake()), 60_000);
  beforeEach(() => intake.clock.advance(MINUTE));
  afterAll(() => intake?.stop());

  const filed = async (): Promise<Sealed> => {
    const one = await sealed(intake, { story: 'Ce qui a été déposé.' });
    await api(intake, 'POST', '/complaints', { json: one.json });
    return one;
  };

  it('opens the dialogue and nothing of what was filed', async () => {
    const { token, code } = await filed();
    await ask(intake, await newestOf(intake, 'sikasso'), 'Qui était là ?');
    const { body } = await api<
      Record<string, unknown> & { messages: { id: string; requestKey: string; content: string }[] }
    >(intake, 'GET', '/follow', { token });
    expect(body).toMatchObject({
      state: 'awaiting-complainant',
      next: 'answer',
      messages: [{ from: 'team' }],
    });
    const { body: network } = await api(intake, 'GET', '/network');
    const stretched = await stretchReceipt(
      code,
      network['receiptKdf'] as Parameters<typeof stretchReceipt>[1],
    );
    const keys = { serverShare: bytes(body['serverShare']), dialogueKey: bytes(body['dialogueKey']) };
    const items = body.messages.map(({ id, requestKey, content }) => ({
      id,
      requestKey,
      kind: 'message-out' as const,
      content: bytes(content),
    }));
    expect((await tasks.openDialogue(stretched, keys, items)).messages).toMatchObject([
      { text: 'Qui était là ?' },
    ]);
    expect(Object.keys(body)).not.toContain('filing');
    expect(JSON.stringify(body)).not.toMatch(/caseKey|case_key|district|category|assignee/);
  });

  it('marks what the person sees for the first time, on the page that shows it and not on the next', async () => {
    const { token, code } = await filed();
    const complaint = await newestOf(intake, 'sikasso');
    const seen = async () => {
      const { body } = await api<{ messages: { isNew: boolean }[] }>(intake, 'GET', '/follow', { token });
      return body.messages.map(({ isNew }) => isNew);
    };
    const plain = async (fields: Record<string, string> = {}) => {
      const { html } = await postForm(intake, '/follow', { code, ...fields });
      return (html.match(/<p class="new">/g) ?? []).length;
    };
    await ask(intake, complaint, 'Un.');
    expect([await seen(), await seen(), await plain()]).toEqual([[true], [false], 0]);
    intake.clock.advance(MINUTE);
    await ask(intake, complaint, 'Deux.');
    const requestKey = randomBytes(16).toString('hex');
    // Also where the page is drawn after something was sent from it.
    expect([await plain({ do: 'message', text: 'Oui.', requestKey }), await plain()]).toEqual([1, 0]);
    expect(await seen()).toEqual([false, false, false]);
  });

  it('sets the clock going when the answer comes, once however often it is sent', async () => {
    const { token } = await filed();
    const complaint = await newestOf(intake, 'sikasso');
    await ask(intake, complaint, 'Quand ?');
    const requestKey = randomBytes(16).toString('hex');
    const content = base64(await sealMessage(complaint.keys.dialogue, requestKey, 'Hier.'));
    const json = { kind: 'message', requestKey, content };
    const sent = await Promise.all(
      [1, 2].map(() => api(intake, 'POST', '/follow/messages', { token, json })),
    );
    expect(sent.map(({ body }) => body['outcome']).sort()).toEqual(['same', 'stored']);
    const other = {
      ...json,
      content: base64(await sealMessage(complaint.keys.dialogue, requestKey, 'Non.')),
    };
    for (const reused of [other, { ...json, kind: 'addition' }]) {
      const refused = await api(intake, 'POST', '/follow/messages', { token, json: reused });
      expect(refused).toMatchObject({ status: 409, body: { code: 'request.key-reused' } });
    }
    const now = await newestOf(intake, 'sikasso');
    expect(now.row).toMatchObject({ state: 'verifying', paused_since: null });
    expect(await messagesOf(intake, now)).toEqual(['Hier.']);
    const history = await query(
      intake,
      'SELECT event, actor_kind FROM complaint_history WHERE complaint_id = $1 AND number > 1',
      [now.row.id],
    );
    expect(history).toEqual([{ event: 'answered', actor_kind: 'complainant' }]);
  });

  it('adds facts that only the team can read, and asks to withdraw once', async () => {
    const { token } = await filed();
    const complaint = await newestOf(intake, 'sikasso');
    const recipient = (await keyPairOf(complaint.keys.case.identity)).recipient;
    const content = base64(await sealAddition(recipient, additionContent('Un témoin.')));
    const json = { kind: 'addition', requestKey: randomBytes(16).toString('hex'), content };
    expect((await api(intake, 'POST', '/follow/messages', { token, json })).body).toEqual({
      outcome: 'stored',
    });
    expect((await contentsOf(intake, complaint)).map(({ story }) => story)).toContain('Un témoin.');
    for (let times = 0; times < 2; times += 1)
      expect((await api(intake, 'POST', '/follow/withdrawal', { token })).status).toBe(204);
    const { row } = await newestOf(intake, 'sikasso');
    expect(row).toMatchObject({ version: 2 });
    expect(row['withdrawal_asked_at']).not.toBeNull();
  });

  it('takes a complaint about us and a wish to be erased, which answer no question and say what they are only inside', async () => {
    const form = await getPage(intake, '/');
    await postForm(intake, '/', filled(form));
    const complaint = await newestOf(intake, 'sikasso');
    await ask(intake, complaint, 'Qui était là ?');
    const act = (fields: Record<string, string>) =>
      postForm(intake, '/follow', { code: form.code, ...fields });
    const sent = [];
    for (const kind of ['handling', 'erasure', 'message']) {
      intake.clock.advance(1000);
      const { fields } = await act({});
      sent.push(await act({ do: kind, text: `Texte ${kind}.`, requestKey: fields['requestKey']! }));
      const { row } = await newestOf(intake, 'sikasso');
      expect([kind, row['state']]).toEqual([kind, kind === 'message' ? 'verifying' : 'awaiting-complainant']);
    }
    expect(sent[0]!.html).toContain('Plainte arrivée.');
    expect(sent[1]!.html).toContain('Demande d’effacement arrivée.');
    expect(sent[1]!.html).toContain('Plainte sur la façon de traiter');
    const now = await newestOf(intake, 'sikasso');
    expect(await subjectsOf(intake, now)).toEqual(['handling', 'erasure', null]);
    const rows = await query(intake, `SELECT to_jsonb(i) FROM sealed_item i WHERE complaint_id = $1`, [
      now.row.id,
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/handling|erasure/);
  }, 30_000);

  it('changes with whom it may be shared, each recipient by itself, and never sex or age', async () => {
    const form = await getPage(intake, '/');
    const consents = ['share-justice', 'count-sex-and-age'];
    await postForm(intake, '/', filled(form, { consents }));
    const act = (fields: Record<string, string | string[]> = {}) =>
      postForm(intake, '/follow', { code: form.code, ...fields });
    const ticked = ({ html }: { html: string }) =>
      [...html.matchAll(/name="consents"[^>]*checked=""[^>]*value="([^"]+)"/g)].map((match) => match[1]);
    expect(ticked(await act())).toEqual(['share-justice']);
    const changed = await act({ do: 'consent', consents: ['share-health', 'share-oclei', 'contact'] });
    expect(changed.html).toContain('Vos accords sont enregistrés.');
    expect(ticked(changed)).toEqual(['share-oclei', 'share-health']);
    const { row } = await newestOf(intake, 'sikasso');
    expect([...(row['consents'] as string[])].sort()).toEqual([
      ...['count-sex-and-age', 'share-health', 'share-oclei'],
    ]);
    const history = await query<{ event: string; reason_code: string }>(
      intake,
      'SELECT event, reason_code FROM complaint_history WHERE complaint_id = $1 AND number > 1 ORDER BY number',
      [row.id],
    );
    expect(history.map(({ event, reason_code }) => `${event} ${reason_code}`)).toEqual([
      ...['consent-withdrawn share-justice', 'consent-given share-oclei', 'consent-given share-health'],
    ]);
    await conclude(intake, await newestOf(intake, 'sikasso'));
    const after = await act({ do: 'consent', consents: [] });
    expect(after.html).toContain('<details data-slot="consent" hidden');
    expect((await newestOf(intake, 'sikasso')).row['consents']).toHaveLength(3);
  }, 30_000);

  it('changes consent over the API by codes alone, and tells what holds', async () => {
    const { token } = await filed();
    const look = async () => (await api(intake, 'GET', '/follow', { token })).body['consents'];
    expect(await look()).toEqual([]);
    const change = (consents: unknown) =>
      api(intake, 'POST', '/follow/consents', { token, json: { consents } });
    expect((await change(['share-cndh'])).status).toBe(204);
    expect(await look()).toEqual(['share-cndh']);
    for (const wrong of [['contact'], ['share-nobody'], 'share-cndh', [['share-cndh']]])
      expect((await change(wrong)).status).toBe(400);
    expect(await look()).toEqual(['share-cndh']);
  });

  it('asks three questions once it is over, once for each conclusion, and keeps the answers sealed', async () => {
    const form = await getPage(intake, '/');
    await postForm(intake, '/', filled(form));
    const act = (fields: Record<string, string> = {}) =>
      postForm(intake, '/follow', { code: form.code, ...fields });
    const asks = ({ html }: { html: string }) => !/<details data-slot="survey" hidden/.test(html);
    expect(asks(await act())).toBe(false);
    const complaint = await newestOf(intake, 'sikasso');
    await conclude(intake, complaint);
    expect(asks(await act())).toBe(true);
    const answers = { do: 'survey', understandable: 'yes', respected: 'partly', 'come-back': '<b>' };
    const sent = await act(answers);
    expect(sent.html).toContain('Réponses arrivées. Merci.');
    expect(sent.html).toContain('Vous a-t-on traité avec respect ? En partie');
    expect(asks(sent)).toBe(false);
    await act({ ...answers, respected: 'no' });
    expect(await messagesOf(intake, complaint)).toEqual([
      'understandable: yes\nrespected: partly\ncome-back: not-said',
    ]);
    expect(await subjectsOf(intake, complaint)).toEqual(['survey']);
    const rows = await query(intake, `SELECT to_jsonb(i) FROM sealed_item i WHERE complaint_id = $1`, [
      complaint.row.id,
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/survey|respected|partly/);
    await query(intake, 'UPDATE complaint SET reopenings = 1 WHERE id = $1', [complaint.row.id]);
    expect(asks(await act())).toBe(true);
  }, 30_000);

  it('calls a file arrived only when its hash is right', async () => {
    const { token } = await filed();
    const complaint = await newestOf(intake, 'sikasso');
    const content = randomBytes(700_000);
    const recipient = (await keyPairOf(complaint.keys.case.identity)).recipient;
    const file = await sealFile(recipient, content, { name: 'a.jpg', type: 'image/jpeg' });
    const requestKey = randomBytes(16).toString('hex');
    const json = {
      requestKey,
      size: file.size,
      manifest: base64(file.manifest),
      sha256: base64(file.sha256),
    };
    const begun = await api<{ id: string; partCount: number }>(intake, 'POST', '/follow/files', {
      token,
      json,
    });
    expect(begun.body.partCount).toBe(file.parts.length);
    const { id } = begun.body;
    expect((await api<{ id: string }>(intake, 'POST', '/follow/files', { token, json })).body.id).toBe(id);
    const put = (
      number: number,
      part: Uint8Array,
      digest = createHash('sha256').update(part).digest('base64'),
    ) =>
      api(intake, 'PUT', `/follow/files/${id}/parts/${number}`, {
        token,
        body: Buffer.from(part),
        headers: { 'content-type': 'application/octet-stream', 'content-digest': `sha-256=:${digest}:` },
      });
    expect((await put(0, file.parts[0]!, base64(randomBytes(32)))).body['code']).toBe('file.part-damaged');
    for (const [number, part] of file.parts.entries())
      if (number > 0) expect((await put(number, part)).status).toBe(204);
    const complete = () => api(intake, 'POST', `/follow/files/${id}/completion`, { token });
    expect((await complete()).body).toEqual({ arrived: false });
    const state = (of = token) => api(intake, 'GET', `/follow/files/${id}`, { token: of });
    const others = file.parts.map((_part, number) => number).slice(1);
    const partCount = file.parts.length;
    expect((await state()).body).toEqual({ partCount, parts: others, arrived: false });
    expect((await put(0, randomBytes(file.parts[0]!.length))).status).toBe(204);
    expect((await complete()).body).toEqual({ arrived: false });
    expect((await put(0, file.parts[0]!)).status).toBe(204);
    expect((await complete()).body).toEqual({ arrived: true });
    expect((await state()).body).toMatchObject({ parts: [0, ...others], arrived: true });
    expect((await put(99, file.parts[0]!)).body['code']).toBe('file.not-found');
    expect((await put(0, randomBytes(300_000))).status).toBe(413);
    const differs = { ...json, sha256: base64(randomBytes(32)) };
    expect((await api(intake, 'POST', '/follow/files', { token, json: differs })).body['code']).toBe(
      'file.differs',
    );
    expect(content.equals((await filesOf(intake, complaint))[0]!.content)).toBe(true);
    const stranger = randomBytes(32).toString('base64url');
    expect((await state(stranger)).body['code']).toBe('file.not-found');
    expect((await api(intake, 'POST', `/follow/files/${id}/completion`, { token: stranger })).status).toBe(
      404,
    );
  });

  it('takes twenty files and no more, none bigger than it tells', async () => {
    expect((await api<{ files: object }>(intake, 'GET', '/network')).body.files).toEqual({
      ...{ mostBytes: 25_000_000, mostFiles: 20, kinds: [] },
    });
    const { token } = await filed();
    const { keys } = await newestOf(intake, 'sikasso');
    const recipient = (await keyPairOf(keys.case.identity)).recipient;
    const file = await sealFile(recipient, randomBytes(10), { name: 'a', type: '' });
    const begin = async (size = file.size) => {
      const json = { size, manifest: base64(file.manifest), sha256: base64(file.sha256) };
      const requestKey = randomBytes(16).toString('hex');
      return (await api(intake, 'POST', '/follow/files', { token, json: { ...json, requestKey } })).body[
        'code'
      ];
    };
    expect(await begin(25_500_000)).toBe('file.too-big');
    for (let number = 0; number < 20; number += 1) expect(await begin()).toBeUndefined();
    expect(await begin()).toBe('file.too-many');
  }, 30_000);

  it('answers wrong codes alike and in even time, tells a slip of the pen before any look-up, and limits them', async () => {
    const { token } = await filed();
    const timed = async (wanted: string) => {
      const from = performance.now();
      const { status } = await api(intake, 'GET', '/follow', { token: wanted });
      return { status, ms: performance.now() - from };
    };
    const [right, wrong] = [await timed(token), await timed(randomBytes(32).toString('base64url'))];
    expect([right.status, wrong.status]).toEqual([200, 404]);
    expect(Math.min(right.ms, wrong.ms)).toBeGreaterThan(110);
    expect((await api(intake, 'GET', '/follow')).status).toBe(401);
    expect((await api(intake, 'GET', '/follow', { headers: { authorization: 'Receipt x' } })).status).toBe(
      401,
    );
    const code = newReceiptCode();
    const slip = `${code.slice(0, 4)}${(Number(code[4]) + 1) % 10}${code.slice(5)}`;
    expect((await postForm(intake, '/follow', { code: slip })).html).toContain('Un chiffre est faux');
    expect((await postForm(intake, '/follow', { code: '12 34' })).html).toContain('vous en avez écrit 4');
    expect((await postForm(intake, '/follow', { code: '1234 O678' })).html).toContain('que des chiffres');
    expect((await postForm(intake, '/follow', { code: '' })).status).toBe(422);
    expect((await postForm(intake, '/follow', { code })).status).toBe(404);
    const many = await Promise.all(
      Array.from({ length: 130 }, () =>
        api(intake, 'GET', '/follow', { token: randomBytes(32).toString('base64url') }),
      ),
    );
    const after = await api(intake, 'GET', '/follow', { token: randomBytes(32).toString('base64url') });
    expect([many[0]!.status, after.status]).toEqual([404, 429]);
    intake.clock.advance(5 * MINUTE);
    expect((await timed(token)).status).toBe(200);
  }, 30_000);

  it('follows without scripts: answer, addition, withdrawal, and every word kept', async () => {
    const form = await getPage(intake, '/');
    await postForm(intake, '/', filled(form));
    await ask(intake, await newestOf(intake, 'sikasso'), 'Où ?');
    const act = (fields: Record<string, string>) =>
      postForm(intake, '/follow', { code: form.code, ...fields });
    const seen = await act({});
    expect(seen.html).toContain('Où ?');
    const { requestKey } = seen.fields;
    expect((await act({ do: 'message', text: ' ', requestKey: requestKey! })).html).toContain(
      'Écrivez quelque chose',
    );
    const sent = await act({ do: 'message', text: 'Au marché.', requestKey: requestKey! });
    expect(sent.html).toContain('Message arrivé.');
    await act({ do: 'message', text: 'Au marché.', requestKey: requestKey! });
    expect(await messagesOf(intake, await newestOf(intake, 'sikasso'))).toEqual(['Au marché.']);
    // Gone back and written otherwise: the same form, another text.
    intake.clock.advance(1000);
    await act({ do: 'message', text: 'Au marché, hier.', requestKey: requestKey! });
    expect(await messagesOf(intake, await newestOf(intake, 'sikasso'))).toEqual([
      'Au marché.',
      'Au marché, hier.',
    ]);
    const added = await act({ do: 'addition', text: 'Deux hommes.', requestKey: sent.fields['requestKey']! });
    expect(added.html).toContain('Ajout arrivé.');
    expect(added.html).not.toContain('Deux hommes.');
    // Told at the box, which has the focus, and nowhere else.
    const unticked = (await act({ do: 'withdraw' })).html;
    expect(unticked).toMatch(
      /id="confirm-error">Cochez la case pour confirmer<.*autofocus[^>]*name="confirm"/is,
    );
    expect(unticked.match(/Cochez la case/g)).toHaveLength(1);
    const withdrawn = await act({ do: 'withdraw', confirm: 'yes' });
    expect(withdrawn.html).toMatch(/Vous avez demandé de retirer ce signalement le \d.*fermer le dossier/s);
    expect(withdrawn.html).not.toContain('au plus tard le');
    // How it is taken back is said, with the field to do it in right there.
    expect(withdrawn.html).toMatch(
      /Aucun bouton n’annule cette demande[^<]*<\/b><\/p><section data-slot="reply">/,
    );
    expect(withdrawn.html).toMatch(/href="https:\/\/www\.wikipedia\.org\/"[^>]*id="close"/);
    await intake.database.drop();
    const down = await act({ do: 'message', text: 'À garder.', requestKey: requestKey! });
    expect(down.status).toBe(503);
    expect(down.html).toContain('À garder.');
    expect(down.html).toContain('PAS envoyé');
  }, 30_000);
});
