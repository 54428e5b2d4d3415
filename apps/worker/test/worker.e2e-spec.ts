import 'reflect-metadata';
import { setTimeout as wait } from 'node:timers/promises';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { Complaint } from '#complaints';
import { createDataSource } from '#database';
import { JobQueues, jobId, queueBackend } from '#jobs';
import { hasRedis, testRedis, TestNetwork, type TestRedis } from '#testing';
import { WorkerConfig } from '../src/worker.config.js';
import { WorkerModule } from '../src/worker.module.js';

const backends = hasRedis() ? ['postgres', 'redis'] : ['postgres'];

describe.each(backends)('the worker, jobs on %s', (kind) => {
  let network: TestNetwork;
  let redis: TestRedis | undefined;
  let worker: INestApplicationContext | undefined;

  beforeAll(async () => {
    network = await TestNetwork.open();
    if (kind === 'redis') redis = await testRedis();
  }, 120_000);
  afterAll(async () => {
    await worker?.close();
    await network.close();
    await redis?.stop();
  });

  const config = (): WorkerConfig => ({
    WORKER_DATABASE_URL: network.database.urls.worker,
    CHECK_DATABASE_URL: network.database.urls.check,
    QUEUE_URL: redis?.url,
  });

  const start = async () => {
    const options = { url: network.database.urls.worker, name: 'test', entities: [Complaint] };
    const dataSource = await createDataSource(options).initialize();
    worker = await NestFactory.createApplicationContext(WorkerModule.with(config(), dataSource), {
      logger: false,
    });
  };
  const stop = async () => {
    await worker?.close();
    worker = undefined;
  };

  /** The complaint as soon as it is as it should be. */
  const until = async (id: string, state: Complaint['state'], within = 15_000): Promise<Complaint> => {
    const unitOfWork = await network.as('worker');
    for (let passed = 0; passed < within; passed += 20) {
      const complaint = await unitOfWork.run(null, (tx) => network.complaints.get(tx, id));
      if (complaint.state === state) return complaint;
      await wait(20);
    }
    throw new Error(`not ${state} within ${within} ms`);
  };

  const decisions = async (id: string) =>
    (await network.as('worker')).run(null, (tx) => network.complaints.decisions(tx, id));

  it('assigns what was filed while it was down, and what is filed now', async () => {
    const before = await network.file();
    await start();
    expect(await until(before.id, 'assigned')).toMatchObject({ version: 2 });
    const now = await network.file();
    await until(now.id, 'assigned');
    const [decision] = await decisions(now.id);
    expect(decision).toMatchObject({ chosenId: expect.any(String) as string });
    expect(decision!.candidates).toHaveLength(3);
  });

  it('keeps in the pool what nobody can take, and gives out the oldest when someone has room', async () => {
    const first = await network.file({ language: 'taq' });
    network.clock.advance(1_000);
    await network.file({ language: 'taq' });
    for (let tries = 0; tries < 500 && (await decisions(first.id)).length === 0; tries++) await wait(20);
    expect(await decisions(first.id)).toMatchObject([{ chosenId: null }]);
    const [waiting, other] = [await network.file(), await network.file()];
    await until(waiting.id, 'assigned');
    await until(other.id, 'assigned');
    await network.asOwner(`UPDATE account SET languages = languages || '{taq}' WHERE username = 'binta'`);
    const freed = await until(other.id, 'assigned');
    const assignee = Object.entries(network.accounts).find(([, id]) => id === freed.assigneeId)![0];
    // The worker under test goes by the machine's clock.
    network.clock.moveTo(new Date());
    // Whoever declines one has room for another: the oldest of those that wait.
    await network.act(assignee as 'binta', other.id, { event: 'declined', closingReason: 'spam' });
    expect(await until(first.id, 'assigned')).toMatchObject({ assigneeId: network.accounts.binta });
  });

  it('does a job twice to the effect of once', async () => {
    const { id } = await network.file();
    await until(id, 'assigned');
    const queues = new JobQueues(queueBackend(redis?.url, network.database.urls.worker));
    const job = { name: 'assign-complaint', payload: { complaintId: id } } as const;
    await queues.add([1, 2, 3].map((n) => ({ id: jobId('assign-complaint', `again-${n}`), job })));
    for (let tries = 0; tries < 500 && (await queues.pending()) > 0; tries++) await wait(20);
    await queues.close();
    expect(await decisions(id)).toHaveLength(1);
    expect(await until(id, 'assigned')).toMatchObject({ version: 2 });
  });

  it('marks the ledger soon after something was counted', async () => {
    await network.file();
    const check = await network.as('check');
    const behind = () =>
      check.run(null, (tx) =>
        tx.query<{ behind: string }>(
          `SELECT (SELECT max(sequence) FROM count_ledger) - coalesce(max(sequence), 0) AS behind FROM ledger_mark`,
        ),
      );
    let left = await behind();
    for (let tries = 0; tries < 100 && left[0]!.behind !== '0'; tries++) {
      await wait(50);
      left = await behind();
    }
    expect(left).toEqual([{ behind: '0' }]);
  });

  it('stops within seconds, finishing what it does', async () => {
    const filed = await Promise.all(Array.from({ length: 20 }, () => network.file()));
    const began = Date.now();
    await stop();
    expect(Date.now() - began).toBeLessThan(8_000);
    await start();
    for (const { id } of filed) {
      await until(id, 'assigned');
      expect((await decisions(id)).filter(({ chosenId }) => chosenId !== null)).toHaveLength(1);
    }
  }, 30_000);

  if (kind === 'redis') {
    it('goes on after Redis was wiped and away', async () => {
      await redis!.stop();
      const filed = await network.file();
      await wait(300);
      redis = await testRedis(Number(new URL(redis!.url).port));
      expect(await until(filed.id, 'assigned')).toMatchObject({ version: 2 });
    }, 30_000);
  }
});
