import { Agent, get } from 'node:http';
import { DomainError, HOUR, MINUTE } from '#kernel';
import { FilePlainComplaintService } from '../src/filing/file-plain-complaint.service.js';
import { DEMO_EMERGENCY } from '../../../scripts/demo/founding/found.js';
import { contentsOf, newestOf, query, readableOf } from './a-team.js';
import { api, sealed } from './a-sender.js';
import { filled, getPage, postForm } from './browserless.js';
import { testIntake, type TestIntake } from './test-intake.js';

describe('filing without scripts', () => {
  let intake: TestIntake;

  beforeAll(async () => void (intake = await testIntake()), 60_000);
  beforeEach(() => intake.clock.advance(MINUTE));
  afterAll(() => intake?.stop());

  const count = async (): Promise<number> =>
    Number((await query<{ count: string }>(intake, 'SELECT count(*) FROM complaint'))[0]!.count);

  it('shows the form in three languages, neutral and kept by nobody', async () => {
    const [fr, en, bm] = await Promise.all(['/', '/en', '/bm'].map((path) => getPage(intake, path)));
    expect(fr!.html).toContain('Faire un signalement');
    expect(en!.html).toContain('Make a complaint');
    expect(bm!.html).toContain('<html lang="bm">');
    expect(fr!.html).toContain('<title>Formulaire</title>');
    expect(fr!.code).toMatch(/^\d{20}$/);
    expect(fr!.code).not.toBe(en!.code);
    expect(fr!.headers.get('cache-control')).toBe('no-store');
    expect(fr!.headers.get('referrer-policy')).toBe('same-origin');
    expect(fr!.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(fr!.html.match(/(src|href|action)="https?:/g)).toEqual(['href="https:']);
  });

  it('weighs at most 14 KB on the wire, headers, style and all, with as many districts and numbers to call as a network has', async () => {
    await query(intake, `UPDATE setting SET value = $1 WHERE key = 'emergency'`, [
      JSON.stringify(DEMO_EMERGENCY),
    ]);
    intake.clock.advance(MINUTE);
    const weigh = (path: string) =>
      new Promise<number>((resolve, reject) => {
        const options = { headers: { 'accept-encoding': 'br' }, agent: new Agent() };
        get(`${intake.url}${path}`, options, (answer) => {
          expect(answer.headers['content-encoding']).toBe('br');
          const { socket } = answer;
          answer.resume().on('end', () => resolve(socket.bytesRead));
        }).on('error', reject);
      });
    for (const path of ['/', '/en', '/bm']) expect(await weigh(path)).toBeLessThanOrEqual(14 * 1024);
    await query(intake, `UPDATE setting SET value = '[]' WHERE key = 'emergency'`);
    intake.clock.advance(MINUTE);
  });

  it('says first that nobody can come at once, and whom to call where the network names someone', async () => {
    const told = (await getPage(intake, '/en')).html;
    expect(told).toContain('We cannot come to help you at once.');
    expect(told).not.toContain('href="tel:');
    const named = [{ name: 'Permanence d’essai', phone: '+223 00 00 00 01', hours: '8 h – 20 h' }];
    await query(intake, `UPDATE setting SET value = $1 WHERE key = 'emergency'`, [JSON.stringify(named)]);
    intake.clock.advance(MINUTE);
    const { html } = await getPage(intake, '/');
    expect(html).toContain('<a href="tel:+22300000001">+223 00 00 00 01</a> (8 h – 20 h)');
  });

  it('files, and the team can open what was written', async () => {
    const form = await getPage(intake, '/');
    const receipt = await postForm(
      intake,
      '/',
      filled(form, {
        story: 'Ligne un\r\nɛ ɔ',
        name: 'Awa',
        contact: 'phone',
        contactHow: '76 00 00 00',
        'risk-ongoing': 'yes',
        'risk-detention': 'not-said',
        consents: ['share-cndh', 'count-sex-and-age'],
        sex: 'woman',
      }),
    );
    expect(receipt.status).toBe(200);
    expect(receipt.html).toContain('Signalement reçu');
    expect(receipt.code).toBe(form.code);
    const complaint = await newestOf(intake, 'sikasso');
    expect(complaint.row).toMatchObject({
      ...{ sealed_by: 'server', code_origin: 'server', late_recipient: false, state: 'received', version: 1 },
      ...{ risk: ['ongoing'], contact: 'safe-contact', sex: 'woman', age_band: 'not-said' },
      consents: ['contact', 'count-sex-and-age', 'share-cndh'],
    });
    const [content] = await contentsOf(intake, complaint);
    expect(content).toMatchObject({ story: 'Ligne un\nɛ ɔ', name: 'Awa' });
    expect(content!.contact).toMatchObject({ channel: 'phone', how: '76 00 00 00' });
    const outbox = await query(
      intake,
      `SELECT event, payload FROM outbox WHERE payload->>'complaintId' = $1`,
      [complaint.row.id],
    );
    expect(outbox).toEqual([
      { event: 'complaint.filed', payload: { complaintId: complaint.row.id, teamId: 'sikasso' } },
    ]);
  });

  it('knows the same complaint again, and keeps an edited one as an addition', async () => {
    const form = await getPage(intake, '/');
    await postForm(intake, '/', filled(form));
    const before = await count();
    const [again, twin] = await Promise.all([1, 2].map(() => postForm(intake, '/', filled(form))));
    expect(again!.html).toContain('était déjà arrivé');
    expect(twin!.code).toBe(form.code);
    const edited = await postForm(intake, '/', filled(form, { story: 'Autre chose encore.' }));
    expect(edited.html).toContain('<span class="ok" data-when="added">Ajout reçu</span>');
    expect(await count()).toBe(before);
    const stories = (await contentsOf(intake, await newestOf(intake, 'sikasso'))).map(({ story }) => story);
    expect(stories).toEqual(['Un agent a demandé 5 000 francs.', 'Autre chose encore.']);
  });

  it('keeps every word when something is missing, and says what', async () => {
    const form = await getPage(intake, '/en');
    const before = await count();
    const back = await postForm(intake, '/en', {
      ...form.fields,
      story: '<b>"mine" & yours</b>',
      people: 'Two brothers',
      consents: ['share-health'],
    });
    expect(back.status).toBe(422);
    expect(back.html).toContain('There are 2 things to correct');
    expect(back.html).toContain('&lt;b&gt;&quot;mine&quot; &amp; yours&lt;/b&gt;');
    expect(back.html).toContain('Two brothers');
    expect(back.html).toMatch(/value="share-health"[^>]*checked|checked=""[^>]*value="share-health"/);
    expect(back.code).toBe(form.code);
    expect(await count()).toBe(before);
  });

  it('refuses a category of the other kind, a story that is too long, and a contact without a way', async () => {
    const form = await getPage(intake, '/');
    const fields = { category: 'life', story: 'é'.repeat(50_003), contact: 'sms' };
    const back = await postForm(intake, '/', filled(form, fields));
    expect(back.status).toBe(422);
    expect(back.html).toContain('Caractères de trop : 3 ');
    for (const field of ['category', 'story', 'contactHow']) expect(back.html).toContain(`href="#${field}"`);
  });

  it('takes 50,000 of the longest characters there are, whoever seals them, and loses none', async () => {
    const story = `\n${'👩🏿‍❤️‍💋‍👩🏾'.repeat(49_998)}é`;
    expect((await postForm(intake, '/', filled(await getPage(intake, '/'), { story }))).status).toBe(200);
    expect((await contentsOf(intake, await newestOf(intake, 'sikasso')))[0]!.story === story).toBe(true);
    intake.clock.advance(MINUTE);
    const { json } = await sealed(intake, { story });
    expect((await api(intake, 'POST', '/complaints', { json })).status).toBe(200);
    expect((await contentsOf(intake, await newestOf(intake, 'sikasso')))[0]!.story === story).toBe(true);
  }, 60_000);

  it('changes a code that is too old visibly, unless its complaint is already here', async () => {
    const [unsent, sent] = [await getPage(intake, '/'), await getPage(intake, '/')];
    await postForm(intake, '/', filled(sent));
    intake.clock.advance(73 * HOUR);
    const back = await postForm(intake, '/', filled(unsent, { story: 'Gardé.' }));
    expect(back.status).toBe(422);
    expect(back.html).toContain('Votre code de suivi a CHANGÉ');
    expect(back.html).toContain('Gardé.');
    expect(back.code).toMatch(/^\d{20}$/);
    expect(back.code).not.toBe(unsent.code);
    expect((await postForm(intake, '/', filled(sent))).html).toContain('était déjà arrivé');
    const forged = await postForm(intake, '/', { ...filled(sent), codeMark: 'A'.repeat(43) });
    expect(forged.status).toBe(422);
  });

  it('masks place and category of what only a specialised team may read', async () => {
    const form = await getPage(intake, '/');
    const facts = { kind: 'human-rights', category: 'gender-based-violence', district: 'sikasso' };
    await postForm(intake, '/', filled(form, facts));
    const complaint = await newestOf(intake, 'care');
    const { row } = complaint;
    expect(row).toMatchObject({
      restricted: true,
      district_id: 'restricted',
      category: 'restricted',
      priority: 2,
      priority_rule: 'restricted',
    });
    const stored = await readableOf(intake, row.id);
    expect(stored).toContain('restricted');
    expect(stored).not.toMatch(/sikasso|gender-based/);
    const [content] = await contentsOf(intake, complaint);
    expect(content!.facts).toMatchObject({ districtId: 'sikasso', category: 'gender-based-violence' });
  });

  it('lets the standby team in after two hours when a life is in danger', async () => {
    await postForm(intake, '/', filled(await getPage(intake, '/'), { 'risk-danger-to-life': 'yes' }));
    const { row } = await newestOf(intake, 'sikasso');
    expect(row['priority']).toBe(1);
    const grants = await query<{ holder: string; from_at: Date }>(
      intake,
      'SELECT holder, from_at FROM case_grant WHERE complaint_id = $1',
      [row.id],
    );
    expect(grants).toEqual([{ holder: 'bamako', from_at: new Date(Number(row['entered_at']) + 2 * HOUR) }]);
  });

  it('gives a complaint about the team to another, about the network to the outside reviewer', async () => {
    await postForm(intake, '/', filled(await getPage(intake, '/'), { aboutWhom: 'team-member' }));
    expect((await newestOf(intake, 'bamako')).row.team_id).toBe('bamako');
    await postForm(intake, '/', filled(await getPage(intake, '/'), { aboutWhom: 'network-leadership' }));
    expect((await newestOf(intake, 'reviewer')).row.team_id).toBe('reviewer');
  });

  it('writes nothing of it into its log', () => {
    const log = intake.log.join('');
    expect(log).toContain('answered');
    for (const secret of ['francs', 'Gardé', '76 00 00 00', '127.0.0.1', 'undici'])
      expect(log).not.toContain(secret);
    expect(log).not.toMatch(/\d{20}/);
  });
});

describe('filing what is refused', () => {
  let intake: TestIntake;
  beforeAll(async () => void (intake = await testIntake()), 60_000);
  afterAll(() => intake?.stop());

  const fileWhile = async (error: Error) => {
    Object.assign(intake.app.get(FilePlainComplaintService), { file: () => Promise.reject(error) });
    const form = await getPage(intake, '/');
    return postForm(intake, '/', filled(form));
  };

  it('says why, and neither asks to wait nor loses the text', async () => {
    const back = await fileWhile(new DomainError('filing.unknown-district', 'invalid'));
    expect(back.status).toBe(422);
    const [said] = back.html.split('<form');
    expect(said).toContain('n’a PAS été reçu');
    expect(said).toContain('Choisissez le cercle dans la liste.');
    expect(said).not.toContain('Nos machines ne répondent pas');
    expect(back.html).toContain('Un agent a demandé 5 000 francs.');
  });

  it('asks to wait for what is away, and writes down what nobody foresaw, without its words', async () => {
    for (const error of [new DomainError('sealing.busy', 'unavailable'), new Error('Un agent')]) {
      const back = await fileWhile(error);
      expect(back.status).toBe(503);
      expect(back.html.split('<form')[0]).toContain('Nos machines ne répondent pas');
    }
    const faults = intake.log.filter((line) => line.includes('"level":50'));
    expect(faults).toHaveLength(1);
    expect(faults.join()).not.toContain('Un agent');
  });
});

describe('filing while the database is away', () => {
  it('says that nothing was received, keeps the text, and is ready again afterwards', async () => {
    const intake = await testIntake();
    try {
      const form = await getPage(intake, '/');
      await intake.database.drop();
      const back = await postForm(intake, '/', filled(form));
      expect(back.status).toBe(503);
      expect(back.html).toContain('n’a PAS été reçu');
      expect(back.html).toContain('Un agent a demandé 5 000 francs.');
      expect(back.code).toBe(form.code);
      expect((await getPage(intake, '/')).status).toBe(200);
      expect((await fetch(`${intake.url}/health/live`)).status).toBe(200);
      expect((await fetch(`${intake.url}/health/ready`)).status).toBe(503);
    } finally {
      await intake.stop();
    }
  }, 60_000);
});
