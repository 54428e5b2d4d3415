import { Injectable } from '@nestjs/common';
import { EventContexts, SealedItems, Tasks } from '#complaints';
import { relationsOf, requireDueDay, requireSealedAs, requireWelcome } from '#complaints/domain';
import { UnitOfWork } from '#database';
import { DomainError } from '#kernel';
import { Clock } from '#platform';
import type { SignedIn } from '../access/signed-in.js';
import { ComplaintReader } from '../casework/complaint-reader.js';
import { NewItemRequest } from '../casework/dto/sealed-item.dto.js';
import type { AddTaskRequest, TaskResponse } from './dto/task.dto.js';

/** Adds a task to a complaint: whose and until when readable, what is to be done sealed. */
@Injectable()
export class AddTaskService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: ComplaintReader,
    private readonly contexts: EventContexts,
    private readonly items: SealedItems,
    private readonly tasks: Tasks,
    private readonly clock: Clock,
  ) {}

  /** The same request again adds nothing; throws `task.assignee` for whoever doesn't work on the complaint. */
  run(signedIn: SignedIn, id: string, request: AddTaskRequest): Promise<TaskResponse> {
    const { what, requestKey, assigneeId, dueOn } = request;
    requireSealedAs('task', what);
    const items = [NewItemRequest.toItem(what)];
    return this.unitOfWork.run(signedIn.token, async (tx) => {
      const { complaint, actor } = await this.reader.get(tx, signedIn, id);
      const write = { complaintId: id, authorId: actor.accountId, requestKey, items };
      if (!(await this.items.isStored(tx, write))) {
        requireWelcome(complaint, actor, items);
        if (!relationsOf(complaint, actor).includes('member'))
          throw new DomainError('complaint.not-allowed', 'forbidden');
        const at = this.clock.now();
        const { calendar } = await this.contexts.clocks(tx, complaint, at);
        requireDueDay(dueOn, calendar.dayOf(at).day);
        // Twins in flight together: the second finds the first one's work done.
        if ((await this.items.append(tx, { ...write, at })) > 0 || !(await this.items.isStored(tx, write)))
          await this.tasks.add(tx, { id: what.id, complaintId: id, assigneeId, dueOn, at });
      }
      return (await this.tasks.find(tx, id, what.id))!;
    });
  }
}
