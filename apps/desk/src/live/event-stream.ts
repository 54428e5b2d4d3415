import type { ServerResponse } from 'node:http';
import { SECOND } from '#kernel';

const SLOWEST_READER = 30 * SECOND;

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  // A proxy that gathers an answer before handing it on would hold back every event.
  'x-accel-buffering': 'no',
};

/** What a stream may say. */
export type StreamEventName =
  'complaint' | 'counters' | 'notice' | 'ping' | 'presence' | 'refetch' | 'session-ended';

/** One open text/event-stream (WHATWG HTML, 9.2); a reader that doesn't keep up is let go. */
export class EventStream {
  private draining: Promise<void> | undefined;

  constructor(private readonly response: ServerResponse) {
    response.writeHead(200, HEADERS);
    response.on('error', () => response.destroy());
  }

  get open(): boolean {
    return !this.response.writableEnded && !this.response.destroyed;
  }

  onClose(listener: () => void): void {
    this.response.once('close', listener);
  }

  /** Sends one event; resolves when the reader can take more. */
  async send(event: StreamEventName, data: object = {}): Promise<void> {
    if (!this.open) return;
    if (this.response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)) return;
    this.draining ??= this.drained();
    await this.draining;
  }

  end(): void {
    if (this.open) this.response.end();
  }

  private async drained(): Promise<void> {
    await new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.response.off('drain', done).off('close', done);
        resolve();
      };
      const timer = setTimeout(() => this.response.destroy(), SLOWEST_READER);
      this.response.once('drain', done).once('close', done);
    });
    this.draining = undefined;
  }
}
