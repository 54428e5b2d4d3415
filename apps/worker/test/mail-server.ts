import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail server of the test's own, which keeps what it takes and refuses whom it is told to. */
export class MailServer {
  readonly letters: { readonly to: string; readonly raw: string }[] = [];
  /** By address: with which code. */
  readonly refuses = new Map<string, number>();
  private server: SMTPServer | undefined;
  private port = 0;

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** On the port it had before, if it was away. */
  async start(): Promise<void> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      onMailFrom: ({ address }, _session, callback) => callback(this.refusal(address)),
      onRcptTo: ({ address }, _session, callback) => callback(this.refusal(address)),
      onData: (stream, session, callback) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          const raw = Buffer.concat(parts).toString('utf8');
          for (const { address } of session.envelope.rcptTo) this.letters.push({ to: address, raw });
          callback();
        });
      },
    });
    server.on('error', () => undefined);
    const listening = server.listen(this.port, '127.0.0.1');
    await once(listening, 'listening');
    this.port = (listening.address() as AddressInfo).port;
    this.server = server;
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => this.server!.close(resolve));
  }

  private refusal(address: string): Error | null {
    const responseCode = this.refuses.get(address);
    return responseCode
      ? Object.assign(new Error(responseCode === 550 ? '5.1.1 no such mailbox' : 'not now'), { responseCode })
      : null;
  }

  to(address: string): readonly string[] {
    return this.letters.filter((letter) => letter.to === address).map(({ raw }) => raw);
  }
}
