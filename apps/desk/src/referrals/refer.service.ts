import { Injectable } from '@nestjs/common';
import { EventContexts, Referrals, SealedItems } from '#complaints';
import { relationsOf, requireReferable, requireSealedAs } from '#complaints/domain';
import { type Tx, UnitOfWork } from '#database';
import { DomainError, isDomainError } from '#kernel';
import { Clock } from '#platform';
import type { SignedIn } from '../access/signed-in.js';
import { ComplaintReader, type SeenComplaint } from '../casework/complaint-reader.js';
import { ComplaintFactsResponse } from '../casework/dto/complaint-facts.dto.js';
import { NewItemRequest } from '../casework/dto/sealed-item.dto.js';
import { ConflictWithCurrent } from '../shape/conflict-with-current.js';
import type { ReferralResponse, ReferRequest } from './dto/referral.dto.js';
import { InstitutionsQuery } from './institutions.query.js';

/** Records that something of a complaint is shared with an institution: which one readable, what is shared sealed. */
@Injectable()
export class ReferService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: ComplaintReader,
    private readonly institutions: InstitutionsQuery,
    private readonly contexts: EventContexts,
    private readonly items: SealedItems,
    private readonly referrals: Referrals,
    private readonly clock: Clock,
  ) {}

  /** The same request again changes nothing; throws `complaint.stale` with what stands now. */
  async run(signedIn: SignedIn, id: string, request: ReferRequest): Promise<ReferralResponse> {
    requireSealedAs('referral', request.shared);
    try {
      return await this.unitOfWork.run(signedIn.token, async (tx) => {
        const seen = await this.reader.get(tx, signedIn, id);
        const write = this.write(seen, request);
        if (!(await this.items.isStored(tx, write))) await this.refer(tx, seen, request);
        return (await this.referrals.find(tx, id, request.shared.id))!;
      });
    } catch (error) {
      if (!isDomainError(error) || error.code !== 'complaint.stale') throw error;
      const current = await this.unitOfWork.run(signedIn.token, (tx) => this.reader.complaints.get(tx, id));
      throw new ConflictWithCurrent('complaint.stale', ComplaintFactsResponse.of(current));
    }
  }

  private async refer(tx: Tx, seen: SeenComplaint, request: ReferRequest): Promise<void> {
    const { complaint, actor } = seen;
    if (actor.excluded) throw new DomainError('complaint.excluded', 'forbidden');
    // Whoever was let in for one decision shares nothing.
    if (!relationsOf(complaint, actor).includes('member'))
      throw new DomainError('complaint.not-allowed', 'forbidden');
    if (complaint.version !== request.version) throw new DomainError('complaint.stale', 'conflict');
    const institution = await this.institutions.get(tx, request.institutionId);
    const record = await this.contexts.record(tx, complaint);
    requireReferable(complaint, institution.kind, record, request.sharesContact);
    const at = this.clock.now();
    const { calendar, deadlines } = await this.contexts.clocks(tx, complaint, at);
    const write = this.write(seen, request);
    // Twins in flight together: the second finds the first one's work done.
    if ((await this.items.append(tx, { ...write, at })) === 0 && (await this.items.isStored(tx, write)))
      return;
    await this.referrals.send(tx, {
      ...{ id: request.shared.id, complaintId: complaint.id, version: request.version, at },
      ...{ institutionId: institution.id, institutionKind: institution.kind },
      dueAt: calendar.plusDays(at, deadlines.referralAnswerDays),
    });
  }

  private write({ complaint, actor }: SeenComplaint, { requestKey, shared }: ReferRequest) {
    const items = [NewItemRequest.toItem(shared)];
    return { complaintId: complaint.id, authorId: actor.accountId, requestKey, items };
  }
}
