import { randomBytes } from 'node:crypto';
import type { Filing } from '#complaints/sealed';
import { TestNetwork } from '#testing';
import { Client, type QueryResult } from 'pg';

/** What a door that was taken over could ask of the functions it may execute. */
describe('a forged transition', () => {
  let network: TestNetwork;
  beforeAll(async () => {
    network = await TestNetwork.open();
  }, 120_000);
  afterAll(() => network?.close());

  const asIntake = async (sql: string, parameters: unknown[]): Promise<QueryResult> => {
    const client = new Client({ connectionString: network.database.urls.intake });
    await client.connect();
    try {
      return await client.query(sql, parameters);
    } finally {
      await client.end();
    }
  };
  const AT = new Date();
  const transition = (event: string, patch: object, more: object = {}) =>
    JSON.stringify({
      ...{ historyId: crypto.randomUUID(), event, at: AT, actorKind: 'staff', reason: null },
      ...{ patch, ledger: [], outbox: [], exclude: [], handed: true, ...more },
    });
  const appealed = (accountId: string) => ({ accountId, reason: 'appeal' });
  const withdraw = (token: Buffer, text: string) =>
    asIntake('SELECT follow_withdraw($1, 1, $2) AS version', [token, text]);

  it('by the public door moves no complaint to another team, concludes none, and adds no thousands', async () => {
    const { tokenMac } = await network.file();
    const asked = { withdrawal_asked_at: new Date() };
    for (const text of [
      transition('withdrawal-asked', { ...asked, team_id: 'mopti' }),
      transition('withdrawal-asked', { ...asked, state: 'concluded' }),
      transition('withdrawal-asked', { ...asked, category: 'embezzlement' }),
      transition('withdrawal-asked', { ...asked, assignee_id: network.accounts.binta }),
      transition('withdrawal-asked', { ...asked, finding: 'unfounded' }),
      transition('withdrawal-asked', { ...asked, unreadable: true }),
      transition('withdrawal-asked', asked, { ledger: [{ measure: 'received', delta: 5000 }] }),
      transition('withdrawal-asked', asked, { exclude: [appealed(network.accounts.binta)] }),
      transition('concluded', asked),
    ]) {
      await expect(withdraw(tokenMac, text)).rejects.toMatchObject({ code: 'KK422' });
    }
    expect((await withdraw(tokenMac, transition('withdrawal-asked', asked))).rows).toEqual([{ version: 2 }]);
  });

  /** A complaint proposed by somebody, put there past every door. */
  const proposedBy = async (proposer: string, state = 'deciding') => {
    const { id } = await network.file();
    await network.asDefiner((tx) =>
      tx.query(
        `UPDATE complaint SET state = $3, proposer_id = $2, finding = 'substantiated', action = 'advised' WHERE id = $1`,
        [id, proposer, state],
      ),
    );
    return id;
  };
  const record = (id: string, text: string) =>
    network.under('binta', (tx) => tx.query('SELECT record_staff_transition($1, 1, $2)', [id, text]));
  const ended = { state: 'concluded', concluded_at: AT, concluded_team_id: 'sikasso' };
  const end = { ...ended, finding: 'substantiated', action: 'advised' };

  it.each(['confirmed', 'sent-back', 'confirmed ', 'concluded'])(
    'lets nobody conclude their own proposal, whatever the desk was made to believe: %s',
    async (event) => {
      const own = await proposedBy(network.accounts.binta);
      await expect(record(own, transition(event, end))).rejects.toMatchObject({ kind: 'forbidden' });
      // The name on it is the session's, whoever the desk says it was.
      const actorId = network.accounts.chaka;
      await expect(record(own, transition('confirmed', end, { actorId }))).rejects.toMatchObject({
        kind: 'forbidden',
      });
    },
  );

  it('lets another confirm it', async () => {
    const id = await proposedBy(network.accounts.chaka);
    await expect(record(id, transition('confirmed', ended))).resolves.toBeDefined();
  });

  const forbidden = async (id: string, event: string, patch: object, more: object = {}) =>
    await expect(record(id, transition(event, patch, more))).rejects.toMatchObject({ kind: 'forbidden' });

  it('by a member of staff gives no consent, and changes nothing that its event does not', async () => {
    const id = await proposedBy(network.accounts.chaka, 'verifying');
    const asked = { state: 'awaiting-complainant', asked_at: AT, questions_asked: 1, paused_since: AT };
    for (const more of [
      { consents: ['contact', 'share-cndh'] },
      { priority: 4 },
      { unread_since: null },
      { record_version: 9 },
      { restricted: true, category: 'restricted', district_id: 'restricted' },
    ])
      await forbidden(id, 'asked', { ...asked, ...more });
    await expect(record(id, transition('asked', asked))).resolves.toBeDefined();
  });

  it('by a member of staff names nobody else as proposer, so as to confirm their own', async () => {
    const own = await proposedBy(network.accounts.binta);
    const chaka = { proposer_id: network.accounts.chaka };
    await forbidden(own, 'withdrawal-closed', chaka);
    await forbidden(own, 'unreadable', { state: 'received', ...chaka });
    await forbidden(own, 'unreadable', { state: 'received', proposer_id: null });
    await forbidden(own, 'sent-back', { state: 'verifying', ...chaka });
    await network.asDefiner((tx) =>
      tx.query('UPDATE complaint SET withdrawal_asked_at = now() WHERE id = $1', [own]),
    );
    await forbidden(own, 'withdrawal-closed', { ...chaka, withdrawal_closer_id: network.accounts.binta });
    await forbidden(own, 'withdrawal-closed', { withdrawal_closer_id: network.accounts.chaka });
  });

  it('by a member of staff ends nothing at another instant, in another team’s name, or out of turn', async () => {
    const id = await proposedBy(network.accounts.chaka);
    const longAgo = new Date(AT.getTime() - 330 * 86_400_000);
    await forbidden(id, 'confirmed', { ...ended, concluded_at: longAgo });
    await forbidden(id, 'confirmed', { state: 'concluded' });
    await forbidden(id, 'confirmed', { ...ended, concluded_team_id: 'mopti' });
    for (const at of [longAgo, new Date(AT.getTime() + 3_600_000), null]) {
      const text = transition('confirmed', { ...ended, concluded_at: at }, { at });
      await expect(record(id, text)).rejects.toBeDefined();
    }
    await expect(record(id, transition('confirmed', ended))).resolves.toBeDefined();
  });

  it('by a member of staff bars nobody but those whom what happened bars, and lets none of these off', async () => {
    const id = await proposedBy(network.accounts.chaka, 'verifying');
    const { awa, binta, chaka } = network.accounts;
    const conflict = (...accounts: string[]) => ({
      reason: 'conflict',
      exclude: accounts.map((accountId) => ({ accountId, reason: 'conflict' })),
    });
    const returned = { state: 'received', assignee_id: null };
    await network.asDefiner((tx) =>
      tx.query('UPDATE complaint SET assignee_id = $2 WHERE id = $1', [id, binta]),
    );
    for (const all of [conflict(awa, binta, chaka), conflict(), { ...conflict(binta), reason: 'workload' }])
      await forbidden(id, 'returned-to-pool', returned, all);
    await forbidden(id, 'accepted', { state: 'verifying' }, conflict(awa));
    await expect(
      record(id, transition('returned-to-pool', returned, conflict(binta))),
    ).resolves.toBeDefined();
  });

  it('lets nobody propose in a colleague’s name, to confirm it themselves, nor confirm something else', async () => {
    const id = await proposedBy(network.accounts.chaka, 'verifying');
    const proposal = { state: 'deciding', finding: 'substantiated', action: 'advised' };
    for (const proposer of [{ proposer_id: network.accounts.chaka }, { proposer_id: null }]) {
      const text = transition('conclusion-proposed', { ...proposal, ...proposer });
      await expect(record(id, text)).rejects.toMatchObject({ kind: 'forbidden' });
    }
    // Left out, it stays whose it was.
    await expect(record(id, transition('conclusion-proposed', proposal))).rejects.toMatchObject({
      kind: 'forbidden',
    });
    const own = transition('conclusion-proposed', { ...proposal, proposer_id: network.accounts.binta });
    await expect(record(id, own)).resolves.toBeDefined();
    const proposed = await proposedBy(network.accounts.chaka);
    for (const other of [{ finding: 'unfounded' }, { action: 'transmitted' }, { closing_reason: 'spam' }]) {
      const text = transition('confirmed', { ...ended, ...other });
      await expect(record(proposed, text)).rejects.toMatchObject({ kind: 'forbidden' });
    }
  });

  it('lets nobody conclude alone what needs two, nor move a complaint but by a transfer', async () => {
    const id = await proposedBy(network.accounts.chaka, 'verifying');
    await expect(record(id, transition('concluded', end))).rejects.toMatchObject({ kind: 'forbidden' });
    const away = { ...end, finding: 'unsubstantiated', team_id: 'mopti' };
    await expect(record(id, transition('concluded', away))).rejects.toMatchObject({ kind: 'forbidden' });
    const alone = { ...end, finding: 'unsubstantiated' };
    await expect(record(id, transition('concluded', alone))).resolves.toBeDefined();
  });

  it('by a standby team’s member writes no record and no word to the person, reads for nobody, and decides nothing', async () => {
    const { id } = await network.file();
    await network.asDefiner(async (tx) => {
      await tx.query(
        `INSERT INTO case_grant (complaint_id, holder_kind, holder, reason, from_at)
        VALUES ($1, 'team', 'mopti', 'standby', now() - interval '1 day')`,
        [id],
      );
      await tx.query('UPDATE complaint SET unread_since = now() WHERE id = $1', [id]);
    });
    const keep = (kind: string) =>
      network.under('daouda', (tx) =>
        tx.query(
          `INSERT INTO sealed_item (id, complaint_id, box, kind, request_key, author_id, created_at, revision, content)
           VALUES (gen_random_uuid(), $1, 'case', $2, $2, current_account(), now(), 1, '\\x01')`,
          [id, kind],
        ),
      );
    for (const kind of ['record', 'message-out'])
      await expect(keep(kind)).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(keep('note')).resolves.toBeDefined();
    await network.under('daouda', (tx) => tx.query('SELECT mark_read($1, 1), advance_record($1, 1)', [id]));
    const declined = transition(
      'declined',
      { ...ended, finding: 'not-examined', action: 'none' },
      { writingsSeen: 1 },
    );
    const decide = network.under('daouda', (tx) =>
      tx.query('SELECT record_staff_transition($1, 1, $2)', [id, declined]),
    );
    await expect(decide).rejects.toMatchObject({ kind: 'forbidden' });
    const [row] = await network.asDefiner((tx) =>
      tx.query(
        'SELECT unread_since IS NOT NULL AS unread, writings, record_version, version FROM complaint WHERE id = $1',
        [id],
      ),
    );
    expect(row).toEqual({ unread: true, writings: 1, record_version: 0, version: 1 });
  });

  it('writes no ledger line that does not fit its complaint, and none twice', async () => {
    const id = await proposedBy(network.accounts.chaka, 'verifying');
    const [received] = await network.asDefiner((tx) =>
      tx.query<Record<string, unknown>>(
        `SELECT l.*, l.cohort_day::text AS cohort_day, l.event_day::text AS event_day
           FROM complaint_history h JOIN count_ledger l ON l.history_id = h.id WHERE h.complaint_id = $1`,
        [id],
      ),
    );
    const today = new Date().toISOString().slice(0, 10);
    const concluded = (...ledger: object[]) =>
      record(id, transition('concluded', { ...end, finding: 'unsubstantiated' }, { ledger }));
    const line = { ...received, measure: 'processed', event_day: today };
    for (const lines of [
      [{ ...line, team_id: 'mopti' }],
      [{ ...line, district_id: 'mopti' }],
      [{ ...line, kind: 'other' }],
      [{ ...line, category: 'other' }],
      [{ ...line, delta: 100_000 }],
      [{ ...line, delta: -1 }],
      [line, line],
      [{ ...line, measure: 'received' }],
      // Nor may another month be given, or lose, what this one counts.
      [{ ...line, event_day: '2026-01-01' }],
      [{ ...line, event_day: '5000000-01-01' }],
      [{ ...line, cohort_day: '2026-01-01' }],
      [received!, { ...received, event_day: '2026-01-01', delta: -1 }],
      [
        { ...received, delta: -1 },
        { ...received, event_day: '2026-01-01' },
      ],
      [{ ...received, delta: -1 }],
      [
        { ...received, delta: 1_000 },
        { ...received, delta: -1_000 },
      ],
      [
        { ...received, delta: -1 },
        { ...received, delta: -1 },
        { ...received, district_id: 'restricted' },
        { ...received, district_id: 'restricted' },
      ],
      [{ ...line, measure: 'of-my-own' }],
      [{ ...line, measure: null }],
    ]) {
      await expect(concluded(...lines)).rejects.toMatchObject({ kind: 'invalid' });
    }
    await expect(concluded(line, { ...line, measure: 'closed' })).resolves.toBeDefined();
  });

  it('files nothing that is counted as another team’s, place’s or kind’s', async () => {
    const { transition: honest, ...rest } = network.filing();
    const [line] = honest.ledger;
    for (const other of [
      { team: 'mopti' },
      { district: 'mopti' },
      { kind: 'human-rights' },
      { category: 'x' },
    ]) {
      const filing = { ...rest, transition: { ...honest, ledger: [{ ...line!, ...other }] } } as Filing;
      await expect(network.filings.file(filing)).rejects.toMatchObject({ kind: 'invalid' });
    }
    await expect(network.filings.file({ ...rest, transition: honest })).resolves.toMatchObject({
      outcome: 'filed',
    });
  });

  it('by the worker gives a complaint to somebody and changes nothing else of it', async () => {
    const { id } = await network.file();
    const worker = await network.as('worker');
    const given = { state: 'assigned', assignee_id: network.accounts.binta };
    const assign = (patch: object, more: object = {}) =>
      worker.run(null, (tx) =>
        tx.query('SELECT record_worker_transition($1, 1, $2)', [id, transition('assigned', patch, more)]),
      );
    const barred = { exclude: [{ accountId: network.accounts.awa, reason: 'conflict' }] };
    await expect(assign(given, barred)).rejects.toMatchObject({ kind: 'forbidden' });
    for (const more of [
      { finding: 'unfounded' },
      { restricted: true },
      { consents: ['publish'] },
      { category: 'x' },
    ])
      await expect(assign({ ...given, ...more })).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(assign(given)).resolves.toBeDefined();
  });

  it('by the public door reopens nothing that is not concluded, and writes no thousand lines', async () => {
    const { tokenMac } = await network.file();
    const reopened = transition('reopened', { state: 'received' });
    const write = `SELECT follow_write($1, gen_random_uuid(), 'message-in', 'k', $2, now(), 1, $3)`;
    await expect(asIntake(write, [tokenMac, randomBytes(50), reopened])).rejects.toMatchObject({
      code: 'KK422',
    });
    const object = `SELECT follow_object($1, gen_random_uuid(), 'k', $2, 1, $3)`;
    await expect(asIntake(object, [tokenMac, randomBytes(50), reopened])).rejects.toMatchObject({
      code: 'KK409',
    });
    const asked = { withdrawal_asked_at: new Date() };
    const ledger = Array.from({ length: 3_000 }, () => ({ measure: 'received', delta: 1 }));
    await expect(withdraw(tokenMac, transition('withdrawal-asked', asked, { ledger }))).rejects.toMatchObject(
      {
        code: 'KK422',
      },
    );
  });

  it('keeps no more of a file than was announced', async () => {
    const { tokenMac } = await network.file();
    const begin = (size: number, parts: number) =>
      asIntake('SELECT file_begin($1, $2, $3, $4, $5, $6, $7::smallint, now(), 20) AS id', [
        ...[
          tokenMac,
          crypto.randomUUID(),
          randomBytes(8).toString('hex'),
          randomBytes(50),
          size,
          randomBytes(32),
          parts,
        ],
      ]);
    await expect(begin(1_000, 400)).rejects.toMatchObject({ code: 'KK422' });
    const file = (await begin(1_000, 1)).rows[0].id as string;
    const put = (length: number) =>
      asIntake('SELECT file_part_put($1, $2, 0::smallint, $3)', [tokenMac, file, randomBytes(length)]);
    await expect(put(262_144)).rejects.toMatchObject({ code: 'KK422' });
    await expect(put(1_000)).resolves.toBeDefined();
  });

  it('opens no session that begins later than now', async () => {
    const desk = await network.connect('desk', 1);
    const hash = randomBytes(32);
    await desk.query(
      `SELECT open_session($1, $2, $3, NULL, now() + interval '11 hours', now() + interval '23 hours')`,
      [crypto.randomUUID(), hash, network.accounts.awa],
    );
    const rows = await desk.query<{ soon: boolean }[]>(
      `SELECT expires_at <= now() + interval '12 hours' AS soon
         FROM session_standing($1, interval '1 hour', interval '24 hours', true)`,
      [hash],
    );
    expect(rows).toEqual([{ soon: true }]);
  });

  it('opens no session for years', async () => {
    const client = new Client({ connectionString: network.database.urls.desk });
    await client.connect();
    const hash = randomBytes(32);
    const open = `SELECT open_session($1, $2, $3, NULL, now(), now() + interval '9 years')`;
    await client.query(open, [crypto.randomUUID(), hash, network.accounts.awa]);
    const standing = `SELECT expires_at < now() + interval '13 hours' AS soon
                        FROM session_standing($1, interval '9 years', interval '9 years', true)`;
    expect((await client.query(standing, [hash])).rows).toEqual([{ soon: true }]);
    await client.end();
  });
});
