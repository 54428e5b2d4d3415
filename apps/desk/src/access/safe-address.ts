import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { UnitOfWork } from '#database';
import { NetworkSettingsQuery } from '#network';
import { ConfigurationError } from '#platform';
import { DeskConfig } from '../desk.config.js';

/** A real network's desk is opened by https or an onion address only: anything else could be read on the way. */
@Injectable()
export class SafeAddress implements OnApplicationBootstrap {
  constructor(
    private readonly config: DeskConfig,
    private readonly unitOfWork: UnitOfWork,
    private readonly settings: NetworkSettingsQuery,
  ) {}

  /** Throws a ConfigurationError, so that the desk does not start. */
  async onApplicationBootstrap(): Promise<void> {
    const { protocol, hostname } = new URL(this.config.DESK_URL);
    if (protocol === 'https:' || hostname.endsWith('.onion')) return;
    const { settings } = await this.unitOfWork.run(null, (tx) => this.settings.rules(tx));
    if (settings.kind === 'real') {
      throw new ConfigurationError([
        'DESK_URL: must be https or an onion address, since this network is real',
      ]);
    }
  }
}
