import type { Tx } from '#database';
import type { SealedItem, SealedItems, SealedWrite } from '../data/sealed-item.js';
import { type ComplaintFacts, requireWelcome, type StaffActor } from '../domain/index.js';

/** Keeps notes, messages and revisions of the verification record: records of the work, not events. */
export class LooseItems {
  constructor(private readonly items: SealedItems) {}

  /**
   * What the request stored, now or before; throws what the rules refuse, `request.key-reused` for another request under
   * its key, and `record.stale` as `append` does.
   */
  async store(
    tx: Tx,
    complaint: ComplaintFacts,
    actor: StaffActor,
    write: Omit<SealedWrite, 'complaintId' | 'authorId'>,
  ): Promise<SealedItem[]> {
    const { id, teamId } = complaint;
    const whole = { ...write, complaintId: id, authorId: actor.accountId };
    if (!(await this.items.isStored(tx, whole))) {
      requireWelcome(complaint, actor, write.items);
      const stored = await this.items.append(tx, whole);
      if (stored < write.items.length) await this.items.isStored(tx, whole);
      await this.items.announce(tx, id, teamId);
    }
    const ids = new Set(write.items.map((item) => item.id));
    return (await this.items.list(tx, id)).filter((item) => ids.has(item.id));
  }
}
