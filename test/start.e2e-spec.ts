import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import {
  createDataSource,
  ensureRoles,
  freePort,
  LocalPostgres,
  migrateDatabase,
  postgresPlaces,
  processesOf,
  roleUrl,
} from '#database';
import { migrateQueue } from '#jobs';
import { foundNetwork } from '#network';
import { networkFounding } from '#testing';
import { secretsOf } from '../scripts/start/secrets.js';

const START = join(process.cwd(), 'dist/scripts/start.js');

/** `npm start` without its set-up, and what it says. */
class Started {
  readonly process: ChildProcess;
  said = '';

  constructor(environment: Record<string, string>) {
    if (!existsSync(START)) throw new Error('Build first: npm run build');
    const env = { PATH: process.env['PATH'], ...environment };
    this.process = spawn(process.execPath, [START], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [this.process.stdout!, this.process.stderr!])
      stream.on('data', (part) => (this.said += String(part)));
  }

  async says(words: RegExp): Promise<void> {
    for (let tries = 0; tries < 1_200; tries++) {
      if (words.test(this.said)) return;
      if (this.process.exitCode !== null) break;
      await wait(50);
    }
    throw new Error(`It never said ${words}, but:\n${this.said}`);
  }

  async ends(): Promise<number | null> {
    if (this.process.exitCode === null && this.process.signalCode === null) await once(this.process, 'exit');
    return this.process.exitCode;
  }
}

describe('npm start', () => {
  let folder: string;
  let environment: Record<string, string>;
  let system: Started;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kenekanko-start-'));
    chmodSync(folder, 0o711);
    environment = {
      DATA_DIR: folder,
      INTAKE_PORT: String(await freePort()),
      DESK_PORT: String(await freePort()),
      ROOT_PUBLIC_KEY: randomBytes(32).toString('base64'),
      PUBLIC_URL: 'https://signalement.example.org',
      DESK_URL: 'https://bureau.example.org',
    };
    await foundRealNetwork();
  }, 120_000);

  afterAll(async () => {
    system.process.kill('SIGTERM');
    await system.ends();
    rmSync(folder, { recursive: true, force: true });
  }, 30_000);

  /** A real network, which the demonstration leaves alone; what starts and stops is the same. */
  async function foundRealNetwork(): Promise<void> {
    const postgres = new LocalPostgres(postgresPlaces(folder));
    await postgres.start();
    const { passwords } = secretsOf(folder);
    await ensureRoles(postgres.adminUrl, passwords);
    const url = roleUrl(postgres.adminUrl, 'owner', passwords.owner);
    await migrateDatabase(url);
    await migrateQueue(url);
    const owner = await createDataSource({ url, name: 'test', poolSize: 1 }).initialize();
    const { founding } = networkFounding(new Date());
    await foundNetwork(owner, { ...founding, settings: { ...founding.settings, kind: 'real' } });
    await owner.destroy();
    await postgres.stop();
  }

  const start = async () => {
    system = new Started(environment);
    await system.says(/^ready$/m);
  };

  const status = (port: string) =>
    fetch(`http://127.0.0.1:${environment[port]}/health/ready`).then(
      (answer) => answer.status,
      () => 0,
    );

  const untilUp = async () => {
    for (let tries = 0; tries < 400; tries++) {
      if ((await status('INTAKE_PORT')) === 200 && (await status('DESK_PORT')) === 200) return;
      await wait(100);
    }
    throw new Error(`The doors did not come back:\n${system.said}`);
  };

  const children = () =>
    (
      JSON.parse(readFileSync(join(folder, 'running.json'), 'utf8')) as { children: { pid: number }[] }
    ).children.map(({ pid }) => pid);

  const alive = (pids: readonly number[]) =>
    pids.filter((pid) => existsSync(`/proc/${pid}/exe`) && !isZombie(pid));

  it('names every fault of the environment at once, and starts nothing', async () => {
    const faulty = new Started({
      ...{ DATA_DIR: folder, INTAKE_PORT: 'many', DESK_PORT: '99999', PUBLIC_URL: 'here' },
      ...{ DATABASE_URL: 'mysql://secret@x/y', QUEUE_URL: 'amqp://x' },
    });
    expect(await faulty.ends()).toBe(78);
    for (const name of ['INTAKE_PORT', 'DESK_PORT', 'PUBLIC_URL', 'DATABASE_URL', 'QUEUE_URL'])
      expect(faulty.said).toContain(name);
    expect(faulty.said).not.toContain('secret');
    expect(existsSync(join(folder, 'running.json'))).toBe(false);
  }, 30_000);

  it('says which port another program holds', async () => {
    const holder = createServer().listen(Number(environment['DESK_PORT']), '127.0.0.1');
    await once(holder, 'listening');
    const blocked = new Started(environment);
    expect(await blocked.ends()).toBe(78);
    expect(blocked.said).toContain(`DESK_PORT: another program listens on port ${environment['DESK_PORT']}`);
    holder.close();
  }, 30_000);

  it('brings everything up, on the loopback interface only', async () => {
    await start();
    expect([await status('INTAKE_PORT'), await status('DESK_PORT')]).toEqual([200, 200]);
    expect(listeners([...children(), ...processesOf(join(folder, 'postgres'))])).toEqual(['127.0.0.1']);
  }, 90_000);

  it('gives each process its own passwords and secrets, and no other', () => {
    const { passwords, receiptPepper, deskPepper } = secretsOf(folder);
    const held = children()
      .filter((pid) => existsSync(`/proc/${pid}/environ`))
      .map((pid) => readFileSync(`/proc/${pid}/environ`, 'utf8'))
      .map((text) =>
        Object.entries({ ...passwords, receiptPepper, deskPepper })
          .filter(([, secret]) => text.includes(secret))
          .map(([name]) => name)
          .sort()
          .join(' '),
      );
    expect(held.filter(Boolean).sort()).toEqual(
      ['deskPepper desk receiptPepper report', 'receiptPepper intake', 'check worker'].map(sorted).sort(),
    );
  });

  it('refuses to start twice on one data folder', async () => {
    const second = new Started(environment);
    expect(await second.ends()).toBe(1);
    expect(second.said).toContain(`It already runs on this data folder (process ${system.process.pid})`);
  }, 30_000);

  it('brings back what is killed: a door, then Postgres', async () => {
    for (const pid of alive(children())) process.kill(pid, 'SIGKILL');
    await system.says(/worker is back/);
    await untilUp();
    const [postmaster] = readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n');
    process.kill(Number(postmaster), 'SIGKILL');
    await system.says(/Postgres ended unexpectedly/);
    await untilUp();
  }, 90_000);

  it('recovers after kill -9 of everything at once', async () => {
    const everything = [system.process.pid!, ...alive(children()), ...processesOf(join(folder, 'postgres'))];
    for (const pid of everything) kill(pid);
    await system.ends();
    await start();
    await untilUp();
  }, 90_000);

  it('takes over from a supervisor that alone was killed', async () => {
    const orphans = [...alive(children()), ...processesOf(join(folder, 'postgres'))];
    system.process.kill('SIGKILL');
    await system.ends();
    await start();
    expect(alive(orphans)).toEqual([]);
  }, 90_000);

  it('ends everything on SIGTERM within ten seconds', async () => {
    const everything = [...children(), ...processesOf(join(folder, 'postgres'))];
    const began = Date.now();
    system.process.kill('SIGTERM');
    expect(await system.ends()).toBe(0);
    expect(Date.now() - began).toBeLessThan(10_000);
    expect(alive(everything)).toEqual([]);
  }, 30_000);

  it.each(['starting Postgres', 'preparing the database', 'the database is up to date', 'starting intake'])(
    'ends in good order when it is stopped while it says "%s"',
    async (step) => {
      system = new Started(environment);
      await system.says(new RegExp(step));
      system.process.kill('SIGINT');
      await system.ends();
      expect(system.said).not.toMatch(/could not start|Error/);
      expect(system.process.exitCode).toBe(0);
      expect(processesOf(join(folder, 'postgres'))).toEqual([]);
      expect(existsSync(join(folder, 'running.json'))).toBe(false);
    },
    30_000,
  );
});

const sorted = (words: string): string => words.split(' ').sort().join(' ');

/** As `kill -9` does; what has gone by itself meanwhile, as a backend of Postgres may, needs none. */
function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function isZombie(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.startsWith('Z');
  } catch {
    return true;
  }
}

/** The addresses these processes listen on. */
function listeners(pids: readonly number[]): string[] {
  const LISTEN = '0A';
  const found = new Set<string>();
  for (const file of ['tcp', 'tcp6']) {
    for (const line of readFileSync(`/proc/net/${file}`, 'utf8').trim().split('\n').slice(1)) {
      const [, local = '', , state, , , , , , inode = ''] = line.trim().split(/\s+/);
      if (state === LISTEN && pids.some((pid) => holds(pid, inode))) found.add(addressOf(local));
    }
  }
  return [...found];
}

function holds(pid: number, inode: string): boolean {
  try {
    return readdirSync(`/proc/${pid}/fd`).some(
      (fd) => linkOf(`/proc/${pid}/fd/${fd}`) === `socket:[${inode}]`,
    );
  } catch {
    return false;
  }
}

const linkOf = (path: string): string => {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
};

/** An address of /proc/net/tcp: hexadecimal, its bytes in the machine's order. */
function addressOf(local: string): string {
  const [address = ''] = local.split(':');
  if (address.length > 8) return address;
  return address
    .match(/../g)!
    .reverse()
    .map((byte) => parseInt(byte, 16))
    .join('.');
}
