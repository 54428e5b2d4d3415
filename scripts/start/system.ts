import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import {
  ensureRoles,
  LocalPostgres,
  migrateDatabase,
  postgresPlaces,
  roleUrl,
  type LoginRole,
} from '#database';
import { migrateQueue } from '#jobs';
import { Child } from './child.js';
import { Demonstration } from './demonstration.js';
import { startEnvironment, type Environment } from './environment.js';
import { InstanceLock } from './instance-lock.js';
import { rootPublicKey, secretsOf, type Secrets } from './secrets.js';

const DIST = join(import.meta.dirname, '..', '..');

/** Brings the whole system up and keeps it up until it is asked to stop. */
export async function startSystem(): Promise<void> {
  const environment = startEnvironment();
  const lock = new InstanceLock(environment.dataDir);
  await lock.take();
  const stops: (() => Promise<void>)[] = [];
  stopOnSignal(stops, lock);
  try {
    await bringUp(environment, lock, stops);
  } catch (error) {
    await stopAll(stops, lock);
    throw error;
  }
}

async function bringUp(
  environment: Environment,
  lock: InstanceLock,
  stops: (() => Promise<void>)[],
): Promise<void> {
  const secrets = secretsOf(environment.dataDir);
  const adminUrl = environment.databaseUrl ?? (await startPostgres(environment, stops));
  step('preparing the database');
  await ensureRoles(adminUrl, secrets.passwords);
  const url = (role: LoginRole) => roleUrl(adminUrl, role, secrets.passwords[role]);
  const applied = await migrateDatabase(url('owner'));
  await migrateQueue(url('owner'));
  if (applied.length > 0) step(`${applied.length} migrations applied`);

  const demonstration = new Demonstration(join(DIST, 'scripts/demo.js'), environment, secrets, url, (pid) =>
    lock.note(pid),
  );
  stops.push(() => demonstration.stop());
  await demonstration.untilReady();

  const children = doors(environment, secrets, url, lock);
  for (const child of children) stops.push(() => child.stop());
  step('starting intake, desk and worker');
  await Promise.all(children.map((child) => child.start()));
  announce(environment);
}

async function startPostgres(environment: Environment, stops: (() => Promise<void>)[]): Promise<string> {
  step('starting Postgres');
  const postgres = new LocalPostgres(postgresPlaces(environment.dataDir));
  const restart = async () => {
    console.log('Postgres ended unexpectedly; starting it again');
    for (let pause = 250; ; pause = Math.min(2 * pause, 10_000)) {
      if (await postgres.start(() => void restart()).then(() => true, logged)) return;
      await wait(pause);
    }
  };
  stops.unshift(() => postgres.stop());
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
  lock: InstanceLock,
): Child[] {
  const root = rootPublicKey(environment.dataDir);
  if (!root) throw new Error('ROOT_PUBLIC_KEY: this network has no root key; set its public part.');
  const child = (name: string, own: Record<string, string>) =>
    new Child(
      name,
      join(DIST, 'apps', name, 'src/main.js'),
      { ...own, ...(process.env['LOG_LEVEL'] ? { LOG_LEVEL: process.env['LOG_LEVEL'] } : {}) },
      join(environment.dataDir, `${name}.log`),
      (pid) => lock.note(pid),
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
      DESK_PEPPER: secrets.deskPepper,
      ROOT_PUBLIC_KEY: root,
    }),
    child('worker', {
      WORKER_DATABASE_URL: url('worker'),
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

function stopOnSignal(stops: (() => Promise<void>)[], lock: InstanceLock): void {
  let asked = false;
  const stop = () => {
    if (asked) return;
    asked = true;
    console.log('\nstopping: finishing what is in flight…');
    void stopAll(stops, lock).then(() => process.exit(0));
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

/** Everything but Postgres at once, then Postgres, which stands first in the list. */
async function stopAll(stops: (() => Promise<void>)[], lock: InstanceLock): Promise<void> {
  const [postgres, ...others] = stops;
  await Promise.allSettled(others.map((stop) => stop()));
  await postgres?.().catch(() => undefined);
  lock.release();
}

const began = Date.now();

function step(text: string): void {
  console.log(`${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${text}`);
}
