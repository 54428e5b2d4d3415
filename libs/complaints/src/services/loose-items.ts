import type { Tx } from '#database';
import type { Mentions } from '../data/mentions.js';
import type { SealedItem, SealedItems, SealedWrite } from '../data/sealed-item.js';
import { type ComplaintFacts, requireWelcome, type StaffActor } from '../domain/index.js';

/** Keeps notes, messages and revisions of the verification record: records of the work, not events. */
export class LooseItems {
  constructor(
    private readonly items: SealedItems,
    private readonly mentions: Mentions,
  ) {}

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
      for (const item of write.items)
        await this.mentions.name(tx, { id: item.id, complaintId: id }, item.mentions ?? [], write.at);
      await this.items.announce(tx, id, teamId);
    }
    return this.items.ofIds(
      tx,
      id,
      write.items.map((item) => item.id),
    );
  }
}
