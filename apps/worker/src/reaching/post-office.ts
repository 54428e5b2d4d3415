import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { WorkerConfig } from '../worker.config.js';
import { Post } from './post.js';

/** The network's mail server, where one is configured, and the console's address, all that a mail may name. */
@Injectable()
export class PostOffice implements OnApplicationShutdown {
  readonly post: Post | null;
  readonly consoleUrl: string;

  constructor({ SMTP_URL, MAIL_FROM, DESK_URL }: WorkerConfig) {
    this.post = SMTP_URL ? new Post(SMTP_URL, MAIL_FROM!) : null;
    this.consoleUrl = DESK_URL ?? '';
  }

  onApplicationShutdown(): void {
    this.post?.close();
  }
}
