import type { Tx } from '#database';
import type { SealedItem, SealedItems, SealedWrite } from '../data/sealed-item.js';
import { type ComplaintFacts, requireWelcome, type StaffActor } from '../domain/index.js';

/** Keeps notes, messages and revisions of the verification record: records of the work, not events. */
export class LooseItems {
  constructor(private readonly items: SealedItems) {}

  /** What the request stored, now or before; throws what the rules refuse, and `record.stale` as `append` does. */
  async store(
    tx: Tx,
    complaint: ComplaintFacts,
    actor: StaffActor,
    write: Omit<SealedWrite, 'complaintId' | 'authorId'>,
  ): Promise<SealedItem[]> {
    const { id, teamId } = complaint;
    const whole = { ...write, complaintId: id, authorId: actor.accountId };
    let stored = await this.items.storedBy(tx, whole);
    if (stored.length === 0) {
      requireWelcome(complaint, actor, write.items);
      await this.items.append(tx, whole);
      await this.items.announce(tx, id, teamId);
      stored = write.items.map((item) => item.id);
    }
    return (await this.items.list(tx, id)).filter((item) => stored.includes(item.id));
  }
}
