import { Injectable } from '@nestjs/common';
import { EventContexts, Referrals, SealedItems } from '#complaints';
import { type Referral, relationsOf, requireSealedAs, requireStep } from '#complaints/domain';
import { type Tx, UnitOfWork } from '#database';
import { DomainError, isDomainError } from '#kernel';
import { Clock } from '#platform';
import type { SignedIn } from '../access/signed-in.js';
import { ComplaintReader, type SeenComplaint } from '../casework/complaint-reader.js';
import { NewItemRequest } from '../casework/dto/sealed-item.dto.js';
import { ConflictWithCurrent } from '../shape/conflict-with-current.js';
import type { NoteReferralRequest, ReferralResponse } from './dto/referral.dto.js';

/** Notes what came of a referral: received, answered, closed; also once the complaint is concluded. */
@Injectable()
export class NoteReferralService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: ComplaintReader,
    private readonly contexts: EventContexts,
    private readonly items: SealedItems,
    private readonly referrals: Referrals,
    private readonly clock: Clock,
  ) {}

  /** The same request again changes nothing; throws `referral.stale` with what stands now. */
  async run(
    signedIn: SignedIn,
    id: string,
    referralId: string,
    request: NoteReferralRequest,
  ): Promise<ReferralResponse> {
    if (request.said) requireSealedAs('referral-answer', request.said);
    try {
      return await this.unitOfWork.run(signedIn.token, async (tx) => {
        const seen = await this.reader.get(tx, signedIn, id);
        const referral = await this.referrals.find(tx, id, referralId);
        if (!referral) throw new DomainError('referral.not-found', 'not-found');
        if (!(await this.isNoted(tx, seen, referral, request))) await this.note(tx, seen, referral, request);
        return (await this.referrals.find(tx, id, referralId))!;
      });
    } catch (error) {
      if (!isDomainError(error) || error.code !== 'referral.stale') throw error;
      return this.unitOfWork.run(signedIn.token, async (tx) => {
        const seen = await this.reader.get(tx, signedIn, id);
        const current = await this.referrals.find(tx, id, referralId);
        // Twins in flight together: the second finds the first one's work done.
        if (current && (await this.isNoted(tx, seen, current, request))) return current;
        throw new ConflictWithCurrent('referral.stale', current);
      });
    }
  }

  /** An answer is known by its sealed text, all else by what it left behind. */
  private async isNoted(
    tx: Tx,
    seen: SeenComplaint,
    referral: Referral,
    request: NoteReferralRequest,
  ): Promise<boolean> {
    const write = this.write(seen, request);
    if (write.items.length > 0) return this.items.isStored(tx, write);
    if (referral.version !== request.version + 1) return false;
    if (request.step === 'acknowledged') return referral.acknowledgedOn === request.on;
    return referral.closedAt !== null && (!request.result || referral.result === request.result);
  }

  private async note(
    tx: Tx,
    seen: SeenComplaint,
    referral: Referral,
    request: NoteReferralRequest,
  ): Promise<void> {
    const { complaint, actor } = seen;
    if (actor.excluded) throw new DomainError('complaint.excluded', 'forbidden');
    if (!relationsOf(complaint, actor).includes('member'))
      throw new DomainError('complaint.not-allowed', 'forbidden');
    if (referral.version !== request.version) throw new DomainError('referral.stale', 'conflict');
    const at = this.clock.now();
    const { calendar } = await this.contexts.clocks(tx, complaint, at);
    const { step, on, result = null, said } = request;
    const noted = { step, on, result, said: said !== undefined };
    requireStep(referral, noted, {
      sent: calendar.dayOf(referral.sentAt).day,
      today: calendar.dayOf(at).day,
    });
    const write = this.write(seen, request);
    if (
      said &&
      (await this.items.append(tx, { ...write, at })) === 0 &&
      (await this.items.isStored(tx, write))
    )
      return;
    await this.referrals.note(tx, referral, noted, said?.id ?? null, at);
  }

  private write({ complaint, actor }: SeenComplaint, { requestKey, said }: NoteReferralRequest) {
    const items = said ? [NewItemRequest.toItem(said)] : [];
    return { complaintId: complaint.id, authorId: actor.accountId, requestKey, items };
  }
}
