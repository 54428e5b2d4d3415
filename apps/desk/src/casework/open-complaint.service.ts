import { Injectable } from '@nestjs/common';
import { EventContexts } from '#complaints';
import {
  allowedEvents,
  explainCurrentDue,
  explainWaiting,
  snoozeFault,
  triageStart,
} from '#complaints/domain';
import { type Tx, UnitOfWork } from '#database';
import type { SignedIn } from '../access/signed-in.js';
import { Clock } from '#platform';
import { ComplaintReader, type SeenComplaint } from './complaint-reader.js';
import { ComplaintResponse, DueResponse, FileResponse } from './dto/complaint.dto.js';
import { ComplaintFactsResponse } from './dto/complaint-facts.dto.js';
import { ItemsPageResponse } from './dto/items.dto.js';
import { SealedItemResponse } from './dto/sealed-item.dto.js';
import { SealedKeysResponse } from './dto/sealed-keys.dto.js';
import { SealedParts } from './sealed-parts.js';

type SealedPart = 'sealed' | 'items' | 'earlier' | 'files' | 'referrals' | 'tasks';

/** Opens a complaint: everything its page shows, in one transaction, written down in the trail. */
@Injectable()
export class OpenComplaintService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: ComplaintReader,
    private readonly parts: SealedParts,
    private readonly contexts: EventContexts,
    private readonly clock: Clock,
  ) {}

  run(signedIn: SignedIn, id: string): Promise<ComplaintResponse> {
    return this.unitOfWork.run(signedIn.token, async (tx) => {
      const seen = await this.reader.get(tx, signedIn, id);
      const at = this.clock.now();
      await this.noteOpened(tx, signedIn, id, at);
      return {
        facts: ComplaintFactsResponse.of(seen.complaint),
        ...(await this.sealed(tx, id)),
        ...(await this.told(tx, seen, at)),
      };
    });
  }

  /** Texts that came before one of them: what did not fit into the opening. */
  earlier(signedIn: SignedIn, id: string, before: string): Promise<ItemsPageResponse> {
    return this.unitOfWork.run(signedIn.token, async (tx) => {
      await this.reader.get(tx, signedIn, id);
      await this.noteOpened(tx, signedIn, id, this.clock.now());
      return this.items(tx, id, before);
    });
  }

  private noteOpened(tx: Tx, { accountId }: SignedIn, complaintId: string, at: Date): Promise<void> {
    return this.parts.audit.recordHourly(tx, { complaintId, accountId, at, action: 'opened', subject: null });
  }

  private async items(tx: Tx, id: string, before: string | null): Promise<ItemsPageResponse> {
    const mentions = await this.parts.mentions.ofComplaint(tx, id);
    const { items, earlier } = await this.parts.items.page(tx, id, before);
    return { items: items.map((item) => SealedItemResponse.of(item, mentions.get(item.id))), earlier };
  }

  private async sealed(tx: Tx, id: string): Promise<Pick<ComplaintResponse, SealedPart>> {
    const copy = await this.parts.access.ownCopy(tx, id);
    return {
      sealed: copy && SealedKeysResponse.of(copy),
      ...(await this.items(tx, id, null)),
      files: (await this.parts.access.files(tx, id)).map((file) => FileResponse.of(file)),
      referrals: await this.parts.referrals.ofComplaint(tx, id),
      tasks: await this.parts.tasks.ofComplaint(tx, id),
    };
  }

  private async told(
    tx: Tx,
    { complaint, actor }: SeenComplaint,
    at: Date,
  ): Promise<Omit<ComplaintResponse, 'facts' | SealedPart>> {
    const { complaints, snoozes } = this.reader;
    const { id } = complaint;
    const clocks = await this.contexts.clocks(tx, complaint, at);
    const history = await complaints.history(tx, id);
    const { rows, total } = await this.parts.audit.ofComplaint(tx, id);
    const due = explainCurrentDue(complaint, triageStart(complaint, history), clocks);
    return {
      history,
      allowed: allowedEvents({ facts: complaint, actor, ...clocks }),
      due: due && DueResponse.of(due),
      waiting: explainWaiting(complaint, clocks),
      snoozedUntil: snoozeFault(complaint, actor.accountId, at) ? null : await snoozes.until(tx, id, at),
      decisions: await complaints.decisions(tx, id),
      exclusions: await complaints.exclusions(tx, id),
      opened: rows,
      openedTotal: total,
    };
  }
}
