import { Injectable } from '@nestjs/common';
import { spamFault } from '#complaints/domain';
import type { Tx } from '#database';
import { DomainError } from '#kernel';
import type { SignedIn } from '../access/signed-in.js';
import { requireOfTeam, type SeenComplaint } from './complaint-reader.js';
import type { RecordEventRequest } from './dto/record-event.dto.js';
import type { SpamChoice } from './dto/spam.dto.js';
import { oneByOne, type OneResult } from './one-by-one.js';
import { RecordEventService } from './record-event.service.js';
import { SealedParts } from './sealed-parts.js';

/** Declines complaints as spam, each in a transaction of its own: what one refuses stops no other. */
@Injectable()
export class DeclineSpamService {
  constructor(
    private readonly events: RecordEventService,
    private readonly parts: SealedParts,
  ) {}

  /** One result for each, in their order; the same request again answers as before. */
  run(signedIn: SignedIn, teamId: string, chosen: readonly SpamChoice[]): Promise<OneResult[]> {
    return oneByOne(chosen, async ({ id, version, itemsSeen, requestKey, message }) => {
      const request: RecordEventRequest = {
        ...{ event: 'declined', version, requestKey, sealed: [message] },
        payload: { closingReason: 'spam' },
      };
      const judge = async (seen: SeenComplaint, tx: Tx): Promise<void> => {
        requireSpam(seen, teamId);
        // An addition raises no version, and would be thrown away unread.
        if ((await this.parts.items.count(tx, id)) !== itemsSeen)
          throw new DomainError('complaint.stale', 'conflict');
      };
      return (await this.events.run(signedIn, id, request, judge)).version;
    });
  }
}

function requireSpam(seen: SeenComplaint, teamId: string): void {
  requireOfTeam(seen, teamId);
  const fault = spamFault(seen.complaint);
  if (fault) throw new DomainError(fault, 'forbidden');
}
