import { createTransport, type Transporter } from 'nodemailer';
import { MINUTE, SECOND } from '#kernel';

/** What became of a letter: taken; its address refused for good; or neither, by a code that names no one. */
export type Posted = 'sent' | 'refused' | { readonly failed: string };

/** A plain letter. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

const LOCAL = /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/;

/** Hands letters to the network's mail server, over TLS wherever that is another machine. */
export class Post {
  private readonly transport: Transporter;

  constructor(
    url: string,
    private readonly from: string,
  ) {
    const { protocol, hostname, port, username, password } = new URL(url);
    const secure = protocol === 'smtps:';
    this.transport = createTransport({
      host: hostname.replace(/^\[|\]$/g, ''),
      ...(port && { port: Number(port) }),
      secure,
      requireTLS: !secure && !LOCAL.test(hostname),
      ignoreTLS: !secure && LOCAL.test(hostname),
      ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
      // The machine's own name is nobody's business.
      name: from.replace(/^.*@|>.*$/g, ''),
      connectionTimeout: 10 * SECOND,
      greetingTimeout: 10 * SECOND,
      socketTimeout: MINUTE / 2,
      disableFileAccess: true,
      disableUrlAccess: true,
      logger: false,
    });
  }

  /** Never throws: an error's words would bear the address. */
  async send({ to, subject, text }: Letter): Promise<Posted> {
    try {
      await this.transport.sendMail({
        from: this.from,
        // As it is: what an address parser makes of it could be another.
        to: { name: '', address: to },
        subject,
        text,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
      return 'sent';
    } catch (error) {
      return outcomeOf(error);
    }
  }

  close(): void {
    this.transport.close();
  }
}

interface MailFault {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
  readonly response?: string;
}

/** No such mailbox, or no such host: the only answers that are about the address [RFC 3463, 3.2]. */
const BAD_ADDRESS = /^5\d\d[ -]5\.1\./;

/** Only the server's word on the recipient is about the address; a full quota, a refused log-in or sender is the network's own matter, and passes. */
function outcomeOf(error: unknown): Posted {
  const { code, command, responseCode, response = '' } = error as MailFault;
  if (command === 'RCPT TO' && BAD_ADDRESS.test(response)) return 'refused';
  return { failed: ['mail', code ?? 'failed', responseCode].filter(Boolean).join('.') };
}
