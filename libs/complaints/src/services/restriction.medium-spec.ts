import { randomBytes } from 'node:crypto';
import { AssignComplaintService } from '#complaints';
import { verifyCounts } from '#counts';
import { TestNetwork } from '#testing';

const TRANSFER = { event: 'transferred', teamId: 'restricted', reason: 'restricted' } as const;
const OPEN = { kind: 'human-rights', category: 'integrity', risk: ['ongoing'] } as const;
const keys = () => ({ recipient: 'age1other', caseKey: randomBytes(200), dialogueKey: randomBytes(200) });

describe('a complaint that becomes restricted', () => {
  let network: TestNetwork;
  beforeAll(async () => {
    network = await TestNetwork.open();
  }, 120_000);
  afterAll(() => network.close());

  const select = async <Row>(sql: string, id: string): Promise<Row[]> =>
    (await network.as('check')).run(null, (tx) => tx.query<Row>(sql, [id]));

  /** What is counted of a complaint now, by place and category. */
  const countedAs = (id: string) =>
    select(
      `SELECT DISTINCT district_id, category FROM (
         SELECT measure, district_id, category FROM count_ledger l JOIN complaint_history h ON h.id = l.history_id
          WHERE h.complaint_id = $1 GROUP BY measure, cohort_day, event_day, district_id, l.team_id, category
         HAVING sum(delta) <> 0) AS standing`,
      id,
    );

  /** Every readable column that bears the complaint, apart from the ledger, where nothing is ever overwritten. */
  const readable = async (id: string) =>
    JSON.stringify(
      await select(
        `SELECT to_jsonb(c) - 'concluded_team_id' AS row FROM complaint c WHERE id = $1
         UNION ALL SELECT to_jsonb(h) - 'from_team_id' - 'to_team_id' FROM complaint_history h WHERE complaint_id = $1
         UNION ALL SELECT to_jsonb(d) FROM assignment_decision d WHERE complaint_id = $1 AND team_id = 'restricted'`,
        id,
      ),
    );

  it('says neither place nor category any more, in its row and in what is counted', async () => {
    const { id } = await network.file(OPEN);
    await network.act('binta', id, { event: 'accepted' });
    const before = await network.under('awa', (tx) => network.complaints.get(tx, id));
    expect(before).toMatchObject({ districtId: 'sikasso', priorityRule: 'life-or-body', restricted: false });
    await network.act('awa', id, TRANSFER, { keys: keys() });
    const after = await network.under('hawa', (tx) => network.complaints.get(tx, id));
    expect(after).toMatchObject({
      ...{ restricted: true, districtId: 'restricted', category: 'restricted' },
      ...{ priority: 2, priorityRule: 'restricted', risk: ['ongoing'], teamId: 'restricted' },
    });
    expect(await countedAs(id)).toEqual([{ district_id: 'restricted', category: 'restricted' }]);
    const worker = await network.as('worker');
    const { clock, complaints, contexts, writer } = network;
    const assignment = new AssignComplaintService(worker, clock, complaints, contexts, writer);
    await assignment.assign({ complaintId: id, jobId: 'job' });
    expect(await readable(id)).not.toMatch(/sikasso|integrity|life-or-body/);
  });

  it('is masked by a transfer to a restricted team for another reason', async () => {
    const { id } = await network.file(OPEN);
    await network.act('awa', id, { ...TRANSFER, reason: 'conflict' }, { keys: keys() });
    const after = await network.under('hawa', (tx) => network.complaints.get(tx, id));
    expect(after).toMatchObject({ restricted: true, districtId: 'restricted', category: 'restricted' });
    expect(await countedAs(id)).toEqual([{ district_id: 'restricted', category: 'restricted' }]);
  });

  it('is masked also after it was concluded and reopened', async () => {
    const { id } = await network.file(OPEN);
    await network.act('binta', id, { event: 'declined', closingReason: 'inadmissible' });
    await network.act('awa', id, { event: 'reopened', reason: 'new-facts' });
    await network.act('awa', id, TRANSFER, { keys: keys() });
    await network.act('hawa', id, { event: 'accepted' });
    expect(await countedAs(id)).toEqual([{ district_id: 'restricted', category: 'restricted' }]);
    expect(await readable(id)).not.toMatch(/sikasso|integrity|life-or-body/);
  });

  it('cancels each line with every dimension and both days, and the counts verify', async () => {
    const { id } = await network.file(OPEN);
    network.clock.advance(1_000);
    await network.act('awa', id, TRANSFER, { keys: keys() });
    const lines = await select<{ number: number }>(
      `SELECT h.number, l.delta, to_jsonb(l) - 'sequence' - 'history_id' - 'line' - 'recorded_at' - 'delta' AS counted
         FROM count_ledger l JOIN complaint_history h ON h.id = l.history_id
        WHERE h.complaint_id = $1 AND l.measure = 'received' ORDER BY l.sequence`,
      id,
    );
    const [received, cancelled, masked] = lines;
    expect(lines).toHaveLength(3);
    expect(cancelled).toEqual({ ...received, number: 2, delta: -1 });
    expect(masked).toMatchObject({ number: 2, delta: 1, counted: { district_id: 'restricted' } });
    const { verdicts } = await verifyCounts(await network.connect('check'));
    expect(verdicts.filter(({ faults }) => faults > 0)).toEqual([]);
  });
});
