import { Injectable } from '@nestjs/common';
import { spamFault } from '#complaints/domain';
import { DomainError } from '#kernel';
import type { SignedIn } from '../access/signed-in.js';
import { requireOfTeam, type SeenComplaint } from './complaint-reader.js';
import type { RecordEventRequest } from './dto/record-event.dto.js';
import type { SpamChoice } from './dto/spam.dto.js';
import { oneByOne, type OneResult } from './one-by-one.js';
import { RecordEventService } from './record-event.service.js';

/** Declines complaints as spam, each in a transaction of its own: what one refuses stops no other. */
@Injectable()
export class DeclineSpamService {
  constructor(private readonly events: RecordEventService) {}

  /** One result for each, in their order; the same request again answers as before. */
  run(signedIn: SignedIn, teamId: string, chosen: readonly SpamChoice[]): Promise<OneResult[]> {
    return oneByOne(chosen, async ({ id, version, writingsSeen, requestKey, message }) => {
      const request: RecordEventRequest = {
        ...{ event: 'declined', version, writingsSeen, requestKey, sealed: [message] },
        payload: { closingReason: 'spam' },
      };
      return (await this.events.run(signedIn, id, request, (seen) => requireSpam(seen, teamId))).version;
    });
  }
}

function requireSpam(seen: SeenComplaint, teamId: string): void {
  requireOfTeam(seen, teamId);
  const fault = spamFault(seen.complaint);
  if (fault) throw new DomainError(fault, 'forbidden');
}
