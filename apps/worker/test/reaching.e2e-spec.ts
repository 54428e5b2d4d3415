import 'reflect-metadata';
import { setTimeout as wait } from 'node:timers/promises';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { Complaint, ReachStore } from '#complaints';
import { APART, DEFAULT_WISHES, GATHER, RINGS_APART, type ReachWishes } from '#complaints/domain';
import { createDataSource } from '#database';
import { HOUR, MINUTE, SECOND } from '#kernel';
import { TestNetwork } from '#testing';
import { DateTime } from 'luxon';
import { WorkerModule } from '../src/worker.module.js';
import { MailServer } from './mail-server.js';

const DESK_URL = 'https://bureau.example.org';

/** Quoted-printable as text (RFC 2045, 6.7). */
const decoded = (body: string) =>
  Buffer.from(
    body
      .replace(/=\r\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');

describe('reaching people', () => {
  let network: TestNetwork;
  let worker: INestApplicationContext | undefined;
  const mail = new MailServer();
  const reach = new ReachStore();

  beforeEach(async () => {
    network = await TestNetwork.open();
    mail.letters.length = 0;
    mail.refuses.clear();
    await mail.start();
    const WORKER_DATABASE_URL = network.database.urls.worker;
    const options = { url: WORKER_DATABASE_URL, name: 'test', entities: [Complaint] };
    const dataSource = await createDataSource(options).initialize();
    const config = {
      WORKER_DATABASE_URL,
      CHECK_DATABASE_URL: network.database.urls.check,
      SMTP_URL: mail.url,
      MAIL_FROM: 'Bureau <bureau@example.org>',
      DESK_URL,
    };
    worker = await NestFactory.createApplicationContext(
      WorkerModule.with(config, dataSource, network.clock),
      { logger: false },
    );
  }, 120_000);
  afterEach(async () => {
    await worker?.close();
    await mail.stop();
    await network.close();
  });

  const until = async (what: string, holds: () => boolean | Promise<boolean>): Promise<void> => {
    for (let passed = 0; passed < 20_000; passed += 50) {
      if (await holds()) return;
      await wait(50);
    }
    throw new Error(`not within 20 s: ${what}`);
  };
  const addressOf = (person: string) => `${person}@mail.example.org`;
  const count = async (table: string) => {
    const [row] = await network.asDefiner((tx) =>
      tx.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`),
    );
    return row!.count;
  };
  /** The round has looked at everyone who was due. */
  const settled = async () => {
    await wait(3.5 * SECOND);
  };

  /** The person enters an address and confirms it by the code that comes there. */
  const enters = async (person: 'awa' | 'binta', wishes: Partial<ReachWishes> = {}) => {
    const to = addressOf(person);
    await network.under(person, (tx) => reach.enter(tx, to, 'fr', network.clock.now()));
    await until('the code', () => mail.to(to).length > 0);
    const code = /\b\d{6}\b/.exec(mail.to(to).at(-1)!)![0];
    const outcome = await network.under(person, (tx) => reach.confirm(tx, code, network.clock.now()));
    expect(outcome).toBe('confirmed');
    await network.under(person, (tx) =>
      reach.keep(tx, { ...DEFAULT_WISHES, quiet: null, ...wishes }, 'fr', network.clock.now()),
    );
    mail.letters.length = 0;
  };
  const alone = (username: string) =>
    network.asOwner(`UPDATE account SET on_duty = (username = '${username}')`);

  it('says that something waits, and nothing else, after what comes together was gathered', async () => {
    await alone('binta');
    await enters('binta');
    const filed = await network.file();
    await until('a notice', async () => (await count(`notice WHERE occasion = 'assigned'`)) === 1);
    await settled();
    expect(mail.letters).toEqual([]);
    network.clock.advance(GATHER);
    await until('the mail', () => mail.letters.length === 1);
    const [raw] = mail.to(addressOf('binta'));
    const end = raw!.indexOf('\r\n\r\n');
    const [head, body] = [raw!.slice(0, end), decoded(raw!.slice(end))];
    expect(head).toContain('Subject: Rappel\r\n');
    expect(head).toContain('Auto-Submitted: auto-generated');
    expect(head).toContain('From: Bureau <bureau@example.org>');
    // All of it: no number but how many, no name, no place, no link but to the console.
    expect(body.trim().split(/\s*\r?\n\s*/)).toEqual([
      'Bonjour. Une chose vous attend. Connectez-vous pour voir :',
      DESK_URL,
      'Quand recevoir ces rappels : page « Mon compte ».',
    ]);
    for (const telling of [filed.id, 'sikasso', 'bribery', 'assigned', network.accounts.binta])
      expect(raw!.toLowerCase()).not.toContain(telling);
  }, 60_000);

  it('makes one mail of a flood', async () => {
    await network.asOwner(`UPDATE account SET on_duty = false`);
    await enters('awa');
    for (let batch = 0; batch < 10; batch++)
      await Promise.all(Array.from({ length: 30 }, () => network.file()));
    await until('all notices', async () => (await count(`notice WHERE occasion = 'nobody-free'`)) === 300);
    network.clock.advance(GATHER);
    await until('the mail', () => mail.letters.length > 0);
    await network.file();
    await until('one more notice', async () => (await count('notice')) === 301);
    network.clock.advance(APART - 1);
    await settled();
    expect(mail.letters).toHaveLength(1);
    expect(mail.letters[0]!.raw).toContain('300 choses vous attendent');
    network.clock.advance(1);
    await until('the next mail', () => mail.letters.length === 2);
    expect(mail.letters[1]!.raw).toContain('301 choses');
  }, 120_000);

  it('rings at once for danger to life in quiet hours, and holds back all else until they end', async () => {
    await alone('binta');
    const zoned = (ms: number) =>
      DateTime.fromMillis(network.clock.now().getTime() + ms, { zone: 'Africa/Bamako' }).toFormat('HH:mm');
    await enters('binta', { quiet: { from: zoned(-HOUR), to: zoned(45 * MINUTE) } });
    await network.file();
    await until('the first notice', async () => (await count('notice')) > 0);
    network.clock.advance(GATHER);
    await settled();
    expect(mail.letters).toEqual([]);
    await network.file({ risk: ['danger-to-life'] });
    await until('the ring', () => mail.letters.length === 1);
    network.clock.advance(RINGS_APART);
    await network.file();
    await until('all notices', async () => (await count(`notice WHERE occasion = 'assigned'`)) === 3);
    network.clock.advance(GATHER);
    await settled();
    expect(mail.letters).toHaveLength(1);
    network.clock.advance(45 * MINUTE);
    await until('the mail in the morning', () => mail.letters.length === 2);
  }, 60_000);

  it('writes no more to an address that its server refuses, and shows its owner', async () => {
    await alone('binta');
    await enters('binta');
    mail.refuses.set(addressOf('binta'), 550);
    await network.file({ risk: ['danger-to-life'] });
    const own = () => network.under('binta', (tx) => reach.read(tx));
    await until('the mark', async () => (await own()).address.refused);
    mail.refuses.clear();
    await network.file({ risk: ['danger-to-life'] });
    network.clock.advance(HOUR);
    await settled();
    expect(mail.letters).toEqual([]);
    // Entered again, it is confirmed again.
    await enters('binta');
    expect((await own()).address).toMatchObject({ confirmed: true, refused: false });
  }, 60_000);

  it('tries again, later and later, while the mail server is away', async () => {
    await alone('binta');
    await enters('binta');
    await mail.stop();
    await network.file({ risk: ['danger-to-life'] });
    const tried = (times: number) => async () => (await count(`reach WHERE mail_tries = ${times}`)) === 1;
    await until('a try', tried(1));
    network.clock.advance(MINUTE);
    await until('another', tried(2));
    await mail.start();
    network.clock.advance(MINUTE);
    await settled();
    expect(mail.letters).toEqual([]);
    network.clock.advance(MINUTE);
    await until('the mail', () => mail.letters.length === 1);
    // The mail is there before it is noted.
    await until('its note', tried(0));
    expect(
      await (await network.as('worker')).run(null, (tx) => tx.query('SELECT 1 FROM failed_job')),
    ).toEqual([]);
  }, 60_000);
});
