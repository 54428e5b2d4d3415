import 'reflect-metadata';
import { createDataSource, UnitOfWork } from '#database';
import { FailedJobs, JobQueues, queueBackend, Redrive, type FailedJob } from '#jobs';
import { systemClock } from '#kernel';
import { ConfigurationError } from '#platform';
import { roleDatabaseUrl } from './operator/role-database.js';
import { runCommand } from './operator/run-command.js';

const USAGE =
  'npm run jobs:failed · npm run jobs:failed -- redrive <id> · npm run jobs:failed -- redrive all';

/** Lists the jobs that gave up, and sends them on their way again. */
await runCommand(async () => {
  const [command, id] = process.argv.slice(2);
  if (command !== undefined && (command !== 'redrive' || !id)) throw new ConfigurationError([USAGE]);
  const url = roleDatabaseUrl('worker');
  const dataSource = await createDataSource({ url, name: 'kenekanko-failed-jobs', poolSize: 2 }).initialize();
  const unitOfWork = new UnitOfWork(dataSource);
  const failedJobs = new FailedJobs();
  try {
    if (command === undefined) print(await unitOfWork.run(null, (tx) => failedJobs.list(tx)));
    else await redrive(url, unitOfWork, failedJobs, id === 'all' ? undefined : id);
    return 0;
  } finally {
    await dataSource.destroy();
  }
});

async function redrive(
  url: string,
  unitOfWork: UnitOfWork,
  failedJobs: FailedJobs,
  id?: string,
): Promise<void> {
  const queues = new JobQueues(queueBackend(process.env['QUEUE_URL'], url));
  try {
    const sent = await new Redrive(unitOfWork, systemClock, failedJobs, queues).run(id);
    for (const job of sent) process.stdout.write(`sent again: ${job.id}\n`);
    if (sent.length === 0) process.stdout.write('nothing to send again\n');
  } finally {
    await queues.close();
  }
}

function print(jobs: readonly FailedJob[]): void {
  for (const { id, errorCode, attempts, failedAt } of jobs) {
    process.stdout.write(`${failedAt.toISOString()}  ${id}  ${errorCode}  after ${attempts} tries\n`);
  }
  process.stdout.write(`${jobs.length} failed jobs${jobs.length > 0 ? `; ${USAGE}` : ''}\n`);
}
