import { randomUUID } from 'node:crypto';
import type { Tx } from '#database';
import { TestNetwork } from '#testing';
import type { ComplaintFacts } from '../domain/index.js';
import { Complaint } from './complaint.entity.js';
import { columnName, type ComplaintParticulars, type ComplaintRow } from './complaint-row.js';

/** What stays as it was filed, or is counted by the database; every other property of a complaint is changed by transitions. */
const FILED: readonly (keyof ComplaintFacts | keyof ComplaintParticulars)[] = [
  ...(['id', 'aboutWhom', 'risk', 'channel', 'language', 'genderWish', 'receivedAt', 'enteredAt'] as const),
  ...(['reporter', 'contact', 'sealedBy', 'codeOrigin', 'lateRecipient'] as const),
  ...(['caseRecipient', 'dialogueRecipient', 'writings'] as const),
];

const AT = new Date();

describe('the columns that a transition changes', () => {
  let network: TestNetwork;
  let id: string;
  let expected: string[];
  let every: string[];
  beforeAll(async () => {
    network = await TestNetwork.open();
    ({ id } = await network.file());
    const { columns } = (await network.connect('worker', 1)).getMetadata(Complaint);
    every = columns.map(({ databaseName }) => databaseName);
    const filed = FILED.map(columnName);
    expected = every.filter((column) => !filed.includes(column)).sort();
  }, 120_000);
  afterAll(() => network.close());

  const record = async (tx: Tx, patch: Readonly<Record<string, unknown>>) => {
    const [{ version }] = (await tx.query<{ version: number }>(
      'SELECT version FROM complaint WHERE id = $1',
      [id],
    )) as [{ version: number }];
    // The one event that may change every column.
    const actor = { actorKind: 'staff', actorId: network.accounts.awa };
    const transition = { historyId: randomUUID(), event: 'transferred', at: AT, ...actor, patch };
    await tx.query('SELECT record_transition($1, $2, $3::jsonb)', [id, version, JSON.stringify(transition)]);
  };

  it('record_transition takes them and refuses any other', async () => {
    const taken: string[] = [];
    for (const column of [...every, 'no_such_column']) {
      const refusal = await network
        .asDefiner(async (tx) => {
          const [row] = await tx.query<{ value: unknown }>(
            'SELECT to_jsonb(c) -> $2 AS value FROM complaint c WHERE id = $1',
            [id, column],
          );
          await record(tx, { [column]: row!.value });
          throw new Error('taken');
        })
        .catch((error: Error & { code?: string }) => error.code ?? error.message);
      if (refusal === 'taken') taken.push(column);
      else expect([column, refusal]).toEqual([column, 'complaint.patch-unknown']);
    }
    expect(taken.sort()).toEqual(expected);
  });

  it('record_transition writes each of them', async () => {
    const other = await network.file();
    const instants = Object.fromEntries(
      expected
        .filter((column) => /_(at|since)$/.test(column))
        .map((column, day) => [column, `2026-02-${String(day + 1).padStart(2, '0')}T00:00:00+00:00`]),
    );
    const { awa, binta, chaka, daouda } = network.accounts;
    const patch = {
      ...instants,
      ...{ team_id: 'mopti', kind: 'human-rights', category: 'x', district_id: 'mopti', restricted: true },
      ...{ consents: ['none'], sex: 'x', age_band: 'x', state: 'received', priority: 1, priority_rule: 'x' },
      ...{ assignee_id: awa, proposer_id: binta, second_reader_id: chaka, withdrawal_closer_id: daouda },
      ...{ unreadable: true, finding: 'x', action: 'x', closing_reason: 'x', duplicate_of: other.id },
      ...{ record_version: 7, questions_asked: 7, reopenings: 7, concluded_team_id: 'mopti' },
    };
    expect([...Object.keys(patch), 'version'].sort()).toEqual(expected);
    const stored = await network.asDefiner(async (tx) => {
      await record(tx, patch);
      const [row] = await tx.query<{ stored: Partial<ComplaintRow> }>(
        `SELECT to_jsonb(c) AS stored FROM complaint c WHERE id = $1`,
        [id],
      );
      return row!.stored;
    });
    // Whoever of the staff acts has seen what lay there.
    expect(stored).toMatchObject({ ...patch, unread_since: null, version: 2 });
  });
});
