import { createHash, randomBytes } from 'node:crypto';
import { WaitingQuery } from '#complaints';
import { HOUR, newId } from '#kernel';
import { Outbox } from '#outbox';
import { TestNetwork } from '#testing';
import { LOST_AFTER, UnassignedSweep } from '../src/assignment/unassigned.sweep.js';
import { LeftoversSweep } from '../src/leftovers/leftovers.sweep.js';

describe('what is left over', () => {
  let network: TestNetwork;
  beforeEach(async () => {
    network = await TestNetwork.open();
  }, 120_000);
  afterEach(() => network.close());

  const sweep = async () => new LeftoversSweep(await network.as('worker')).run();
  const count = async (what: string) => {
    const rows = await (
      await network.as('owner')
    ).run(null, (tx) => tx.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${what}`));
    return rows[0]!.count;
  };

  it('of messages goes a week after they were handed on, and never before they were', async () => {
    await Promise.all([network.file(), network.file(), network.file()]);
    await network.asOwner(`UPDATE outbox SET created_at = now() - interval '9 days'`);
    await network.asOwner(
      `UPDATE outbox SET handed_at = now() - CASE id % 3 WHEN 0 THEN interval '8 days' ELSE interval '6 days' END
        WHERE id % 3 < 2`,
    );
    expect(await sweep()).toBe(1);
    expect([await count('outbox'), await count('outbox WHERE handed_at IS NULL')]).toEqual([2, 1]);
    await network.asOwner(
      `INSERT INTO outbox (event, payload, created_at, handed_at)
       SELECT 'complaint.filed', '{}', now(), now() - interval '8 days' FROM generate_series(1, 250)`,
    );
    expect(await sweep()).toBe(250);
  });

  it('of a message that went is missed by no one: who was never assigned is still found', async () => {
    const { id } = await network.file();
    await network.asOwner(`UPDATE outbox SET handed_at = now() - interval '8 days'`);
    await sweep();
    network.clock.advance(LOST_AFTER + 1_000);
    const worker = await network.as('worker');
    const unassigned = new UnassignedSweep(worker, network.clock, new WaitingQuery(), new Outbox());
    expect(await unassigned.run()).toBe(1);
    expect(await count(`outbox WHERE payload->>'complaintId' = '${id}'`)).toBe(1);
  });

  it('of files that never came whole goes after three days, but not the word that they were sent', async () => {
    const { tokenMac } = await network.file();
    const parts = [randomBytes(100), randomBytes(100)] as const;
    const announced = {
      ...{ manifest: randomBytes(50), size: 200, partCount: 2, most: 20 },
      sha256: createHash('sha256').update(Buffer.concat(parts)).digest(),
    };
    const begin = (id: string, at: Date) =>
      network.files.begin(tokenMac, { ...announced, id, requestKey: id, at });
    const [whole, late, takenUp] = [newId(), newId(), newId()];
    for (const id of [whole, late, takenUp]) {
      await begin(id, new Date(Date.now() - 73 * HOUR));
      await network.files.putPart(tokenMac, id, 0, parts[0]);
    }
    await network.files.putPart(tokenMac, whole, 1, parts[1]);
    expect(await network.files.complete(tokenMac, whole, new Date())).toBe(true);
    expect(await begin(takenUp, new Date())).toBe(takenUp);
    expect(await sweep()).toBe(1);
    const left = async (id: string) => count(`file_part WHERE file_id = '${id}'`);
    expect([await left(whole), await left(late), await left(takenUp)]).toEqual([2, 0, 1]);
    expect(await count('complaint_file')).toBe(3);
  });
});
