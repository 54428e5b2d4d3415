import { Injectable } from '@nestjs/common';
import { EventContexts, Tasks } from '#complaints';
import { requireDueDay, type Task } from '#complaints/domain';
import { UnitOfWork } from '#database';
import { DomainError, isDomainError } from '#kernel';
import { Clock } from '#platform';
import type { SignedIn } from '../access/signed-in.js';
import { ComplaintReader } from '../casework/complaint-reader.js';
import { ConflictWithCurrent } from '../shape/conflict-with-current.js';
import type { ChangeTaskRequest, TaskResponse } from './dto/task.dto.js';

/** Ticks a task off or not, gives it to another member, moves its day. */
@Injectable()
export class ChangeTaskService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: ComplaintReader,
    private readonly contexts: EventContexts,
    private readonly tasks: Tasks,
    private readonly clock: Clock,
  ) {}

  /** The same request again changes nothing; throws `task.stale` with what stands now. */
  async run(
    signedIn: SignedIn,
    id: string,
    taskId: string,
    { version, ...change }: ChangeTaskRequest,
  ): Promise<TaskResponse> {
    if (Object.values(change).every((wish) => wish == null))
      throw new DomainError('task.nothing-changed', 'invalid');
    const find = () =>
      this.unitOfWork.run(signedIn.token, async (tx) => {
        const task = await this.tasks.find(tx, id, taskId);
        if (!task) throw new DomainError('task.not-found', 'not-found');
        return task;
      });
    try {
      await this.unitOfWork.run(signedIn.token, async (tx) => {
        const { complaint, actor } = await this.reader.get(tx, signedIn, id);
        if (actor.excluded) throw new DomainError('complaint.excluded', 'forbidden');
        const task = await this.tasks.find(tx, id, taskId);
        if (!task) throw new DomainError('task.not-found', 'not-found');
        // An answer was lost on the way, or nothing is wished for but what stands: neither leaves a line in the trail.
        if ((task.version === version + 1 || task.version === version) && isAsWished(task, change)) return;
        const at = this.clock.now();
        if (change.dueOn && change.dueOn !== task.dueOn) {
          const { calendar } = await this.contexts.clocks(tx, complaint, at);
          requireDueDay(change.dueOn, calendar.dayOf(at).day);
        }
        await this.tasks.change(tx, { id: taskId, version }, change, at);
      });
      return await find();
    } catch (error) {
      if (!isDomainError(error) || error.code !== 'task.stale') throw error;
      throw new ConflictWithCurrent('task.stale', await find());
    }
  }
}

/** What was wished for stands already. */
function isAsWished(task: Task, { done, assigneeId, dueOn }: Omit<ChangeTaskRequest, 'version'>): boolean {
  return (
    (done == null || (task.doneAt !== null) === done) &&
    (assigneeId == null || task.assigneeId === assigneeId) &&
    (dueOn == null || task.dueOn === dueOn)
  );
}
