import { EventEmitter } from 'node:events';
import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import pg from 'pg';
import { NOTICE_CHANNEL } from '#complaints';
import { SECOND } from '#kernel';
import type { PresenceSign } from './presences.js';

const CHANNEL = 'kenekanko_complaint';
const PRESENCE_CHANNEL = 'kenekanko_presence';
const OF_ACCOUNT = /^[0-9a-f-]{36}$/;
const CHECK_EVERY = 20 * SECOND;
const LONGEST_WAIT = 5 * SECOND;

/** A committed change of a complaint: ids and codes only. */
export interface ComplaintChange {
  readonly id: string;
  readonly from: string | null;
  readonly to: string;
}

/** Where the listener's own connection goes. */
export class ListenerUrl {
  constructor(readonly value: string) {}
}

interface ListenerEvents {
  change: [ComplaintChange];
  /** Something waits for this account. */
  notice: [string];
  /** Somebody has a complaint before them, or no longer. */
  presence: [PresenceSign];
  /** Changes may have been missed: whoever shows complaints reads them again. */
  missed: [];
}

/**
 * Hears what Postgres says after each commit, on a connection of its own. A notification that nobody
 * listened to is gone for good, so after every lost connection `missed` is emitted.
 */
@Injectable()
export class ComplaintListener extends EventEmitter<ListenerEvents> implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger(ComplaintListener.name);
  private client: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;
  private failures = 0;

  constructor(private readonly url: ListenerUrl) {
    super();
    this.setMaxListeners(0);
  }

  async onModuleInit(): Promise<void> {
    await this.connect();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url.value,
      application_name: 'kenekanko-desk-live',
      keepAlive: true,
      connectionTimeoutMillis: LONGEST_WAIT,
      query_timeout: LONGEST_WAIT,
    });
    this.client = client;
    const lost = () => this.client === client && this.reconnect();
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', ({ channel, payload }) => this.hear(channel, payload));
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
      await client.query(`LISTEN ${NOTICE_CHANNEL}`);
      await client.query(`LISTEN ${PRESENCE_CHANNEL}`);
    } catch {
      return lost() as undefined;
    }
    if (this.failures > 0) this.emit('missed');
    this.failures = 0;
    this.checkLater(client);
  }

  // A line cut without a word looks like silence: ask now and then.
  private checkLater(client: pg.Client): void {
    this.timer = setTimeout(() => {
      client.query('SELECT 1').then(
        () => this.client === client && !this.stopped && this.checkLater(client),
        () => this.client === client && this.reconnect(),
      );
    }, CHECK_EVERY);
    this.timer.unref();
  }

  private reconnect(): void {
    const client = this.client;
    this.client = undefined;
    client?.end().catch(() => undefined);
    clearTimeout(this.timer);
    if (this.stopped) return;
    if (this.failures === 0) this.logger.warn('live events: connection to the database lost, trying again');
    this.failures += 1;
    this.timer = setTimeout(() => void this.connect(), Math.min(100 * 2 ** this.failures, LONGEST_WAIT));
  }

  private hear(channel: string, payload = ''): void {
    if (channel === NOTICE_CHANNEL && OF_ACCOUNT.test(payload)) return void this.emit('notice', payload);
    if (channel === PRESENCE_CHANNEL) {
      const sign = readSign(payload);
      return void (sign && this.emit('presence', sign));
    }
    const change = readChange(payload);
    // Any role may notify: what is no change is taken for one that was missed, never for a reason to fall.
    if (change) this.emit('change', change);
    else this.emit('missed');
  }
}

/** Null for what is none: a sign that is lost comes again. */
function readSign(payload: string): PresenceSign | null {
  try {
    const { id = null, team = null, account } = (JSON.parse(payload) ?? {}) as Partial<PresenceSign>;
    const isId = (value: unknown) => typeof value === 'string' && OF_ACCOUNT.test(value);
    const named = isId(id) && typeof team === 'string';
    return isId(account) && (named || id === null) ? { account: account!, id, team } : null;
  } catch {
    return null;
  }
}

function readChange(payload: string): ComplaintChange | null {
  try {
    const change = JSON.parse(payload) as Partial<ComplaintChange> | null;
    const { id, from = null, to } = change ?? {};
    const isText = (value: unknown) => typeof value === 'string';
    return isText(id) && isText(to) && (from === null || isText(from)) ? { id: id!, from, to: to! } : null;
  } catch {
    return null;
  }
}
