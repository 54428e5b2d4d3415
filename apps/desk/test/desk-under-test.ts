import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client, type Pool } from 'pg';
import { createPool } from '#database';
import { createLog, readConfig } from '#platform';
import { type TestDatabase, testDatabase } from '#testing';
import { createDeskApp } from '../src/desk.app.js';
import { DeskConfig } from '../src/desk.config.js';
import { Complainant } from './complainant.js';
import { fileOne, type FiledComplaint, type FilingWishes } from './filed-complaint.js';
import { foundSmallNetwork, type PersonName, type SmallNetwork } from './small-network.js';

/** An answer of the desk, its body read. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test looks into answers of every shape
export interface Answer<Body = any> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

/** The desk on a database of its own, with a small network and its staff. */
export class DeskUnderTest {
  private readonly tokens = new Map<PersonName, string>();
  private readonly others: NestFastifyApplication[] = [];

  private constructor(
    readonly database: TestDatabase,
    readonly network: SmallNetwork,
    readonly app: NestFastifyApplication,
    readonly intake: Pool,
    readonly url: string,
    /** Shared with the public door, where a test opens one beside. */
    readonly receiptPepper: Uint8Array,
    private readonly config: DeskConfig,
  ) {}

  static async start(
    consoleFolder = tmpdir(),
    unlockable: readonly PersonName[] = [],
    trustedProxies = 'loopback',
  ): Promise<DeskUnderTest> {
    const database = await testDatabase();
    const network = await foundSmallNetwork(database.urls.owner, unlockable);
    const receiptPepper = randomBytes(32);
    const config = readConfig(DeskConfig, {
      DESK_DATABASE_URL: database.urls.desk,
      REPORT_DATABASE_URL: database.urls.report,
      DESK_PEPPER: randomBytes(32).toString('base64'),
      RECEIPT_PEPPER: receiptPepper.toString('base64'),
      ROOT_PUBLIC_KEY: network.rootPublicKey,
      TRUSTED_PROXIES: trustedProxies,
      MAIL_FROM: 'Bureau <bureau@example.org>',
    });
    const app = await createDeskApp(config, createLog('desk-test', 'fatal'), consoleFolder);
    await app.listen(0, '127.0.0.1');
    const intake = createPool({ url: database.urls.intake, name: 'test-intake', max: 2 });
    return new DeskUnderTest(database, network, app, intake, await app.getUrl(), receiptPepper, config);
  }

  /** Another process of the same desk would be this: its address. */
  async another(): Promise<string> {
    const app = await createDeskApp(this.config, createLog('desk-test', 'fatal'), tmpdir());
    await app.listen(0, '127.0.0.1');
    this.others.push(app);
    return app.getUrl();
  }

  async stop(): Promise<void> {
    await this.intake.end();
    await Promise.all(this.others.map((app) => app.close()));
    await this.app.close();
    await this.database.drop();
  }

  /** Arranges what no role of ours may do, such as moving time; never for what a test proves. */
  async arrange<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const admin = new Client({ connectionString: this.database.adminUrl });
    await admin.connect();
    try {
      return (await admin.query(sql, [...parameters])).rows as Row[];
    } finally {
      await admin.end();
    }
  }

  /** The person who filed a complaint. */
  complainant({ tokenMac }: FiledComplaint): Complainant {
    return new Complainant(this.intake, tokenMac);
  }

  file(wishes: FilingWishes = {}): Promise<FiledComplaint> {
    return fileOne(this.intake, this.network, wishes);
  }

  /** The token of a signed-in person; signs in the first time it is asked. */
  async token(name: PersonName): Promise<string> {
    const known = this.tokens.get(name);
    if (known) return known;
    const { username, proof } = this.network.people[name];
    const body = {
      username,
      loginProof: proof.toString('base64'),
      unlockHalf: randomBytes(32).toString('base64'),
    };
    const { token } = (await this.send(null, 'POST', '/sessions', body)).body as { token: string };
    this.tokens.set(name, token);
    return token;
  }

  forget(name: PersonName): void {
    this.tokens.delete(name);
  }

  /** Calls a route under /api/v1 as a person, or as nobody. */
  async send(who: PersonName | null, method: string, path: string, body?: unknown): Promise<Answer> {
    const headers: Record<string, string> = {};
    if (who) headers['authorization'] = `Bearer ${await this.token(who)}`;
    if (body !== undefined) headers['content-type'] = 'application/json';
    const raw = typeof body === 'string' || body === undefined ? body : JSON.stringify(body);
    const response = await fetch(`${this.url}/api/v1${path}`, { method, headers, body: raw });
    const json = /json/.test(response.headers.get('content-type') ?? '');
    const content = json ? await response.json() : Buffer.from(await response.arrayBuffer());
    return { status: response.status, headers: response.headers, body: content };
  }

  get(who: PersonName | null, path: string): Promise<Answer> {
    return this.send(who, 'GET', path);
  }

  post(who: PersonName | null, path: string, body: unknown): Promise<Answer> {
    return this.send(who, 'POST', path, body);
  }
}
