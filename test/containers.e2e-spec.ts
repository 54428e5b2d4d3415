import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePort, LocalPostgres, newPassword, postgresPlaces } from '#database';
import { hasRedis, testRedis, type TestRedis } from '#testing';
import { parse } from 'yaml';
import { distinctTestimony } from '../scripts/proofs/leak-hunt/testimony.js';
import { BrowserComplainant } from '../scripts/proofs/people/browser-complainant.js';
import { destinationOf } from '../scripts/proofs/people/public-door.js';
import { Verifier } from '../scripts/proofs/people/verifier.js';

interface Service {
  readonly build?: string;
  readonly command: string[];
  readonly environment: Record<string, string>;
  readonly healthcheck?: { readonly test: string[] };
}

const root = process.cwd();
const text = readFileSync(join(root, 'docker-compose.yml'), 'utf8');
const run = promisify(execFile);
const variables = [...new Set([...text.matchAll(/\$\{(\w+)/g)].map(([, name]) => name!))];
const ours = Object.entries((parse(text) as { services: Record<string, Service> }).services).filter(
  ([, service]) => service.build,
);

describe('docker-compose.yml', () => {
  it('has no default secret: every variable stops it where it is not set', () => {
    const uses = text.match(/\$\{[^}]*\}/g) ?? [];
    expect(uses.length).toBeGreaterThan(0);
    // Known only once the network is founded; the doors themselves refuse to start without it.
    const open = [
      ...['${ROOT_PUBLIC_KEY-}', '${TRUSTED_PROXIES:-loopback,uniquelocal}', '${ONION_URL-}'],
      ...['${LEAVE_URL:-https://www.wikipedia.org/}', '${FILING_PER_MINUTE:-120}', '${LOG_LEVEL:-info}'],
      ...['${FILE_MOST_BYTES:-25000000}', '${FILES_MOST:-20}', '${FILE_KINDS-}'],
      ...['${SMTP_URL-}', '${MAIL_FROM-}'],
    ];
    expect(uses.filter((use) => !open.includes(use) && !/^\$\{\w+:\?/.test(use))).toEqual([]);
    expect(text).not.toMatch(/(password|pepper|key):\s*['"]?\w/i);
  });

  it('tells of every variable in .env.example, which gives no secret a value', () => {
    const example = readFileSync(join(root, '.env.example'), 'utf8');
    for (const name of variables) expect(example).toMatch(new RegExp(`^${name}=`, 'm'));
    expect(
      example.match(
        /^(?!PUBLIC_URL|DESK_URL|TRUSTED_PROXIES|LEAVE_URL|FILING_PER_MINUTE|FILE_MOST_BYTES|FILES_MOST|LOG_LEVEL)\w+=.+$/gm,
      ),
    ).toBeNull();
  });

  it('checks the health of every service that stays up', () => {
    const { services } = parse(text) as { services: Record<string, Service> };
    const unchecked = Object.keys(services).filter((name) => !services[name]!.healthcheck);
    expect(unchecked).toEqual(['migrate', 'found', 'verify-counts', 'verify-report']);
  });
});

// The same commands, environment and health checks as in the file, with this machine's servers in the services' places.
(hasRedis() ? describe : describe.skip)('the entry points of the containers', () => {
  let folder: string;
  let postgres: LocalPostgres;
  let redis: TestRedis;
  const running: ChildProcess[] = [];
  const values: Record<string, string> = {};
  const ports: Record<string, number> = {};

  beforeAll(async () => {
    if (!existsSync(join(root, 'dist/scripts/migrate.js'))) throw new Error('Build first: npm run build');
    folder = mkdtempSync(join(tmpdir(), 'kenekanko-containers-'));
    chmodSync(folder, 0o711);
    postgres = new LocalPostgres(postgresPlaces(folder));
    [redis] = await Promise.all([testRedis(), postgres.start()]);
    for (const name of variables) values[name] = /PASSWORD/.test(name) ? newPassword() : secret();
    Object.assign(values, {
      TRUSTED_PROXIES: 'loopback,uniquelocal',
      LEAVE_URL: 'https://meteo.example.org/',
      ONION_URL: ONION,
      FILING_PER_MINUTE: '120',
      ...{ FILE_MOST_BYTES: '5000000', FILES_MOST: '5', FILE_KINDS: '' },
      ...{ SMTP_URL: '', MAIL_FROM: '' },
      LOG_LEVEL: 'warn',
      PUBLIC_URL: 'https://signalement.example.org',
      DESK_URL: 'https://bureau.example.org',
    });
    values['POSTGRES_PASSWORD'] = new URL(postgres.adminUrl).password;
    for (const port of ['3000', '3001', '3002']) ports[port] = await freePort();
  }, 60_000);

  afterAll(async () => {
    for (const child of running) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    await postgres.stop();
    await redis.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A text of the file as the containers would see it. */
  const here = (value: string): string =>
    value
      .replace(/\$\{(\w+)[^}]*\}/g, (_, name: string) => values[name]!)
      .replace('@postgres:5432', `@${new URL(postgres.adminUrl).host}`)
      .replace(/redis:\/\/:[^@]+@redis:6379/, redis.url)
      .replace(/^\/founding/, join(folder, 'founding'))
      .replace(/^(300\d)$/, (port) => String(ports[port]))
      .replace(/127\.0\.0\.1:(300\d)\b/, (_, port: string) => `127.0.0.1:${ports[port]}`);

  const service = (name: string): Service => ours.find(([one]) => one === name)![1];

  const environmentOf = (name: string): NodeJS.ProcessEnv => ({
    NODE_ENV: 'production',
    ...Object.fromEntries(
      Object.entries(service(name).environment).map(([key, value]) => [key, here(String(value))]),
    ),
  });

  const runs = (name: string) => {
    const [, ...args] = service(name).command;
    return run(process.execPath, args.map(here), { cwd: root, env: environmentOf(name) });
  };
  const exitOf = (name: string): Promise<{ code?: number; stderr?: string }> =>
    runs(name).then(
      () => ({ code: 0 }),
      (error: { code: number; stderr: string }) => error,
    );

  it('prepare the database, as often as they are asked to', async () => {
    expect((await runs('migrate')).stdout).toContain('applied: ');
    expect((await runs('migrate')).stdout).toContain('nothing to apply');
  }, 60_000);

  it('found a network, once, and print what the doors need', async () => {
    values['ROOT_PUBLIC_KEY'] = '';
    expect(await exitOf('intake')).toMatchObject({ stderr: expect.stringContaining('ROOT_PUBLIC_KEY') });
    mkdirSync(join(folder, 'founding'));
    copyFileSync(join(root, 'docs/network.example.yaml'), join(folder, 'founding/network.yaml'));
    const { stdout, stderr } = await runs('found');
    expect(stderr).toBe('');
    values['ROOT_PUBLIC_KEY'] = /^ROOT_PUBLIC_KEY=(\S+)$/m.exec(stdout)![1]!;
    expect(stdout).not.toContain(passphraseIn(join(folder, 'founding/sheets/person-assan.txt')));
    expect(await exitOf('found')).toMatchObject({
      ...{ code: 78, stderr: expect.stringContaining('is there already') },
    });
  }, 240_000);

  it('come up healthy, take a complaint, let its team open it, and end in good order', async () => {
    const doors = ['desk', 'intake', 'worker'];
    for (const name of doors) {
      const [, script] = service(name).command;
      running.push(
        spawn(process.execPath, [script!], { cwd: root, env: environmentOf(name), stdio: 'ignore' }),
      );
    }
    await Promise.all(doors.map(untilHealthy));
    await fileAndOpen();
    expect((await runs('verify-counts')).stdout).toContain('1 complaints, ');
    for (const child of running.splice(0)) {
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      expect(await exited).toEqual([0, null]);
    }
  }, 120_000);

  /** A complaint sealed from the printed root key on, and opened with a passphrase from its sheet. */
  async function fileAndOpen(): Promise<void> {
    const intake = `http://127.0.0.1:${ports['3000']}`;
    const testimony = distinctTestimony(0);
    const to = await destinationOf(intake, values['ROOT_PUBLIC_KEY']!);
    await new BrowserComplainant(intake, to, testimony).files();
    const verifier = await Verifier.signIn(`http://127.0.0.1:${ports['3001']}`, {
      ...{ username: 'assan', teamId: 'team-sikasso' },
      passphrase: passphraseIn(join(folder, 'founding/sheets/person-assan.txt')),
    });
    const [id] = await verifier.queue();
    expect((await verifier.open(id!)).filed).toMatchObject({ story: testimony.content.story });
    const page = await fetch(intake);
    expect(page.headers.get('onion-location')).toBe(`${ONION}/`);
    const html = await page.text();
    expect(html).not.toContain('Démonstration');
    expect(html).toContain('href="https://meteo.example.org/"');
  }

  async function untilHealthy(name: string): Promise<void> {
    const [, , ...args] = service(name).healthcheck!.test;
    for (let tries = 0; tries < 150; tries++) {
      const healthy = await run(process.execPath, args.map(here)).then(
        () => true,
        () => false,
      );
      if (healthy) return;
      await wait(200);
    }
    throw new Error(`${name} did not become healthy`);
  }
});

const ONION = `http://${'a2'.repeat(28)}.onion`;

const secret = (): string => randomBytes(32).toString('base64');

const passphraseIn = (sheet: string): string => /passphrase: +(.+)$/m.exec(readFileSync(sheet, 'utf8'))![1]!;
