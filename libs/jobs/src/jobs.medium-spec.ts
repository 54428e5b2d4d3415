import { setTimeout as wait } from 'node:timers/promises';
import {
  FailedJobs,
  JobQueues,
  JobRegistry,
  JobWorkers,
  OnJob,
  queueBackend,
  Redrive,
  type FailedJob,
  type QueueBackend,
} from '#jobs';
import { DomainError, newId, systemClock } from '#kernel';
import type { JobPayload } from '#messages';
import { hasRedis, testRedis, TestNetwork, type TestRedis } from '#testing';

const backends = hasRedis() ? ['postgres', 'redis'] : ['postgres'];

describe.each(backends)('jobs on %s', (kind) => {
  let network: TestNetwork;
  let redis: TestRedis | undefined;
  let backend: QueueBackend;
  let queues: JobQueues;
  let workers: JobWorkers;
  const done: string[] = [];
  const gaveUp: Omit<FailedJob, 'redrivenAt'>[] = [];
  let fault: Error | undefined;

  class Handlers {
    @OnJob('assign-complaint')
    assign({ complaintId }: JobPayload<'assign-complaint'>): Promise<void> {
      if (complaintId.startsWith('poison'))
        return Promise.reject(fault ?? new DomainError('test.poison', 'conflict'));
      done.push(complaintId);
      return Promise.resolve();
    }

    @OnJob('drain-pool')
    async drain(): Promise<void> {}

    @OnJob('wait-out')
    async waitOut(): Promise<void> {}

    @OnJob('reckon-team')
    async reckonTeam(): Promise<void> {}

    @OnJob('tell-people')
    async tellPeople(): Promise<void> {}

    @OnJob('confirm-address')
    async confirmAddress(): Promise<void> {}

    @OnJob('mail-person')
    async mailPerson(): Promise<void> {}

    @OnJob('look-through')
    async lookThrough(): Promise<void> {}

    @OnJob('make-report')
    async makeReport(): Promise<void> {}
  }

  beforeAll(async () => {
    network = await TestNetwork.open();
    if (kind === 'redis') redis = await testRedis();
    backend = queueBackend(redis?.url, network.database.urls.worker);
    queues = new JobQueues(backend);
    await queues.warmUp();
    const watcher = {
      gaveUp: async (job: Omit<FailedJob, 'redrivenAt'>) => {
        gaveUp.push(job);
        await (await network.as('worker')).run(null, (tx) => new FailedJobs().record(tx, job));
      },
      stumbled: () => undefined,
    };
    workers = new JobWorkers(backend, JobRegistry.of([new Handlers()]), watcher);
  }, 120_000);
  afterAll(async () => {
    await workers.close();
    await queues.close();
    await network.close();
    await redis?.stop();
  }, 30_000);

  const job = (complaintId: string) => ({ name: 'assign-complaint', payload: { complaintId } }) as const;
  const until = async (condition: () => boolean) => {
    for (let tries = 0; tries < 1_500 && !condition(); tries++) await wait(20);
    expect(condition()).toBe(true);
  };

  it('does many at once, each once', async () => {
    const ids = Array.from({ length: 200 }, () => newId());
    await queues.add(ids.map((id) => ({ id: `assign-complaint.${id}`, job: job(id) })));
    await until(() => done.length >= 200);
    expect([...done].sort()).toEqual([...ids].sort());
  });

  it('does not let a poison job hold up the others, and lists it when it gives up', async () => {
    fault = new Error('Awa said that …');
    await queues.add([{ id: 'assign-complaint.poison', job: job('poison') }]);
    const after = newId();
    await queues.add([{ id: `assign-complaint.${after}`, job: job(after) }]);
    await until(() => done.includes(after));
    expect(gaveUp).toEqual([]);
    await queues.add([
      { id: 'assign-complaint.poison-unknown', job: { name: 'assign-complaint', payload: {} } as never },
    ]);
    await until(() => gaveUp.length > 0);
    expect(gaveUp[0]).toMatchObject({ id: 'assign-complaint.poison-unknown', errorCode: 'job.unknown' });
  });

  it('waits for the database without counting the tries', async () => {
    fault = new DomainError('database.unavailable', 'unavailable');
    await queues.add([{ id: 'assign-complaint.poison-away', job: job('poison-away') }]);
    await wait(500);
    expect(gaveUp.map(({ id }) => id)).not.toContain('assign-complaint.poison-away');
    expect(await queues.pending()).toBeGreaterThan(0);
  });

  it('sends what failed on its way again, once', async () => {
    const worker = await network.as('worker');
    const failed = {
      id: 'assign-complaint.lost',
      name: 'assign-complaint',
      attempts: 8,
      failedAt: new Date(),
    };
    const id = newId();
    await worker.run(null, (tx) =>
      new FailedJobs().record(tx, { ...failed, payload: { complaintId: id }, errorCode: 'test.lost' }),
    );
    const redrive = new Redrive(worker, systemClock, new FailedJobs(), queues);
    expect(await redrive.run(failed.id)).toMatchObject([{ id: failed.id }]);
    await until(() => done.includes(id));
    await expect(redrive.run(failed.id)).rejects.toMatchObject({ code: 'failed-job.unknown' });
  });
});

describe('the registry', () => {
  class Some {
    @OnJob('assign-complaint')
    async assign(): Promise<void> {}
  }

  it('fails the boot when a job has no handler, or two', () => {
    expect(() => JobRegistry.of([new Some()])).toThrow(
      'job drain-pool has no handler; job wait-out has no handler',
    );
    expect(() => JobRegistry.of([new Some(), new Some()])).toThrow('job assign-complaint has two handlers');
  });
});
