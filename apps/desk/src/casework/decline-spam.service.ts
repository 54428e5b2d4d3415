import { Injectable } from '@nestjs/common';
import { spamFault } from '#complaints/domain';
import type { Tx } from '#database';
import { DomainError, type DomainErrorKind, isDomainError } from '#kernel';
import type { SignedIn } from '../access/signed-in.js';
import type { SeenComplaint } from './complaint-reader.js';
import type { RecordEventRequest } from './dto/record-event.dto.js';
import type { SpamChoice, SpamResult } from './dto/spam.dto.js';
import { RecordEventService } from './record-event.service.js';
import { SealedParts } from './sealed-parts.js';

/** Refusals of one complaint, which say nothing of the next; all others end the request. */
const OF_ONE: readonly DomainErrorKind[] = ['invalid', 'forbidden', 'not-found', 'conflict'];

/** Declines complaints as spam, each in a transaction of its own: what one refuses stops no other. */
@Injectable()
export class DeclineSpamService {
  constructor(
    private readonly events: RecordEventService,
    private readonly parts: SealedParts,
  ) {}

  /** One result for each, in their order; the same request again answers as before. */
  async run(signedIn: SignedIn, teamId: string, chosen: readonly SpamChoice[]): Promise<SpamResult[]> {
    const results: SpamResult[] = [];
    for (const choice of chosen) results.push(await this.decline(signedIn, teamId, choice));
    return results;
  }

  private async decline(signedIn: SignedIn, teamId: string, choice: SpamChoice): Promise<SpamResult> {
    const { id, version, itemsSeen, requestKey, message } = choice;
    const request: RecordEventRequest = {
      ...{ event: 'declined', version, requestKey, sealed: [message] },
      payload: { closingReason: 'spam' },
    };
    try {
      const judge = async (seen: SeenComplaint, tx: Tx): Promise<void> => {
        requireSpam(seen, teamId);
        // An addition raises no version, and would be thrown away unread.
        if ((await this.parts.items.count(tx, id)) !== itemsSeen)
          throw new DomainError('complaint.stale', 'conflict');
      };
      return { id, version: (await this.events.run(signedIn, id, request, judge)).version, refused: null };
    } catch (error) {
      if (!isDomainError(error) || !OF_ONE.includes(error.kind)) throw error;
      return { id, version: null, refused: error.code };
    }
  }
}

function requireSpam({ complaint, actor }: SeenComplaint, teamId: string): void {
  if (complaint.teamId !== teamId) throw new DomainError('complaint.not-found', 'not-found');
  // Told before the database refuses their message, without saying why.
  if (actor.excluded) throw new DomainError('complaint.excluded', 'forbidden');
  const fault = spamFault(complaint);
  if (fault) throw new DomainError(fault, 'forbidden');
}
