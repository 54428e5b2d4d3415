import { Logger } from '@nestjs/common';
import { SECOND } from '#kernel';
import { errorCode } from '#jobs';
import { OUTBOX_CHANNEL } from '#outbox';
import { Client } from 'pg';
import { toDatabaseError } from '#database';

const RECONNECT_AFTER = SECOND;

/** Hears, on a connection of its own, that the outbox has new rows; a lost connection is made anew. */
export class OutboxListener {
  private readonly logger = new Logger('OutboxListener');
  private client: Client | undefined;
  private retry: NodeJS.Timeout | undefined;
  private stopped = false;

  /** `onWake` is also called after each reconnection, for what was not heard meanwhile. */
  constructor(
    private readonly url: string,
    private readonly onWake: () => void,
  ) {}

  /** Connects, or goes on trying; resolves after the first try. */
  async start(): Promise<void> {
    const client = new Client({
      connectionString: this.url,
      application_name: 'kenekanko-relay',
      keepAlive: true,
      keepAliveInitialDelayMillis: 10 * SECOND,
      connectionTimeoutMillis: 5 * SECOND,
    });
    this.client = client;
    client.on('notification', () => this.onWake());
    client.on('error', (error) => this.lost(client, error));
    client.on('end', () => this.lost(client));
    try {
      await client.connect();
      await client.query(`LISTEN ${OUTBOX_CHANNEL}`);
      this.onWake();
    } catch (error) {
      this.lost(client, error);
    }
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.retry);
    await this.client?.end().catch(() => undefined);
  }

  private lost(client: Client, error?: unknown): void {
    // A connection that breaks says so more than once.
    if (this.stopped || this.client !== client) return;
    this.client = undefined;
    client.end().catch(() => undefined);
    this.logger.warn(`not listening: ${error ? errorCode(toDatabaseError(error)) : 'connection ended'}`);
    this.retry = setTimeout(() => void this.start(), RECONNECT_AFTER);
  }
}
