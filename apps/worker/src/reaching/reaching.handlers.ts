import { Injectable, Logger } from '@nestjs/common';
import { MailSchedule, TellPeopleService, type DueCode, type DueMail } from '#complaints';
import { OCCASION_IDS, type OccasionId } from '#complaints/domain';
import { UnitOfWork, type Tx } from '#database';
import type { Drafts } from '#i18n';
import { OnJob } from '#jobs';
import { DomainError } from '#kernel';
import type { JobPayload } from '#messages';
import { NetworkSettingsQuery } from '#network';
import { Clock } from '#platform';
import { codeLetter, waitingLetter } from './letters.js';
import { PostOffice } from './post-office.js';

/** Jobs that tell people that something waits for them. */
@Injectable()
export class ReachingHandlers {
  private readonly logger = new Logger('Reaching');

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly network: NetworkSettingsQuery,
    private readonly telling: TellPeopleService,
    private readonly schedule: MailSchedule,
    private readonly office: PostOffice,
  ) {}

  @OnJob('tell-people')
  async tellPeople({ complaintId, occasion, turn }: JobPayload<'tell-people'>): Promise<void> {
    if (!isOccasion(occasion)) throw new RangeError('No such occasion');
    await this.telling.tell(occasion, complaintId, turn);
  }

  /** Thrown faults are tried again by the queue, each time with a new code: the person takes the last. */
  @OnJob('confirm-address')
  async confirmAddress({ accountId }: JobPayload<'confirm-address'>): Promise<void> {
    const { post } = this.office;
    if (!post) return;
    const drawn = await this.unitOfWork.run(null, async (tx) => ({
      code: await this.schedule.code(tx, accountId, this.clock.now()),
      drafts: await this.drafts(tx),
    }));
    if (!drawn.code) return;
    const posted = await post.send(codeLetter(drawn.code, drawn.drafts));
    if (posted === 'refused') await this.refused(accountId, drawn.code);
    else if (posted !== 'sent') throw new DomainError(posted.failed, 'conflict');
  }

  @OnJob('mail-person')
  async mailPerson({ accountId }: JobPayload<'mail-person'>): Promise<void> {
    const { post, consoleUrl } = this.office;
    if (!post) return;
    const { mail, drafts } = await this.unitOfWork.run(null, async (tx) => {
      const { calendar } = await this.network.rules(tx);
      const { timeZone } = calendar.settings;
      return {
        mail: await this.schedule.take(tx, accountId, timeZone, this.clock.now()),
        drafts: await this.drafts(tx),
      };
    });
    if (!mail) return;
    // Outside the transaction: a slow mail server must not hold a row.
    const posted = await post.send(waitingLetter(mail, consoleUrl, drafts));
    if (posted === 'sent')
      await this.unitOfWork.run(null, (tx) => this.schedule.sent(tx, accountId, mail, this.clock.now()));
    else if (posted === 'refused') await this.refused(accountId, mail);
    // The next try stands on the row already.
    else this.logger.warn(`a mail did not go: ${posted.failed}`);
  }

  private async refused(accountId: string, to: DueMail | DueCode): Promise<void> {
    this.logger.warn(`the address of account ${accountId} is refused by its server`);
    await this.unitOfWork.run(null, (tx) => this.schedule.refused(tx, accountId, to, this.clock.now()));
  }

  private async drafts(tx: Tx): Promise<Drafts> {
    const { settings } = await this.network.rules(tx);
    return settings.kind === 'demonstration' ? 'shown' : 'withheld';
  }
}

const isOccasion = (id: string): id is OccasionId => (OCCASION_IDS as readonly string[]).includes(id);
