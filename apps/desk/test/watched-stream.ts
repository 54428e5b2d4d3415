import { setTimeout as wait } from 'node:timers/promises';

/** One event as it came, and when. */
export interface StreamedEvent {
  readonly event: string;
  readonly data: {
    readonly id?: string;
    readonly gone?: boolean;
    readonly row?: { readonly state: string };
    readonly who?: readonly string[];
  };
  readonly at: number;
}

/** A stream of the desk that is being read. */
export class WatchedStream {
  readonly events: StreamedEvent[] = [];
  closed = false;

  private constructor(
    readonly status: number,
    private readonly abort: AbortController,
  ) {}

  static async open(url: string, token: string): Promise<WatchedStream> {
    const abort = new AbortController();
    const response = await fetch(url, {
      headers: { authorization: `Bearer ${token}` },
      signal: abort.signal,
    });
    const stream = new WatchedStream(response.status, abort);
    void stream.read(response).catch(() => (stream.closed = true));
    return stream;
  }

  /** The first event that fits, within two seconds. */
  async next(fits: (event: StreamedEvent) => boolean): Promise<StreamedEvent> {
    for (let tries = 0; tries < 200; tries++) {
      const found = this.events.find(fits);
      if (found) return found;
      await wait(10);
    }
    throw new Error(`Not in time; there came ${JSON.stringify(this.events)}`);
  }

  close(): void {
    this.abort.abort();
  }

  private async read(response: Response): Promise<void> {
    let rest = '';
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      const blocks = (rest + chunk).split('\n\n');
      rest = blocks.pop()!;
      for (const block of blocks) {
        const [, event = '', data = ''] = /^event: (.*)\ndata: (.*)$/.exec(block) ?? [];
        this.events.push({ event, data: JSON.parse(data) as StreamedEvent['data'], at: Date.now() });
      }
    }
    this.closed = true;
  }
}
