import { Injectable } from '@nestjs/common';
import { ReachStore, type Confirmation } from '#complaints';
import type { ReachWishes } from '#complaints/domain';
import { UnitOfWork } from '#database';
import { DomainError } from '#kernel';
import { Clock } from '#platform';
import { DeskConfig } from '../desk.config.js';
import type { ReachResponse } from './dto/reach.dto.js';

/** Keeps how an account wants to be reached, under its own session's rights. */
@Injectable()
export class ReachService {
  private readonly store = new ReachStore();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly config: DeskConfig,
  ) {}

  async read(token: string): Promise<ReachResponse> {
    const { wishes, address } = await this.unitOfWork.run(token, (tx) => this.store.read(tx));
    return {
      mailFrom: this.config.MAIL_FROM ?? null,
      ...address,
      wishes: { ...wishes, occasions: [...wishes.occasions] },
    };
  }

  async keep(token: string, wishes: ReachWishes, locale: string): Promise<void> {
    await this.unitOfWork.run(token, (tx) => this.store.keep(tx, wishes, locale, this.clock.now()));
  }

  /** Throws `reach.no-mail` where the network sends none, `reach.address-invalid`, `reach.too-soon`. */
  async enter(token: string, address: string, locale: string): Promise<void> {
    if (!this.config.MAIL_FROM) throw new DomainError('reach.no-mail', 'conflict');
    await this.unitOfWork.run(token, (tx) => this.store.enter(tx, address, locale, this.clock.now()));
  }

  async confirm(token: string, code: string): Promise<Confirmation> {
    return this.unitOfWork.run(token, (tx) => this.store.confirm(tx, code, this.clock.now()));
  }

  async remove(token: string): Promise<void> {
    await this.unitOfWork.run(token, (tx) => this.store.remove(tx, this.clock.now()));
  }
}
