import type { CDPSession } from 'playwright-core';

interface Finished {
  /** Seconds, on the browser's clock. */
  readonly at: number;
  readonly bytes: number;
  readonly document: boolean;
}

/** What Chromium tells of a page's and of its workers' requests. */
interface Told {
  readonly method?: string;
  readonly params?: {
    readonly requestId: string;
    readonly timestamp: number;
    readonly type?: string;
    readonly encodedDataLength: number;
    readonly headers: Readonly<Record<string, string>>;
  };
}

const EVENTS = ['requestWillBeSent', 'requestWillBeSentExtraInfo', 'loadingFinished'] as const;

/** Bytes that travel, counted as they stand on the line: compressed, with their headers. */
export class Traffic {
  private finished: Finished[] = [];
  private readonly documents = new Set<string>();
  private began = NaN;
  private sentBytes = 0;
  private commands = 0;

  private constructor(private readonly session: CDPSession) {}

  /** Counts from here on what a page and every worker of its asks for. */
  static async of(session: CDPSession): Promise<Traffic> {
    const traffic = new Traffic(session);
    for (const name of EVENTS)
      session.on(`Network.${name}`, (params) =>
        traffic.take({ method: `Network.${name}`, params: params as Told['params'] }),
      );
    await session.send('Network.enable');
    session.on('Target.attachedToTarget', ({ sessionId }) => void traffic.attend(sessionId));
    session.on('Target.receivedMessageFromTarget', ({ message }) =>
      traffic.take(JSON.parse(message) as Told),
    );
    await session.send('Target.setAutoAttach', {
      ...{ autoAttach: true, waitForDebuggerOnStart: true, flatten: false },
    });
    return traffic;
  }

  get received(): number {
    return this.finished.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  get sent(): number {
    return this.sentBytes;
  }

  /** Received of the page itself, without what it asks for. */
  get document(): number {
    return this.finished.find(({ document }) => document)?.bytes ?? NaN;
  }

  /** Received until so many milliseconds after the first request. */
  receivedUntil(milliseconds: number): number {
    const until = this.began + milliseconds / 1_000;
    return this.finished.filter(({ at }) => at <= until).reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** Forgets what came and went so far. */
  restart(): void {
    [this.finished, this.began, this.sentBytes] = [[], NaN, 0];
  }

  /** A worker waits until it is listened to. */
  private async attend(sessionId: string): Promise<void> {
    for (const method of ['Network.enable', 'Runtime.runIfWaitingForDebugger']) {
      const message = JSON.stringify({ id: (this.commands += 1), method });
      await this.session.send('Target.sendMessageToTarget', { sessionId, message });
    }
  }

  private take({ method, params }: Told): void {
    if (!params) return;
    if (method === 'Network.requestWillBeSent') {
      if (Number.isNaN(this.began)) this.began = params.timestamp;
      if (params.type === 'Document') this.documents.add(params.requestId);
    } else if (method === 'Network.requestWillBeSentExtraInfo') this.sentBytes += sizeOf(params.headers);
    else if (method === 'Network.loadingFinished')
      this.finished.push({
        ...{ at: params.timestamp, bytes: params.encodedDataLength },
        document: this.documents.has(params.requestId),
      });
  }
}

/** A request's headers as lines, and the body they announce. */
function sizeOf(headers: Readonly<Record<string, string>>): number {
  const all = Object.entries(headers);
  const body = all.find(([name]) => name.toLowerCase() === 'content-length')?.[1] ?? 0;
  return all.reduce((sum, [name, value]) => sum + name.length + value.length + 4, 0) + Number(body);
}
