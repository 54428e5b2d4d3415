import { newId } from '#kernel';
import { TestNetwork } from '#testing';

// Locks and versions make two winners unlikely; the database makes them impossible.
describe('the decision on a version of a complaint', () => {
  let network: TestNetwork;
  beforeAll(async () => void (network = await TestNetwork.open()), 60_000);
  afterAll(() => network?.close());

  const decide = async (id: string, version: number, chosenId: string | null): Promise<void> => {
    const worker = await network.as('worker');
    await worker.run(null, (tx) =>
      tx.query(
        `INSERT INTO assignment_decision (id, job_id, complaint_id, complaint_version, team_id, decided_at, chosen_id, candidates)
         VALUES ($1, $2, $3, $4, 'sikasso', now(), $5, '[]')`,
        [newId(), newId(), id, version, chosenId],
      ),
    );
  };

  it('refuses a second winner of the same version, whoever asks', async () => {
    const { id } = await network.file();
    const { awa, binta } = network.accounts;
    await decide(id, 1, awa);
    await expect(decide(id, 1, binta)).rejects.toThrow();
    await expect(decide(id, 1, awa)).rejects.toThrow();
    // Another version may have another winner, and any may wait for one.
    await decide(id, 2, binta);
    await decide(id, 1, null);
  });
});
