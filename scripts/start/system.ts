import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import {
  ensureRoles,
  LocalPostgres,
  migrateDatabase,
  postgresPlaces,
  roleUrl,
  vouchForReportKey,
  type LoginRole,
} from '#database';
import { migrateQueue } from '#jobs';
import { ConfigurationError } from '#platform';
import { publicKeyOf } from '#sealing';
import { Child } from './child.js';
import { Demonstration } from './demonstration.js';
import { startEnvironment, type Environment } from './environment.js';
import { InstanceLock } from './instance-lock.js';
import { Running } from './running.js';
import { rootPublicKey, secretsOf, type Secrets } from './secrets.js';

const DIST = join(import.meta.dirname, '..', '..');

/** Brings the whole system up and keeps it up until it is asked to stop. */
export async function startSystem(): Promise<void> {
  const environment = startEnvironment();
  const lock = new InstanceLock(environment.dataDir);
  await lock.take();
  const running = new Running(lock);
  running.stopOnSignal();
  try {
    await bringUp(environment, lock, running);
  } catch (error) {
    const asked = running.isStopping;
    await running.stop();
    // What fails because it is being stopped is no failure.
    if (!asked) throw error;
  }
}

async function bringUp(environment: Environment, lock: InstanceLock, running: Running): Promise<void> {
  const step = stepsOf(running);
  await assertFree(environment);
  const secrets = secretsOf(environment.dataDir);
  if (!environment.databaseUrl) step('starting Postgres');
  const adminUrl = environment.databaseUrl ?? (await startPostgres(environment, running));
  step('preparing the database');
  await ensureRoles(adminUrl, secrets.passwords);
  const url = (role: LoginRole) => roleUrl(adminUrl, role, secrets.passwords[role]);
  const applied = await migrateDatabase(url('owner'));
  await migrateQueue(url('owner'));
  await vouchForReportKey(url('owner'), publicKeyOf(secrets.reportKey));
  step(applied.length > 0 ? `${applied.length} migrations applied` : 'the database is up to date');

  const note = (pid: number) => lock.note(pid);
  const demonstration = new Demonstration(join(DIST, 'scripts/demo.js'), environment, secrets, url, note);
  running.door(() => demonstration.stop());
  await demonstration.untilMade();

  step('starting intake, desk and worker');
  const children = doors(environment, secrets, url, note);
  for (const child of children) running.door(() => child.stop());
  await Promise.all(children.map((child) => child.start()));
  announce(environment);
}

/** A port that another program holds is told in plain words, before anything is started. */
async function assertFree({ intakePort, deskPort }: Environment): Promise<void> {
  const faults: string[] = [];
  for (const [name, port] of [
    ['INTAKE_PORT', intakePort],
    ['DESK_PORT', deskPort],
  ] as const) {
    if (!(await isFree(port))) faults.push(`${name}: another program listens on port ${port}`);
  }
  if (faults.length > 0) throw new ConfigurationError(faults);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer().once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

async function startPostgres(environment: Environment, running: Running): Promise<string> {
  const postgres = new LocalPostgres(postgresPlaces(environment.dataDir));
  const restart = async () => {
    console.log('Postgres ended unexpectedly; starting it again');
    for (let pause = 250; !running.isStopping; pause = Math.min(2 * pause, 10_000)) {
      if (await postgres.start(() => void restart()).then(() => true, logged)) return;
      await wait(pause);
    }
  };
  running.ground(() => postgres.stop());
  // Whatever ends this process, but for kill -9, ends Postgres with it.
  process.once('exit', () => postgres.pid && process.kill(postgres.pid, 'SIGINT'));
  await postgres.start(() => void restart());
  return postgres.adminUrl;
}

function logged(error: unknown): false {
  console.error(error instanceof Error ? error.message : error);
  return false;
}

function doors(
  environment: Environment,
  secrets: Secrets,
  url: (role: LoginRole) => string,
  note: (pid: number) => void,
): Child[] {
  const root = rootPublicKey(environment.dataDir);
  if (!root) throw new Error('ROOT_PUBLIC_KEY: this network has no root key; set its public part.');
  const child = (name: string, own: Record<string, string>) =>
    new Child(
      name,
      join(DIST, 'apps', name, 'src/main.js'),
      { ...own, ...environment.handedOn },
      join(environment.dataDir, `${name}.log`),
      note,
    );
  return [
    child('intake', {
      INTAKE_PORT: String(environment.intakePort),
      INTAKE_DATABASE_URL: url('intake'),
      PUBLIC_URL: environment.publicUrl,
      RECEIPT_PEPPER: secrets.receiptPepper,
      ROOT_PUBLIC_KEY: root,
    }),
    child('desk', {
      DESK_PORT: String(environment.deskPort),
      DESK_DATABASE_URL: url('desk'),
      REPORT_DATABASE_URL: url('report'),
      DESK_URL: environment.deskUrl,
      PUBLIC_URL: environment.publicUrl,
      DESK_PEPPER: secrets.deskPepper,
      RECEIPT_PEPPER: secrets.receiptPepper,
      ROOT_PUBLIC_KEY: root,
      // The server's password is the worker's alone.
      ...(environment.mail ? { MAIL_FROM: environment.mail.MAIL_FROM } : {}),
    }),
    child('worker', {
      WORKER_DATABASE_URL: url('worker'),
      CHECK_DATABASE_URL: url('check'),
      REPORT_KEY: secrets.reportKey,
      DESK_URL: environment.deskUrl,
      ...environment.mail,
      ...(environment.queueUrl ? { QUEUE_URL: environment.queueUrl } : {}),
    }),
  ];
}

function announce(environment: Environment): void {
  const accounts = join(environment.dataDir, 'demo-accounts.txt');
  const lines = ['', `Complaint form   ${environment.publicUrl}`, `Staff console    ${environment.deskUrl}`];
  if (existsSync(accounts)) {
    const [head = ''] = readFileSync(accounts, 'utf8').split('\n\n\n');
    lines.push('', head.trimEnd(), '', `All accounts: ${accounts}`);
  }
  console.log([...lines, '', 'ready'].join('\n'));
}

function stepsOf(running: Running): (text: string) => void {
  const began = Date.now();
  return (text) => {
    if (running.isStopping) throw new Error('Asked to stop.');
    console.log(`${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${text}`);
  };
}
